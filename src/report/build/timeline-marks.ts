/** The days that matter beside the steps: deadlines, reviews, decisions, training. */
import { type Day, isDay } from '../../core/day';
import { planFormat } from '../../core/format/plan';
import { shorten, type Texts } from '../../core/language';
import type { Goal, Kpi, Value } from '../../core/model';
import { compareDays } from '../../plan/days';
import { checkGoal } from '../../plan/goal-check';
import { isPlaceholder } from '../../plan/placeholder';
import type { Dated, TimelineMark } from '../report';
import type { ReportSource } from './source';

/** In order of time. */
export function marksInTime(source: ReportSource): readonly TimelineMark[] {
  const marks = [
    ...source.plan.goals.flatMap((goal) => goalMarks(source, goal)),
    ...reviewMarks(source),
    ...decisionMarks(source),
    ...trainingMarks(source),
  ];
  return marks.sort((one, other) => compareDays(one.day, other.day));
}

function markOf(kind: TimelineMark['kind'], date: Value<Day> | undefined, title: string): TimelineMark[] {
  return date ? [{ kind, day: date.value, path: date.path, title }] : [];
}

/** A goal's deadline, and the dates of its KPIs that are others. */
function goalMarks(source: ReportSource, goal: Goal): TimelineMark[] {
  const { name } = source.ref('goals', goal.id);
  const { deadline } = goal;
  const targets = goal.kpis.flatMap((kpi) => {
    const by = kpi.target?.by;
    return by?.value === deadline?.value ? [] : markOf('target', by, kpiTitle(kpi));
  });
  const said = saidDeadline(source, goal);
  return [
    ...markOf('deadline', deadline, name),
    ...(said ? [{ kind: 'deadline' as const, ...said, title: name }] : []),
    ...targets,
  ];
}

/** The date in a goal's sentence, where the plan has it nowhere else and it is one beyond doubt. */
function saidDeadline({ plan }: ReportSource, goal: Goal): Dated | undefined {
  if (!goal.statement || goal.has('deadline') || goal.kpis.some(({ target }) => target?.has('by') === true))
    return undefined;
  const said = checkGoal(goal, plan);
  const day = said?.doubtful || said?.cut ? undefined : said?.reading.deadline?.date;
  return isDay(day) ? { day, path: goal.statement.path } : undefined;
}

function kpiTitle({ metric, id }: Kpi): string {
  return metric && !isPlaceholder(metric.value) ? shorten(metric.value) : id;
}

/** The reviews that were held, and the next. */
function reviewMarks(source: ReportSource): TimelineMark[] {
  const { reviews } = source.plan;
  if (!reviews) return [];
  const held = reviews.held.flatMap(({ id, key, outcome }): TimelineMark[] => {
    if (!isDay(id)) return [];
    const title = outcome ? source.say(HELD_WITH, { outcome: OUTCOMES[outcome.value] }) : source.say(HELD);
    return [{ kind: 'review', day: id, path: key.path, title }];
  });
  const next = reviews.held.some(({ id }) => id === reviews.next?.value) ? undefined : reviews.next;
  return [...held, ...markOf('next-review', next, source.say(NEXT))];
}

function decisionMarks(source: ReportSource): TimelineMark[] {
  const { decision } = source.plan;
  const title = DECIDED[decision?.outcome?.value ?? 'pending'];
  return [
    ...markOf('decision', decision?.date, source.say(title)),
    ...markOf('decision', decision?.review, source.say(DECIDED_AGAIN)),
  ];
}

function trainingMarks(source: ReportSource): TimelineMark[] {
  return source.plan.training.flatMap(({ who, what, date }) => {
    const title = what && !isPlaceholder(what.value) ? shorten(what.value) : source.say(TRAINING);
    const person = source.refOf(who)?.name;
    return markOf('training', date, person === undefined ? title : `${title} (${person})`);
  });
}

const OUTCOMES = planFormat.fields.reviews.fields.held.of.fields.outcome.values;
const HELD: Texts = { en: 'Review', nl: 'Evaluatie' };
const HELD_WITH: Texts = { en: 'Review ({outcome})', nl: 'Evaluatie ({outcome})' };
const NEXT: Texts = { en: 'Next review', nl: 'Volgende evaluatie' };
const DECIDED: Readonly<Record<'go' | 'no-go' | 'pending', Texts>> = {
  go: { en: 'Decision: go', nl: 'Besluit: go' },
  'no-go': { en: 'Decision: no-go', nl: 'Besluit: no-go' },
  pending: { en: 'Decision', nl: 'Besluit' },
};
const DECIDED_AGAIN: Texts = { en: 'The decision again', nl: 'Opnieuw naar het besluit' };
const TRAINING: Texts = { en: 'Training', nl: 'Training' };
