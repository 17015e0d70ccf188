import { setKey } from '../core/edits/set-key';
import { defineRule } from '../core/rule';
import { placeholder } from '../plan/placeholder';
import { nextReview } from '../plan/review-rhythm';

export default defineRule({
  id: 'review-overdue',
  severity: 'warning',
  group: 'decision',
  source: '000 step 9',
  summary: { en: 'the next review lies in the past', nl: 'de volgende evaluatie ligt in het verleden' },
  fixable: true,
  messages: {
    overdue: {
      en: 'The review of {next} has passed: hold it, write under `held` what you learned, and set the next date.',
      nl: 'De evaluatie van {next} is al voorbij: houd die alsnog, schrijf onder `held` wat je hebt geleerd en kies de volgende datum.',
    },
    draft: {
      en: 'The date of the next review ({next}) has passed before the plan began: choose a new one.',
      nl: 'De datum van de volgende evaluatie ({next}) is al voorbij voordat het plan begonnen is: kies een nieuwe.',
    },
    held: {
      en: 'The review of {next} was held: write when the next one is.',
      nl: 'De evaluatie van {next} is gehouden: schrijf op wanneer de volgende is.',
    },
  },
  check: {
    *plan(plan, { document, today }) {
      const { reviews } = plan;
      const next = reviews?.next;
      if (!next || next.value >= today) return;
      // Of a plan that is still being written nothing was there to be reviewed.
      const isDraft = plan.status ? plan.status.value === 'draft' : !plan.has('status');
      const wasHeld = reviews.held.some(({ id }) => id >= next.value && id <= today);
      yield {
        at: next,
        message: wasHeld ? 'held' : isDraft ? 'draft' : 'overdue',
        data: { next: next.value },
        *fixes() {
          const day = nextReview(plan, today);
          if (day !== undefined) {
            const title = {
              en: `Next on ${day}, by your own rhythm`,
              nl: `Volgende op ${day}, volgens je eigen ritme`,
            };
            yield* setKey(document, reviews, 'next', day, { title });
          }
          const title = {
            en: 'Write a new date, to fill in',
            nl: 'Schrijf een nieuwe datum op, om in te vullen',
          };
          yield* setKey(document, reviews, 'next', placeholder(plan), { title });
        },
      };
    },
  },
});
