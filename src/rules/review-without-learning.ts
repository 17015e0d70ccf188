import { isDay } from '../core/day';
import { defineRule } from '../core/rule';

export default defineRule({
  id: 'review-without-learning',
  severity: 'info',
  group: 'decision',
  source: '000 step 9',
  summary: {
    en: 'a review held, and nothing learned',
    nl: 'een gehouden evaluatie waarvan niets is geleerd',
  },
  messages: {
    missing: {
      en: 'The review of {date} does not say what you learned: write it down as `learned`, in a sentence.',
      nl: 'De evaluatie van {date} zegt niet wat je hebt geleerd: schrijf het op als `learned`, in één zin.',
    },
  },
  check: {
    *plan({ reviews }, { today }) {
      for (const review of reviews?.held ?? []) {
        // One that is yet to be held is prepared here, and one without a date is the affair of the schema.
        if (review.has('learned') || !isDay(review.id) || review.id > today) continue;
        yield { at: review.key, message: 'missing', data: { date: review.id } };
      }
    },
  },
});
