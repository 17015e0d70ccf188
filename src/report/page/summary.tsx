/** The answer in three figures: how much of the plan is there, how the goals stand, what comes next. */
import type { VNode } from 'preact';
import type { Day } from '../../core/day';
import { owesNothing } from '../owes-nothing';
import type { Path, PlanReport, StepReport, TimelineMark } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { Icon, STATE_MARKS } from './icons';
import { COURSE_MARKS, type Course, courseOfGoal } from './standing';
import { DAY_KINDS } from './timeline-words';

const TEXTS = {
  outOf: { en: '{count} of {total}', nl: '{count} van {total}' },
  steps: { en: 'steps answered', nl: 'stappen beantwoord' },
  lookedAt: { en: 'looked at as: {framework}', nl: 'bekeken als: {framework}' },
  next: { en: 'Next', nl: 'Volgende' },
  goals: { en: 'goals on course', nl: 'doelen op koers' },
  goal: { en: 'goal on course', nl: 'doel op koers' },
  'off-course': { en: '{count} off course', nl: '{count} niet op koers' },
  unknown: { en: '{count} not to be told yet', nl: '{count} nog niet te zeggen' },
  noGoals: { en: 'No goal yet', nl: 'Nog geen doel' },
  coming: { en: 'Coming up', nl: 'Komt eraan' },
  doneByThen: { en: 'Done by then', nl: 'Dan klaar' },
  late: { en: '{count} late', nl: '{count} te laat' },
  lateSteps: { en: 'steps that should be done', nl: 'stappen die klaar hadden moeten zijn' },
};

export function Summary(): VNode {
  return (
    <ul class="summary">
      <Score />
      <Course />
      <Coming />
    </ul>
  );
}

/** By the framework that the plan follows; where it names none, by the first that it can be looked at through. */
function Score(): VNode | null {
  const { report, say } = usePage();
  const [framework] = report.frameworks;
  const { score } = report.head;
  if (framework === undefined || owesNothing(report)) return null;
  const { answered, total } = score ?? framework;
  return (
    <li>
      <p class="summary-figure">{say(TEXTS.outOf, { count: answered, total })}</p>
      <p>
        {say(TEXTS.steps)}
        <span class="muted">
          {' · '}
          {framework.isChosen
            ? (score?.framework ?? framework.title)
            : say(TEXTS.lookedAt, { framework: framework.title })}
        </span>
      </p>
      <ScoreBar steps={framework.steps} />
      {score?.next === undefined ? null : (
        <p class="small">
          <Go path={score.next.path}>
            <span class="muted">{say(TEXTS.next)}:</span> <bdi>{score.next.question}</bdi> →{' '}
            <bdi>{score.next.title}</bdi>
          </Go>
        </p>
      )}
    </li>
  );
}

/** A piece for each step, in their order; the words beside it say the same. */
function ScoreBar({ steps }: { readonly steps: readonly StepReport[] }): VNode | null {
  if (steps.length === 0) return null;
  const width = 100 / steps.length;
  return (
    <svg class="score-bar" width="100%" height="8" aria-hidden="true">
      {steps.map(({ id, state }, index) => (
        <svg key={id} x={`${index * width}%`} width={`${width}%`} height="8">
          <rect class={`piece ${state} ${STATE_MARKS[state].tone}`} width="100%" height="8" />
        </svg>
      ))}
    </svg>
  );
}

function Course(): VNode | null {
  const { report, say } = usePage();
  const { goals } = report;
  if (goals.length === 0) {
    if (owesNothing(report)) return null;
    return (
      <li>
        <p class="summary-figure muted">0</p>
        <p>{say(TEXTS.noGoals)}</p>
      </li>
    );
  }
  const counts: Record<Course, number> = { 'on-course': 0, 'off-course': 0, unknown: 0 };
  for (const goal of goals) counts[courseOfGoal(goal)]++;
  return (
    <li>
      <p class="summary-figure">{say(TEXTS.outOf, { count: counts['on-course'], total: goals.length })}</p>
      <p>{say(goals.length === 1 ? TEXTS.goal : TEXTS.goals)}</p>
      {(['off-course', 'unknown'] as const).map((course) =>
        counts[course] === 0 ? null : (
          <p key={course} class={`state small ${COURSE_MARKS[course].tone}`}>
            <Icon name={COURSE_MARKS[course].icon} />
            {say(TEXTS[course], { count: counts[course] })}
          </p>
        ),
      )}
    </li>
  );
}

/** The first date that is still to come, and the steps whose date has passed. */
function Coming(): VNode | null {
  const { report, say, nearDay } = usePage();
  const next = comingOf(report);
  const late = report.timeline.steps.filter(({ state }) => state === 'late');
  if (next === undefined && late.length === 0) return null;
  const words = next?.kind && DAY_KINDS[next.kind];
  const kind = words && say(words);
  return (
    <li>
      {next === undefined ? (
        <>
          <p class="summary-figure">{say(TEXTS.late, { count: late.length })}</p>
          <p>{say(TEXTS.lateSteps)}</p>
        </>
      ) : (
        <>
          <p class="summary-figure">{nearDay(next.day)}</p>
          <p>
            <Go path={next.path}>
              <span class="muted">
                {say(next.kind === undefined ? TEXTS.doneByThen : TEXTS.coming)}:
                {kind === undefined ? '' : ` ${kind}`}
              </span>{' '}
              <bdi>{next.title}</bdi>
            </Go>
          </p>
          {late.length === 0 ? null : (
            <p class="state small warn">
              <Icon name="warning" />
              {say(TEXTS.late, { count: late.length })}
            </p>
          )}
        </>
      )}
    </li>
  );
}

interface Coming {
  readonly day: Day;
  readonly title: string;
  readonly path: Path;
  /** Absent: a step, which is to be done by that day. */
  readonly kind?: TimelineMark['kind'];
}

function comingOf({ timeline, today }: PlanReport): Coming | undefined {
  const steps = timeline.steps.flatMap(({ due, title, path, state }) =>
    due === undefined || state === 'done' || state === 'dropped' ? [] : [{ day: due, title, path }],
  );
  let first: Coming | undefined;
  for (const coming of [...timeline.marks, ...steps]) {
    if (coming.day >= today && (first === undefined || coming.day < first.day)) first = coming;
  }
  return first;
}
