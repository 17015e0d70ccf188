/** Years and their parts: "2027", "2026-2028", "Q3 2027", "H1", "FY27", "schooljaar 2026/27". */
import { endOfQuarter, endOfYear } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Moment } from './moment';
import { relativePeriod } from './relative-periods';
import type { Token } from './text';
import { firstYear, joins, lastYear, shortYearAt, smallNumber, yearAt, yearless } from './years';

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

export function quarterOrHalf(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
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

export function fiscalYear(tokens: readonly Token[], index: number, words: TimeWords): Moment | undefined {
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
export function plainYear(tokens: readonly Token[], index: number): Moment | undefined {
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
export function shortSchoolYear(tokens: readonly Token[], index: number): Moment | undefined {
  const from = smallNumber(tokens[index], 99);
  const sign = tokens[index + 1];
  const to = smallNumber(tokens[index + 2], 99);
  if (from === undefined || to !== from + 1 || !/^[-/]$/.test(sign?.text ?? '') || !sign?.tight)
    return undefined;
  return isSchoolYear(tokens, index, index + 2) ? { last: index + 2, grain: 'period' } : undefined;
}
