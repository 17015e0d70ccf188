/** Where a goal's sentence and its KPIs name another number, or another date. */
import type { Goal, Plan } from '../../core/model';
import type { Verdict } from '../../goals';
import { checkGoal, type Circumstances } from '../goal-check';
import { type DateContradiction, otherDate } from './dates';
import { type NumberContradiction, otherNumber } from './numbers';

export type { DateContradiction } from './dates';
export type { NumberContradiction } from './numbers';

export type Contradiction = NumberContradiction | DateContradiction;

/** What a goal's sentence says otherwise than each of its KPIs. Where one of them agrees, the others may differ. */
export function contradictions(
  goal: Goal,
  plan: Plan,
  circumstances: Circumstances,
): readonly Contradiction[] {
  const verdict = goal.kpis.length > 0 ? checkGoal(goal, plan, circumstances) : undefined;
  return verdict && !verdict.activity ? contradictionsOf(verdict, goal, plan) : [];
}

/** What a sentence would say otherwise than the KPIs of a goal, if it were that goal's. */
export function contradictionsOf(verdict: Verdict, goal: Goal, plan: Plan): readonly Contradiction[] {
  const number = otherNumber(goal, verdict, verdict.lang);
  const date = otherDate(goal, verdict, plan);
  return [...(number ? [number] : []), ...(date ? [date] : [])];
}
