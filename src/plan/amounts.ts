/** Numbers as people write them into a plan: `8`, `"4 hours"`, `"€ 1.200"`, `"€ 12k"`, `"25 %"`, `"2,5"`. */
import type { Language } from '../core/language';
import { parseFigures } from '../goals';

/** One number and what stands around it. */
export interface Amount {
  readonly value: number;
  /** The words and signs beside the number: `€`, `%`, `hours a week`. */
  readonly unit: string;
  /** Whether a sign makes it a change from something: `+30 %`, `-5`. */
  readonly signed: boolean;
}

const AMOUNT = /^\s*([+\-−–]?)\s*([^\d\s+\-−–]{0,8})\s*(\d[\d.,'\u00A0\u202F]{0,20})\s*([^\d\s].{0,60})?$/u;
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

/**
 * One number with what stands around it.
 *
 * @param language whose points and commas they are: `1.200` is twelve hundred in Dutch
 * @returns undefined where it is no number, or more than one, as in `"25-30 %"`
 */
export function readAmount(written: number | string, language: Language): Amount | undefined {
  if (typeof written === 'number')
    return Number.isFinite(written) ? { value: written, unit: '', signed: false } : undefined;
  const match = AMOUNT.exec(written);
  if (!match) return undefined;
  const [, sign = '', before = '', figures = '', behind = ''] = match;
  const after = behind.trim();
  const size = parseFigures(figures.replace(/[.,']$/, '').replaceAll("'", ''), language);
  if (size === undefined || /\d/.test(after)) return undefined;
  const [scale = ''] = /^(?:k|m|mln|mio|duizend|thousand|miljoen|million)(?![\p{L}\d])/iu.exec(after) ?? [];
  const value = size * (SCALES[scale.toLowerCase()] ?? 1);
  // "12.000,-" is how a Dutch invoice ends a round sum.
  const words = after.slice(scale.length).replace(/^(?:,?-+|,)\s*/, '');
  return {
    value: /[-−–]/.test(sign) ? -value : value,
    unit: `${before} ${words}`.trim(),
    signed: sign !== '',
  };
}

const HOUR_WORDS =
  /^(?:h|hr|hrs|hours?|u|uur|uren)?\.?\s*(?:(?:a|an|per|\/|p\.?)\s*(?:week|wk|w)|weekly|wekelijks)?\.?$/i;
const MINUTE_WORDS = /^(?:m|min|mins|minutes?|minuut|minuten)\.?\s*(?:(?:a|an|per|\/)\s*(?:week|wk|w))?\.?$/i;
const A_DAY = /^(?:h|hr|hrs|hours?|u|uur|uren)?\.?\s*(?:a|an|per|\/)\s*(?:day|dag)$/i;
const A_MONTH = /^(?:h|hr|hrs|hours?|u|uur|uren)?\.?\s*(?:a|an|per|\/)\s*(?:month|maand|mnd)$/i;
/** Days that are worked in a week. */
const WORKDAYS = 5;
/** Weeks in a month, on the average of a year. */
export const WEEKS_A_MONTH = 52 / 12;

/**
 * Hours a week: a number, or `"4 hours"`, `"90 minuten"`, `"1 uur per dag"` (of a working week), `"8 hours a month"`.
 *
 * @returns undefined where they cannot be read, or are less than none
 */
export function readHours(written: number | string, language: Language): number | undefined {
  const amount = readAmount(written, language);
  if (!amount || amount.value < 0 || amount.signed) return undefined;
  const { value, unit } = amount;
  if (HOUR_WORDS.test(unit)) return value;
  if (MINUTE_WORDS.test(unit)) return value / 60;
  if (A_DAY.test(unit)) return value * WORKDAYS;
  return A_MONTH.test(unit) ? value / WEEKS_A_MONTH : undefined;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
};

export interface Money {
  readonly amount: number;
  /** ISO 4217, where it is written with the amount. */
  readonly currency?: string;
}

/**
 * A sum of money: `1200`, `"€ 1.200"`, `"1.200 euro"`, `"€ 12k"`, `"CHF 300"`.
 *
 * @returns undefined where it cannot be read, or is less than nothing
 */
export function readMoney(written: number | string, language: Language): Money | undefined {
  const amount = readAmount(written, language);
  if (!amount || amount.value < 0 || amount.signed) return undefined;
  // A sum per hour or month would be taken for one of the whole period.
  const unit = amount.unit.toLowerCase();
  if (unit === '') return { amount: amount.value };
  const currency = CURRENCIES[unit] ?? (/^[a-z]{3}$/.test(unit) ? unit.toUpperCase() : undefined);
  return currency === undefined ? undefined : { amount: amount.value, currency };
}
