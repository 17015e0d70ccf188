/** What numbers are of, and whether two of them can be compared. */
import type { OwnLanguage } from '../core/language';
import { readMoney } from './amounts';

/** A unit in one spelling: "procent" and "percent" are "%", "euro" is "EUR". */
function plainUnit(unit: string, language: OwnLanguage): string {
  const word = unit.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^(?:%|per ?cent|procent|pct\.?)$/.test(word)) return '%';
  return readMoney(`1 ${word}`, language)?.currency ?? word;
}

/** A unit of money, and what stands behind the sum: "euro per month" is EUR " per month". */
export interface MoneyUnit {
  /** ISO 4217. */
  readonly currency: string;
  /** Empty, or such as " per month" and "/week". */
  readonly per: string;
}

/** Which money a unit is, as "€", "EUR", "euro" and "€ per month" are; undefined where it is none. */
export function moneyUnit(unit: string, language: OwnLanguage): MoneyUnit | undefined {
  const at = unit.search(/ per |\//);
  const [word, per] = at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)];
  if (/\d/.test(word)) return undefined;
  const money = readMoney(`1 ${word}`, language);
  // Thousands of euros are a unit of their own.
  return money?.currency === undefined || money.amount !== 1 ? undefined : { currency: money.currency, per };
}

/**
 * Whether two numbers are of the same thing, as far as is said: one without a unit goes with any, and "orders" with
 * "orders per week".
 */
export function sameUnit(one: string, other: string, language: OwnLanguage): boolean {
  if (one === '' || other === '') return true;
  const [a, b] = [plainUnit(one, language), plainUnit(other, language)];
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Units that a metric names itself: "Percentage …", "Turnover (EUR)", "Wachttijd in dagen". */
const NAMED =
  /[%€$£]|(?<!\p{L})(?:percentage|per ?cent|procent|pct|eur|euros?|usd|dollars?|gbp|pounds)(?!\p{L})|(?:(?<!\p{L})in |\()(?:seconds|minutes|hours|days|weeks|months|years|seconden|minuten|uur|uren|dagen|weken|maanden|jaren|jaar)(?!\p{L})/iu;
/** Numbers that have no unit by their nature. */
const BARE =
  /(?<!\p{L})(?:nps|net promoter|scores?|ratings?|index|ratios?|factor|\p{L}*cijfer|verhouding)(?!\p{L})/iu;

/** Whether a metric says by itself what its numbers are of, or that they are of nothing, as a score or a ratio is. */
export function saysUnit(metric: string): boolean {
  return NAMED.test(metric) || BARE.test(metric);
}
