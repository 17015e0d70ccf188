/** What numbers and dates of two plans mean beside each other: which target asks for less, which date is later. */
import type { OwnLanguage } from '../../core/language';
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
  /** Whether the new one asks for less; undefined where nobody says which way is good, or it is another way now. */
  readonly isWeaker: boolean | undefined;
  /** Whether they ask for the very same: be it `+30 %` of 100 and `130`, but not `≥ 130` and `≤ 130`. */
  readonly isSame: boolean;
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
  const language = textLanguage(nowPlan);
  const [before, after] = [targetOf(old, textLanguage(oldPlan)), targetOf(now, language)];
  if (before?.level === undefined || after?.level === undefined) return undefined;
  const [unit, nowUnit] = [before.unit ?? '', after.unit ?? ''];
  if (!sameUnit(unit, nowUnit, language)) return undefined;
  const [from, to] = [before.level, after.level];
  const isUnit = isSameWholeUnit(unit, nowUnit, language);
  const isSame = from === to && before.bound === after.bound && before.about === after.about && isUnit;
  if (isSame) return { from, to, isSame, isWeaker: false };
  const [was, is] = [wayOf(old, oldPlan), wayOf(now, nowPlan)];
  // Who aims the other way asks for something else, not for more or less; so does who takes a unit away.
  if ((was && is && was !== is) || (from === to && unit !== '' && !isUnit))
    return { from, to, isSame, isWeaker: undefined };
  const isVaguer = from === to && after.about === true && !before.about;
  return { from, to, isSame, isWeaker: isVaguer || isLess(from, to, is ?? was) };
}

/** Whether two units that go together are one: "orders" and "orders per week" are not, and neither are none and some. */
function isSameWholeUnit(one: string, other: string, language: OwnLanguage): boolean {
  const words = (unit: string): number => unit.split(/\s+/).filter((word) => word !== '').length;
  return words(one) === words(other) && sameUnit(one, other, language);
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

function isLess(from: number, to: number, way: 'up' | 'down' | undefined): boolean | undefined {
  if (from === to) return false;
  return way && (way === 'up' ? to < from : to > from);
}
