/** The steps and the days that count, on one line of time. What is drawn stands in words beside it, as a list. */
import type { VNode } from 'preact';
import type { TimelineMark, TimelineStep } from '../report';
import { usePage } from './context';
import { Go, Reference } from './go';
import { Section } from './section';
import { type Slice, StepBars } from './timeline-bars';
import { Diamond, Plot, ScaleHead } from './timeline-plot';
import { type TimeScale, timeScale } from './time-scale';
import { ProgressState } from './timeline-state';
import { DAY_KINDS, stepDays } from './timeline-words';

const TEXTS = {
  title: { en: 'Timeline', nl: 'Tijdlijn' },
  steps: { en: 'Steps', nl: 'Stappen' },
  someSteps: { en: 'Steps {first} to {last}', nl: 'Stappen {first} tot en met {last}' },
  marks: { en: 'Days that count', nl: 'Dagen die tellen' },
  more: { en: '{count} more days', nl: 'Nog {count} dagen' },
  waitsFor: { en: 'waits for', nl: 'wacht op' },
} as const;

/** So many steps fit on a sheet of paper: a drawing cannot be continued on the next. */
const SLICE = 15;

/** So many days that count are shown at once; a plan has seldom more. */
const MOST_MARKS = 24;

export function Timeline(): VNode | null {
  const { report, say } = usePage();
  const { from, to, steps, marks } = report.timeline;
  if (steps.length === 0 && marks.length === 0) return null;
  const scale = from !== undefined && to !== undefined && from <= to ? timeScale(from, to) : undefined;
  const days = dayRows(marks);
  const shown = nearest(days, report.today);
  const others = days.filter((row) => !shown.includes(row));
  return (
    <Section id="timeline" title={say(TEXTS.title)}>
      <div class="timeline-chart">
        {scale ? <ScaleHead scale={scale} /> : null}
        <StepRows steps={steps} scale={scale} />
        <MarkRows rows={shown} scale={scale} />
        {others.length === 0 ? null : (
          <details id="timeline-more" class="more">
            <summary>{say(TEXTS.more, { count: others.length })}</summary>
            <MarkRows rows={others} scale={scale} />
          </details>
        )}
      </div>
    </Section>
  );
}

interface RowsProps<T> {
  readonly rows: readonly T[];
  /** Absent where nothing has a date. */
  readonly scale: TimeScale | undefined;
}

function StepRows({
  steps,
  scale,
}: { readonly steps: readonly TimelineStep[] } & Pick<RowsProps<never>, 'scale'>): VNode | null {
  const { say } = usePage();
  if (steps.length === 0) return null;
  const places = new Map(steps.map(({ id }, place) => [id, place]));
  const slices = slicesOf(steps.length);
  return (
    <div>
      {slices.map((slice) => {
        const { first, count } = slice;
        const title = say(slices.length === 1 ? TEXTS.steps : TEXTS.someSteps, {
          first: first + 1,
          last: first + count,
        });
        return (
          <div
            key={first}
            class={scale ? 'timeline-rows timeline-steps' : 'timeline-rows timeline-steps undated'}
          >
            {scale ? (
              <Plot scale={scale}>
                <StepBars steps={steps} places={places} slice={slice} scale={scale} />
              </Plot>
            ) : null}
            <ol aria-label={title} start={first + 1}>
              {steps.slice(first, first + count).map((step) => (
                <StepRow key={step.id} step={step} />
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

function slicesOf(length: number): readonly Slice[] {
  const slices: Slice[] = [];
  for (let first = 0; first < length; first += SLICE) {
    slices.push({ first, count: Math.min(SLICE, length - first) });
  }
  return slices;
}

function StepRow({ step }: { readonly step: TimelineStep }): VNode {
  return (
    <li>
      <Go path={step.path} class={step.state === 'dropped' ? 'timeline-title dropped' : 'timeline-title'}>
        <bdi>{step.title}</bdi>
      </Go>
      <StepAbout step={step} />
    </li>
  );
}

/** On one line: how it stands, who does it, when, and what it waits for. */
function StepAbout({ step }: { readonly step: TimelineStep }): VNode {
  const page = usePage();
  const { say } = page;
  const waits = step.waitsFor.length > 0 && step.state !== 'done' && step.state !== 'dropped';
  return (
    <p class="timeline-about muted small">
      <ProgressState state={step.state} text={step.stateText} />
      {step.owner ? (
        <span>
          <Reference to={step.owner} />
        </span>
      ) : null}
      <span>{stepDays(page, step)}</span>
      {waits ? (
        <span>
          {say(TEXTS.waitsFor)} <bdi>{step.waitsFor.map(({ name }) => name).join(', ')}</bdi>
        </span>
      ) : null}
    </p>
  );
}

/** What happens on one day under one name: a goal's deadline is often the day of its target, too. */
interface DayRow {
  readonly key: string;
  readonly kinds: readonly TimelineMark['kind'][];
  readonly mark: TimelineMark;
}

function dayRows(marks: readonly TimelineMark[]): readonly DayRow[] {
  const rows = new Map<string, DayRow>();
  for (const mark of marks) {
    const key = `${mark.day} ${mark.title}`;
    const known = rows.get(key);
    if (!known) rows.set(key, { key, kinds: [mark.kind], mark });
    else if (!known.kinds.includes(mark.kind)) {
      rows.set(key, { ...known, kinds: [...known.kinds, mark.kind] });
    }
  }
  return [...rows.values()];
}

/** All, or where they are many those that come next. */
function nearest(rows: readonly DayRow[], today: string): readonly DayRow[] {
  if (rows.length <= MOST_MARKS) return rows;
  const next = rows.findIndex(({ mark }) => mark.day >= today);
  const first = Math.min(next < 0 ? rows.length : next, rows.length - MOST_MARKS);
  return rows.slice(first, first + MOST_MARKS);
}

function MarkRows({ rows, scale }: RowsProps<DayRow>): VNode | null {
  const { say, nearDay, report } = usePage();
  if (rows.length === 0) return null;
  return (
    <div class="timeline-rows timeline-marks">
      {scale ? (
        <Plot scale={scale}>
          {rows.map(({ key, mark }, index) => (
            <Diamond
              key={key}
              x={scale.before(mark.day)}
              y={((index + 0.5) / rows.length) * 100}
              isPast={mark.day < report.today}
            />
          ))}
        </Plot>
      ) : null}
      <ol aria-label={say(TEXTS.marks)}>
        {rows.map(({ key, kinds, mark }) => (
          <li key={key}>
            <p class="timeline-mark">
              <span class="timeline-day numbers">{nearDay(mark.day)}</span>
              <Kinds kinds={kinds} />
              <Go path={mark.path} class="timeline-what">
                <bdi>{mark.title}</bdi>
              </Go>
            </p>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Kinds({ kinds }: Pick<DayRow, 'kinds'>): VNode | null {
  const { say } = usePage();
  const words = kinds.flatMap((kind) => {
    const texts = DAY_KINDS[kind];
    return texts ? [say(texts)] : [];
  });
  return words.length === 0 ? null : <span class="timeline-kind muted">{words.join(', ')}</span>;
}
