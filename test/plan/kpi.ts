import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import type { Goal, Kpi, Plan } from '../../src/core/model';

/** A plan with one goal that has one KPI, written in braces, and what else a test needs. */
export function planWith(
  kpi: string,
  { goal = '', rest = '' }: { readonly goal?: string; readonly rest?: string } = {},
): { readonly plan: Plan; readonly goal: Goal; readonly kpi: Kpi } {
  const { plan } = new PlanDocument(
    `strategy: 1\ntitle: Plan\nlanguage: en\n${rest}\ngoals: { g: { ${goal} kpis: { k: ${kpi} } } }\n`,
  );
  const read = plan?.goals[0];
  const only = read?.kpis[0];
  assert.ok(plan && read && only, kpi);
  return { plan, goal: read, kpi: only };
}
