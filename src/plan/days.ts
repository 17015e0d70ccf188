/**
 * Arithmetic on calendar dates, by the calendar alone: no clock, no time zone, no summer time, and the first century is
 * not taken for the twentieth.
 */
import type { Day } from '../core/day';

/** Days from one date to another; negative where the second lies before the first. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(partsOf(to)) - numberOf(partsOf(from));
}

/** The date so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOf(partsOf(day)) + days);
}

/**
 * The same day so many months later, or earlier where the number is negative. Where that month has no such day it is
 * the month's last: a month after 31 January is 28 February, or 29 in a leap year.
 */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const total = year * 12 + (month - 1) + months;
  const first = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1, date: 1 };
  return dayOf({ ...first, date: Math.min(date, daysInMonth(first)) });
}

interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  /** From 1. */
  readonly date: number;
}

function partsOf(day: Day): CalendarDate {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function dayOf({ year, month, date }: CalendarDate): Day {
  // Four digits are all that a date has room for.
  if (year > 9999) return '9999-12-31' as Day;
  if (year < 0) return '0000-01-01' as Day;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as Day;
}

function daysInMonth({ year, month }: CalendarDate): number {
  const next = month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 };
  return numberOf(next) - numberOf({ year, month, date: 1 });
}

/** Days in four hundred years, after which the calendar repeats itself. */
const ERA = 146_097;

/** Days since 1 March of the year 0: a year that begins in March has its leap day at its end. */
function numberOf({ year, month, date }: CalendarDate): number {
  const years = month > 2 ? year : year - 1;
  const era = Math.floor(years / 400);
  const ofEra = years - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

function dayOfNumber(number: number): Day {
  const era = Math.floor(number / ERA);
  const ofEra = number - era * ERA;
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return dayOf({ year: years + era * 400 + (month <= 2 ? 1 : 0), month, date });
}

/** Sorts dates, which are texts that sort: the earlier first. */
export function compareDays(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
