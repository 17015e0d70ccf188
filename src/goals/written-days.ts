/** Days and months as they are written: "1 oktober 2027", "2027-10-01", "1-10", "October", "mei van 2027". */
import { daysInMonth, endOfMonth, endOfYear, iso, parseIso } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Moment } from './moment';
import type { Token } from './text';
import { smallNumber, yearAfter, yearless, type Dating } from './years';

export function figuresDate(tokens: readonly Token[], index: number): Moment | undefined {
  // Asked of every word, and most are no figures.
  if (tokens[index]?.kind !== 'number') return undefined;
  const [a, s, b, s2, c] = tokens.slice(index, index + 5);
  if (!a || !b || !c || a.kind !== 'number' || b.kind !== 'number' || c.kind !== 'number')
    return dottedDate(a, index);
  if (s?.text !== s2?.text || (s?.text !== '-' && s?.text !== '/') || !s.tight || !(c.tight || c.shortened))
    return undefined;
  const isoText =
    a.text.length === 4 ? `${a.text}-${b.text.padStart(2, '0')}-${c.text.padStart(2, '0')}` : undefined;
  const year = c.text.length === 2 ? `20${c.text}` : c.text;
  const date = isoText ?? `${year}-${b.text.padStart(2, '0')}-${a.text.padStart(2, '0')}`;
  if (parseIso(date)) return { last: index + 4, date: () => date, grain: 'day' };
  // "03/21/2027": the American order, unambiguous here, so it is a moment; "03/04/2027" is read the European way.
  const american = `${year}-${a.text.padStart(2, '0')}-${b.text.padStart(2, '0')}`;
  return parseIso(american) ? { last: index + 4, date: () => american, grain: 'day' } : undefined;
}

/** "1.10.2027" reaches us as one number. */
function dottedDate(token: Token | undefined, index: number): Moment | undefined {
  const parts =
    token?.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(token.text) : undefined;
  if (!parts) return undefined;
  const year = parts[3]?.length === 2 ? `20${parts[3]}` : parts[3];
  const date = `${year}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  return parseIso(date) ? { last: index, date: () => date, grain: 'day' } : undefined;
}

function dayOf(month: number, day: number, year: number | undefined): Dating | undefined {
  if (day > daysInMonth(year ?? 2028, month)) return undefined;
  return year === undefined ? yearless((current) => iso(current, month, day)) : () => iso(year, month, day);
}

/** "1 oktober 2027", "15th of May", "1 t/m 7 juni". */
export function dayMonth(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const day = smallNumber(tokens[index], 31);
  if (day === undefined) return undefined;
  let at = index + 1;
  if (/^(?:st|nd|rd|th|e|ste|de)$/.test(tokens[at]?.text ?? '')) at++;
  if (tokens[at]?.text === 'of' || tokens[at]?.text === 'van') at++;
  const month = words.months.get(tokens[at]?.text ?? '');
  if (month === undefined) return undefined;
  const year = yearAfter(tokens, at + 1);
  return dated(dayOf(month, day, year?.year), year?.last ?? at);
}

function dated(date: Dating | undefined, last: number): Moment {
  return date ? { last, date, grain: 'day' } : { last, grain: 'day' };
}

/** "October 1, 2027", "May 15th", "juni 2027", "September". */
export function monthFirst(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const name = tokens[index]?.text ?? '';
  const month = words.months.get(name);
  if (month === undefined) return undefined;
  const dayIndex = tokens[index + 1]?.text === 'the' ? index + 2 : index + 1;
  // "Dec '27" is a year.
  const dayToken = tokens[dayIndex]?.shortened ? undefined : tokens[dayIndex];
  const day = words.dayAfterMonth ? smallNumber(dayToken, 31) : undefined;
  const afterDay = tokens[dayIndex + 1];
  if (day !== undefined && !/^(?:%|percent|procent|to)$/.test(afterDay?.text ?? '')) {
    const at = afterDay?.tight && /^(?:st|nd|rd|th)$/.test(afterDay.text) ? dayIndex + 1 : dayIndex;
    const year = yearAfter(tokens, at + 1);
    return dated(dayOf(month, day, year?.year), year?.last ?? at);
  }
  const year = yearAfter(tokens, index + 1);
  const end = (of: number): string => endOfMonth(of, month);
  const before = (of: number): string => (month === 1 ? endOfYear(of - 1) : endOfMonth(of, month - 1));
  if (year)
    return {
      last: year.last,
      date: () => end(year.year),
      before: () => before(year.year),
      grain: 'month',
    };
  return {
    last: index,
    date: yearless(end),
    before: yearless(before),
    grain: 'month',
    shy: words.shyMonths.has(name),
  };
}
