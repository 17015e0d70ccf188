/** Years, and the year that belongs to a day or a quarter: "2027", "'27", "of 2027". */
import { iso, type CalendarDay } from './calendar';
import type { Token } from './text';

/** Some moments can only be dated from today; without a today they stay undated. */
export type Dating = (today: CalendarDay | undefined) => string | undefined;

/** Old plans are read as well; what is earlier is more often a number. */
export const firstYear = 1995;
/** Of two figures: "FY12" is a year, but "12 %" behind a year's name is not. */
const firstShortYear = 2015;
export const lastYear = 2070;

/** A year in four figures, or in two behind an apostrophe ("by '27"). */
export function yearAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number') return undefined;
  if (token.shortened) return twoDigitYear(token);
  return /^(?:19[5-9]\d|20[0-6]\d|2070)$/.test(token.text) ? Number(token.text) : undefined;
}

export function smallNumber(token: Token | undefined, max: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= max ? value : undefined;
}

/** "27" after FY, or after an apostrophe. */
function twoDigitYear({ text }: Token): number | undefined {
  const year = 2000 + Number(text);
  return text.length === 2 && year >= firstShortYear && year <= lastYear ? year : undefined;
}

/** "27" where only a year can stand: after a quarter with an apostrophe, and after FY. */
export function shortYearAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  return yearAt(tokens, index) ?? (token?.kind === 'number' ? twoDigitYear(token) : undefined);
}

export const yearless =
  (make: (year: number) => string): Dating =>
  (today) => {
    if (!today) return undefined;
    const now = iso(today.year, today.month, today.day);
    const date = make(today.year);
    return date >= now ? date : make(today.year + 1);
  };

export const joins = new Set(['-', '/', 'of', 'van', ',', 'in', 'the', 'het', 'de']);

/** The year that belongs to what ended just before `index`: "Q3 2027", "mei van 2027", "summer of 2027". */
export function yearAfter(
  tokens: readonly Token[],
  index: number,
): { year: number; last: number } | undefined {
  let at = index;
  if (joins.has(tokens[at]?.text ?? '')) at++;
  const year = yearAt(tokens, at);
  return year === undefined ? undefined : { year, last: at };
}
