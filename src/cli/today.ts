import { type Day, dayOf, isDay } from '../core/day';
import { UsageError } from './outcome';

/**
 * The date that rules take for today: as asked for, so that a run can be repeated, else what the clock says.
 *
 * @throws UsageError where it is no date
 */
export function todayOf(asked: string | undefined): Day {
  if (asked === undefined) return dayOf(new Date());
  if (!isDay(asked)) throw new UsageError(`--today takes a date such as 2027-01-31, not “${asked}”`);
  return asked;
}
