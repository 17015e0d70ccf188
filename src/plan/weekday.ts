import type { Day } from '../core/day';
import { type Language, type OwnLanguage, textIn } from '../core/language';
import { daysBetween } from './days';

/** The days of a week, as a sentence has them; Monday first. */
export const WEEKDAYS: Readonly<Record<OwnLanguage, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};

const A_MONDAY = '2024-01-01' as Day;

/** The weekday of a date. */
export function weekday(day: Day, language: Language): string {
  const at = weekdayNumber(day);
  return textIn({ en: WEEKDAYS.en[at]!, nl: WEEKDAYS.nl[at]! }, language);
}

/** Which day of its week a date is, from 0 for Monday to 6 for Sunday. */
export function weekdayNumber(day: Day): number {
  return ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
}
