/** The steps and days that moved, came or went: where they stand now, and as a shadow where they stood. */
import type { ComponentChildren, VNode } from 'preact';
import type { ComparedDay, ComparedStep, ComparedTimeline, Side } from '../compare';
import type { TimelineMark, TimelineStep } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { Section } from './section';
import { barOf, StepBar } from './timeline-bars';
import { Diamond, Plot, ScaleHead } from './timeline-plot';
import { ProgressState } from './timeline-state';
import { DAY_KINDS, stepDays } from './timeline-words';
import { type TimeScale, timeScale } from './time-scale';

const TEXTS = {
  title: { en: 'Timeline', nl: 'Tijdlijn' },
  steps: { en: 'Steps that changed', nl: 'Gewijzigde stappen' },
  days: { en: 'Days that moved', nl: 'Verschoven dagen' },
  same: { en: '{count} steps as they were', nl: '{count} stappen zoals ze waren' },
  sameOne: { en: '1 step as it was', nl: '1 stap zoals die was' },
  added: { en: 'new', nl: 'nieuw' },
  removed: { en: 'gone', nl: 'vervallen' },
  was: { en: 'was {what}', nl: 'was {what}' },
} as const;

export function ComparedTimes({ timeline }: { readonly timeline: ComparedTimeline }): VNode | null {
  const { say } = usePage();
  const { from, to, steps, days, same } = timeline;
  if (steps.length === 0 && days.length === 0) return null;
  const scale = from !== undefined && to !== undefined && from <= to ? timeScale(from, to) : undefined;
  const rest = same === 0 ? undefined : say(same === 1 ? TEXTS.sameOne : TEXTS.same, { count: same });
  return (
    <Section id="compared-timeline" title={say(TEXTS.title)} aside={rest}>
      <div class="timeline-chart">
        {scale ? <ScaleHead scale={scale} /> : null}
        {steps.length === 0 ? null : <Steps steps={steps} scale={scale} />}
        {days.length === 0 ? null : <Days days={days} scale={scale} />}
      </div>
    </Section>
  );
}

interface StepsProps {
  readonly steps: readonly ComparedStep[];
  readonly scale: TimeScale | undefined;
}

const middleOf = (index: number, rows: number): number => ((index + 0.5) / rows) * 100;

const isElsewhere = (old: TimelineStep, now: TimelineStep | undefined): boolean =>
  old.start !== now?.start || old.due !== now?.due;

function Steps({ steps, scale }: StepsProps): VNode {
  const { say } = usePage();
  return (
    <div class={scale ? 'timeline-rows timeline-steps' : 'timeline-rows timeline-steps undated'}>
      {scale ? (
        <Plot scale={scale}>
          {steps.map(({ old, now }, index) => {
            const middle = middleOf(index, steps.length);
            const shadow = old && isElsewhere(old, now) ? barOf(old, middle, scale) : undefined;
            const bar = now ? barOf(now, middle, scale) : undefined;
            return (
              <g key={now?.path ?? `old ${old?.path}`}>
                {bar && now ? <StepBar look={now.state} bar={bar} /> : null}
                {shadow ? <StepBar look="ghost" bar={shadow} /> : null}
              </g>
            );
          })}
        </Plot>
      ) : null}
      <ol aria-label={say(TEXTS.steps)}>
        {steps.map(({ old, now }) => (
          <li key={now?.path ?? `old ${old?.path}`}>
            {now ? <StepRow step={now} old={old} side="now" /> : null}
            {!now && old ? <StepRow step={old} old={undefined} side="old" /> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface StepRowProps {
  readonly step: TimelineStep;
  readonly old: TimelineStep | undefined;
  readonly side: Side;
}

function StepRow({ step, old, side }: StepRowProps): VNode {
  const page = usePage();
  const { say } = page;
  return (
    <div data-side={side}>
      <Go path={step.path} class={side === 'old' ? 'timeline-title dropped' : 'timeline-title'}>
        <bdi>{step.title}</bdi>
      </Go>
      <p class="timeline-about muted small">
        {side === 'old' ? <span>{say(TEXTS.removed)}</span> : null}
        {side === 'now' && !old ? <ins>{say(TEXTS.added)}</ins> : null}
        {side === 'old' ? null : <ProgressState state={step.state} text={step.stateText} />}
        <Was own={step.owner?.name} old={old && (old.owner?.name ?? '')} />
        <Was own={stepDays(page, step)} old={old && stepDays(page, old)} />
        {old && old.state !== step.state ? (
          <span>
            <del>{old.stateText}</del>
          </span>
        ) : null}
      </p>
    </div>
  );
}

/** A fact, and where it is another now, what it was. */
function Was({
  own,
  old,
}: {
  readonly own: string | undefined;
  readonly old: string | undefined;
}): VNode | null {
  if (own === undefined && (old === undefined || old === '')) return null;
  if (old === undefined || old === (own ?? '')) return <Bdi>{own}</Bdi>;
  return (
    <span>
      {own === undefined ? null : (
        <ins>
          <bdi>{own}</bdi>
        </ins>
      )}{' '}
      {old === '' ? null : (
        <del>
          <bdi>{old}</bdi>
        </del>
      )}
    </span>
  );
}

const Bdi = ({ children }: { readonly children: ComponentChildren }): VNode => (
  <span>
    <bdi>{children}</bdi>
  </span>
);

function Days({
  days,
  scale,
}: {
  readonly days: readonly ComparedDay[];
  readonly scale: TimeScale | undefined;
}): VNode {
  const { say, report } = usePage();
  const isPast = ({ day }: TimelineMark): boolean => day < report.today;
  return (
    <div class={scale ? 'timeline-rows timeline-marks' : 'timeline-rows timeline-marks undated'}>
      {scale ? (
        <Plot scale={scale}>
          {days.map(({ old, now }, index) => {
            const y = middleOf(index, days.length);
            return (
              <g key={keyOf({ old, now })}>
                {old ? <Diamond x={scale.before(old.day)} y={y} isPast isGhost /> : null}
                {now ? <Diamond x={scale.before(now.day)} y={y} isPast={isPast(now)} /> : null}
              </g>
            );
          })}
        </Plot>
      ) : null}
      <ol aria-label={say(TEXTS.days)}>
        {days.map((day) => (
          <li key={keyOf(day)}>
            <DayRow {...day} />
          </li>
        ))}
      </ol>
    </div>
  );
}

const keyOf = ({
  old,
  now,
}: {
  readonly old?: TimelineMark | undefined;
  readonly now?: TimelineMark | undefined;
}): string => (now ? `${now.kind} ${now.path}` : `old ${old?.kind} ${old?.path}`);

function DayRow({ old, now }: ComparedDay): VNode | null {
  const { say, nearDay } = usePage();
  const mark = now ?? old;
  if (!mark) return null;
  const word = DAY_KINDS[mark.kind];
  return (
    <p class="timeline-mark" data-side={now ? 'now' : 'old'}>
      <span class="timeline-day numbers">
        {now ? <ins>{nearDay(now.day)}</ins> : null} {old ? <del>{nearDay(old.day)}</del> : null}
      </span>
      {word ? <span class="timeline-kind muted">{say(word)}</span> : null}
      <Go path={mark.path} class="timeline-what">
        <bdi>{mark.title}</bdi>
      </Go>
    </p>
  );
}
