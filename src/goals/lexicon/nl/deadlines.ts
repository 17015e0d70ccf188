/** Dutch: by when. What the words of a set do is told in `deadline-words.ts`; above each stands a goal that has one of them. */
import type { DeadlineWords } from '../deadline-words';
import { list, none } from '../word-sets';

export const nlDeadlines: DeadlineWords = {
  // 10 % meer dan in 2026
  comparisons: list('dan versus vs vergeleken yoy mom qoq wow t jaar'),
  // In hun eerste maand
  perPerson: list('hun zijn haar dezelfde hetzelfde'),
  stayAhead: none,
  // In 2026-27 winter
  carriers: list('school winter'),
  // Twee weken voor de datum
  ordering: list('voor voordat na van'),
  // 95 % vóór planning
  noMoments: list('planning reactie afloop deadline'),
};
