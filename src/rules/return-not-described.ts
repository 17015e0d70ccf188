import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { budgetOf, costsOf } from '../plan/cost';
import { keysBefore } from '../plan/part-order';
import { placeholder } from '../plan/placeholder';
import { titlePlace } from '../plan/title-place';

export default defineRule({
  id: 'return-not-described',
  severity: 'info',
  group: 'decision',
  source: '001 layer 6',
  summary: { en: 'a budget or a cost, and no returns', nl: 'een budget of kosten, en geen opbrengst' },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: 'The plan says what it costs, but not what it brings: describe that under `returns`, in euros, goodwill, ambassadors or reach.',
      nl: 'Het plan zegt wat het kost, maar niet wat het oplevert: beschrijf dat onder `returns`, in euro’s, gunfactor, ambassadeurs of bereik.',
    },
  },
  check: {
    *plan(plan, { document }) {
      if (plan.has('returns')) return;
      const amount = budgetOf(plan)?.amount ?? 0;
      if (amount === 0 && costsOf(plan).total === 0) return;
      yield {
        at: titlePlace(plan),
        message: 'missing',
        about: 'plan',
        fixes: () =>
          addKey(document, plan, 'returns', [{ statement: placeholder(plan) }], {
            title: { en: 'Add a return, to fill in', nl: 'Voeg een opbrengst toe, om in te vullen' },
            after: keysBefore('returns'),
          }),
      };
    },
  },
});
