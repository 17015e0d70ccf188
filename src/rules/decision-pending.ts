import type { PlanDocument } from '../core/document';
import { addKey, replaceValue } from '../core/edits/fix';
import { setKey } from '../core/edits/set-key';
import type { Plan } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { keysBefore } from '../plan/part-order';

export default defineRule({
  id: 'decision-pending',
  severity: 'warning',
  group: 'decision',
  source: '000 step 6',
  summary: { en: 'the plan is active and there is no go', nl: 'het plan loopt en er is geen “go”' },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: 'The plan is active, but no go is written down: add a `decision` with `outcome: go`, or make the status `proposed`.',
      nl: 'Het plan loopt, maar nergens staat dat ertoe besloten is: voeg een `decision` toe met `outcome: go`, of zet de status op `proposed`.',
    },
    pending: {
      en: 'The plan is active, but the `outcome` of its decision is still pending: make it `go` or `no-go`, or the status `proposed`.',
      nl: 'Het plan loopt, maar de `outcome` van het besluit is nog pending: maak er `go` of `no-go` van, of zet de status op `proposed`.',
    },
    here: { en: 'Here the decision is pending.', nl: 'Hier is nog niets besloten.' },
  },
  check: {
    *plan(plan, { document }) {
      const { status, decision } = plan;
      if (status?.value !== 'active') return;
      const outcome = decision?.outcome;
      if (outcome?.value === 'pending') {
        yield {
          at: status,
          message: 'pending',
          related: [{ at: outcome, message: 'here' }],
          fixes: () => [
            ...decide(document, plan, 'go'),
            ...decide(document, plan, 'no-go'),
            ...proposed(plan),
          ],
        };
      } else if (decision ? !decision.has('outcome') : !plan.has('decision')) {
        yield {
          at: status,
          message: 'missing',
          fixes: () => [...decide(document, plan, 'go'), ...proposed(plan)],
        };
      }
    },
  },
});

/** Writes down what was decided; when and by whom, only the author knows. */
function* decide(document: PlanDocument, plan: Plan, outcome: 'go' | 'no-go'): Iterable<Fix> {
  const title = { en: `It was decided: ${outcome}`, nl: `Het is besloten: ${outcome}` };
  if (plan.decision) yield* setKey(document, plan.decision, 'outcome', outcome, { title });
  else yield* addKey(document, plan, 'decision', { outcome }, { title, after: keysBefore('decision') });
}

function* proposed({ status }: Plan): Iterable<Fix> {
  const title = { en: 'Wait for the decision: status proposed', nl: 'Wacht op het besluit: status proposed' };
  if (status) yield replaceValue(status, 'proposed', title);
}
