import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { kpiName } from '../plan/names';
import { placeholder } from '../plan/placeholder';

export default defineRule({
  id: 'kpi-without-target',
  severity: 'warning',
  group: 'kpis',
  source: '004 question 2',
  summary: {
    en: 'no number that says when it is a success',
    nl: 'geen getal dat zegt wanneer het een succes is',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{kpi} does not say when it is a success: write the number as its `target`.',
      nl: '{kpi} zegt niet wanneer het een succes is: schrijf het getal op als `target`.',
    },
  },
  check: {
    *kpi(kpi, _goal, { document, plan }) {
      if (kpi.target ? kpi.target.has('value') : kpi.has('target')) return;
      yield {
        at: kpi.key,
        message: 'missing',
        data: { kpi: kpiName(kpi) },
        *fixes() {
          const title = { en: 'Add a target, to fill in', nl: 'Voeg een streefwaarde toe, om in te vullen' };
          const value = placeholder(plan);
          yield* kpi.target
            ? addKey(document, kpi.target, 'value', value, { title })
            : addKey(document, kpi, 'target', value, { title, after: ['metric', 'unit', 'baseline'] });
        },
      };
    },
  },
});
