/** What the plan's own fields add to a sentence. */
import { parseIso } from './calendar';
import type { GoalFields, KpiFields } from './types';

export interface FieldFacts {
  readonly measurable: boolean;
  readonly timeBound: boolean;
  readonly audience?: string;
  readonly deadline?: string;
  /** The first KPI that has a target, else the first. */
  readonly kpi?: KpiFields;
}

export function readFields(fields: GoalFields | undefined): FieldFacts {
  const kpis = fields?.kpis ?? [];
  const kpi = kpis.find(hasTarget) ?? kpis[0];
  const standing = kpis.some((one) => hasTarget(one) && one.direction === 'hold' && Boolean(one.frequency));
  const isDate = (date: string | undefined): boolean => parseIso(date) !== undefined;
  const dated = [fields?.deadline, ...kpis.map(({ by }) => by)].some(isDate);
  // Another KPI's date says nothing of these numbers.
  const deadline = [kpi?.by, fields?.deadline].find(isDate);
  const audience = fields?.audience?.trim();
  return {
    measurable: kpis.some((one) => hasTarget(one) && hasUnit(one)),
    timeBound: dated || standing,
    ...(audience ? { audience } : {}),
    ...(deadline ? { deadline } : {}),
    ...(kpi ? { kpi } : {}),
  };
}

/** A number of nothing measures nothing; a target such as "25 %" says what it is of. */
function hasUnit({ unit, target }: KpiFields): boolean {
  return Boolean(unit?.trim()) || (typeof target === 'string' && /[%€$£\p{L}]/u.test(target));
}

/** A relative target ("+30 %") needs something to relate to. */
function hasTarget({ target, baseline }: KpiFields): boolean {
  if (typeof target === 'number') return Number.isFinite(target);
  if (typeof target !== 'string' || !/\d/.test(target)) return false;
  return !/^\s*[+-]/.test(target) || baseline !== undefined;
}
