/** Years, and the year that belongs to a day or a quarter: "2027", "'27", "of 2027". */
import { iso, type CalendarDay } from './calendar';
import type { Token } from './text';

/** Some moments can only be dated from today; without a today they stay undated. */
export type Dating = (today: CalendarDay | undefined) => string | undefined;

export const firstYear = 2015;
export const lastYear = 2070;

export function yearAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || !/^(?:19[5-9]\d|20[0-6]\d|2070)$/.test(token.text)) return undefined;
  return Number(token.text);
}

export function smallNumber(token: Token | undefined, max: number): number | undefined {
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= max ? value : undefined;
}

/** "'27" after a quarter, and "27" after FY. */
export function shortYearAt(tokens: readonly Token[], index: number): number | undefined {
  const full = yearAt(tokens, index);
  if (full !== undefined) return full;
  const token = tokens[index];
  return token?.kind === 'number' &&
    token.text.length === 2 &&
    Number(token.text) >= 15 &&
    Number(token.text) <= 70
    ? 2000 + Number(token.text)
    : undefined;
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
