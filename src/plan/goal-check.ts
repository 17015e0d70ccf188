import type { OwnLanguage } from '../core/language';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { RuleContext } from '../core/rule';
import { type GoalFields, type KpiFields, verdict, type Verdict } from '../goals';
import { readAmount } from './amounts';
import { targetOf, writtenTarget } from './kpi-target';
import { isPlaceholder } from './placeholder';
import { languageOf, textLanguage } from './text-language';

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

const texts = new WeakMap<Plan, Map<string, Verdict>>();

export interface TextCircumstances extends Pick<Circumstances, 'words'> {
  /** Of a piece of a sentence: that of the sentence, which tells more. */
  readonly lang?: OwnLanguage;
}

/** What a text says by itself, in its own language. */
export function checkText(
  text: string,
  plan: Plan,
  { words, lang = languageOf(text, plan) }: TextCircumstances = {},
): Verdict {
  if (words) return verdict(text, { lang, words });
  // The fields of a goal and the dates of its KPIs are laid beside the same sentence.
  let known = texts.get(plan);
  if (!known) texts.set(plan, (known = new Map<string, Verdict>()));
  const key = `${lang} ${text}`;
  let read = known.get(key);
  if (!read) known.set(key, (read = verdict(text, { lang })));
  return read;
}

function read(text: string, goal: Goal, plan: Plan, circumstances: Circumstances): Verdict {
  return verdict(text, {
    lang: languageOf(text, plan),
    // Where the sentence has a moment of its own, no other is to take its place.
    fields: () => fieldsOf(goal, plan, checkText(text, plan).reading.deadline === undefined),
    ...circumstances,
  });
}

/** @param dated whether a date is to be found in the plan */
function fieldsOf(goal: Goal, plan: Plan, dated: boolean): GoalFields {
  const audience = plan.audiences.find(({ id }) => id === goal.audience[0]?.id);
  const language = textLanguage(plan);
  const kpis = goal.kpis.map((kpi) => kpiFields(kpi, language)).sort((a, b) => worth(b) - worth(a));
  const [first] = kpis;
  // The KPI that gives the number gives the date; another's is that of another number.
  const deadline = dated ? (first?.by ?? goal.deadline?.value) : undefined;
  return {
    ...(deadline === undefined ? {} : { deadline }),
    ...given('audience', audience?.description),
    ...(plan.period
      ? { period: { ...given('from', plan.period.from), ...given('to', plan.period.to) } }
      : {}),
    kpis: kpis.map(({ by: _, ...fields }) => fields),
  };
}

/** How much of a goal a KPI tells: a number with its date before one without. Else the author's order stands. */
function worth({ target, by, baseline }: KpiFields): number {
  const hasTarget =
    typeof target === 'number' ||
    (typeof target === 'string' && /\d/.test(target) && (!/^\s*[+-]/.test(target) || baseline !== undefined));
  return (hasTarget ? 2 : 0) + (by === undefined ? 0 : 1);
}

function kpiFields(kpi: Kpi, language: OwnLanguage): KpiFields {
  const baseline = numberOf(kpi.baseline?.value?.value, language);
  const target = targetFields(kpi, language);
  // "€ 60.000" says what it is of, and a bare number beside it is of the same.
  const unit = kpi.unit?.value ?? baseline?.unit ?? target.unit;
  return {
    ...given('metric', kpi.metric),
    ...(unit === undefined || isPlaceholder(unit) ? {} : { unit }),
    ...(baseline ? { baseline: baseline.value } : {}),
    ...(target.value === undefined ? {} : { target: target.value }),
    ...given('by', kpi.target?.by),
    ...given('frequency', kpi.frequency),
    ...given('direction', kpi.direction),
    ...given('source', kpi.source),
  };
}

/** A text that is one number counts as that number; what says more than a number stays as it is written. */
function targetFields(
  kpi: Kpi,
  language: OwnLanguage,
): { readonly value?: number | string; readonly unit?: string } {
  const written = writtenTarget(kpi);
  if (written === undefined || isPlaceholder(written)) return {};
  const target = targetOf(kpi, language);
  if (target?.change) {
    // Of a change from a known baseline, where it arrives.
    const { level } = target;
    return { value: level === undefined ? written : Math.round(level * 100) / 100 };
  }
  return numberOf(written, language) ?? { value: written };
}

/** A number that nothing but a sign stands beside. */
function numberOf(
  written: number | string | undefined,
  language: OwnLanguage,
): { readonly value: number; readonly unit?: string } | undefined {
  const amount = written === undefined ? undefined : readAmount(written, language);
  if (!amount || amount.signed) return undefined;
  if (amount.unit === '') return { value: amount.value };
  return /^[%€$£]$/.test(amount.unit) ? { value: amount.value, unit: amount.unit } : undefined;
}

/** A field if the plan has it, and nothing else: an absent field is no `undefined` one, and one to fill in says nothing. */
function given<K extends string, T>(name: K, value: Value<T> | undefined): Partial<Record<K, T>> {
  return value && !isPlaceholder(value.value) ? ({ [name]: value.value } as Partial<Record<K, T>>) : {};
}
