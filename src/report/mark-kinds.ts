import type { Texts } from '../core/language';
import type { TimelineMark } from './report';

/** What the days are called that matter to a plan. */
export const MARK_KINDS = {
  deadline: { en: 'deadline', nl: 'deadline' },
  target: { en: 'target', nl: 'streefdatum' },
  review: { en: 'review', nl: 'evaluatie' },
  'next-review': { en: 'next review', nl: 'volgende evaluatie' },
  decision: { en: 'decision', nl: 'besluit' },
  training: { en: 'training', nl: 'training' },
} as const satisfies Readonly<Record<TimelineMark['kind'], Texts>>;
