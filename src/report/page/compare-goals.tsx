/** The goals that changed, each as two cards: as it was, and as it is, with what differs marked. */
import type { ComponentChildren, VNode } from 'preact';
import type { ComparedGoal, CompareReport, Side } from '../compare';
import type { GoalReport, KpiReport, Ref } from '../report';
import { type PageContext, pageContext, PageProvider, usePage } from './context';
import { Go } from './go';
import { KpiChart } from './kpi-chart';
import { Prose } from './prose';
import { Section } from './section';
import { whatDiffers } from './what-differs';

const TEXTS = {
  goals: { en: 'Goals that changed', nl: 'Gewijzigde doelen' },
  old: { en: 'Before', nl: 'Eerst' },
  now: { en: 'Now', nl: 'Nu' },
  added: { en: 'This goal is new.', nl: 'Dit doel is nieuw.' },
  removed: { en: 'This goal is not in the plan any more.', nl: 'Dit doel staat niet meer in het plan.' },
  noStatement: { en: 'This goal has no sentence yet.', nl: 'Dit doel heeft nog geen zin.' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  audience: { en: 'Audience', nl: 'Doelgroep' },
  supports: { en: 'Serves', nl: 'Dient' },
  deadline: { en: 'Deadline', nl: 'Deadline' },
  baseline: { en: 'Baseline', nl: 'Nulmeting' },
  target: { en: 'Target', nl: 'Streefwaarde' },
  by: { en: '{value} by {day}', nl: '{value} uiterlijk {day}' },
  on: { en: '{value} on {day}', nl: '{value} op {day}' },
  none: { en: 'none', nl: 'geen' },
  sameKpi: { en: '1 KPI is as it was.', nl: '1 KPI is zoals die was.' },
  sameKpis: { en: '{count} KPIs are as they were.', nl: '{count} KPI’s zijn zoals ze waren.' },
} as const;

interface ComparedGoalsProps {
  readonly report: CompareReport;
  readonly isLive: boolean;
}

export function ComparedGoals({ report, isLive }: ComparedGoalsProps): VNode | null {
  const { say } = usePage();
  const { goals, old, now } = report;
  if (goals.length === 0) return null;
  const contexts = { old: pageContext(old.frame, isLive), now: pageContext(now.frame, isLive) };
  return (
    <Section id="compared-goals" title={say(TEXTS.goals)} aside={String(goals.length)}>
      {goals.map((goal, index) => (
        <Pair
          key={goal.now?.path ?? `old ${goal.old?.path}`}
          goal={goal}
          number={index + 1}
          contexts={contexts}
        />
      ))}
    </Section>
  );
}

interface PairProps {
  readonly goal: ComparedGoal;
  readonly number: number;
  readonly contexts: Readonly<Record<Side, PageContext>>;
}

function Pair({ goal, number, contexts }: PairProps): VNode {
  const { say } = usePage();
  const id = `compared-goal-${number}`;
  return (
    <article class="compared-goal" aria-labelledby={id}>
      <h3 id={id} class="unseen">
        <bdi>{nameOf(goal)}</bdi>
      </h3>
      {(['old', 'now'] as const).map((side) => (
        <PageProvider key={side} value={contexts[side]}>
          <div class="compared-side" data-side={side}>
            <p class="muted small">{say(TEXTS[side])}</p>
            {goal[side] === undefined ? (
              <p class="muted">{say(side === 'old' ? TEXTS.added : TEXTS.removed)}</p>
            ) : (
              <Card goal={goal} own={goal[side]} side={side} />
            )}
          </div>
        </PageProvider>
      ))}
      {goal.sameKpis === 0 || !goal.now ? null : (
        <p class="muted small compared-same">
          {say(goal.sameKpis === 1 ? TEXTS.sameKpi : TEXTS.sameKpis, { count: goal.sameKpis })}
        </p>
      )}
    </article>
  );
}

function nameOf({ old, now }: ComparedGoal): string {
  const goal = now ?? old;
  return goal?.statement ?? goal?.id ?? '';
}

interface CardProps {
  readonly goal: ComparedGoal;
  readonly own: GoalReport;
  readonly side: Side;
}

function Card({ goal, own, side }: CardProps): VNode {
  const { day } = usePage();
  const other = side === 'old' ? goal.now : goal.old;
  const names = (refs: readonly Ref[] | undefined): string => (refs ?? []).map(({ name }) => name).join(', ');
  const deadline = (of: GoalReport | undefined): string => (of?.deadline ? day(of.deadline.day) : '');
  return (
    <div class="compared-card">
      <Statement own={own} other={other} side={side} />
      <dl class="goal-facts">
        <Fact
          name="owner"
          side={side}
          own={own.owner?.name ?? ''}
          other={other && (other.owner?.name ?? '')}
          path={`${own.path}/owner`}
        />
        <Fact
          name="audience"
          side={side}
          own={names(own.audiences)}
          other={other && names(other.audiences)}
          path={`${own.path}/audience`}
        />
        <Fact
          name="supports"
          side={side}
          own={names(own.supports)}
          other={other && names(other.supports)}
          path={`${own.path}/supports`}
        />
        <Fact
          name="deadline"
          side={side}
          own={deadline(own)}
          other={other && deadline(other)}
          path={own.deadline?.path ?? own.path}
        />
      </dl>
      {goal.kpis.map((kpi) => {
        const mine = kpi[side];
        if (!mine) return null;
        const its = side === 'old' ? kpi.now : kpi.old;
        return (
          <ComparedKpi key={mine.path} own={mine} other={its} side={side} isAlone={other === undefined} />
        );
      })}
    </div>
  );
}

/** Of two sentences, the words that are not in both are marked. */
function Statement({
  own,
  other,
  side,
}: {
  readonly own: GoalReport;
  readonly other: GoalReport | undefined;
  readonly side: Side;
}): VNode {
  const { say } = usePage();
  const text = own.statement;
  if (text === undefined) return <p class="muted">{say(TEXTS.noStatement)}</p>;
  const isSame = other?.statement === undefined || other.statement === text;
  return (
    <p class="compared-statement">
      <Go path={own.path}>
        {isSame ? (
          <Prose text={text} inline links={false} />
        ) : (
          <bdi>
            <Differing words={whatDiffers(text, other.statement ?? '')} side={side} />
          </bdi>
        )}
      </Go>
    </p>
  );
}

function Differing({
  words: [head, own, tail],
  side,
}: {
  readonly words: readonly [string, string, string];
  readonly side: Side;
}): VNode {
  return (
    <>
      {head}
      {own === '' ? null : <Marked side={side}>{own}</Marked>}
      {tail}
    </>
  );
}

/** What is not the same in the other version; readers of screens are told so by the element. */
function Marked({ side, children }: { readonly side: Side; readonly children: ComponentChildren }): VNode {
  return side === 'old' ? <del>{children}</del> : <ins>{children}</ins>;
}

interface FactProps {
  readonly name: 'owner' | 'audience' | 'supports' | 'deadline' | 'baseline' | 'target';
  readonly side: Side;
  /** Empty where there is none. */
  readonly own: string;
  /** Undefined where there is nothing to compare with. */
  readonly other: string | undefined;
  readonly path: string;
}

function Fact({ name, side, own, other, path }: FactProps): VNode | null {
  const { say } = usePage();
  const isOther = other !== undefined && other !== own;
  if (own === '' && !isOther) return null;
  const words = own === '' ? say(TEXTS.none) : <bdi>{own}</bdi>;
  return (
    <div>
      <dt>{say(TEXTS[name])}</dt>
      <dd>
        <Go path={path}>{isOther ? <Marked side={side}>{words}</Marked> : words}</Go>
      </dd>
    </div>
  );
}

interface ComparedKpiProps {
  readonly own: KpiReport;
  readonly other: KpiReport | undefined;
  readonly side: Side;
  /** Whether the whole goal is in this version only. */
  readonly isAlone: boolean;
}

function ComparedKpi({ own, other, side, isAlone }: ComparedKpiProps): VNode {
  const { say, quantity, day } = usePage();
  const baseline = (kpi: KpiReport): string => {
    if (!kpi.baseline) return '';
    const value = quantity(kpi.baseline.value, kpi.unit);
    return kpi.baseline.day === undefined ? value : say(TEXTS.on, { value, day: day(kpi.baseline.day) });
  };
  const target = (kpi: KpiReport): string => {
    if (!kpi.target) return '';
    const { value, written, day: by } = kpi.target;
    const words = value === undefined ? written : quantity(value, kpi.unit);
    return by === undefined ? words : say(TEXTS.by, { value: words, day: day(by) });
  };
  // What is in one version only differs as a whole.
  const beside = (of: (kpi: KpiReport) => string): string | undefined =>
    other ? of(other) : isAlone ? undefined : '';
  return (
    <div class="compared-kpi">
      <KpiChart kpi={own} before={side === 'now' ? other : undefined} />
      <dl class="goal-facts">
        <Fact
          name="baseline"
          side={side}
          own={baseline(own)}
          other={beside(baseline)}
          path={own.baseline?.path ?? own.path}
        />
        <Fact
          name="target"
          side={side}
          own={target(own)}
          other={beside(target)}
          path={own.target?.path ?? own.path}
        />
      </dl>
    </div>
  );
}
