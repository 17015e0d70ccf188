/** The words beside what is drawn on a line of time: when a step is, and what a day is called. */
import type { Texts } from '../../core/language';
import type { TimelineMark, TimelineStep } from '../report';
import type { PageContext } from './context';
import { yearOf } from './formats';

const TEXTS = {
  undated: { en: 'no date', nl: 'geen datum' },
  from: { en: 'from {day}', nl: 'vanaf {day}' },
  by: { en: 'by {day}', nl: 'uiterlijk {day}' },
} as const;

/** What a day is called before its name; the names of the others say it themselves. */
export const DAY_KINDS: Partial<Readonly<Record<TimelineMark['kind'], Texts>>> = {
  deadline: { en: 'deadline', nl: 'deadline' },
  target: { en: 'target date', nl: 'streefdatum' },
  training: { en: 'training', nl: 'training' },
};

/** "5 Jan – 3 Mar", "by 3 Mar 2029", "no date" */
export function stepDays(
  { say, shortDay, nearDay }: Pick<PageContext, 'say' | 'shortDay' | 'nearDay'>,
  { start, due }: Pick<TimelineStep, 'start' | 'due'>,
): string {
  if (start !== undefined && due !== undefined) {
    if (start === due) return nearDay(due);
    // The year once where it is the same, and the two did not change places.
    const isOneYear = yearOf(start) === yearOf(due) && start < due;
    return `${isOneYear ? shortDay(start) : nearDay(start)} – ${nearDay(due)}`;
  }
  if (due !== undefined) return say(TEXTS.by, { day: nearDay(due) });
  return start === undefined ? say(TEXTS.undated) : say(TEXTS.from, { day: nearDay(start) });
}
