import type { Day } from './day';
import type { PlanDocument } from './document';
import type { Finding, FindingFix } from './finding';
import { type SuppressFix, suppressFix } from './edits/suppress';
import { fill, type Language } from './language';
import { isTooNew } from './malformed';
import { type GoalRule, GoalRules } from './goal-rules';
import type { Plan } from './model';
import {
  type Named,
  type Options,
  type Problem,
  type Rule,
  type RuleContext,
  type Severity,
  type Words,
} from './rule';
import type { Place } from './place';
import { fixesOf, type Said, said } from './said';
import { Suppressions } from './suppress';

/** How a team set a rule. */
export interface RuleSetting {
  readonly severity: Severity;
  readonly options: Options;
}

export interface LintOptions {
  readonly rules: readonly Rule[];
  /** How a rule is set, or undefined where it is off. Absent: each as it is defined. */
  readonly setting?: (rule: Rule) => RuleSetting | undefined;
  /** A team's own words. */
  readonly words?: Words;
  /** The frameworks of a team's own, besides those that the product brings. */
  readonly frameworks?: readonly Named[];
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
 * Checks a plan: its syntax, its form, then what it says; what a comment silences is left out, and last comes what is
 * to be said of those comments. Pure: the same text, rules and date give the same findings in the same order. Files
 * that are no plan, and empty ones, have none.
 */
export function lint(document: PlanDocument, options: LintOptions): readonly Finding[] {
  if (document.kind !== 'plan') return [];
  const run = new LintRun(document, options);
  run.text();
  run.plan(isTooNew(document.version) ? undefined : document.plan);
  run.suppressions();
  return run.sorted();
}

const defaults = new WeakMap<Rule, RuleSetting>();

/** How each rule is set when nobody says otherwise. */
export function defaultSetting(rule: Rule): RuleSetting {
  let setting = defaults.get(rule);
  if (!setting) {
    const options = Object.entries(rule.options).map(([name, option]) => [name, option.default] as const);
    setting = { severity: rule.severity, options: Object.fromEntries(options) };
    defaults.set(rule, setting);
  }
  return setting;
}

interface ActiveRule extends RuleSetting {
  readonly rule: Rule;
}

const NO_WORDS: Words = { vague: [], allowed: [] };

class LintRun {
  readonly #findings: Finding[] = [];
  /** The findings by where they begin, for a part that an alias brings in twice. */
  readonly #at = new Map<number, Finding[]>();
  readonly #active: readonly ActiveRule[];
  readonly #isOver: boolean;
  readonly #suppressions: Suppressions;
  /** The rules that did not look at all they look at in a sound plan. */
  readonly #skipped = new Set<string>();

  constructor(
    readonly document: PlanDocument,
    readonly options: LintOptions,
  ) {
    const setting = options.setting ?? defaultSetting;
    const active: ActiveRule[] = [];
    for (const rule of options.rules) {
      const set = setting(rule);
      if (set) active.push({ rule, severity: set.severity, options: set.options });
    }
    this.#active = active;
    this.#isOver = document.plan !== undefined && isOver(document.plan);
    this.#suppressions = new Suppressions(document, new Set(options.rules.map(({ id }) => id)));
  }

  text(): void {
    // Of a plan from the future nothing is known but that it is one.
    const tooNew = isTooNew(this.document.version);
    for (const active of this.#active) {
      const { text, form } = active.rule.check;
      if (text && tooNew) this.#skipped.add(active.rule.id);
      else if (text) this.#gather(active, () => text(this.document));
      if (form) this.#gather(active, () => form(this.document));
    }
  }

  plan(plan: Plan | undefined): void {
    const ofGoals: GoalRule[] = [];
    for (const active of this.#active) {
      const { goal, kpi, plan: whole } = active.rule.check;
      if (!goal && !kpi && !whole) continue;
      if (!plan || this.#waits(active.rule)) {
        this.#skipped.add(active.rule.id);
        continue;
      }
      const context: RuleContext = {
        document: this.document,
        plan,
        options: active.options,
        today: this.options.today,
        words: this.options.words ?? NO_WORDS,
        frameworks: this.options.frameworks ?? [],
      };
      if (goal || kpi) ofGoals.push({ rule: active.rule, severity: active.severity, context });
      if (whole) this.#gather(active, () => whole(plan, context));
    }
    const { language } = this.options;
    const rules = new GoalRules(ofGoals, language, (rule, error) => this.#failed(rule, error));
    for (const goal of plan?.goals ?? [])
      rules.tell(goal, (rule, told, fixes) => {
        if (!this.#isSilenced(rule, told)) this.#add(rule, told, fixes);
      });
  }

  /** What is to be said of the comments that silence findings, now that all findings are known. */
  suppressions(): void {
    const speaking = this.#active.filter(({ rule }) => rule.check.suppressions && !this.#waits(rule));
    if (speaking.length === 0 || this.#suppressions.none) return;
    const firm = new Set(this.options.rules.flatMap(({ id, firm }) => (firm ? [id] : [])));
    const active = new Set(this.#active.map(({ rule }) => rule.id));
    const report = this.#suppressions.report({
      ran: (rule) => active.has(rule) && !this.#skipped.has(rule),
      firm: (rule) => firm.has(rule),
    });
    for (const one of speaking)
      this.#gather(one, () => one.rule.check.suppressions?.(report, this.document) ?? []);
  }

  /** Whether a rule has nothing to say of a plan that is over, or of which a part cannot be read. */
  #waits({ always, needsWhole }: Rule): boolean {
    return (this.#isOver && !always) || (this.document.isPartial && needsWhole === true);
  }

  /** Sorted by place, then by rule, so that the same plan always reads the same. */
  sorted(): readonly Finding[] {
    return this.#findings.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
  }

  #gather(active: ActiveRule, problems: () => Iterable<Problem>): void {
    try {
      for (const problem of problems()) this.#report(active, problem);
    } catch (error) {
      this.#failed(active.rule, error);
    }
  }

  #report({ rule, severity }: ActiveRule, problem: Problem): void {
    if (this.#isSilenced(rule, problem.at)) return;
    const { language } = this.options;
    this.#add(rule, said(rule, severity, problem, language), () => fixesOf(problem, language));
  }

  #isSilenced(rule: Rule, at: Place): boolean {
    // What is said of a piece that cannot be read would mislead; only the syntax is.
    if (!rule.check.text && this.document.isUnreadable(at)) return true;
    return !rule.firm && this.#suppressions.silences(rule.id, at);
  }

  #add(rule: Rule, told: Said, fixes: () => readonly FindingFix[]): void {
    const { severity, message, messageId, about, path, start, end, related } = told;
    const known = {
      rule: rule.id,
      severity,
      message,
      messageId,
      path,
      start,
      end,
      related,
      url: this.options.url(rule.id),
      fixes: () => [...fixes(), ...this.#suppressFixes(rule, told)],
      unused: rule.unused === true,
    };
    const finding: Finding = about === undefined ? known : { ...known, about };
    const here = this.#at.get(start);
    // What is written once is wrong once.
    if (here?.some((other) => other.rule === rule.id && other.end === end && other.message === message))
      return;
    if (here) here.push(finding);
    else this.#at.set(start, [finding]);
    this.#findings.push(finding);
  }

  /** What is firm cannot be silenced. */
  #suppressFixes(rule: Rule, at: Place): readonly FindingFix[] {
    if (rule.firm) return [];
    let known: SuppressFix | undefined;
    const fix = (): SuppressFix =>
      (known ??= suppressFix(this.#suppressions, rule.id, at, this.options.language));
    // Where a comment has room takes reading the lines of the whole text; who asks what mends a finding need not wait.
    return [
      {
        get title() {
          return fix().title;
        },
        get edits() {
          return fix().edits;
        },
        safe: false,
        suppresses: true,
      },
    ];
  }

  #failed(rule: Rule, error: unknown): void {
    this.options.onError?.(rule.id, error);
    this.#skipped.add(rule.id);
    const message = fill(FAILED, { rule: rule.id }, this.options.language);
    const { start, end } = this.document.root?.entries.values().next().value?.key ?? { start: 0, end: 0 };
    const url = this.options.url(rule.id);
    const at = { start, end, path: '' };
    if (this.#suppressions.silences(rule.id, at)) return;
    this.#findings.push({
      rule: rule.id,
      severity: 'error',
      message,
      messageId: 'failed',
      ...at,
      url,
      related: [],
      fixes: () => this.#suppressFixes(rule, at),
      unused: false,
    });
  }
}

const FAILED = {
  en: 'The rule {rule} failed on this plan: that is a mistake of ours, not of yours, and the other rules ran.',
  nl: 'De regel {rule} liep vast op dit plan: dat is een fout van ons, niet van jou, en de andere regels zijn wel gedaan.',
};

/** Whether a plan was stopped or decided against: then only what always holds is checked. */
export function isOver(plan: Plan): boolean {
  return plan.status?.value === 'stopped' || plan.decision?.outcome?.value === 'no-go';
}
