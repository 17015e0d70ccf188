/** How often something is posted: `3 per week`, `2 x per maand`, `daily`, `twee keer per week`. */
import type { Language } from '../core/language';
import { WEEKS_A_MONTH } from './amounts';

export const CADENCE_UNITS = ['day', 'week', 'month'] as const;
export type CadenceUnit = (typeof CADENCE_UNITS)[number];

export interface Cadence {
  readonly count: number;
  readonly per: CadenceUnit;
}

const UNITS: Readonly<Record<string, CadenceUnit>> = {
  day: 'day',
  days: 'day',
  dag: 'day',
  week: 'week',
  weeks: 'week',
  wk: 'week',
  month: 'month',
  months: 'month',
  maand: 'month',
  mnd: 'month',
};

const ADVERBS: Readonly<Record<string, CadenceUnit>> = {
  daily: 'day',
  dagelijks: 'day',
  'every day': 'day',
  'elke dag': 'day',
  'iedere dag': 'day',
  weekly: 'week',
  wekelijks: 'week',
  'every week': 'week',
  'elke week': 'week',
  'iedere week': 'week',
  monthly: 'month',
  maandelijks: 'month',
  'every month': 'month',
  'elke maand': 'month',
  'iedere maand': 'month',
};

const NUMBERS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  een: 1,
  één: 1,
  eens: 1,
  eenmaal: 1,
  twice: 2,
  two: 2,
  twee: 2,
  tweemaal: 2,
  three: 3,
  drie: 3,
  driemaal: 3,
  four: 4,
  vier: 4,
  five: 5,
  vijf: 5,
  six: 6,
  zes: 6,
  seven: 7,
  zeven: 7,
};

const CADENCE =
  /^(\d{1,3}|\p{L}{2,8})(?: ?(?:x|×|times|keer|maal|posts?|berichten|items?))? ?(?:per|a|an|\/|in de|in een|p\.?) ?(\p{L}{2,6})$/u;

/**
 * Reads how often.
 *
 * @returns undefined where it is no number per day, week or month
 */
export function readCadence(written: string): Cadence | undefined {
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  const adverb = ADVERBS[text];
  if (adverb) return { count: 1, per: adverb };
  const [, amount = '', unit = ''] = CADENCE.exec(text) ?? [];
  const count = /^\d/.test(amount) ? Number(amount) : NUMBERS[amount];
  const per = UNITS[unit];
  return count === undefined || count === 0 || !per ? undefined : { count, per };
}

/** How many that is in a week, on average. */
export function perWeek({ count, per }: Cadence): number {
  if (per === 'day') return count * 7;
  return per === 'week' ? count : count / WEEKS_A_MONTH;
}

/** A cadence in words: "3 per week". */
export function cadenceText({ count, per }: Cadence, language: Language): string {
  const unit = language === 'nl' ? { day: 'dag', week: 'week', month: 'maand' }[per] : per;
  return `${count} per ${unit}`;
}
