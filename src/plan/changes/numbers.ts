/** What numbers and dates of two plans mean beside each other: which target asks for less, which date is later. */
import type { Kpi, Plan } from '../../core/model';
import { baselineOf, targetOf } from '../kpi-target';
import { textLanguage } from '../text-language';
import { sameUnit } from '../units';

/** The KPI of a goal, by their ids. */
export function kpiOf(plan: Plan | undefined, goal: string | undefined, id: string): Kpi | undefined {
  return plan?.goals.find((one) => one.id === goal)?.kpis.find((kpi) => kpi.id === id);
}

export interface TargetShift {
  readonly from: number;
  readonly to: number;
  /** Whether the new one asks for less; undefined where nobody says which way is good. */
  readonly isWeaker: boolean | undefined;
}

/**
 * From which target to which: the levels to arrive at, so that `+30 %` of 100 and `130` are the same.
 *
 * @returns undefined where one of them is no number, or they are of different units
 */
export function targetShift(
  old: Kpi | undefined,
  oldPlan: Plan | undefined,
  now: Kpi | undefined,
  nowPlan: Plan | undefined,
): TargetShift | undefined {
  if (!old || !oldPlan || !now || !nowPlan) return undefined;
  const [before, after] = [targetOf(old, textLanguage(oldPlan)), targetOf(now, textLanguage(nowPlan))];
  if (before?.level === undefined || after?.level === undefined) return undefined;
  if (!sameUnit(before.unit ?? '', after.unit ?? '', textLanguage(nowPlan))) return undefined;
  const [from, to] = [before.level, after.level];
  return { from, to, isWeaker: isWeaker(from, to, wayOf(now, nowPlan) ?? wayOf(old, oldPlan)) };
}

/** Which way is good: as the KPI says, else from its baseline to its target, else as a bound tells. */
function wayOf(kpi: Kpi, plan: Plan): 'up' | 'down' | undefined {
  const said = kpi.direction?.value;
  if (said === 'up' || said === 'down') return said;
  const language = textLanguage(plan);
  const target = targetOf(kpi, language);
  if (target?.bound) return target.bound === 'floor' ? 'up' : 'down';
  const from = baselineOf(kpi, language);
  if (from === undefined || target?.level === undefined || from === target.level) return undefined;
  return target.level > from ? 'up' : 'down';
}

function isWeaker(from: number, to: number, way: 'up' | 'down' | undefined): boolean | undefined {
  if (from === to) return false;
  return way && (way === 'up' ? to < from : to > from);
}
