/** What was measured of a KPI, drawn beside the straight line from its baseline to its target. */
import type { VNode } from 'preact';
import type { Day } from '../../core/day';
import type { KpiReport } from '../report';
import { type PageContext, usePage } from './context';
import { yearOf } from './formats';
import { GROUND, HEIGHT, type KpiLayout, type Point } from './kpi-layout';
import { COURSE_MARKS, courseOf } from './standing';
import type { Tick } from './time-scale';

const TEXTS = {
  target: { en: 'target {day}', nl: 'doel {day}' },
  targetWithoutDay: { en: 'target', nl: 'doel' },
  today: { en: 'today', nl: 'vandaag' },
  goalValue: { en: 'target {written}', nl: 'doel {written}' },
  goalBy: { en: 'target {written} on {day}', nl: 'doel {written} op {day}' },
  chart: { en: 'Chart of {metric}.', nl: 'Grafiek van {metric}.' },
  measured: {
    en: '{count} measurements, from {first} on {from} to {last} on {to}.',
    nl: '{count} metingen, van {first} op {from} tot {last} op {to}.',
  },
  measuredOnce: { en: 'One measurement: {last} on {to}.', nl: 'Eén meting: {last} op {to}.' },
  expected: { en: 'Its line asks for {value} there.', nl: 'De lijn vraagt daar {value}.' },
  before: { en: 'before', nl: 'eerder' },
  drawnBefore: {
    en: 'Drawn thin behind it: the way to the target as it was.',
    nl: 'Dun erachter getekend: de weg naar het doel zoals die was.',
  },
} as const;

interface PartProps {
  readonly kpi: KpiReport;
  readonly layout: KpiLayout;
}

/** The width of a figure, about. */
const FIGURE = 7;

/** The numbers of the levels, in a column as wide as they are. */
export function KpiAxis({ kpi, layout }: PartProps): VNode {
  const { number, quantity, isLive } = usePage();
  // A short unit stands with its number; a long one is told above the chart.
  const unit = kpi.unit.length <= 2 ? kpi.unit : undefined;
  const labels = layout.levels.map(({ value, y, path }) => ({
    text: unit === undefined ? number(value) : quantity(value, unit),
    y,
    path,
  }));
  const width = Math.max(...labels.map(({ text }) => text.length)) * FIGURE + 8;
  return (
    <svg class="kpi-axis" width={width} height={HEIGHT} aria-hidden="true">
      {labels.map(({ text, y, path }) => (
        <text
          key={text}
          x={width - 8}
          y={y + 4}
          text-anchor="end"
          class="label"
          data-go={isLive ? path : undefined}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}

export function KpiPlot({ kpi, layout }: PartProps): VNode {
  const { say } = usePage();
  const { levels, today, guide, before, measured, dots, target, latest } = layout;
  const told = useTold(kpi);
  return (
    <svg
      class="kpi-plot"
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={before ? `${told} ${say(TEXTS.drawnBefore)}` : told}
    >
      {levels.map(({ value, y }) => (
        <line key={value} class="hair" x1="0" x2="100%" y1={y} y2={y} />
      ))}
      <line class="ground" x1="0" x2="100%" y1={GROUND} y2={GROUND} />
      <TickNames ticks={layout.ticks} />
      {today === undefined ? null : (
        <>
          <line class="today" x1={`${today}%`} x2={`${today}%`} y1="16" y2={GROUND} />
          <text class="label today-label" x={`${today}%`} y="10" text-anchor={anchorAt(today)}>
            {say(TEXTS.today)}
          </text>
        </>
      )}
      <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none">
        <path class="ticks" d={layout.ticks.map(({ at }) => `M${at},${GROUND}v4`).join('')} />
        {before === undefined ? null : <path class="guide before" d={before.guide} />}
        {guide === undefined ? null : <path class="guide" d={guide} />}
        {measured === undefined ? null : <path class="measured" d={measured} />}
        {dots === undefined ? null : <path class="dots" d={dots} />}
      </svg>
      {before?.target === undefined ? null : <TargetBefore at={before.target} rival={target} />}
      {target === undefined ? null : <Target kpi={kpi} at={target} />}
      {latest === undefined ? null : <Latest kpi={kpi} at={latest} />}
    </svg>
  );
}

const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 8 ? 'start' : x > 92 ? 'end' : 'middle');

function TickNames({ ticks }: { readonly ticks: readonly Tick[] }): VNode {
  const { month, shortDay } = usePage();
  const nameOf = (tick: Tick): string =>
    tick.unit === 'year' ? yearOf(tick.day) : tick.unit === 'month' ? month(tick.day) : shortDay(tick.day);
  const named = ticks.filter(({ at }) => at <= LAST_NAMED);
  return (
    <>
      {named.map((tick) => (
        <text key={tick.day} class={tick.isMinor ? 'label minor' : 'label'} x={`${tick.at}%`} y={GROUND + 18}>
          {nameOf(tick)}
        </text>
      ))}
      {named.map((tick) =>
        tick.tellsYear === 'never' ? null : (
          <text
            key={`year ${tick.day}`}
            class={`label year-${tick.tellsYear}`}
            x={`${tick.at}%`}
            y={GROUND + 34}
          >
            {yearOf(tick.day)}
          </text>
        ),
      )}
    </>
  );
}

/** Behind this percentage a name would reach out of the chart. */
const LAST_NAMED = 94;

/** A thin ring where the target was; it is named where that does not stand on the name of the other. */
function TargetBefore({ at, rival }: { readonly at: Point; readonly rival: KpiLayout['target'] }): VNode {
  const { say } = usePage();
  const y = rival && at.y < rival.y ? at.y - 9 : at.y + 18;
  const isFree = !rival || Math.abs(y - rival.labelY) > 14 || Math.abs(at.x - rival.x) > 40;
  return (
    <>
      <circle class="target before" cx={`${at.x}%`} cy={at.y} r="4" />
      {isFree ? (
        <text
          class="label"
          x={`${at.x}%`}
          dx={at.x > 50 ? 5 : -5}
          y={y}
          text-anchor={at.x > 50 ? 'end' : 'start'}
        >
          {say(TEXTS.before)}
        </text>
      ) : null}
    </>
  );
}

/** A ring with its date. */
function Target({
  kpi,
  at,
}: {
  readonly kpi: KpiReport;
  readonly at: NonNullable<KpiLayout['target']>;
}): VNode {
  const { say, nearDay, isLive } = usePage();
  const by = kpi.line?.end ?? kpi.target?.day;
  const isLate = at.x > 50;
  return (
    <g data-go={isLive ? kpi.target?.path : undefined}>
      <circle class="target" cx={`${at.x}%`} cy={at.y} r="5" />
      <text
        class="label strong"
        x={`${at.x}%`}
        dx={isLate ? 5 : -5}
        y={at.labelY}
        text-anchor={isLate ? 'end' : 'start'}
      >
        {by === undefined ? say(TEXTS.targetWithoutDay) : say(TEXTS.target, { day: nearDay(by) })}
      </text>
    </g>
  );
}

function Latest({
  kpi,
  at,
}: {
  readonly kpi: KpiReport;
  readonly at: NonNullable<KpiLayout['latest']>;
}): VNode {
  const { number, isLive } = usePage();
  const { tone } = COURSE_MARKS[courseOf(kpi.standing)];
  return (
    <g data-go={isLive ? kpi.latest?.path : undefined}>
      <circle class={`latest ${tone}`} cx={`${at.x}%`} cy={at.y} r="5" />
      <text class="label strong" x={`${at.x}%`} y={at.labelY} text-anchor={at.anchor}>
        {kpi.latest === undefined ? '' : number(kpi.latest.value)}
      </text>
    </g>
  );
}

/** The chart in words, for who does not see it. */
function useTold(kpi: KpiReport): string {
  const page = usePage();
  const { say, day, quantity } = page;
  const amount = (value: number): string => quantity(value, kpi.unit);
  const { measurements, expected, target, standingText } = kpi;
  const told = [say(TEXTS.chart, { metric: kpi.metric ?? kpi.id })];
  const [first, last] = [measurements[0], measurements.at(-1)];
  if (first && last) {
    const filling = {
      count: measurements.length,
      first: amount(first.value),
      from: day(first.day),
      last: amount(last.value),
      to: day(last.day),
    };
    told.push(say(measurements.length === 1 ? TEXTS.measuredOnce : TEXTS.measured, filling));
  }
  if (expected !== undefined) told.push(say(TEXTS.expected, { value: amount(expected) }));
  if (target?.value !== undefined) told.push(`${targetWords(page, amount(target.value), target.day)}.`);
  told.push(`${standingText}.`);
  return told.join(' ');
}

/** "target 130 orders on 1 October 2027" */
export function targetWords({ say, day }: PageContext, written: string, by: Day | undefined): string {
  return by === undefined ? say(TEXTS.goalValue, { written }) : say(TEXTS.goalBy, { written, day: day(by) });
}
