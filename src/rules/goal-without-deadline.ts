import { addKey } from '../core/edits/fix';
import type { Goal } from '../core/model';
import { defineRule } from '../core/rule';
import { checkGoal } from '../plan/goal-check';
import { goalName } from '../plan/names';
import { placeholder } from '../plan/placeholder';

export default defineRule({
  id: 'goal-without-deadline',
  severity: 'warning',
  group: 'goals',
  source: '004 question 1',
  summary: {
    en: 'no deadline in the goal, its KPIs or its statement',
    nl: 'geen einddatum in het doel, de KPI’s of de zin',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{goal} has no date by which it is reached: say it in the sentence, or as its `deadline`.',
      nl: '{goal} heeft geen datum waarop het bereikt is: zet die in de zin, of als `deadline`.',
    },
  },
  check: {
    *goal(goal, context) {
      const { document, plan } = context;
      if (goal.has('deadline') || goal.kpis.some(hasDate)) return;
      if (checkGoal(goal, plan, context)?.reading.deadline) return;
      yield {
        at: goal.key,
        message: 'missing',
        data: { goal: goalName(goal) },
        *fixes() {
          const end = plan.period?.to?.value;
          const title = end
            ? {
                en: `Set the plan’s last day as deadline (${end})`,
                nl: `Neem de laatste dag van het plan (${end})`,
              }
            : { en: 'Add a deadline, to fill in', nl: 'Voeg een einddatum toe, om in te vullen' };
          yield* addKey(document, goal, 'deadline', end ?? placeholder(plan), {
            title,
            after: ['statement', 'supports', 'audience', 'owner'],
          });
        },
      };
    },
  },
});

/** A date to reach it by, or a threshold that is to hold each time it is measured. */
function hasDate(kpi: Goal['kpis'][number]): boolean {
  return kpi.target?.has('by') === true || (kpi.direction?.value === 'hold' && kpi.has('frequency'));
}
