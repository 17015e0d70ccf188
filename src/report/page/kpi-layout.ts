/** Where everything stands in the chart of a KPI: x in percent of its width, y in pixels. */
import { scaleLinear } from 'd3-scale';
import { line as linePath } from 'd3-shape';
import type { Day } from '../../core/day';
import type { KpiReport, Path } from '../report';
import { type Tick, timeScale } from './time-scale';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface KpiLayout {
  /** The levels that are named beside the chart. */
  readonly levels: readonly { readonly value: number; readonly y: number; readonly path?: Path }[];
  readonly ticks: readonly Tick[];
  /** Percent; absent where today lies outside. */
  readonly today?: number;
  /** The path of what was measured, from the baseline on. */
  readonly measured?: string;
  /** The same as dots. */
  readonly dots?: string;
  /** The path of the straight line to the target, or of the level that is to be held. */
  readonly guide?: string;
  readonly target?: Point & { readonly labelY: number };
  /** The same of an older version of the plan, where it is another. */
  readonly before?: { readonly guide: string; readonly target?: Point };
  readonly latest?: Point & {
    /** Which side of the point its label begins. */
    readonly anchor: 'start' | 'middle' | 'end';
    readonly labelY: number;
  };
}

export const HEIGHT = 188;
/** Between the two is the room of the lines; above it stand today's name and a label, below it a label and the months. */
const TOP = 40;
const BOTTOM = 128;
/** The height of the line under the chart. */
export const GROUND = 152;
/** How far the label of a point stands above it, and how far below. */
const ABOVE = -11;
const BELOW = 20;
/** Two labels nearer than this touch each other. */
const TOUCHING = 16;

interface Value {
  readonly day: Day;
  readonly value: number;
}

/**
 * Undefined where there are no two dates to draw between, or no number.
 *
 * @param before the KPI in an older version of the plan, whose way to its target is drawn behind this one's
 */
export function kpiLayout(kpi: KpiReport, today: Day, before?: KpiReport): KpiLayout | undefined {
  const measured = measuredOf(kpi);
  const guide = guideOf(kpi, measured);
  const old = before && otherGuide(before, guide);
  const goal = guide?.[1];
  const days = [...measured, ...(guide ?? []), ...(old ?? [])].map(({ day }) => day).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;

  const time = timeScale(first, last);
  const values = [...measured, ...(guide ?? []), ...(old ?? [])].map(({ value }) => value);
  const y = levelScale(values);
  const at = ({ day, value }: Value): Point => ({ x: time.before(day), y: round(y(value)) });
  const target = goal && kpi.target?.value !== undefined ? ring(at(goal), at(guide[0])) : undefined;
  const todayAt = time.shows(today) ? time.before(today) : undefined;
  return {
    levels: levelsOf(values, guide).map((value) => ({
      value,
      y: round(y(value)),
      ...pathOfLevel(kpi, value),
    })),
    ticks: time.ticks,
    ...(todayAt === undefined ? {} : { today: todayAt }),
    ...(measured.length > 1 ? { measured: pathOf(measured.map(at)) } : {}),
    ...(measured.length > 0 ? { dots: dotsOf(measured.map(at)) } : {}),
    ...(guide ? { guide: pathOf(guide.map(at)) } : {}),
    ...(target ? { target } : {}),
    ...(old ? { before: beforeOf(old, before, at, target) } : {}),
    ...(kpi.latest ? { latest: labelled(at(kpi.latest), target, todayAt) } : {}),
  };
}

/** What was measured, the baseline first where it is dated and lies before. */
function measuredOf({ baseline, measurements }: KpiReport): readonly Value[] {
  const first = measurements[0];
  if (baseline?.day === undefined || (first && first.day <= baseline.day)) return measurements;
  return [{ day: baseline.day, value: baseline.value }, ...measurements];
}

/** From baseline to target; of a level to be held, from the first day to the last. */
function guideOf(
  { line, target }: KpiReport,
  measured: readonly Value[],
): readonly [Value, Value] | undefined {
  if (line)
    return [
      { day: line.start, value: line.from },
      { day: line.end, value: line.to },
    ];
  const value = target?.value;
  const from = measured[0]?.day;
  const to = target?.day ?? measured.at(-1)?.day;
  if (value === undefined || from === undefined || to === undefined || from >= to) return undefined;
  return [
    { day: from, value },
    { day: to, value },
  ];
}

/** Undefined where it is the same way. */
function otherGuide(
  kpi: KpiReport,
  guide: readonly [Value, Value] | undefined,
): readonly [Value, Value] | undefined {
  const other = guideOf(kpi, measuredOf(kpi));
  const isSame = JSON.stringify(other) === JSON.stringify(guide);
  return isSame ? undefined : other;
}

function beforeOf(
  guide: readonly [Value, Value],
  { target }: KpiReport,
  at: (value: Value) => Point,
  now: Point | undefined,
): NonNullable<KpiLayout['before']> {
  const end = at(guide[1]);
  const isElsewhere = end.x !== now?.x || end.y !== now.y;
  return {
    guide: pathOf(guide.map(at)),
    ...(target?.value !== undefined && isElsewhere ? { target: end } : {}),
  };
}

function levelScale(values: readonly number[]): (value: number) => number {
  const low = values.reduce((least, value) => Math.min(least, value), Infinity);
  const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = low === high ? Math.abs(low) || 1 : 0;
  return scaleLinear()
    .domain([low - room, high + room])
    .range([BOTTOM, TOP]);
}

/** The ends of the guide, else of what was measured. */
function levelsOf(values: readonly number[], guide: readonly [Value, Value] | undefined): readonly number[] {
  if (guide) return [...new Set(guide.map(({ value }) => value))];
  return [...new Set([values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))])];
}

/** Where a level is written. */
function pathOfLevel({ baseline, target }: KpiReport, value: number): { path?: Path } {
  const path = target?.value === value ? target.path : baseline?.value === value ? baseline.path : undefined;
  return path === undefined ? {} : { path };
}

const pathOf = (points: readonly Point[]): string =>
  linePath<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )(points as Point[]) ?? '';

/** Lines without length: with round ends they are dots, which stay round however wide the chart is. */
const dotsOf = (points: readonly Point[]): string => points.map(({ x, y }) => `M${x},${y}h0`).join('');

/** The ring's label stands where the guide does not come from. */
function ring(point: Point, from: Point): NonNullable<KpiLayout['target']> {
  return { ...point, labelY: point.y + (point.y > from.y ? BELOW : ABOVE) };
}

/** Above the point, or below it where the label of the target stands above; beside the line of today. */
function labelled(
  point: Point,
  target: KpiLayout['target'],
  today: number | undefined,
): NonNullable<KpiLayout['latest']> {
  const isBeforeToday = today !== undefined && today >= point.x && today - point.x < 6;
  const anchor = point.x < 8 ? 'start' : point.x > 92 || isBeforeToday ? 'end' : 'middle';
  const above = point.y + ABOVE;
  const isTaken = target !== undefined && point.x > 50 && Math.abs(above - target.labelY) < TOUCHING;
  return { ...point, anchor, labelY: isTaken ? point.y + BELOW : above };
}

const round = (value: number): number => Math.round(value * 100) / 100;
