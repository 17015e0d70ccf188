/** Whether a sentence says what a KPI aims at. */
import type { ReadChange, Reading } from '../../goals';
import type { KpiTarget } from '../kpi-target';
import type { Aim } from './aim';
import type { Said, SaidInGoal } from './said';

/** Whether a number of the sentence is what a KPI aims at: it is enough that one is. */
export function saysAlso(said: SaidInGoal, aim: Aim): boolean {
  const { reading, numbers } = said;
  const meanings = meaningsOf(aim, reading);
  const steps: (ReadChange | undefined)[] = [
    reading.change,
    reading.from === undefined || reading.to === undefined ? undefined : rise(reading.from, reading.to),
  ];
  return (
    numbers.some((number) => meanings.some(({ level }) => isLevel(number, said, level, aim.target))) ||
    steps.some(
      (step) =>
        step && meanings.some((meaning) => changesAgree(step, meaning, aim.target, roomOf(numbers, aim))),
    )
  );
}

interface Meaning {
  readonly level: number | undefined;
  readonly baseline: number | undefined;
}

/** What the numbers of a KPI may mean: a target of 60 in thousands of euros is 60,000, and 0.03 may be 3 %. */
function meaningsOf({ target: { level }, baseline, scale, sort }: Aim, { from }: Reading): Meaning[] {
  const factors = new Set([1, scale]);
  const isSmall = level !== undefined && Math.abs(level) <= 1;
  if (isSmall && (sort === undefined || sort === 'percent' || sort === 'count')) factors.add(100);
  return [...factors].map((factor) => ({
    level: level === undefined ? undefined : level * factor,
    baseline: baseline === undefined ? from : baseline * factor,
  }));
}

/** Numbers in a sentence are rounded: half a per cent is no contradiction. */
const EXACT = 0.005;
/** "About". */
const NEAR = 0.05;
/** "Double" is a round word. */
const ROUND = 0.1;
/** "A third" is 33 %. */
const POINT = 0.5;

function roomOf(numbers: readonly Said[], { target }: Aim): number {
  return target.about || numbers.some(({ main, about }) => main && about) ? NEAR : EXACT;
}

function isLevel(
  { value, high = value, sort, about, main, change }: Said,
  { reading: { bound } }: SaidInGoal,
  level: number | undefined,
  target: KpiTarget,
): boolean {
  if (level === undefined) return false;
  const slack = about || target.about ? NEAR : EXACT;
  if (isWithin(level, value, high, slack)) return true;
  if (sort === 'part' && Math.abs(level - value * 100) <= POINT) return true;
  // What lies above 130 is more than 130.
  return main && !change && ((bound === 'above' && level > value) || (bound === 'below' && level < value));
}

const rise = (from: number, to: number): ReadChange => ({
  value: Math.abs(to - from),
  direction: to < from ? 'down' : 'up',
});

function changesAgree(
  said: ReadChange,
  { level, baseline }: Meaning,
  { change }: KpiTarget,
  room: number,
): boolean {
  const sign = said.direction === 'down' ? -1 : 1;
  const high = said.high ?? said.value;
  if (change) {
    const size = said.direction ? change.value * sign : Math.abs(change.value);
    if (change.percent === (said.unit === '%') && isWithin(size, said.value, high, room)) return true;
    if (change.percent && said.unit === 'part' && Math.abs(size - said.value * 100) <= POINT) return true;
  }
  if (level === undefined || baseline === undefined) return false;
  const reached = (value: number): number => {
    if (said.unit === '%') return baseline * (1 + (sign * value) / 100);
    if (said.unit === 'part') return baseline * (1 + sign * value);
    if (said.unit === '×') return baseline * value;
    return baseline + sign * value;
  };
  const slack = said.unit === '×' || said.unit === 'part' ? ROUND : room;
  if (isWithin(level, reached(said.value), reached(high), slack)) return true;
  // "30 % more": of a share, that may be points.
  return said.unit === '%' && isWithin(level, baseline + sign * said.value, baseline + sign * high);
}

function isWithin(value: number, one: number, other: number, slack = EXACT): boolean {
  const room = Math.abs(value) * slack;
  return value >= Math.min(one, other) - room && value <= Math.max(one, other) + room;
}
