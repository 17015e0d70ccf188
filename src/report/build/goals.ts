/** The goals with their numbers, and how far they are. */
import { textIn, type Texts } from '../../core/language';
import type { Goal } from '../../core/model';
import type { Missing } from '../../goals';
import { checkGoal } from '../../plan/goal-check';
import { goalProgress } from '../../plan/goal-progress';
import type { GoalReport } from '../report';
import { given } from './given';
import { kpiOf } from './kpis';
import type { ReportSource } from './source';
import { wordsOf } from './words';

export function goalsOf(source: ReportSource): readonly GoalReport[] {
  return source.plan.goals.map((goal) => goalOf(source, goal));
}

function goalOf(source: ReportSource, goal: Goal): GoalReport {
  const { statement, owner, deadline, node } = goal;
  return {
    id: goal.id,
    path: node.path,
    ...given({
      statement: wordsOf(statement),
      owner: source.refOf(owner),
      deadline: deadline && { day: deadline.value, path: deadline.path },
      progress: goalProgress(goal, source.plan, source.today),
    }),
    audiences: source.refsOf(goal.audience),
    supports: source.refsOf(goal.supports),
    kpis: goal.kpis.map((kpi) => kpiOf(source, goal, kpi)),
    marks: source.marks(node.path),
    missing: missingOf(source, goal),
  };
}

const MISSING: Readonly<Record<Missing, Texts>> = {
  'activity-not-outcome': { en: 'what it brings', nl: 'wat het oplevert' },
  measure: { en: 'what is counted', nl: 'wat je telt' },
  target: { en: 'a number', nl: 'een getal' },
  deadline: { en: 'a date', nl: 'een datum' },
  audience: { en: 'for whom it is', nl: 'voor wie het is' },
  direction: { en: 'which way it goes', nl: 'welke kant het op gaat' },
  'vague-word': { en: 'words that mean one thing', nl: 'woorden die maar één ding betekenen' },
};

function missingOf({ plan, language }: ReportSource, goal: Goal): readonly string[] {
  const check = wordsOf(goal.statement) === undefined ? undefined : checkGoal(goal, plan);
  if (!check || check.verdict === 'specific') return [];
  // For whom it is, a field of the plan says; a sentence need not.
  const isAsked = (criterion: Missing): boolean => criterion !== 'audience' || goal.audience.length === 0;
  return check.missing.filter(isAsked).map((criterion) => textIn(MISSING[criterion], language));
}
