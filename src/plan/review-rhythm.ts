/** How often the plan is looked at: `quarterly`, `per kwartaal`, `every 6 weeks`, `twee keer per jaar`. */
import { type Day, isDay } from '../core/day';
import type { Plan } from '../core/model';
import type { Scalar } from '../core/tree';
import { type CadenceUnit, readCadence } from './cadence';
import { addDays, addMonths } from './days';
import { numberWord } from './number-words';

/** The time from one review to the next. */
export interface Rhythm {
  readonly count: number;
  readonly unit: 'day' | 'month';
}

/** How long those are that nobody posts by. */
const LONGER: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['kwartaal', 3],
  ['half year', 6],
  ['half-year', 6],
  ['half jaar', 6],
  ['halfjaar', 6],
  ['year', 12],
  ['jaar', 12],
]);
const ADVERBS: ReadonlyMap<string, number> = new Map([
  ['quarterly', 3],
  ['half-yearly', 6],
  ['halfjaarlijks', 6],
  ['yearly', 12],
  ['annually', 12],
  ['jaarlijks', 12],
]);

/** "every quarter", "per kwartaal", "twice a year", "2 x per jaar". */
const SO_MANY_IN =
  /^(?:(\d{1,2}|\p{L}{1,9}) ?(?:x|×|times|keer|maal)? ?)?(?<![\p{L}\d])(?:an?|per|every|each|elke?|ieder|in het|\/) ?(\p{L}{4,8}(?:[ -]\p{L}{4})?)$/u;

/**
 * Reads how often.
 *
 * @returns undefined where it is no rhythm of whole days or months
 */
export function readRhythm(written: Scalar): Rhythm | undefined {
  const cadence = readCadence(written);
  if (cadence) return whole(UNITS[cadence.per], cadence.count);
  if (typeof written !== 'string') return undefined;
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  const adverb = ADVERBS.get(text);
  if (adverb !== undefined) return { count: adverb, unit: 'month' };
  const [, number = '1', unit = ''] = SO_MANY_IN.exec(text) ?? [];
  const months = LONGER.get(unit);
  const times = /^\d/.test(number) ? Number(number) : numberWord(number);
  return months === undefined || !times ? undefined : whole({ count: months, unit: 'month' }, times);
}

const UNITS: Readonly<Record<CadenceUnit, Rhythm>> = {
  day: { count: 1, unit: 'day' },
  week: { count: 7, unit: 'day' },
  month: { count: 1, unit: 'month' },
};

/** The time between two, of so many in a stretch of time. */
function whole({ count, unit }: Rhythm, times: number): Rhythm | undefined {
  const each = Math.round(count / times);
  return each > 0 && Math.abs(count / times - each) < 1e-9 ? { count: each, unit } : undefined;
}

/**
 * The day of the next review by the plan's own rhythm: counted from the last one that was held or planned, or from
 * today where that would lie in the past.
 *
 * @returns undefined where the plan has no rhythm that can be read
 */
export function nextReview(plan: Plan, today: Day): Day | undefined {
  const rhythm = plan.reviews?.cadence && readRhythm(plan.reviews.cadence.value);
  if (!rhythm) return undefined;
  const next = after(lastReview(plan, today) ?? today, rhythm);
  return next > today ? next : after(today, rhythm);
}

function after(day: Day, { count, unit }: Rhythm): Day {
  return unit === 'day' ? addDays(day, count) : addMonths(day, count);
}

/** The last day, up to today, on which a review was held or should have been. */
function lastReview({ reviews }: Plan, today: Day): Day | undefined {
  const held = (reviews?.held ?? []).map(({ id }) => id);
  const planned = reviews?.next ? [reviews.next.value] : [];
  return [...held, ...planned]
    .filter(isDay)
    .filter((day) => day <= today)
    .sort()
    .at(-1);
}
