import type { Day } from '../core/day';
import type { OwnLanguage } from '../core/language';
import type { Kpi, Plan } from '../core/model';
import { defineRule } from '../core/rule';
import { addMonths } from '../plan/days';
import { targetOf } from '../plan/kpi-target';
import { kpiName } from '../plan/names';
import { numberText } from '../plan/number-text';
import { isStanding, levelsOf, startDay, targetDay } from '../plan/progress';
import { textLanguage } from '../plan/text-language';

export default defineRule({
  id: 'goal-unrealistic',
  severity: 'info',
  group: 'goals',
  source: '001 layer 6',
  summary: {
    en: 'a target many times the baseline, to be reached within a year',
    nl: 'een streefwaarde van vele malen de nulmeting, te bereiken binnen een jaar',
  },
  options: {
    maxGrowth: {
      type: 'number',
      exclusiveMinimum: 1,
      default: 5,
      description: {
        en: 'How many times the baseline a target may be, where it is to be reached within a year.',
        nl: 'Hoeveel keer de nulmeting een streefwaarde mag zijn, als die binnen een jaar bereikt moet zijn.',
      },
    },
  },
  messages: {
    growth: {
      en: '{kpi} is to become {times} times as much within a year: choose a target that you can reach, or give it more time.',
      nl: '{kpi} moet binnen een jaar {times} keer zo veel worden: kies een haalbare streefwaarde, of neem er meer tijd voor.',
    },
    baseline: { en: 'It starts from here.', nl: 'Hier begint het.' },
  },
  check: {
    *kpi(kpi, goal, { plan, today, options: { maxGrowth } }) {
      const at = kpi.target?.value;
      const times = growthOf(kpi, textLanguage(plan));
      if (!at || times === undefined || times <= maxGrowth) return;
      const start = startOf(kpi, plan, today);
      const end = targetDay(kpi, goal)?.value;
      if (start === undefined || end === undefined || end < start || end > addMonths(start, 12)) return;
      const from = kpi.baseline?.value;
      yield {
        at,
        message: 'growth',
        data: { kpi: kpiName(kpi), times: numberText(times) },
        related: from ? [{ at: from, message: 'baseline' }] : [],
      };
    },
  },
});

/** How many times the baseline the target is; undefined where that cannot be said, as of nought, or is not wanted. */
function growthOf(kpi: Kpi, language: OwnLanguage): number | undefined {
  if (kpi.direction?.value === 'down' || isStanding(kpi, language)) return undefined;
  const levels = levelsOf(kpi, language);
  if (levels) return levels.from > 0 ? levels.to / levels.from : undefined;
  // "+900 %" is ten times as much, whatever it starts from.
  const change = kpi.has('baseline') ? undefined : targetOf(kpi, language)?.change;
  return change?.percent ? 1 + change.value / 100 : undefined;
}

/** A plan that has not begun starts from where things stand today, where it does not say otherwise. */
function startOf(kpi: Kpi, plan: Plan, today: Day): Day | undefined {
  const start = startDay(kpi, plan);
  if (start || kpi.baseline?.has('date') || plan.period?.has('from')) return start?.value;
  const status = plan.status?.value ?? (plan.has('status') ? undefined : 'draft');
  return status === 'draft' || status === 'proposed' ? today : undefined;
}
