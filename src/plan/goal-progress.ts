/** How far a goal is, as far as its KPIs tell. */
import type { Day } from '../core/day';
import type { Goal, Kpi, Plan } from '../core/model';
import { latestMeasurement } from './measurements';
import { courseOf, shareDone, startDay } from './progress';
import { textLanguage } from './text-language';
import { sameUnit } from './units';

/**
 * How much of the way a goal has done: 0 at the baselines of its KPIs, 1 at their targets. It is the mean of the KPIs that
 * were measured since their baseline; none of them counts for less than nothing, or for more than the whole way, so that
 * one that is far ahead does not hide another. Levels that are to be held have no way to go.
 *
 * @returns undefined where no KPI tells
 */
export function goalProgress(goal: Goal, plan: Plan, today: Day): number | undefined {
  const shares = goal.kpis.flatMap((kpi) => kpiShare(kpi, plan, today) ?? []);
  if (shares.length === 0) return undefined;
  return shares.reduce((sum, share) => sum + Math.min(1, Math.max(0, share)), 0) / shares.length;
}

/**
 * How much of the way a KPI has done since its baseline, also where nothing says by when: 0 at the baseline, 1 at the
 * target, less or more beyond them; undefined where nothing tells.
 */
export function kpiShare(kpi: Kpi, plan: Plan, today: Day): number | undefined {
  const language = textLanguage(plan);
  const course = courseOf(kpi, language);
  const latest = course && latestMeasurement(kpi, language, today);
  if (!latest || !sameUnit(latest.unit, course.unit, language)) return undefined;
  const start = startDay(kpi, plan);
  return start && latest.day <= start.value ? undefined : shareDone(course, latest.value);
}
