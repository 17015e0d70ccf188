/** A moment in the calendar, as a sentence names it. */
import type { Dating } from './years';

export interface Moment {
  readonly last: number;
  readonly date?: Dating;
  /** Only a moment when a word such as "by" or "in" introduces it: "summer", "may", "the conference". */
  readonly shy?: boolean;
  /** The last day before the period begins: what "before June" comes down to. */
  readonly before?: Dating;
  readonly grain: 'day' | 'month' | 'year' | 'period';
}
