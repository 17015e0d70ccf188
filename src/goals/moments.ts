/** Moments in the calendar, absolute or relative to today: "1 oktober 2027", "Q3 FY26", "eind dit jaar", "week 26". */
import {
  daysInMonth,
  endOfMonth,
  endOfPeriod,
  endOfQuarter,
  endOfWeek,
  feast,
  iso,
  later,
  parseIso,
  type Unit,
} from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Token } from './text';
import {
  firstYear,
  joins,
  lastYear,
  shortYearAt,
  smallNumber,
  yearAfter,
  yearAt,
  yearless,
  type Dating,
} from './years';

export interface Moment {
  readonly last: number;
  readonly date?: Dating;
  /** Only a moment when a word such as "by" or "in" introduces it: "summer", "may", "the conference". */
  readonly shy?: boolean;
  /** The last day before the period begins: what "before June" comes down to. */
  readonly before?: Dating;
  readonly grain: 'day' | 'month' | 'year' | 'period';
}

function figuresDate(tokens: readonly Token[], index: number): Moment | undefined {
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
function dayMonth(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
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
function monthFirst(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
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

const endOfYear = (year: number): string => iso(year, 12, 31);

/** A part of a year, by the quarters before it and in it: Q3 is [2, 1], the first half [0, 2]. */
type Part = readonly [before: number, length: number];

const endOfPart = (year: number, [before, length]: Part): string => endOfQuarter(year, before + length);
const beforePart = (year: number, [before]: Part): string =>
  before === 0 ? endOfYear(year - 1) : endOfQuarter(year, before);

/** The year after a quarter or half; a fiscal year begins who knows when, so it dates nothing. */
function periodYear(tokens: readonly Token[], index: number, words: TimeWords, part: Part): Moment {
  let at = index;
  while (joins.has(tokens[at]?.text ?? '') && at < index + 2) at++;
  const fiscal = fiscalYear(tokens, at, words);
  if (fiscal) return fiscal;
  const next = tokens[at];
  const year = next?.text.length === 4 || next?.shortened ? shortYearAt(tokens, at) : undefined;
  if (year !== undefined)
    return {
      last: at,
      date: () => endOfPart(year, part),
      before: () => beforePart(year, part),
      grain: 'period',
    };
  if (words.next.has(next?.text ?? '') || words.current.has(next?.text ?? '')) {
    const relative = relativePeriod(tokens, at, words);
    if (relative) return { last: relative.last, grain: 'period' };
  }
  return {
    last: index - 1,
    date: yearless((current) => endOfPart(current, part)),
    before: yearless((current) => beforePart(current, part)),
    grain: 'period',
  };
}

function quarterOrHalf(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const text = tokens[index]?.text ?? '';
  const short = text.length === 2 ? /^([qkh])([1-4])$/.exec(text) : undefined;
  if (short) {
    const number = Number(short[2]);
    if (short[1] === 'h')
      return number <= 2 ? periodYear(tokens, index + 1, words, [(number - 1) * 2, 2]) : undefined;
    return periodYear(tokens, index + 1, words, [number - 1, 1]);
  }
  const ordinal = words.ordinals.get(text) ?? glued(tokens, index, words);
  if (ordinal === undefined) return undefined;
  const at = words.ordinals.has(text) ? index + 1 : index + 2;
  const name = tokens[at]?.text ?? '';
  if (words.quarter.has(name)) return periodYear(tokens, at + 1, words, [ordinal - 1, 1]);
  if (
    words.half.has(name) &&
    ordinal <= 2 &&
    (name !== 'half' || tokens[at + 1]?.text === 'of' || yearAt(tokens, at + 1) !== undefined)
  ) {
    const ofYear = /^(?:of|van)$/.test(tokens[at + 1]?.text ?? '');
    const found = periodYear(tokens, at + 1, words, [(ordinal - 1) * 2, 2]);
    if (!ofYear || found.last > at) return found;
    const rest = /^(?:the|het|dit|this)$/.test(tokens[at + 2]?.text ?? '') ? at + 3 : at + 2;
    return words.units.get(tokens[rest]?.text ?? '') === 'year'
      ? { ...found, last: rest }
      : { last: found.last, grain: 'period', shy: true };
  }
  return undefined;
}

/** "1e kwartaal", "3rd quarter": the ending is a token of its own. */
function glued(tokens: readonly Token[], index: number, words: TimeWords): number | undefined {
  const number = smallNumber(tokens[index], 4);
  const ending = tokens[index + 1];
  return number !== undefined && ending?.tight && words.ordinals.has(`${number}${ending.text}`)
    ? number
    : undefined;
}

function fiscalYear(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const text = tokens[index]?.text ?? '';
  let at: number;
  if (text.startsWith('fy') && /^fy\d\d(?:\d\d)?$/.test(text)) at = index + 1;
  else if (words.fiscal.has(text)) {
    at = index + 1;
    if (tokens[at]?.text === 'year' || tokens[at]?.text === 'years') at++;
    if (shortYearAt(tokens, at) === undefined) return undefined;
    at++;
  } else return undefined;
  if (/^[-/]$/.test(tokens[at]?.text ?? '') && shortYearAt(tokens, at + 1) !== undefined) at += 2;
  return { last: at - 1, grain: 'period' };
}

/** "2027", "2026-2028", "2026/27", "2025 t/m 2027": the end counts. */
function plainYear(tokens: readonly Token[], index: number): Moment | undefined {
  const year = yearAt(tokens, index);
  if (year === undefined || year < firstYear || year > lastYear) return undefined;
  const quarter = /^q([1-4])$/.exec(
    tokens[index + 1]?.kind === 'word' ? (tokens[index + 1]?.text ?? '') : '',
  );
  if (quarter) {
    const part: Part = [Number(quarter[1]) - 1, 1];
    return {
      last: index + 1,
      date: () => endOfPart(year, part),
      before: () => beforePart(year, part),
      grain: 'period',
    };
  }
  let at = index + 1;
  while (at < index + 4 && /^(?:-|\/|to|tot|t|m|en|met|and|until|through)$/.test(tokens[at]?.text ?? ''))
    at++;
  const sign = tokens[index + 1]?.text;
  const end =
    at === index + 1
      ? undefined
      : sign === '/' || sign === '-'
        ? shortYearAt(tokens, at)
        : yearAt(tokens, at);
  if (end !== undefined && end > year)
    return isBroken(tokens, index, at)
      ? { last: at, grain: 'period' }
      : { last: at, date: () => endOfYear(end), grain: 'year' };
  if (isSchoolYear(tokens, index, index)) return { last: index, grain: 'period' };
  return {
    last: index,
    date: () => endOfYear(year),
    before: () => endOfYear(year - 1),
    grain: 'year',
  };
}

/** "2026/27", "schooljaar 2026-2027": a year that ends within a calendar year, who knows when. */
function isBroken(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    tokens[first + 1]?.text === '/' || tokens[last]?.text.length === 2 || isSchoolYear(tokens, first, last)
  );
}

function isSchoolYear(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    (tokens[first - 1]?.text === 'year' &&
      /^(?:school|academic|fiscal|financial)$/.test(tokens[first - 2]?.text ?? '')) ||
    /^(?:schooljaar|studiejaar|cursusjaar|collegejaar|boekjaar|begrotingsjaar|seizoen|voetbalseizoen)$/.test(
      tokens[first - 1]?.text ?? '',
    ) ||
    /^(?:school|academic|season|fiscal|financial|schooljaar|studiejaar|cursusjaar|seizoen)$/.test(
      tokens[last + 1]?.text ?? '',
    )
  );
}

/** "Schooljaar 26/27", "school year 26-27". */
function shortSchoolYear(tokens: readonly Token[], index: number): Moment | undefined {
  const from = smallNumber(tokens[index], 99);
  const sign = tokens[index + 1];
  const to = smallNumber(tokens[index + 2], 99);
  if (from === undefined || to !== from + 1 || !/^[-/]$/.test(sign?.text ?? '') || !sign?.tight)
    return undefined;
  return isSchoolYear(tokens, index, index + 2) ? { last: index + 2, grain: 'period' } : undefined;
}

const spelledOut = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['een', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
]);

/** In "aan het eind van het jaar een NPS van 50" the "een" counts nothing; "jaar één" does. */
function spelledNumber(token: Token | undefined): number | undefined {
  return token?.text === 'een' && !token.accent ? undefined : spelledOut.get(token?.text ?? '');
}

function counted(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const name = tokens[index]?.text ?? '';
  // "By D30", "M12:": days and months since the start; m2 and m3 are metres.
  if (/^[dwmy]\d{1,3}$/.test(name) && name !== 'm2' && name !== 'm3')
    return { last: index, grain: 'period', shy: true };
  const number =
    smallNumber(tokens[index + 1], 53) ?? countedDay(tokens, index) ?? spelledNumber(tokens[index + 1]);
  if (name === 'year' && shortSchoolYear(tokens, index + 1)) return undefined;
  if (!words.counted.has(name) || number === undefined || tokens[index + 2]?.text === '%') return undefined;
  const year = yearAfter(tokens, index + 2);
  const week = name === 'week' || name === 'wk';
  if (year)
    return week
      ? { last: year.last, date: () => endOfWeek(year.year, number), grain: 'period' }
      : { last: year.last, grain: 'period' };
  return { last: index + 1, grain: 'period', shy: true };
}

/** "Day 90", "dag 365". */
function countedDay(tokens: readonly Token[], index: number): number | undefined {
  const number = tokens[index + 1];
  return /^(?:day|dag)$/.test(tokens[index]?.text ?? '') &&
    number?.kind === 'number' &&
    /^\d{2,3}$/.test(number.text)
    ? Number(number.text)
    : undefined;
}

/** "next year", "dit kwartaal", "this summer", "volgend schooljaar". */
function relativePeriod(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const text = tokens[index]?.text ?? '';
  const isNext = words.next.has(text);
  if (!isNext && !words.current.has(text)) return undefined;
  let at = index + 1;
  if (
    (words.fiscal.has(tokens[at]?.text ?? '') && words.singular.has(tokens[at + 1]?.text ?? '')) ||
    /^(?:school|academic|calendar|football|peak)$/.test(tokens[at]?.text ?? '')
  )
    at++;
  const name = tokens[at]?.text ?? '';
  const unit = at === index + 1 ? words.units.get(name) : undefined;
  if (unit !== undefined && /^(?:year|jaar|quarter|kwartaal|month|maand|week)$/.test(name)) {
    const date = relativeDate(tokens, index, isNext, unit);
    return { last: at, ...(date ? { date } : {}), grain: unit === 'year' ? 'year' : 'period' };
  }
  const known =
    words.singular.has(name) ||
    words.seasons.has(name) ||
    words.occasions.has(name) ||
    words.feasts.has(name) ||
    words.months.has(name);
  return known ? { last: at, grain: 'period' } : undefined;
}

/**
 * The end of "this month" and "next year"; "within the next year" is counted from today. "Het komende jaar" and "the
 * upcoming quarter" mean the one to some and the other to others, so they have no date.
 */
function relativeDate(
  tokens: readonly Token[],
  index: number,
  isNext: boolean,
  unit: Unit,
): Dating | undefined {
  const text = tokens[index]?.text ?? '';
  if (!isNext) return (today) => today && endOfPeriod(today, unit, 0);
  if (text === 'next' && tokens[index - 1]?.text === 'the') return (today) => today && later(today, 1, unit);
  return /^(?:next|volgend|volgende)$/.test(text)
    ? (today) => today && endOfPeriod(today, unit, 1)
    : undefined;
}

/** Seasons, feasts and occasions: moments only after a word that makes them one. */
function named(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const name = tokens[index]?.text ?? '';
  if (words.feasts.has(name)) {
    const known = words.feasts.get(name);
    const year = yearAfter(tokens, index + 1);
    const date: Dating | undefined =
      known && (year ? () => feast(known, year.year) : yearless((current) => feast(known, current)));
    return { last: year?.last ?? index, ...(date ? { date } : {}), grain: 'day', shy: !year };
  }
  if (name === 'black' && tokens[index + 1]?.text === 'friday') {
    const year = yearAfter(tokens, index + 2);
    return {
      last: year?.last ?? index + 1,
      date: year
        ? () => feast('black-friday', year.year)
        : yearless((current) => feast('black-friday', current)),
      grain: 'day',
      shy: !year,
    };
  }
  if (words.seasons.has(name)) {
    const year = yearAfter(tokens, index + 1);
    const last = year?.last ?? (words.occasions.has(tokens[index + 1]?.text ?? '') ? index + 1 : index);
    return { last, grain: 'period', shy: !year };
  }
  return undefined;
}

export function momentAt(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
  const token = tokens[index];
  if (!token || token.kind === 'sign') return undefined;
  if (token.kind === 'number') {
    return (
      figuresDate(tokens, index) ??
      shortSchoolYear(tokens, index) ??
      dayMonth(tokens, index, words) ??
      quarterOrHalf(tokens, index, words) ??
      plainYear(tokens, index)
    );
  }
  return (
    monthFirst(tokens, index, words) ??
    quarterOrHalf(tokens, index, words) ??
    fiscalYear(tokens, index, words) ??
    counted(tokens, index, words) ??
    relativePeriod(tokens, index, words) ??
    named(tokens, index, words)
  );
}
