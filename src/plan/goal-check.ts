import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { RuleContext, Words } from '../core/rule';
import { type GoalFields, type KpiFields, verdict, type Verdict } from '../goals';
import { textLanguage } from './text-language';

/** What a verdict depends on besides the plan. Without it, nothing that counts from today has a date. */
export type Circumstances = Partial<Pick<RuleContext, 'today' | 'words'>>;

interface Known extends Circumstances {
  readonly verdict: Verdict | undefined;
}

const known = new WeakMap<Goal, Known>();

/** What a goal's sentence says, the plan's fields counted; undefined while it has no sentence. */
export function checkGoal(
  goal: Goal,
  plan: Plan,
  { today, words }: Circumstances = known.get(goal) ?? {},
): Verdict | undefined {
  // Several rules ask the same of a goal, and so do the hover and the fixes.
  let check = known.get(goal);
  if (!check || check.today !== today || check.words !== words) {
    const circumstances = { ...(today ? { today } : {}), ...(words ? { words } : {}) };
    check = {
      ...circumstances,
      verdict: goal.statement && read(goal.statement.value, goal, plan, circumstances),
    };
    known.set(goal, check);
  }
  return check.verdict;
}

/** What a text says by itself, in the language of the plan. */
export function checkText(text: string, plan: Plan, words?: Words): Verdict {
  return verdict(text, { lang: textLanguage(plan), ...(words ? { words } : {}) });
}

function read(text: string, goal: Goal, plan: Plan, circumstances: Circumstances): Verdict {
  return verdict(text, {
    lang: textLanguage(plan),
    fields: () => fieldsOf(goal, plan),
    ...circumstances,
  });
}

function fieldsOf(goal: Goal, plan: Plan): GoalFields {
  const audience = plan.audiences.find(({ id }) => id === goal.audience[0]?.id);
  return {
    ...given('deadline', goal.deadline),
    ...given('audience', audience?.description),
    ...(plan.period
      ? { period: { ...given('from', plan.period.from), ...given('to', plan.period.to) } }
      : {}),
    kpis: goal.kpis.map(kpiFields),
  };
}

function kpiFields(kpi: Kpi): KpiFields {
  const baseline = kpi.baseline?.value?.value;
  return {
    ...given('metric', kpi.metric),
    ...given('unit', kpi.unit),
    ...(typeof baseline === 'number' ? { baseline } : {}),
    ...given('target', kpi.target?.value),
    ...given('by', kpi.target?.by),
    ...given('frequency', kpi.frequency),
    ...given('direction', kpi.direction),
    ...given('source', kpi.source),
  };
}

/** A field if the plan has it, and nothing else: an absent field is no `undefined` one. */
function given<K extends string, T>(name: K, value: Value<T> | undefined): Partial<Record<K, T>> {
  return value ? ({ [name]: value.value } as Partial<Record<K, T>>) : {};
}
