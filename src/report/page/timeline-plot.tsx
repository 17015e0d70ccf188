/** What the rows of the timeline are drawn on: months, today, and days that count. */
import type { ComponentChildren, VNode } from 'preact';
import { usePage } from './context';
import type { Tick, TimeScale } from './time-scale';

const TODAY = { en: 'today', nl: 'vandaag' } as const;

/** Percent of the chart's width. */
const at = (share: number): string => `${share}%`;

/** The names of the months and years, and where today is; for eyes only, as each row tells its days. */
export function ScaleHead({ scale }: { readonly scale: TimeScale }): VNode {
  const { report, say } = usePage();
  const today = scale.shows(report.today) ? scale.before(report.today) : undefined;
  return (
    <div class="timeline-scale" aria-hidden="true">
      <svg width="100%" height="52">
        {scale.ticks.map((tick) => (
          <TickName key={tick.day} tick={tick} />
        ))}
        {today === undefined ? null : (
          <text class="timeline-today-name" x={at(today)} y="48" text-anchor={anchor(today)}>
            {say(TODAY)}
          </text>
        )}
      </svg>
    </div>
  );
}

function TickName({ tick }: { readonly tick: Tick }): VNode {
  const { month, shortDay } = usePage();
  const year = String(Number(tick.day.slice(0, 4)));
  const name = tick.unit === 'week' ? shortDay(tick.day) : tick.unit === 'month' ? month(tick.day) : year;
  return (
    <>
      {tick.tellsYear === 'never' ? null : (
        <text class={`timeline-year year-${tick.tellsYear}`} x={at(tick.at)} y="12">
          {year}
        </text>
      )}
      <text class={tick.isMinor ? 'minor' : undefined} x={at(tick.at)} y="29">
        {name}
      </text>
    </>
  );
}

/** Which end of a name stands at its place, so that it stays on the chart. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  if (share < 5) return 'start';
  return share > 95 ? 'end' : 'middle';
}

interface PlotProps {
  readonly scale: TimeScale;
  readonly children: ComponentChildren;
}

/** The ground behind rows of equal height, however high they are: up and down is percent, too. */
export function Plot({ scale, children }: PlotProps): VNode {
  const { report } = usePage();
  const today = scale.shows(report.today) ? at(scale.before(report.today)) : undefined;
  return (
    <svg class="timeline-plot" width="100%" height="100%" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line
          key={tick.day}
          class={tick.isMinor ? 'timeline-tick minor' : 'timeline-tick'}
          x1={at(tick.at)}
          x2={at(tick.at)}
          y1="0%"
          y2="100%"
        />
      ))}
      {today === undefined ? null : <line class="timeline-today" x1={today} x2={today} y1="0%" y2="100%" />}
      <g class="timeline-drawn">{children}</g>
    </svg>
  );
}

interface DiamondProps {
  readonly x: number;
  readonly y: number;
  readonly isPast: boolean;
  /** Whether it stands there no more. */
  readonly isGhost?: boolean;
}

/** A day that counts: hollow once it is past. */
export function Diamond({ x, y, isPast, isGhost }: DiamondProps): VNode {
  const look = isGhost === true ? ' ghost' : isPast ? ' past' : '';
  return (
    <svg x={at(x)} y={at(y)}>
      <path class={`timeline-diamond${look}`} d="M0-6 6 0 0 6-6 0Z" />
    </svg>
  );
}
