import type { Day } from '../core/day';
import { addDays, daysBetween } from './days';
import { weekdayNumber } from './weekday';

/** A week of ISO 8601: it begins on Monday, and is of the year in which its Thursday lies. */
export interface IsoWeek {
  /** "2027-W02" */
  readonly name: string;
  /** Its Monday. */
  readonly from: Day;
}

/** The week that a date lies in. */
export function isoWeek(day: Day): IsoWeek {
  const from = addDays(day, -weekdayNumber(day));
  const thursday = addDays(from, 3);
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return { name: `${year}-W${String(number).padStart(2, '0')}`, from };
}
