import { addKey } from '../core/edits/fix';
import type { OwnLanguage } from '../core/language';
import type { Kpi } from '../core/model';
import { defineRule } from '../core/rule';
import { readBounded } from '../plan/bounds';
import { kpiName } from '../plan/names';
import { isPlaceholder, placeholder } from '../plan/placeholder';
import { textLanguage } from '../plan/text-language';
import { saysUnit } from '../plan/units';

export default defineRule({
  id: 'kpi-without-unit',
  severity: 'info',
  group: 'kpis',
  source: '004 question 3',
  summary: { en: 'a number without a unit', nl: 'een getal zonder eenheid' },
  fixable: true,
  messages: {
    missing: {
      en: '{kpi} does not say what its numbers are, such as orders, percent or euros: write it as its `unit`.',
      nl: '{kpi} zegt niet wat de getallen zijn, zoals bestellingen, procenten of euro’s: schrijf het op als `unit`.',
    },
    placeholder: {
      en: 'Still to fill in: what the numbers of {kpi} are of.',
      nl: 'Nog in te vullen: wat de getallen van {kpi} zijn.',
    },
  },
  check: {
    *kpi(kpi, _goal, { document, plan }) {
      const data = { kpi: kpiName(kpi) };
      const { unit } = kpi;
      if (unit && isPlaceholder(unit.value)) yield { at: unit, message: 'placeholder', data };
      if (kpi.has('unit') || (kpi.metric && saysUnit(kpi.metric.value))) return;
      if (!hasBareNumbers(kpi, textLanguage(plan))) return;
      yield {
        at: kpi.key,
        message: 'missing',
        data,
        fixes: () =>
          addKey(document, kpi, 'unit', placeholder(plan), {
            title: { en: 'Add a unit, to fill in', nl: 'Voeg een eenheid toe, om in te vullen' },
            after: ['metric'],
          }),
      };
    },
  },
});

/** Whether there are numbers, and none of them says of what. */
function hasBareNumbers(kpi: Kpi, language: OwnLanguage): boolean {
  const written = [kpi.baseline?.value, kpi.target?.value, ...kpi.measurements];
  const amounts = written.flatMap((number) => (number && readBounded(number.value, language)) ?? []);
  // "+30 %" says how much is to be added, not what is counted.
  const levels = amounts.filter(({ signed, unit }) => !(signed && unit.startsWith('%')));
  return levels.length > 0 && levels.every(({ unit }) => unit === '');
}
