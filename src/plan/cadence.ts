/** How often something is posted: `3 per week`, `2 x per maand`, `daily`, `elke dinsdag en vrijdag`. */
import { type Language, textIn } from '../core/language';
import type { Scalar } from '../core/tree';
import { WEEKS_A_MONTH } from './amounts';
import { numberText } from './number-text';
import { numberWord } from './number-words';

export const CADENCE_UNITS = ['day', 'week', 'month'] as const;
export type CadenceUnit = (typeof CADENCE_UNITS)[number];

/** So many in each day, week or month; "every two weeks" is half a time per week. */
export interface Cadence {
  readonly count: number;
  readonly per: CadenceUnit;
}

interface Unit {
  readonly per: CadenceUnit;
  /** How many of them are in a `per`: five working days in a week. */
  readonly times: number;
}

const units = (words: string, per: CadenceUnit, times = 1): readonly (readonly [string, Unit])[] =>
  words.split(' ').map((word) => [word, { per, times }] as const);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...units('day days dag dagen d', 'day'),
  ...units('weekday weekdays workday workdays werkdag werkdagen', 'week', 5),
  ...units('week weeks wk w weken', 'week'),
  ...units('month months maand maanden mnd m', 'month'),
]);

const ADVERBS: ReadonlyMap<string, Unit> = new Map([
  ...units('daily dagelijks', 'day'),
  ...units('weekly wekelijks', 'week'),
  ...units('fortnightly tweewekelijks', 'week', 0.5),
  ...units('monthly maandelijks', 'month'),
]);

const WEEKDAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en|s)?$/;

/** What a number may stand behind, and still be the number to reckon with. */
const AT_LEAST =
  /^(?:minimaal|minstens|ten minste|min\.?|at least|ca\.?|circa|ongeveer|about|around|[±~])(?![\p{L}\d.]) ?/u;
/** "3 per week", "3x per week", "twee korte video's per week", "3 p/w", "1 per 2 weeks", "twice weekly". */
const NUMBER_PER =
  /^(\d{1,3}|\p{L}{1,9})(?: ?[x×])?((?: [\p{L}'’-]{1,20}){0,3}?) ?(?:(?:per|an?|each|every|elke|iedere|in de|in een|in the|op) |\/ ?|p[/.]? ?)(?:(\d{1,2}|\p{L}{3,6}) )?(\p{L}{1,9})\.?$/u;
const NUMBER_ADVERB = /^(\d{1,3}|\p{L}{1,9})(?: ?[x×]| times| keer| maal)? (\p{L}{4,9})$/u;
/** "every week", "elke 2 weken", "om de week", "every other week", "op werkdagen". */
const EVERY = /^(?:every|each|elke|iedere|on|op|om de) (?:(\d{1,2}|\p{L}{3,6}) )?(\p{L}{1,9})$/u;
/** "2 hours per week" is work, not posts; "a few a week" and "one or two a week" are no number. */
const NOT_COUNTED =
  /(?:^| )(?:h|hrs?|hours?|u|uur|uren|min|minutes?|minuten|few|couple|lot|several|paar|aantal|or|of|to|tot|à|and|en|per|one|two|three|four|five|twee|drie|vier|vijf)(?: |$)/u;
const LONGEST = 100;

/**
 * Reads how often.
 *
 * @returns undefined where it is no number per day, week or month
 */
export function readCadence(written: Scalar): Cadence | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '').replace(AT_LEAST, '');
  const adverb = ADVERBS.get(text);
  if (adverb) return cadence(1, adverb);
  return onWeekdays(text) ?? everySo(text) ?? numberPer(text);
}

function numberPer(text: string): Cadence | undefined {
  const [, often = '', adverb = ''] = NUMBER_ADVERB.exec(text) ?? [];
  if (ADVERBS.has(adverb)) return cadence(countOf(often), ADVERBS.get(adverb));
  const [, amount = '', things = '', among, unit = ''] = NUMBER_PER.exec(text) ?? [];
  if (NOT_COUNTED.test(things)) return undefined;
  return cadence(countOf(amount), UNITS.get(unit), among === undefined ? 1 : countOf(among));
}

function everySo(text: string): Cadence | undefined {
  const [, among, unit = ''] = EVERY.exec(text) ?? [];
  const other = text.startsWith('om de ') || among === 'other' || among === 'second' || among === 'tweede';
  return cadence(1, UNITS.get(unit), among === undefined || other ? (other ? 2 : 1) : countOf(among));
}

/** "every Tuesday and Friday", "op maandag, woensdag en vrijdag": as many as there are days. */
function onWeekdays(text: string): Cadence | undefined {
  const days = text.replace(/^(?:every|each|elke|iedere|on|op) /, '').split(/ ?(?:,|&|\+|\band\b|\ben\b) ?/);
  return days.every((day) => WEEKDAYS.test(day)) ? { count: new Set(days).size, per: 'week' } : undefined;
}

function countOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word) : numberWord(word);
}

function cadence(count: number | undefined, unit: Unit | undefined, among: number | undefined = 1) {
  if (!count || !unit || !among) return undefined;
  return { count: (count * unit.times) / among, per: unit.per };
}

/** How many that is in a week, on average. */
export function perWeek({ count, per }: Cadence): number {
  if (per === 'day') return count * 7;
  return per === 'week' ? count : count / WEEKS_A_MONTH;
}

/** A cadence in words: "3 per week". */
export function cadenceText({ count, per }: Cadence, language: Language): string {
  const unit = language === 'nl' ? { day: 'dag', week: 'week', month: 'maand' }[per] : per;
  return `${textIn(numberText(count), language)} per ${unit}`;
}
