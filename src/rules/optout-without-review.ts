import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { addMonths } from '../plan/days';
import { placeholder } from '../plan/placeholder';

export default defineRule({
  id: 'optout-without-review',
  severity: 'warning',
  group: 'decision',
  source: '003 the simplest strategy',
  summary: {
    en: 'a no-go with no date to reconsider',
    nl: 'een “no-go” zonder datum om er opnieuw naar te kijken',
  },
  fixable: true,
  always: true,
  needsWhole: true,
  messages: {
    missing: {
      en: 'Not doing it is a strategy too, if you look at it again: write when, as the `review` of this decision.',
      nl: 'Niet meedoen is ook een strategie, als je er later opnieuw naar kijkt: schrijf op wanneer, als `review` van dit besluit.',
    },
  },
  check: {
    *plan(plan, { document, today }) {
      const { decision, reviews } = plan;
      if (decision?.outcome?.value !== 'no-go' || decision.has('review')) return;
      // Reviews that cannot be read may have the date.
      if (reviews ? reviews.has('next') : plan.has('reviews')) return;
      yield {
        at: decision.key,
        message: 'missing',
        *fixes() {
          const after = ['outcome', 'date', 'by', 'because'];
          const { date } = decision;
          const day = addMonths(date && date.value > today ? date.value : today, 12);
          const inAYear = {
            en: `Look at it again in a year (${day})`,
            nl: `Kijk er over een jaar weer naar (${day})`,
          };
          yield* addKey(document, decision, 'review', day, { title: inAYear, after });
          const title = { en: 'Add a date, to fill in', nl: 'Voeg een datum toe, om in te vullen' };
          yield* addKey(document, decision, 'review', placeholder(plan), { title, after });
        },
      };
    },
  },
});
