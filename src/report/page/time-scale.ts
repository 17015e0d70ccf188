/** Where days stand on a line of time, in percent of its length: a chart then fits every width without a script. */
import { scaleUtc } from 'd3-scale';
import type { Day } from '../../core/day';

export interface TimeScale {
  /** Where a day begins. */
  before(day: Day): number;
  /** Where a day ends. */
  after(day: Day): number;
  /** Whether the line shows it. */
  shows(day: Day): boolean;
  /** Where the line is divided, in order of time: Mondays, or first days of months. */
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly day: Day;
  readonly at: number;
  /** What stands between it and the next. */
  readonly unit: 'week' | 'month' | 'year';
  /**
   * Whether its year is to be told: of the first, and wherever a year begins. Where there is little room the first may
   * go unnamed, and its year is told by the first that is named.
   */
  readonly tellsYear: 'always' | 'wide' | 'narrow' | 'never';
  /** Whether its name can be left out where there is little room. */
  readonly isMinor: boolean;
}

/**
 * A line from the beginning of the week or month of the first day to the end of that of the last.
 *
 * @param from not after `to`
 */
export function timeScale(from: Day, to: Day): TimeScale {
  const step = stepFor(from, to);
  const starts = startsOf(from, to, step);
  const scale = scaleUtc()
    .domain([starts[0]!, starts.at(-1)!])
    .range([0, 100]);
  const at = (moment: number): number => round(scale(moment));
  return {
    before: (day) => at(momentOf(day)),
    after: (day) => at(momentOf(day) + DAY),
    shows: (day) => momentOf(day) >= starts[0]! && momentOf(day) < starts.at(-1)!,
    ticks: ticksOf(starts.slice(0, -1), step, at),
  };
}

const DAY = 86_400_000;

/** So many days at most are divided into weeks. */
const LONGEST_IN_WEEKS = 70;

/** So many parts a line has at most. */
const MOST_TICKS = 15;

/** How many months lie between two ticks. */
const MONTHS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12_000] as const;

type Step = { readonly weeks: 1 } | { readonly months: number };

const momentOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (moment: number): Day => new Date(moment).toISOString().slice(0, 10) as Day;
const round = (share: number): number => Math.round(share * 1000) / 1000;

function stepFor(from: Day, to: Day): Step {
  if (momentOf(to) - momentOf(from) <= LONGEST_IN_WEEKS * DAY) return { weeks: 1 };
  const months = monthOf(to) - monthOf(from) + 1;
  return { months: MONTHS.find((step) => months / step <= MOST_TICKS) ?? MONTHS.at(-1)! };
}

/** Months since the year 0. */
function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

/** The moments at which the parts of the line begin, and the one at which it ends. */
function startsOf(from: Day, to: Day, step: Step): number[] {
  const end = momentOf(to);
  const starts: number[] = [];
  if ('weeks' in step) {
    const weekday = (new Date(momentOf(from)).getUTCDay() + 6) % 7;
    let at = momentOf(from) - weekday * DAY;
    for (; at <= end; at += 7 * DAY) starts.push(at);
    return [...starts, at];
  }
  let month = Math.floor(monthOf(from) / step.months) * step.months;
  for (; monthStart(month) <= end; month += step.months) starts.push(monthStart(month));
  return [...starts, monthStart(month)];
}

function monthStart(month: number): number {
  const start = new Date(0);
  start.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return start.getTime();
}

function ticksOf(starts: readonly number[], step: Step, at: (moment: number) => number): Tick[] {
  const unit = 'weeks' in step ? 'week' : step.months >= 12 ? 'year' : 'month';
  const isCrowded = starts.length > FEW_TICKS;
  const monthAt = (start: number): number => Number(dayAt(start).slice(5, 7)) - 1;
  // Months keep to quarters, so that the same ones are named wherever the line begins.
  const isMinor = (start: number, index: number): boolean =>
    isCrowded && ('months' in step && step.months === 1 ? monthAt(start) % 3 : index % 2) !== 0;
  const tellsFirst = unit !== 'year' && !yearBeginsSoon(starts, unit);
  const firstNamed = starts.findIndex((start, index) => !isMinor(start, index));
  return starts.map((start, index) => {
    const beginsYear = unit === 'month' && monthAt(start) === 0;
    const isNamed = index === firstNamed;
    return {
      day: dayAt(start),
      at: at(start),
      unit,
      tellsYear: beginsYear
        ? 'always'
        : !tellsFirst || (index > 0 && !isNamed)
          ? 'never'
          : index > 0
            ? 'narrow'
            : isNamed
              ? 'always'
              : 'wide',
      isMinor: isMinor(start, index),
    };
  });
}

/** So many names stand beside each other on a telephone. */
const FEW_TICKS = 7;

/** Whether a year begins so near behind the first tick that there is no room for two years. */
function yearBeginsSoon(starts: readonly number[], unit: Tick['unit']): boolean {
  return unit === 'month' && starts.slice(1, 3).some((start) => dayAt(start).slice(5, 7) === '01');
}
