import type { FindingFix } from './finding';
import { GoalMemo, type Remark } from './goal-memo';
import type { Language } from './language';
import type { Goal } from './model';
import type { Problem, Rule, RuleContext, Severity } from './rule';
import { fixesOf, said } from './said';

/** A rule that looks at goals or KPIs, as it is set, and what it may look at. */
export interface GoalRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
}

/** What a rule said of a goal, and how that can be mended. */
export interface GoalRemark {
  readonly rule: Rule;
  readonly remark: Remark;
  readonly fixes: () => readonly FindingFix[];
}

/** Asks rules of goals, or remembers what they said. */
export class GoalRules {
  readonly #memo: GoalMemo | undefined;
  readonly #failed = new Set<GoalRule>();

  /**
   * @param asked in the order in which they speak
   * @param attempt does something for a rule, and says whether that went well
   */
  constructor(
    readonly asked: readonly GoalRule[],
    readonly language: Language,
    readonly attempt: (asked: GoalRule, work: () => void) => boolean,
  ) {
    const [first] = asked;
    if (!first) return;
    const { plan, today, words } = first.context;
    const signature = asked.flatMap(({ rule, severity, context }) => [rule, severity, context.options]);
    this.#memo = GoalMemo.for(plan, { asked: signature, today, language, words });
  }

  /** What is to be said of a goal and its KPIs. */
  of(goal: Goal): readonly GoalRemark[] {
    const known = this.#memo?.of(goal);
    const remarks = known ?? this.#ask(goal);
    if (!known && this.#failed.size === 0) this.#memo?.keep(goal, remarks);
    return remarks.map((remark) => {
      const asked = this.asked[remark.rule]!;
      return { rule: asked.rule, remark, fixes: () => this.#fixes(asked, goal, remark) };
    });
  }

  /** One that fails is not asked again. */
  #ask(goal: Goal): readonly Remark[] {
    const remarks: Remark[] = [];
    this.asked.forEach((asked, rule) => {
      if (this.#failed.has(asked)) return;
      const tell = (problems: Iterable<Problem>, kpi: number): void => {
        let number = 0;
        for (const problem of problems)
          remarks.push({
            ...said(asked.rule, asked.severity, problem, this.language),
            rule,
            kpi,
            number: number++,
          });
      };
      const isDone = this.attempt(asked, () => {
        const { goal: ofGoal, kpi: ofKpi } = asked.rule.check;
        if (ofGoal) tell(ofGoal(goal, asked.context), -1);
        if (ofKpi) goal.kpis.forEach((kpi, at) => tell(ofKpi(kpi, goal, asked.context), at));
      });
      if (!isDone) this.#failed.add(asked);
    });
    return remarks;
  }

  /** The rule is asked once more, for what is remembered is of an older text. */
  #fixes({ rule, context }: GoalRule, goal: Goal, remark: Remark): readonly FindingFix[] {
    const { goal: ofGoal, kpi: ofKpi } = rule.check;
    const kpi = goal.kpis[remark.kpi];
    const problems = kpi ? ofKpi?.(kpi, goal, context) : ofGoal?.(goal, context);
    const problem = [...(problems ?? [])][remark.number];
    return problem ? fixesOf(problem, this.language) : [];
  }
}
