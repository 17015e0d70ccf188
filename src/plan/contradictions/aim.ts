/** What a KPI aims at, to be laid beside what a sentence says. */
import type { OwnLanguage } from '../../core/language';
import type { Kpi } from '../../core/model';
import { baselineOf, type KpiTarget, targetOf } from '../kpi-target';
import { kindOfKpi, type NumberKind, scaleOfKpi } from '../number-kind';

/** A KPI's target, with what it is of. */
export interface Aim {
  readonly kpi: Kpi;
  readonly target: KpiTarget;
  readonly baseline?: number;
  readonly sort?: NumberKind;
  readonly scale: number;
  /** The words of the KPI, in lower case. */
  readonly name: string;
}

/** No KPI has a name of more code units than this. */
export const LONGEST_NAME = 300;

export function aimOf(kpi: Kpi, language: OwnLanguage): Aim | undefined {
  const target = targetOf(kpi, language);
  if (!target) return undefined;
  const sort = kindOfKpi(kpi, target);
  const baseline = baselineOf(kpi, language);
  return {
    kpi,
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...(sort ? { sort } : {}),
    scale: scaleOfKpi(kpi),
    name: `${kpi.metric?.value ?? ''} ${kpi.unit?.value ?? ''} ${kpi.id}`
      .slice(0, LONGEST_NAME)
      .toLowerCase(),
  };
}
