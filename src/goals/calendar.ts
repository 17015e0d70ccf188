/** Calendar arithmetic on ISO dates, without a clock and without a locale. */

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

const two = (value: number): string => String(value).padStart(2, '0');

export function iso(year: number, month: number, day: number): string {
  return `${year}-${two(month)}-${two(day)}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function endOfMonth(year: number, month: number): string {
  return iso(year, month, daysInMonth(year, month));
}

export function endOfYear(year: number): string {
  return iso(year, 12, 31);
}

export function endOfQuarter(year: number, quarter: number): string {
  return endOfMonth(year, quarter * 3);
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A real date, or nothing: 2027-02-30 is none. */
export function parseIso(text: string | undefined): CalendarDay | undefined {
  const parts = text === undefined ? undefined : /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? { year, month, day }
    : undefined;
}

function addDays({ year, month, day }: CalendarDay, days: number): string {
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

export function dayAfter(date: string | undefined): string | undefined {
  const day = parseIso(date);
  return day && addDays(day, 1);
}

/** The date so much later, or nothing for units that dates cannot hold. */
export function later(from: CalendarDay, count: number, unit: Unit): string | undefined {
  if (count <= 0 || count > 1000) return undefined;
  if (unit === 'day') return addDays(from, Math.round(count));
  if (unit === 'week') return addDays(from, Math.round(count * 7));
  const perUnit = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : undefined;
  const months = perUnit === undefined ? undefined : count * perUnit;
  if (months === undefined || !Number.isInteger(months)) return undefined;
  const total = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(total / 12);
  const month = (total % 12) + 1;
  return iso(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The last day of the period that `day` is in, or of so many periods later; nothing for units shorter than a week. */
export function endOfPeriod(day: CalendarDay, unit: Unit, ahead: number): string | undefined {
  if (unit === 'year') return iso(day.year + ahead, 12, 31);
  if (unit === 'week') {
    const weekday = new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay() || 7;
    return addDays(day, 7 - weekday + ahead * 7);
  }
  if (unit !== 'month' && unit !== 'quarter') return undefined;
  const length = unit === 'month' ? 1 : 3;
  const months = day.year * 12 + Math.floor((day.month - 1) / length) * length + (ahead + 1) * length - 1;
  return endOfMonth(Math.floor(months / 12), (months % 12) + 1);
}

/** The last day (Sunday) of an ISO week. */
export function endOfWeek(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = fourth.getUTCDay() || 7;
  return addDays({ year, month: 1, day: 4 }, 7 - weekday + (week - 1) * 7);
}

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

export type FeastName =
  | 'easter'
  | 'whitsun'
  | 'christmas'
  | 'new-year'
  | 'sinterklaas'
  | 'black-friday'
  | 'valentine'
  | 'kings-day'
  | 'halloween';

const fixed: Readonly<Partial<Record<FeastName, readonly [number, number]>>> = {
  christmas: [12, 25],
  'new-year': [12, 31],
  sinterklaas: [12, 5],
  valentine: [2, 14],
  'kings-day': [4, 27],
  halloween: [10, 31],
};

export function feast(name: FeastName, year: number): string {
  const date = fixed[name];
  if (date) return iso(year, date[0], date[1]);
  if (name === 'black-friday') return blackFriday(year);
  return addDays(easter(year), name === 'whitsun' ? 49 : 0);
}

/** The day after the fourth Thursday of November. */
function blackFriday(year: number): string {
  const first = new Date(Date.UTC(year, 10, 1)).getUTCDay();
  return iso(year, 11, ((11 - first) % 7) + 1 + 21 + 1);
}
