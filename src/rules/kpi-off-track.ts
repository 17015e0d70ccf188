import { defineRule } from '../core/rule';
import { kpiName } from '../plan/names';
import { numberText } from '../plan/number-text';
import { isBehind, progressOf, roundedOnLine, TOLERANCE } from '../plan/progress';

export default defineRule({
  id: 'kpi-off-track',
  severity: 'info',
  group: 'kpis',
  source: '000 step 9',
  summary: {
    en: 'a measurement far behind the straight line from baseline to target',
    nl: 'een meting die ver achterblijft bij de rechte lijn van nulmeting naar streefwaarde',
  },
  options: {
    tolerance: {
      type: 'number',
      minimum: 1,
      maximum: 100,
      default: TOLERANCE,
      description: {
        en: 'How far a measurement may be behind, in percent of the way from baseline to target.',
        nl: 'Hoe ver een meting achter mag liggen, in procenten van de weg van nulmeting naar streefwaarde.',
      },
    },
  },
  messages: {
    behind: {
      en: '{kpi} stood at {value} on {day}, where {expected} was to be expected on the way to {target}: see what holds it back, or adjust the target.',
      nl: '{kpi} stond op {day} op {value}, terwijl je op weg naar {target} dan {expected} zou verwachten: kijk wat het tegenhoudt, of stel de streefwaarde bij.',
    },
    missed: {
      en: '{kpi} stood at {value} on {day}, and its target of {target} was for {end}: say in a review what held it back, or set a new target.',
      nl: '{kpi} stond op {day} op {value}, en de streefwaarde van {target} was voor {end}: schrijf bij een evaluatie wat het tegenhield, of kies een nieuwe streefwaarde.',
    },
    target: { en: 'On its way to here.', nl: 'Hierheen is het op weg.' },
  },
  check: {
    *kpi(kpi, goal, { plan, today, options: { tolerance } }) {
      const progress = progressOf(kpi, goal, plan, today);
      if (!progress || !isBehind(progress, tolerance)) return;
      const { line, latest, expected } = progress;
      const { day, at } = latest;
      const data = {
        kpi: kpiName(kpi),
        value: numberText(latest.value),
        day,
        target: numberText(line.to),
      };
      const target = kpi.target?.value;
      const related = target ? [{ at: target, message: 'target' as const }] : [];
      yield day < line.end
        ? {
            at,
            message: 'behind',
            data: { ...data, expected: numberText(roundedOnLine(expected, line)) },
            related,
          }
        : { at, message: 'missed', data: { ...data, end: line.end }, related };
    },
  },
});
