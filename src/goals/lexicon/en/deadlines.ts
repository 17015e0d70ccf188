/** English: by when. What the words of a set do is told in `deadline-words.ts`; above each stands a goal that has one of them. */
import type { DeadlineWords } from '../deadline-words';
import { list } from '../word-sets';

export const enDeadlines: DeadlineWords = {
  // 10 % more than in 2026
  comparisons: list('than versus vs compared yoy mom qoq wow'),
  // In their first month
  perPerson: list('their its his her same'),
  // Stay ahead of competitors
  stayAhead: list('stay stays staying keep get keeping be'),
  // In the 2026-27 school year
  carriers: list('school academic financial fiscal theatre football year season winter summer term'),
  // Two weeks before the date
  ordering: list('before ahead after'),
  // Grow awareness in our plan
  noMoments: list('plan being incoming businesses'),
};
