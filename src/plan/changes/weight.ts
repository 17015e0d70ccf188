/** Which changes weaken a promise, or rewrite what was known. */
import { isDay } from '../../core/day';
import { isBlank } from '../../core/blank';
import type { PlanNode } from '../../core/tree';
import type { Weight } from './change';
import type { Difference } from './difference';
import type { TargetShift } from './numbers';
import { wordOf } from './sameness';

/** Dates of which a later one is a promise put off. */
const PROMISED = new Set(['goal deadline', 'kpi target/by', 'plan period/to']);

/** Keys of which no other value is without weight, once there was one. */
const WEIGHTY = new Set([
  'kpi metric',
  'kpi unit',
  'kpi direction',
  'kpi baseline',
  'kpi baseline/value',
  'decision outcome',
  'budget amount',
]);

/** Things that are not taken out of a plan by the way. */
const MISSED = new Set(['goal', 'kpi', 'measurement', 'businessGoal', 'decision', 'review']);

/** Keys that a plan is not without by the way, and may say otherwise. */
const NEEDED = new Set(['goal statement', 'businessGoal statement']);

/** Parts that take a promise with them where they are removed, by what is promised. */
const HOLDING: Readonly<Record<string, string>> = { 'plan period': 'to', 'budget ': 'amount' };

/** States in which a plan or a step is given up. */
const GIVEN_UP = new Set(['stopped', 'paused', 'dropped', 'no-go']);

/**
 * @param target of a difference between the numbers of two targets
 * @param isLess whether it is a sentence that promises less than it did
 */
export function weightOf(difference: Difference, target: TargetShift | undefined, isLess: boolean): Weight {
  return isLess || isMajor(difference, target) ? 'major' : 'minor';
}

function isMajor({ kind, thing, keys, old, now }: Difference, target: TargetShift | undefined): boolean {
  const { what } = thing;
  // What was measured on a day was not measured on another.
  if (kind === 'moved') return what === 'measurement';
  const key = `${what} ${keys.join('/')}`;
  if (kind === 'removed' && (NEEDED.has(key) || tookAlong(key, old))) return true;
  if (keys.length === 0) {
    if (kind === 'removed') return MISSED.has(what);
    // A number that was measured does not change.
    return kind === 'changed' && what === 'measurement';
  }
  const last = keys.at(-1);
  if (last === 'status' && GIVEN_UP.has(wordOf(now))) return true;
  if (kind === 'added') return false;
  if (last === 'owner' || last === 'sponsor') return true;
  if (key === 'kpi target' || key === 'kpi target/value')
    return kind === 'removed' || target?.isWeaker !== false;
  if (PROMISED.has(key)) return kind === 'removed' || isLater(old, now);
  return WEIGHTY.has(key);
}

/** Whether a date became a later one; of what cannot be read as dates, that is not known and so not ruled out. */
function isLater(old: PlanNode | undefined, now: PlanNode | undefined): boolean {
  const [before, after] = [wordOf(old), wordOf(now)];
  return !isDay(before) || !isDay(after) || after > before;
}

function tookAlong(key: string, old: PlanNode | undefined): boolean {
  const promised = Object.hasOwn(HOLDING, key) ? HOLDING[key] : undefined;
  return promised !== undefined && old?.kind === 'map' && !isBlank(old.entries.get(promised));
}
