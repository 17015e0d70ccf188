import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import { addKey } from '../core/edits/fix';
import type { Texts } from '../core/language';
import type { Plan } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { keysBefore } from '../plan/part-order';
import { placeholder } from '../plan/placeholder';
import { nextReview } from '../plan/review-rhythm';

export default defineRule({
  id: 'review-missing',
  severity: 'warning',
  group: 'decision',
  source: '000 step 9',
  summary: { en: 'an active plan with no next review', nl: 'een lopend plan zonder volgende evaluatie' },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: 'The plan is active and has no date to look whether it works: write it as `next` under `reviews`.',
      nl: 'Het plan loopt en heeft geen datum om te kijken of het werkt: schrijf die op als `next` onder `reviews`.',
    },
  },
  check: {
    *plan(plan, { document, today }) {
      const { status, reviews } = plan;
      if (status?.value !== 'active') return;
      if (reviews ? reviews.has('next') : plan.has('reviews')) return;
      yield { at: status, message: 'missing', fixes: () => addReview(document, plan, today) };
    },
  },
});

function* addReview(document: PlanDocument, plan: Plan, today: Day): Iterable<Fix> {
  const day = nextReview(plan, today);
  if (day !== undefined) {
    const title = { en: `Look on ${day}, by your own rhythm`, nl: `Kijk op ${day}, volgens je eigen ritme` };
    yield* add(document, plan, day, title);
  }
  const decided = plan.decision?.review?.value;
  if (decided !== undefined && decided > today && decided !== day) {
    const title = {
      en: `Look on ${decided}, together with the decision`,
      nl: `Kijk op ${decided}, samen met het besluit`,
    };
    yield* add(document, plan, decided, title);
  }
  const title = { en: 'Add a date, to fill in', nl: 'Voeg een datum toe, om in te vullen' };
  yield* add(document, plan, placeholder(plan), title);
}

function add(document: PlanDocument, plan: Plan, next: string, title: Texts): Iterable<Fix> {
  if (plan.reviews) return addKey(document, plan.reviews, 'next', next, { title, after: ['cadence'] });
  return addKey(document, plan, 'reviews', { next }, { title, after: keysBefore('reviews') });
}
