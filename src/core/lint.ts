import type { Day } from './day';
import type { PlanDocument } from './document';
import type { Finding, FindingFix } from './finding';
import { type Filling, fill, type Language } from './language';
import { isTooNew } from './malformed';
import type { Goal, Kpi, Plan } from './model';
import { type Options, type Problem, type Rule, type RuleContext, SEVERITIES, type Severity } from './rule';

/** How a team set a rule. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Options;
}

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** How a rule is set, or undefined where it is off. Absent: each as it is defined. */
  readonly setting?: (rule: Rule) => RuleSetting | undefined;
  /** The date that time-dependent rules take for today. */
  readonly today: Day;
  /** In which language the messages are. */
  readonly language: Language;
  /** Where the page of a rule is. */
  readonly url: (rule: string) => string;
  /** Told when a rule throws; the others run on, and the reader sees a finding. */
  readonly onError?: (rule: string, error: unknown) => void;
}

/**
 * Checks a plan: its syntax, its form, then what it says. Pure: the same text, rules and date give the same findings
 * in the same order. Files that are no plan, and empty ones, have none.
 */
export function lint(document: PlanDocument, options: LintOptions): readonly Finding[] {
  if (document.kind !== 'plan') return [];
  const run = new LintRun(document, options);
  run.text();
  if (document.plan && !isTooNew(document.version)) run.plan(document.plan);
  return run.sorted();
}

/** How each rule is set when nobody says otherwise. */
export function defaultSetting(rule: Rule): RuleSetting {
  const defaults = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
  return { severity: rule.severity, options: Object.fromEntries(defaults) };
}

interface ActiveRule extends RuleSetting {
  readonly rule: Rule;
}

class LintRun {
  readonly #findings: Finding[] = [];
  readonly #seen = new Set<string>();
  readonly #active: readonly ActiveRule[];

  constructor(
    readonly document: PlanDocument,
    readonly options: LintOptions,
  ) {
    const setting = options.setting ?? defaultSetting;
    this.#active = options.rules.flatMap((rule) => {
      const set = setting(rule);
      return set ? [{ rule, ...set }] : [];
    });
  }

  text(): void {
    for (const active of this.#active) {
      const { text, form } = active.rule.check;
      // Of a plan from the future nothing is known but that it is one.
      if (text && !isTooNew(this.document.version)) this.#gather(active, () => text(this.document));
      if (form) this.#gather(active, () => form(this.document));
    }
  }

  plan(plan: Plan): void {
    const over = isOver(plan);
    const partial = this.document.isPartial;
    for (const active of this.#active) {
      if ((over && !active.rule.always) || (partial && active.rule.needsWhole)) continue;
      const context: RuleContext = {
        document: this.document,
        plan,
        options: active.options,
        today: this.options.today,
      };
      this.#gather(active, () => problems(active.rule, context));
    }
  }

  /** Sorted by place, then by rule, so that the same plan always reads the same. */
  sorted(): readonly Finding[] {
    return this.#findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  }

  #gather(active: ActiveRule, problems: () => Iterable<Problem>): void {
    try {
      for (const problem of problems()) this.#report(active, problem);
    } catch (error) {
      this.options.onError?.(active.rule.id, error);
      this.#failed(active);
    }
  }

  #report({ rule, severity }: ActiveRule, problem: Problem): void {
    const { at } = problem;
    // What is said of a piece that cannot be read would mislead; only the syntax is.
    if (!rule.check.text && this.document.isUnreadable(at)) return;
    const { language } = this.options;
    const say = (message: string, data: Filling | undefined): string =>
      fill(rule.messages[message]!, data ?? {}, language);
    const finding: Finding = {
      rule: rule.id,
      severity: milder(severity, problem.severity),
      message: say(problem.message, problem.data),
      path: at.path,
      start: at.start,
      end: at.end,
      url: this.options.url(rule.id),
      related: (problem.related ?? []).map(({ at: { start, end, path }, message, data }) => ({
        start,
        end,
        path,
        message: say(message, data),
      })),
      fixes: problem.fixes ? () => fixesOf(problem, language) : noFixes,
      unused: rule.unused === true,
    };
    // A part that an alias brings in twice is written once, and is wrong once.
    const key = `${finding.rule} ${finding.start} ${finding.end} ${finding.message}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#findings.push(finding);
  }

  #failed({ rule }: ActiveRule): void {
    const message = fill(FAILED, { rule: rule.id }, this.options.language);
    const { start, end } = this.document.root?.entries.values().next().value?.key ?? { start: 0, end: 0 };
    const url = this.options.url(rule.id);
    this.#findings.push({
      rule: rule.id,
      severity: 'error',
      message,
      path: '',
      start,
      end,
      url,
      related: [],
      fixes: noFixes,
      unused: false,
    });
  }
}

const FAILED = {
  en: 'The rule {rule} failed on this plan: that is a mistake of ours, not of yours. The other rules ran.',
  nl: 'De regel {rule} liep vast op dit plan: dat is een fout van ons, niet van jou. De andere regels zijn wel gedaan.',
};

function* problems({ check }: Rule, context: RuleContext): Iterable<Problem> {
  if (check.goal) for (const goal of context.plan.goals) yield* check.goal(goal, context);
  if (check.kpi) for (const [goal, kpi] of kpis(context.plan)) yield* check.kpi(kpi, goal, context);
  if (check.plan) yield* check.plan(context.plan, context);
}

function* kpis(plan: Plan): Iterable<readonly [Goal, Kpi]> {
  for (const goal of plan.goals) for (const kpi of goal.kpis) yield [goal, kpi];
}

/** Whether a plan was stopped or decided against: then only what always holds is checked. */
export function isOver(plan: Plan): boolean {
  return plan.status?.value === 'stopped' || plan.decision?.outcome?.value === 'no-go';
}

const noFixes = (): readonly FindingFix[] => [];

function fixesOf(problem: Problem, language: Language): readonly FindingFix[] {
  const fixes = [...(problem.fixes?.() ?? [])];
  return fixes.map(({ title, edits, safe }) => ({ title: title[language], edits, safe: safe === true }));
}

function milder(rule: Severity, problem: Severity | undefined): Severity {
  return problem && SEVERITIES.indexOf(problem) > SEVERITIES.indexOf(rule) ? problem : rule;
}
