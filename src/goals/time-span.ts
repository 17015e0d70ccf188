/** A stretch of a goal's tokens that is about time, and what it is there for. */
import type { Unit } from './calendar';
import type { Dating } from './years';

export type TimeRole = 'deadline' | 'cadence' | 'anchor' | 'open-window' | 'norm';

export interface TimeSpan {
  readonly role: TimeRole;
  /** Index of the first and the last token. */
  readonly first: number;
  readonly last: number;
  readonly date?: Dating;
  /** The first day of the period that ends on `date`, where the time is a whole period: "in Q3 2027". */
  readonly since?: Dating;
  /** Of a rhythm or a norm. */
  readonly unit?: Unit;
}
