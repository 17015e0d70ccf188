/** Where a goal's sentence and its KPIs name another number. */
import type { OwnLanguage } from '../../core/language';
import type { Goal, Kpi } from '../../core/model';
import type { Span } from '../../core/place';
import { maxLength, type Verdict } from '../../goals';
import { targetOf } from '../kpi-target';
import { namesLevel } from './plainly';
import { saysAlso } from './agreement';
import { type Aim, aimOf } from './aim';
import { comparable } from './comparable';
import { remedies } from './remedies';
import { readSaid, type Said } from './said';

export interface NumberContradiction {
  readonly kind: 'number';
  /** Within the sentence. */
  readonly at: Span;
  readonly kpi: Kpi;
  /** What the KPI's target comes to where the sentence is right, where that can be told without a doubt. */
  readonly forKpi?: { readonly value: number; readonly change: boolean };
  /** The number that the sentence names where the KPI is right, likewise. */
  readonly forGoal?: number;
}

/** A number in the sentence that is another than that of every KPI of its goal. */
export function otherNumber(
  goal: Goal,
  verdict: Verdict,
  language: OwnLanguage,
): NumberContradiction | undefined {
  const text = verdict.text.slice(0, maxLength);
  // As most do; what is said less plainly has to be read.
  const targets = goal.kpis.map((kpi) => targetOf(kpi, language));
  if (targets.some((target) => target && namesLevel(text, target, language))) return undefined;
  const said = targets.some((target) => target !== undefined) ? readSaid(verdict, language) : undefined;
  if (!said) return undefined;
  let first: { said: Said; aim: Aim } | undefined;
  for (const kpi of goal.kpis) {
    const aim = aimOf(kpi, language);
    if (!aim) continue;
    if (saysAlso(said, aim)) return undefined;
    const number = first ? undefined : comparable(said, aim);
    if (number) first = { said: number, aim };
  }
  if (!first) return undefined;
  const { start, end } = first.said;
  return { kind: 'number', at: { start, end }, kpi: first.aim.kpi, ...remedies(first.said, first.aim) };
}
