/** How often a KPI is measured, and when that is overdue. */
import type { Day } from '../core/day';
import type { Texts } from '../core/language';
import type { Kpi } from '../core/model';
import { addDays, addMonths, daysBetween } from './days';

export type Frequency = NonNullable<Kpi['frequency']>['value'];

const NEXT: Readonly<Record<Frequency, (day: Day) => Day>> = {
  daily: (day) => addDays(day, 1),
  weekly: (day) => addDays(day, 7),
  monthly: (day) => addMonths(day, 1),
  quarterly: (day) => addMonths(day, 3),
  yearly: (day) => addMonths(day, 12),
};

/** How often it is, within a sentence. */
export const FREQUENCIES: Readonly<Record<Frequency, Texts>> = {
  daily: { en: 'every day', nl: 'elke dag' },
  weekly: { en: 'every week', nl: 'elke week' },
  monthly: { en: 'every month', nl: 'elke maand' },
  quarterly: { en: 'every quarter', nl: 'elk kwartaal' },
  yearly: { en: 'every year', nl: 'elk jaar' },
};

/** The day on which the next measurement is due. */
export function nextDue(last: Day, frequency: Frequency): Day {
  return NEXT[frequency](last);
}

/**
 * Whether a measurement is overdue: more than the frequency and half of it have gone by since the last. Months are
 * those of the calendar, so that of 31 January the next is due on the last day of February.
 */
export function isStale(last: Day, frequency: Frequency, today: Day): boolean {
  return daysBetween(last, today) > 1.5 * daysBetween(last, nextDue(last, frequency));
}
