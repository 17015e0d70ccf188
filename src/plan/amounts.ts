/** Numbers as people write them into a plan: `8`, `"4 hours"`, `"€ 1.200"`, `"€ 12k"`, `"25 %"`, `"2,5"`. */
import type { OwnLanguage } from '../core/language';
import type { Scalar } from '../core/tree';
import { parseFigures } from '../goals';
import { numberWord } from './number-words';

/** One number and what stands around it. */
export interface Amount {
  readonly value: number;
  /** The words and signs beside the number: `€`, `%`, `hours a week`. */
  readonly unit: string;
  /** Whether a sign makes it a change from something: `+30 %`, `-5`. */
  readonly signed: boolean;
}

/** Nobody writes an amount of more code units than this. */
const LONGEST = 100;
const AMOUNT =
  /^([+\-−–]?) ?([^\d\s+\-−–]{0,8}) ?(\d{1,3}(?: \d{3})+(?!\d)|\d[\d.,']{0,20})( ?[^\d\s].{0,60})?$/u;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  duizend: 1e3,
  thousand: 1e3,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  million: 1e6,
};

/** The pieces of an amount: a sign, the figures, and what stands before and behind them. */
interface Pieces {
  readonly sign: string;
  readonly before: string;
  readonly size: number;
  /** Begins with a space where one stands behind the figures. */
  readonly behind: string;
}

function piecesOf(written: string, language: OwnLanguage): Pieces | undefined {
  if (written.length > LONGEST) return undefined;
  const match = AMOUNT.exec(written.trim().replaceAll(/\s+/g, ' '));
  if (!match) return undefined;
  const [, sign = '', before = '', figures = '', behind = ''] = match;
  const size = parseFigures(figures.replace(/[.,']$/, '').replaceAll("'", ''), language);
  if (size === undefined || /\d/.test(behind)) return undefined;
  return { sign, before, size, behind };
}

/**
 * One number with what stands around it.
 *
 * @param language whose points and commas they are: `1.250` is more than a thousand in Dutch
 * @returns undefined where it is no number, or more than one, as in `"25-30 %"`
 */
export function readAmount(written: Scalar, language: OwnLanguage): Amount | undefined {
  if (typeof written === 'number')
    return Number.isFinite(written) ? { value: written, unit: '', signed: false } : undefined;
  if (typeof written !== 'string') return undefined;
  const pieces = piecesOf(written, language);
  if (!pieces) return undefined;
  const { sign, before, size, behind } = pieces;
  // Apart from its figures "m" is a metre, or a minute.
  const [scale = ''] =
    /^(?:[km]| ?(?:k|mln|mio|duizend|thousand|miljoen|million))(?![\p{L}\d])/iu.exec(behind) ?? [];
  const value = size * (SCALES[scale.trim().toLowerCase()] ?? 1);
  // "12.000,-" is how a Dutch invoice ends a round sum.
  const words = behind
    .slice(scale.length)
    .trim()
    .replace(/^(?:,?[-–]+|,)\s*/, '');
  return {
    value: /[-−–]/.test(sign) ? -value : value,
    unit: `${before} ${words}`.trim(),
    signed: sign !== '',
  };
}

/** Words in front of a number that leave it the number to reckon with: "about 4 hours", "max. € 500". */
const ABOUT =
  /^(?:ca\.?|circa|plm\.?|ongeveer|zo'n|rond|about|around|approx\.?|approximately|roughly|max\.?|maximaal|maximum|at most|up to|[±~≈])(?![\p{L}\d.]) ?/iu;

function bare(written: string): string {
  return written
    .slice(0, LONGEST + 1)
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(ABOUT, '');
}

/** The days that are worked in a week, and the hours of such a day. */
const WORKDAYS = 5;
const WORKDAY = 8;
const WEEKS_A_YEAR = 52;
/** Weeks in a month, on the average of a year. */
export const WEEKS_A_MONTH = WEEKS_A_YEAR / 12;

const each = (words: string, value: number): readonly (readonly [string, number])[] =>
  words.split(' ').map((word) => [word, value] as const);

/** How many hours each is; a day is a working day. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ...each('h hr hrs hour hours u uur uren uurtje', 1),
  ...each('m min mins minute minutes minuut minuten', 1 / 60),
  ...each('day days workday workdays dag dagen werkdag werkdagen', WORKDAY),
]);
/** How many times a week it is, what is "per" that. */
const TIMES_A_WEEK: ReadonlyMap<string, number> = new Map([
  ...each('week wk w', 1),
  ...each('day dag workday werkdag d', WORKDAYS),
  ...each('month maand mnd m', 1 / WEEKS_A_MONTH),
  ...each('year jaar j', 1 / WEEKS_A_YEAR),
]);
/** "hours", "hours a week", "uur p/w", "u/wk", "per week", "uur wekelijks". */
const HOURS_PER =
  /^(?:(?!per |an? )(\p{L}+)\.?)? ?(?:(?:(?:an?|per|each|every|elke|iedere|in (?:the|de|een)) |\/ ?|p[/.] ?)(\p{L}+)|(weekly|wekelijks))?\.?$/u;
/** "half an hour", "een half uur", "twee uur": what stands in the place of the figures. */
const IN_WORDS = /^(?:een (?=half|halve))?(\p{L}+)(?: an?(?= (?:hour|day)))? (.+)$/u;

/**
 * Hours a week: a number, or `"4 hours"`, `"90 minuten"`, `"1 uur per dag"` (of a working week), `"8 hours a month"`,
 * `"een dag per week"` (of eight hours).
 *
 * @returns undefined where they cannot be read, or are less than none
 */
export function readHours(written: Scalar, language: OwnLanguage): number | undefined {
  if (typeof written === 'number') return Number.isFinite(written) && written >= 0 ? written : undefined;
  if (typeof written !== 'string') return undefined;
  const text = bare(written);
  const pieces = piecesOf(text, language) ?? wordPieces(text);
  if (pieces?.sign !== '' || pieces.before !== '') return undefined;
  const match = HOURS_PER.exec(pieces.behind.trim().toLowerCase());
  if (!match) return undefined;
  const [, unit, period = 'week'] = match;
  const hours = unit === undefined ? 1 : HOURS.get(unit);
  const times = TIMES_A_WEEK.get(period);
  return hours === undefined || times === undefined ? undefined : pieces.size * hours * times;
}

function wordPieces(text: string): Pieces | undefined {
  const [, word = '', behind = ''] = IN_WORDS.exec(text.toLowerCase()) ?? [];
  const size = numberWord(word);
  return size === undefined || /\d/.test(behind) ? undefined : { sign: '', before: '', size, behind };
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['€', 'eur', 'euro', 'euros', "euro's"].map((word) => [word, 'EUR'] as const),
  ...['$', 'usd', 'us$', 'dollar', 'dollars'].map((word) => [word, 'USD'] as const),
  ...['£', 'gbp', 'pound', 'pounds', 'pond'].map((word) => [word, 'GBP'] as const),
  ...(
    'AED ANG AUD AWG BGN BRL CAD CHF CNY CZK DKK HKD HUF IDR ILS INR ISK JPY KRW MAD MXN NOK NZD PLN RON SEK SGD SRD ' +
    'THB TRY UAH XCG ZAR'
  )
    .split(' ')
    .map((code) => [code.toLowerCase(), code] as const),
]);

export interface Money {
  readonly amount: number;
  /** ISO 4217, where it is written with the amount. */
  readonly currency?: string;
}

const VAT =
  /,? ?\(?(?:excl|incl|ex|inc|plus|exclusief|inclusief|excluding|including)\.? ?(?:btw|vat|tax)\)?$/i;
const NOTHING = /^(?:free|free of charge|gratis|kosteloos|niets|nothing|none)$/i;

/**
 * A sum of money: `1200`, `"€ 1.200"`, `"1.200 euro"`, `"€ 12k"`, `"CHF 300"`, `"free"`.
 *
 * @returns undefined where it cannot be read, or is less than nothing
 */
export function readMoney(written: Scalar, language: OwnLanguage): Money | undefined {
  if (typeof written === 'string' && NOTHING.test(written.trim())) return { amount: 0 };
  const amount = readAmount(typeof written === 'string' ? bare(written).replace(VAT, '') : written, language);
  if (!amount || amount.value < 0 || amount.signed) return undefined;
  // A sum per hour or month would be taken for one of the whole period.
  const unit = amount.unit.toLowerCase();
  if (unit === '') return { amount: amount.value };
  const currency = CURRENCIES.get(unit);
  return currency === undefined ? undefined : { amount: amount.value, currency };
}

const PER_HOUR = / ?(?:(?:an?|per) |\/ ?|p[/.] ?)(?:hour|hr|h|uur|u)\.?$/i;

/**
 * What an hour costs: a sum of money, with or without "per hour" behind it.
 *
 * @returns undefined where it cannot be read, or is less than nothing
 */
export function readRate(written: Scalar, language: OwnLanguage): Money | undefined {
  if (typeof written !== 'string') return readMoney(written, language);
  return readMoney(bare(written).replace(PER_HOUR, ''), language);
}
