/** The goals as cards: what is promised by whom, and beside it how far each KPI is. */
import type { ComponentChildren, VNode } from 'preact';
import type { GoalReport } from '../report';
import { usePage } from './context';
import { useIsDue } from './due';
import { Go, References } from './go';
import { Icon } from './icons';
import { KpiChart } from './kpi-chart';
import { Prose } from './prose';
import { Section } from './section';
import { COURSE_MARKS, courseOfGoal } from './standing';
import { Still, StillProvider } from './still';

const TEXTS = {
  goals: { en: 'Goals', nl: 'Doelen' },
  goal: { en: 'Goal {number}', nl: 'Doel {number}' },
  noStatement: { en: 'This goal has no sentence yet.', nl: 'Dit doel heeft nog geen zin.' },
  misses: { en: 'The sentence still lacks {what}.', nl: 'De zin mist nog {what}.' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  audience: { en: 'Audience', nl: 'Doelgroep' },
  supports: { en: 'Serves', nl: 'Dient' },
  deadline: { en: 'Deadline', nl: 'Deadline' },
  progress: { en: 'Progress', nl: 'Voortgang' },
  way: { en: '{share} of the way', nl: '{share} van de weg' },
  'on-course': { en: 'on course', nl: 'op koers' },
  'off-course': { en: 'off course', nl: 'niet op koers' },
  unknown: { en: 'not to be told yet', nl: 'nog niet te zeggen' },
  noKpis: { en: 'Nothing is measured for this goal yet.', nl: 'Voor dit doel wordt nog niets gemeten.' },
};

/** More goals than nearly all plans have; those behind them are drawn when the page has been seen. */
const FIRST = 60;

export function Goals(): VNode | null {
  const { report, say } = usePage();
  const isDue = useIsDue();
  const { goals } = report;
  if (goals.length === 0) return null;
  const shown = isDue ? goals : goals.slice(0, FIRST);
  return (
    <Section id="goals" title={say(TEXTS.goals)} aside={String(goals.length)}>
      <StillProvider>
        {shown.map((goal, index) => (
          <Still key={goal.id} of={{ goal, number: index + 1 }} show={showGoal} />
        ))}
      </StillProvider>
    </Section>
  );
}

interface GoalProps {
  readonly goal: GoalReport;
  /** From 1. */
  readonly number: number;
}

const showGoal = (goal: GoalProps): VNode => <Goal {...goal} />;

function Goal({ goal, number }: GoalProps): VNode {
  const { say, number: figure } = usePage();
  return (
    <article class="goal" aria-labelledby={`goal-${number}`}>
      <div class="goal-text">
        <h3 id={`goal-${number}`}>
          <span class="goal-number">{say(TEXTS.goal, { number: figure(number) })}</span>
          <Go path={goal.path}>
            {goal.statement === undefined ? (
              <span class="muted">{say(TEXTS.noStatement)}</span>
            ) : (
              <Prose text={goal.statement} inline links={false} />
            )}
          </Go>
        </h3>
        {goal.missing.length === 0 ? null : (
          <p class="state small warn">
            <Icon name="warning" />
            {say(TEXTS.misses, { what: goal.missing.join(', ') })}
          </p>
        )}
        <Facts goal={goal} />
      </div>
      {goal.kpis.length === 0 ? (
        <p class="muted">{say(TEXTS.noKpis)}</p>
      ) : (
        <div class="goal-kpis">
          {goal.kpis.map((kpi) => (
            <KpiChart key={kpi.id} kpi={kpi} />
          ))}
        </div>
      )}
    </article>
  );
}

function Facts({ goal }: { readonly goal: GoalReport }): VNode {
  const { say, day, percent } = usePage();
  const course = courseOfGoal(goal);
  const { icon, tone } = COURSE_MARKS[course];
  const { owner, audiences, supports, deadline, progress } = goal;
  return (
    <dl class="goal-facts">
      {owner === undefined ? null : (
        <Fact title={say(TEXTS.owner)}>
          <References to={[owner]} />
        </Fact>
      )}
      {audiences.length === 0 ? null : (
        <Fact title={say(TEXTS.audience)}>
          <References to={audiences} />
        </Fact>
      )}
      {supports.length === 0 ? null : (
        <Fact title={say(TEXTS.supports)}>
          <References to={supports} />
        </Fact>
      )}
      {deadline === undefined ? null : (
        <Fact title={say(TEXTS.deadline)}>
          <Go path={deadline.path}>{day(deadline.day)}</Go>
        </Fact>
      )}
      {goal.kpis.length === 0 ? null : (
        <Fact title={say(TEXTS.progress)}>
          <span class={`state ${tone}`}>
            <Icon name={icon} />
            {say(TEXTS[course])}
          </span>
          {progress === undefined ? null : (
            <span class="muted"> · {say(TEXTS.way, { share: percent(progress) })}</span>
          )}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }): VNode {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
