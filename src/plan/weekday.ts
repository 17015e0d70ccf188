import type { Day } from '../core/day';
import type { Language } from '../core/language';
import { daysBetween } from './days';

/** The days of a week, as a sentence has them; Monday first. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
};

const A_MONDAY = '2024-01-01' as Day;

/** The weekday of a date. */
export function weekday(day: Day, language: Language): string {
  return WEEKDAYS[language][((daysBetween(A_MONDAY, day) % 7) + 7) % 7]!;
}
