import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { Words } from '../core/rule';
import { type GoalFields, type KpiFields, verdict, type Verdict } from '../goals';
import { textLanguage } from './text-language';

const known = new WeakMap<Goal, Map<Words | undefined, Verdict>>();

/**
 * What a goal's sentence says, the plan's fields counted; undefined while it has no sentence.
 *
 * @param words the team's own; they decide which words are called vague
 */
export function checkGoal(goal: Goal, plan: Plan, words?: Words): Verdict | undefined {
  if (!goal.statement) return undefined;
  // Several rules ask the same of a goal, most of them without words, or with none.
  const own = words && words.vague.length + words.allowed.length > 0 ? words : undefined;
  let verdicts = known.get(goal);
  if (!verdicts) {
    verdicts = new Map<Words | undefined, Verdict>();
    known.set(goal, verdicts);
  }
  let read = verdicts.get(own);
  if (!read) {
    read = readGoal(goal.statement.value, goal, plan, own);
    // A team that changes its words while a plan is open asks anew; the old answers are of no use to anybody.
    if (verdicts.size > 1) verdicts.clear();
    verdicts.set(own, read);
  }
  return read;
}

/** What a text says by itself, in the language of the plan. */
export function checkText(text: string, plan: Plan, words?: Words): Verdict {
  return verdict(text, { lang: textLanguage(plan), ...(words ? { words } : {}) });
}

function readGoal(text: string, goal: Goal, plan: Plan, words: Words | undefined): Verdict {
  return verdict(text, {
    lang: textLanguage(plan),
    fields: () => fieldsOf(goal, plan),
    ...(words ? { words } : {}),
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
