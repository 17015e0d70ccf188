import type { Day } from '../core/day';
import { addDays, addMonths } from './days';

/** The last day of the quarter of the year in which a date lies. */
export function endOfQuarter(day: Day): Day {
  const intoQuarter = (Number(day.slice(5, 7)) - 1) % 3;
  const first = `${day.slice(0, 8)}01` as Day;
  return addDays(addMonths(first, 3 - intoQuarter), -1);
}
