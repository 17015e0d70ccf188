/** Moments in the calendar, absolute or relative to today: "1 oktober 2027", "Q3 FY26", "eind dit jaar", "week 26". */
import { endOfWeek, feast } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Moment } from './moment';
import type { Token } from './text';
import { relativePeriod } from './relative-periods';
import { dayMonth, figuresDate, monthFirst } from './written-days';
import { fiscalYear, plainYear, quarterOrHalf, shortSchoolYear } from './written-years';
import { smallNumber, yearAfter, yearless, type Dating } from './years';

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
