import { type OwnLanguage, quote } from '../core/language';
import type { Kpi } from '../core/model';
import { defineRule } from '../core/rule';
import { targetOf } from '../plan/kpi-target';
import { kpiName } from '../plan/names';
import { isStanding, levelsOf } from '../plan/progress';
import { textLanguage } from '../plan/text-language';

export default defineRule({
  id: 'kpi-wrong-way',
  severity: 'warning',
  group: 'kpis',
  source: '004 question 2',
  summary: {
    en: 'a target that equals the baseline, or lies on the wrong side of it for its direction',
    nl: 'een streefwaarde die gelijk is aan de nulmeting, of voor de richting aan de verkeerde kant ligt',
  },
  messages: {
    equal: {
      en: 'The target of {kpi}, {target}, is where it stands already: name a number to reach, or write `direction: hold` if it must stay so.',
      nl: 'De streefwaarde van {kpi}, {target}, is er al: noem een getal om te bereiken, of schrijf `direction: hold` als het zo moet blijven.',
    },
    below: {
      en: 'The target of {kpi}, {target}, lies below where it stands, while `direction: up` says that more is better: mend one of the two, or write `direction: hold` if it must not fall below it.',
      nl: 'De streefwaarde van {kpi}, {target}, ligt lager dan nu, terwijl meer volgens `direction: up` beter is: verbeter een van beide, of schrijf `direction: hold` als het er niet onder mag komen.',
    },
    above: {
      en: 'The target of {kpi}, {target}, lies above where it stands, while `direction: down` says that less is better: mend one of the two, or write `direction: hold` if it must not rise above it.',
      nl: 'De streefwaarde van {kpi}, {target}, ligt hoger dan nu, terwijl minder volgens `direction: down` beter is: verbeter een van beide, of schrijf `direction: hold` als het er niet boven mag komen.',
    },
    baseline: { en: 'Here it stands now.', nl: 'Zo staat het er nu voor.' },
  },
  check: {
    *kpi(kpi, _goal, { plan }) {
      const at = kpi.target?.value;
      const message = at && mistakeOf(kpi, textLanguage(plan));
      if (!message) return;
      const from = kpi.baseline?.value;
      yield {
        at,
        message,
        data: { kpi: kpiName(kpi), target: quote(String(at.value)) },
        related: from ? [{ at: from, message: 'baseline' }] : [],
      };
    },
  },
});

function mistakeOf(kpi: Kpi, language: OwnLanguage): 'equal' | 'below' | 'above' | undefined {
  // A direction that cannot be read is not guessed.
  if (isStanding(kpi, language) || (kpi.has('direction') && !kpi.direction)) return undefined;
  const levels = levelsOf(kpi, language);
  if (levels && levels.from === levels.to) return 'equal';
  // A change says which way it goes, also where nothing says from where.
  const change = levels ? levels.to - levels.from : (targetOf(kpi, language)?.change?.value ?? 0);
  if (kpi.direction?.value === 'up' && change < 0) return 'below';
  return kpi.direction?.value === 'down' && change > 0 ? 'above' : undefined;
}
