import { isPlaceholder } from '../../plan/placeholder';
import { riskLevel } from '../../plan/risk-level';
import type { RiskReport } from '../report';
import { given } from './given';
import type { ReportSource } from './source';

/** What can go wrong, in the order of the plan. */
export function risksOf(source: ReportSource): readonly RiskReport[] {
  return source.plan.risks.map(({ id, key, risk, likelihood, impact, mitigation, owner }) =>
    given({
      id,
      path: key.path,
      risk: risk && !isPlaceholder(risk.value) ? risk.value : id,
      likelihood: likelihood && riskLevel(likelihood.value),
      impact: impact && riskLevel(impact.value),
      mitigation: mitigation?.value,
      owner: source.refOf(owner),
    }),
  );
}
