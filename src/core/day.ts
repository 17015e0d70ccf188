/** A calendar date as ISO 8601 writes it, `2027-01-31`; such dates sort as texts. */
export type Day = string & { readonly __brand: 'Day' };

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether a value is a date that exists: `2027-02-30` has the form, and is none. */
export function isDay(value: unknown): value is Day {
  const match = typeof value === 'string' && value.length === 10 ? FORM.exec(value) : null;
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** The calendar date of a moment, where its clock stands. */
export function dayOf(moment: Date): Day {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}` as Day;
}

/** What the compiled validator of the JSON Schema asks of `format: date`. */
export const formats = { date: isDay };
