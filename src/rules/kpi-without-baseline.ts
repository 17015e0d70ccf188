import { addKey } from '../core/edits/fix';
import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { kpiName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { isRelative } from '../plan/target';

export default defineRule({
  id: 'kpi-without-baseline',
  severity: 'warning',
  group: 'kpis',
  source: '000 step 1',
  summary: {
    en: 'no baseline, or a relative target with nothing to relate to',
    nl: 'geen nulmeting, of een relatieve streefwaarde die nergens van uitgaat',
  },
  fixable: true,
  messages: {
    missing: {
      en: 'Where does {kpi} stand now? Measure it and write the number as its `baseline`.',
      nl: 'Hoe staat {kpi} er nu voor? Meet het en schrijf het getal op als `baseline`.',
    },
    relative: {
      en: 'The target {target} of {kpi} starts from nothing: write the number it starts from as its `baseline`.',
      nl: 'De streefwaarde {target} van {kpi} gaat nergens van uit: schrijf het begingetal op als `baseline`.',
    },
  },
  check: {
    *kpi(kpi, _goal, { document, plan }) {
      if (kpi.baseline ? kpi.baseline.has('value') : kpi.has('baseline')) return;
      const target = kpi.target?.value;
      const fixes = (): ReturnType<typeof addKey> => {
        const title = { en: 'Add a baseline to fill in', nl: 'Voeg een nulmeting toe om in te vullen' };
        const value = placeholder(plan);
        return kpi.baseline
          ? addKey(document, kpi.baseline, 'value', value, { title })
          : addKey(document, kpi, 'baseline', value, { title, after: ['metric', 'unit'] });
      };
      if (target && isRelative(target.value)) {
        const data = { kpi: kpiName(kpi), target: quote(String(target.value)) };
        yield { at: kpi.key, message: 'relative', data, fixes };
      } else yield { at: kpi.key, message: 'missing', data: { kpi: kpiName(kpi) }, fixes };
    },
  },
});
