/** How far a KPI is: the straight line from its baseline to its target, and where it stands beside that. */
import type { Day } from '../core/day';
import type { OwnLanguage } from '../core/language';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { Amount } from './amounts';
import { readBounded } from './bounds';
import { daysBetween } from './days';
import { targetOf } from './kpi-target';
import { latestMeasurement, type Measurement } from './measurements';
import { textLanguage } from './text-language';
import { sameUnit } from './units';

/** From which number to which. They differ, and lie the way round that the direction asks for. */
export interface Course {
  readonly from: number;
  readonly to: number;
  /** What is written with one of the numbers, else the KPI's unit; empty where nothing says. */
  readonly unit: string;
}

/** A course with its dates: the first lies before the last. */
export interface Line extends Course {
  readonly start: Day;
  readonly end: Day;
}

/** Where a KPI stands beside its line. */
export interface Progress {
  readonly line: Line;
  readonly latest: Measurement;
  /** What the line asks for on the day of the latest measurement. */
  readonly expected: number;
  /** How much of the way is done: 0 at the baseline, 1 at the target; less than 0 or more than 1 beyond them. */
  readonly done: number;
  /** How far it is behind the line, as a share of the whole way; negative where it is ahead. */
  readonly behind: number;
}

/** The date by which the target is to be reached: its own, else its goal's. A date that cannot be read is not replaced. */
export function targetDay(kpi: Kpi, goal: Goal): Value<Day> | undefined {
  return kpi.target?.has('by') ? kpi.target.by : goal.deadline;
}

/** The date from which a KPI counts: its baseline's, else the plan's first day. */
export function startDay(kpi: Kpi, plan: Plan): Value<Day> | undefined {
  return kpi.baseline?.has('date') ? kpi.baseline.date : plan.period?.from;
}

/**
 * Whether the target asks for a level to be held, not for a number to be reached. So says `direction: hold`; and a
 * floor is held already where the baseline lies at it or above, a ceiling at it or below.
 */
export function isStanding(kpi: Kpi, language: OwnLanguage): boolean {
  if (kpi.direction?.value === 'hold') return true;
  const target = targetOf(kpi, language);
  const from = baselineLevel(kpi, language);
  if (!target?.bound || target.level === undefined || !from) return false;
  return target.bound === 'floor' ? from.value >= target.level : from.value <= target.level;
}

/** The baseline, with what is written beside it. */
function baselineLevel(kpi: Kpi, language: OwnLanguage): Amount | undefined {
  const written = kpi.baseline?.value?.value;
  return written === undefined ? undefined : readBounded(written, language);
}

/** Both numbers of a KPI where they can be compared, be they the wrong way round. */
export function levelsOf(kpi: Kpi, language: OwnLanguage): Course | undefined {
  const from = baselineLevel(kpi, language);
  const target = targetOf(kpi, language);
  // Between numbers beyond all measure there is no way.
  if (!from || target?.level === undefined || !Number.isFinite(target.level - from.value)) return undefined;
  // Of nothing, and of a number below it, nobody knows what a percentage more is.
  if (target.change?.percent && from.value <= 0) return undefined;
  // A change of so many percent has no unit of its own.
  const to = target.unit ?? '';
  if (!sameUnit(from.unit, to, language)) return undefined;
  return { from: from.value, to: target.level, unit: to || from.unit };
}

/**
 * From which number to which a KPI is to go.
 *
 * @returns undefined without two numbers that can be compared, where a level is to be held, and where they contradict
 * the direction
 */
export function courseOf(kpi: Kpi, language: OwnLanguage): Course | undefined {
  const levels = levelsOf(kpi, language);
  if (!levels || levels.from === levels.to || isStanding(kpi, language)) return undefined;
  const direction = kpi.direction?.value;
  // A direction that cannot be read is not guessed.
  if (kpi.has('direction') && !direction) return undefined;
  return direction === undefined || (direction === 'up') === levels.to > levels.from ? levels : undefined;
}

/** The straight line from baseline to target; undefined without a course, or two dates in their order. */
export function lineOf(kpi: Kpi, goal: Goal, plan: Plan): Line | undefined {
  const course = courseOf(kpi, textLanguage(plan));
  const start = startDay(kpi, plan)?.value;
  const end = targetDay(kpi, goal)?.value;
  if (!course || start === undefined || end === undefined || start >= end) return undefined;
  const { from, to, unit } = course;
  return { from, to, unit, start, end };
}

/** What the line asks for on a day: the baseline before it begins, the target after it ends. */
export function expectedOn({ from, to, start, end }: Line, day: Day): number {
  if (day <= start) return from;
  if (day >= end) return to;
  return from + (to - from) * (daysBetween(start, day) / daysBetween(start, end));
}

/** A number of the line as one would say it: decimals say nothing where the way is long. */
export function roundedOnLine(value: number, { from, to }: Course): number {
  const distance = Math.abs(to - from);
  const parts = distance >= 100 ? 1 : distance >= 10 ? 10 : 100;
  return Math.round(value * parts) / parts;
}

/** How much of the way a number has done: 0 at the baseline, 1 at the target; less than 0 or more than 1 beyond them. */
export function shareDone({ from, to }: Course, value: number): number {
  return (value - from) / (to - from);
}

/** Where a KPI stood on the day of its latest measurement; undefined where nothing was measured since the line began. */
export function progressOf(kpi: Kpi, goal: Goal, plan: Plan, today: Day): Progress | undefined {
  const line = lineOf(kpi, goal, plan);
  const language = textLanguage(plan);
  const latest = line && latestMeasurement(kpi, language, today);
  if (!latest || latest.day <= line.start || !sameUnit(latest.unit, line.unit, language)) return undefined;
  const expected = expectedOn(line, latest.day);
  const done = shareDone(line, latest.value);
  return { line, latest, expected, done, behind: shareDone(line, expected) - done };
}

/** How far behind its line a KPI may be where nobody says otherwise, in percent of the way from baseline to target. */
export const TOLERANCE = 20;

/** A hair's breadth, so that what is behind by exactly the tolerance is not more because of how a computer divides. */
const ROUNDING = 1e-9;

/**
 * Whether a KPI is further behind its line than it may be.
 *
 * @param tolerance in percent of the way
 */
export function isBehind({ behind }: Progress, tolerance = TOLERANCE): boolean {
  return behind * 100 > tolerance + ROUNDING;
}
