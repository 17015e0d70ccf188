import { addKey } from '../core/edits/fix';
import { type OwnLanguage, quote } from '../core/language';
import type { Kpi } from '../core/model';
import { defineRule } from '../core/rule';
import { baselineOf, targetOf } from '../plan/kpi-target';
import { kpiName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { isRelative } from '../plan/target';
import { textLanguage } from '../plan/text-language';

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
      en: '{kpi} does not say where you stand now: measure it and write the number as its `baseline`.',
      nl: '{kpi} zegt niet waar je nu staat: meet het en schrijf het getal op als `baseline`.',
    },
    relative: {
      en: 'The target {target} of {kpi} starts from nothing: write the number it starts from as its `baseline`.',
      nl: 'De streefwaarde {target} van {kpi} gaat nergens van uit: schrijf het begingetal op als `baseline`.',
    },
    ofNothing: {
      en: 'The target {target} of {kpi} is a share of nothing, for its baseline is 0: write the number to reach instead.',
      nl: 'De streefwaarde {target} van {kpi} is een deel van niets, want de nulmeting is 0: schrijf liever het getal dat je wilt halen.',
    },
    baseline: { en: 'This is 0.', nl: 'Dit is 0.' },
  },
  check: {
    *kpi(kpi, _goal, { document, plan }) {
      const target = kpi.target?.value;
      if (kpi.baseline ? kpi.baseline.has('value') : kpi.has('baseline')) {
        const from = kpi.baseline?.value;
        if (!target || !from || !isShareOfNothing(kpi, textLanguage(plan))) return;
        const data = { kpi: kpiName(kpi), target: quote(String(target.value)) };
        yield { at: target, message: 'ofNothing', data, related: [{ at: from, message: 'baseline' }] };
        return;
      }
      const fixes = (): ReturnType<typeof addKey> => {
        const title = { en: 'Add a baseline, to fill in', nl: 'Voeg een nulmeting toe, om in te vullen' };
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

/** "+30 %" of 0; what is to stay as it is, or changes by nothing, is the affair of another rule. */
function isShareOfNothing(kpi: Kpi, language: OwnLanguage): boolean {
  const change = targetOf(kpi, language)?.change;
  return change?.percent === true && change.value !== 0 && baselineOf(kpi, language) === 0;
}
