/** The numbers of a KPI as numbers, however they were written: `130`, `"1.250"`, `"€ 12k"`, `"+30 %"`. */
import type { Kpi } from '../core/model';
import type { Language } from '../core/language';
import { readAmount } from './amounts';

export interface KpiTarget {
  /** The number to arrive at; of a change, where the baseline tells it. */
  readonly level?: number;
  /** The change from the baseline, negative downward. */
  readonly change?: { readonly value: number; readonly percent: boolean };
  /** What is written with the number, else the KPI's unit. */
  readonly unit?: string;
}

/** What a KPI aims at; undefined without a target that is one number. */
export function targetOf(kpi: Kpi, language: Language): KpiTarget | undefined {
  const written = kpi.target?.value?.value;
  if (written === undefined) return undefined;
  const amount = readAmount(written, language);
  if (!amount) return undefined;
  const unit = amount.unit === '' ? kpi.unit?.value : amount.unit;
  const named = unit === undefined ? {} : { unit };
  if (!amount.signed) return { level: amount.value, ...named };
  const percent = amount.unit.startsWith('%');
  const change = { value: amount.value, percent };
  const from = baselineOf(kpi, language);
  // "+30 %" says nothing of the unit of the level.
  const own = percent ? (kpi.unit ? { unit: kpi.unit.value } : {}) : named;
  if (from === undefined) return { change, ...own };
  return { change, level: percent ? from * (1 + amount.value / 100) : from + amount.value, ...own };
}

/** The baseline as a number. */
export function baselineOf(kpi: Kpi, language: Language): number | undefined {
  const written = kpi.baseline?.value?.value;
  return written === undefined ? undefined : readAmount(written, language)?.value;
}
