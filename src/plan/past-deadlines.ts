/** Deadlines that lay in the past already when the plan began. */
import { type Day, isDay } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { Place } from '../core/place';
import { checkText } from './goal-check';

/** A deadline, and the beginning that it lies before. */
export interface PastDeadline {
  readonly kind: 'deadline' | 'target' | 'sentence';
  readonly at: Place;
  readonly day: Day;
  /** The date itself, where it is a value of its own. */
  readonly last?: Value<Day>;
  /** When the plan began, or was measured. */
  readonly begin: Value<Day>;
}

/** Whether the period's dates changed places: of such a plan is not known when it begins. */
export function isReversed({ period }: Plan): boolean {
  return period?.from !== undefined && period.to !== undefined && period.to.value < period.from.value;
}

/**
 * The deadlines of a goal that lay in the past when the plan began. What lies before the baseline of its own KPI is left
 * out: that is another mistake.
 *
 * @param from the plan's first day; without one, the earliest baseline of the goal is its beginning
 */
export function* pastDeadlines(
  document: PlanDocument,
  plan: Plan,
  goal: Goal,
  from: Value<Day> | undefined,
): Iterable<PastDeadline> {
  const begin = from ?? earliestBaseline(goal);
  if (!begin) return;
  const { deadline } = goal;
  if (deadline && deadline.value < begin.value)
    yield { kind: 'deadline', at: deadline, day: deadline.value, last: deadline, begin };
  for (const kpi of from ? goal.kpis : []) {
    const by = kpi.target?.by;
    if (by && by.value < begin.value && !isBeforeBaseline(kpi))
      yield { kind: 'target', at: by, day: by.value, last: by, begin };
  }
  const isDated = goal.has('deadline') || goal.kpis.some(({ target }) => target?.has('by') === true);
  // Where the plan has the date beside the sentence, the two are compared by another rule.
  const said = isDated ? undefined : saidDay(goal, plan, begin.value);
  if (said && goal.statement) {
    const at = document.placeWithin(goal.statement, said.start, said.end);
    yield { kind: 'sentence', at, day: said.day, begin };
  }
}

/** A year of four figures in the words of a date. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** A day of the month with its month: "1 October 2026", "2026-10-01"; then the day itself can be compared. */
const WHOLE_DATE =
  /(?<!\d)(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th|e)? \p{L}{3,9}\.?,? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?!\d)/u;

/**
 * The date in a goal's sentence, where it is past beyond doubt: it names its year, and lies a year or more before that
 * of the beginning, or is a whole date. What was misread would be an alarm about nothing.
 */
function saidDay(
  goal: Goal,
  plan: Plan,
  begin: Day,
): { readonly day: Day; readonly start: number; readonly end: number } | undefined {
  const text = goal.statement?.value;
  // Few sentences have a year, and the others need not be read for it.
  if (text === undefined || !YEAR.test(text)) return undefined;
  const { doubtful, cut, reading } = checkText(text, plan);
  const { deadline } = reading;
  const day = deadline?.date;
  if (!deadline || doubtful || cut || !isDay(day) || day >= begin || !YEAR.test(deadline.text))
    return undefined;
  const isOver = day.slice(0, 4) < begin.slice(0, 4) || WHOLE_DATE.test(deadline.text);
  return isOver ? { day, start: deadline.start, end: deadline.end } : undefined;
}

function isBeforeBaseline({ baseline, target }: Kpi): boolean {
  return baseline?.date !== undefined && target?.by !== undefined && target.by.value < baseline.date.value;
}

function earliestBaseline(goal: Goal): Value<Day> | undefined {
  const dates = goal.kpis.flatMap((kpi) => kpi.baseline?.date ?? []);
  return dates.reduce<Value<Day> | undefined>(
    (first, date) => (first && first.value <= date.value ? first : date),
    undefined,
  );
}
