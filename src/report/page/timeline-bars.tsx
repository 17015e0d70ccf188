/** The bars of the steps, and the lines from each to those that come behind it. */
import type { VNode } from 'preact';
import type { TimelineStep } from '../report';
import type { TimeScale } from './time-scale';

/** Rows that are drawn together: steps from one on, and so many. */
export interface Slice {
  readonly first: number;
  readonly count: number;
}

interface StepBarsProps {
  /** All of the plan's: a line may lead here from a step that is drawn elsewhere. */
  readonly steps: readonly TimelineStep[];
  /** Which step of them an id is. */
  readonly places: ReadonlyMap<string, number>;
  readonly slice: Slice;
  readonly scale: TimeScale;
}

/** Where a step's bar lies, in percent of the chart. */
export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
}

export function StepBars({ steps, places, slice, scale }: StepBarsProps): VNode {
  const { first, count } = slice;
  const barAt = (id: string): Bar | undefined => {
    const place = places.get(id);
    const step = place === undefined ? undefined : steps[place];
    return step && barOf(step, ((place! - first + 0.5) / count) * 100, scale);
  };
  const drawn = steps.slice(first, first + count).map((step) => ({ step, bar: barAt(step.id) }));
  return (
    <>
      {drawn.map(({ step, bar }) =>
        bar ? <Dependencies key={step.id} step={step} to={bar} barAt={barAt} /> : null,
      )}
      {drawn.map(({ step, bar }) => (bar ? <StepBar key={step.id} look={step.state} bar={bar} /> : null))}
    </>
  );
}

export function barOf(
  { start, due }: Pick<TimelineStep, 'start' | 'due'>,
  middle: number,
  scale: TimeScale,
): Bar | undefined {
  if (start !== undefined && due !== undefined && start <= due) {
    return { left: scale.before(start), right: scale.after(due), middle };
  }
  // Of one date only, or with its end before its beginning: a point in time.
  const day = due ?? start;
  if (day === undefined) return undefined;
  const point = scale.before(day);
  return { left: point, right: point, middle };
}

const at = (share: number): string => `${share}%`;

/** From the end of each step that comes before it, down and into its own beginning. */
function Dependencies({
  step,
  to,
  barAt,
}: {
  readonly step: TimelineStep;
  readonly to: Bar;
  readonly barAt: (id: string) => Bar | undefined;
}): VNode | null {
  if (step.after.length === 0) return null;
  return (
    <g class="timeline-link">
      {step.after.map((id) => {
        const from = id === step.id ? undefined : barAt(id);
        return from ? <Elbow key={id} from={from} to={to} /> : null;
      })}
      <svg x={at(to.left)} y={at(to.middle)}>
        <path class="timeline-arrow" d="M-6-3.5-1 0-6 3.5Z" />
      </svg>
    </g>
  );
}

/** The line goes down so many pixels before the bar that it leads to. */
const BEFORE = 10;

function Elbow({ from, to }: { readonly from: Bar; readonly to: Bar }): VNode {
  return (
    <>
      {to.left > from.right ? (
        // As long as the gap between the two, less the pixels that the line goes down before its end.
        <svg
          class="timeline-clip"
          x={at(from.right)}
          width={at(to.left - from.right)}
          y={at(from.middle)}
          height="2"
        >
          <line x1="0%" x2="100%" y1="0.5" y2="0.5" transform={`translate(-${BEFORE} 0)`} />
        </svg>
      ) : null}
      {to.left < from.left ? (
        <line x1={at(to.left)} x2={at(from.left)} y1={at(from.middle)} y2={at(from.middle)} />
      ) : null}
      <line
        x1={at(to.left)}
        x2={at(to.left)}
        y1={at(from.middle)}
        y2={at(to.middle)}
        transform={`translate(-${BEFORE} 0)`}
      />
      <svg x={at(to.left)} y={at(to.middle)}>
        <path d={`M-${BEFORE} 0h${BEFORE - 4}`} />
      </svg>
    </>
  );
}

/** Half of a bar's height in pixels. */
const HALF = 6;

/** @param look its class: the state of its step */
export function StepBar({ look, bar }: { readonly look: string; readonly bar: Bar }): VNode {
  if (bar.left === bar.right) {
    return <circle class={`timeline-bar ${look}`} cx={at(bar.left)} cy={at(bar.middle)} r="5" />;
  }
  return (
    <rect
      class={`timeline-bar ${look}`}
      x={at(bar.left)}
      width={at(bar.right - bar.left)}
      y={at(bar.middle)}
      height={HALF * 2}
      rx="2"
      transform={`translate(0 -${HALF})`}
    />
  );
}
