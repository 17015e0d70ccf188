import type { FindingFix } from './finding';
import { GoalMemo, type Remark } from './goal-memo';
import type { Language } from './language';
import type { Goal } from './model';
import type { Problem, Rule, RuleContext, Severity } from './rule';
import { fixesOf, type Said, said } from './said';

/** A rule that looks at goals or KPIs, as it is set, and what it may look at. */
export interface GoalRule {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly context: RuleContext;
}

/** Hears what a rule said of a goal, and how that can be mended. */
export type Listener = (rule: Rule, said: Said, fixes: () => readonly FindingFix[]) => void;

/** Asks rules of goals, or remembers what they said. */
export class GoalRules {
  readonly #memo: GoalMemo | undefined;
  readonly #failed = new Set<GoalRule>();

  /**
   * @param asked in the order in which they speak
   * @param onFailure told when one throws; what it said before stays said
   */
  constructor(
    readonly asked: readonly GoalRule[],
    readonly language: Language,
    readonly onFailure: (rule: Rule, error: unknown) => void,
  ) {
    const [first] = asked;
    if (!first) return;
    const { plan, today, words } = first.context;
    const signature = asked.flatMap(({ rule, severity, context }) => [rule, severity, context.options]);
    this.#memo = GoalMemo.for(plan, { asked: signature, today, language, words });
  }

  /** Tells what is to be said of a goal and its KPIs. */
  tell(goal: Goal, listener: Listener): void {
    const known = this.#memo?.of(goal);
    const remarks = known ?? this.#ask(goal);
    if (!known && this.#failed.size === 0) this.#memo?.keep(goal, remarks);
    for (const remark of remarks) {
      const asked = this.asked[remark.rule]!;
      listener(asked.rule, remark.said, () => this.#fixes(asked, goal, remark));
    }
  }

  /** One that fails is not asked again. */
  #ask(goal: Goal): readonly Remark[] {
    const remarks: Remark[] = [];
    for (let rule = 0; rule < this.asked.length; rule++) {
      const asked = this.asked[rule]!;
      if (this.#failed.has(asked)) continue;
      const { goal: ofGoal, kpi: ofKpi } = asked.rule.check;
      try {
        if (ofGoal) this.#say(ofGoal(goal, asked.context), rule, -1, remarks);
        if (ofKpi)
          for (let kpi = 0; kpi < goal.kpis.length; kpi++)
            this.#say(ofKpi(goal.kpis[kpi]!, goal, asked.context), rule, kpi, remarks);
      } catch (error) {
        this.#failed.add(asked);
        this.onFailure(asked.rule, error);
      }
    }
    return remarks;
  }

  #say(problems: Iterable<Problem>, at: number, kpi: number, remarks: Remark[]): void {
    let number = 0;
    for (const problem of problems) {
      const { rule, severity } = this.asked[at]!;
      remarks.push({ said: said(rule, severity, problem, this.language), rule: at, kpi, number: number++ });
    }
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
