import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { goalName } from '../plan/names';
import { placeholder } from '../plan/placeholder';

export default defineRule({
  id: 'goal-without-kpi',
  severity: 'warning',
  group: 'goals',
  source: '004 question 3',
  summary: { en: 'a goal that nothing measures', nl: 'een doel dat door niets wordt gemeten' },
  fixable: true,
  messages: {
    missing: {
      en: 'Nothing measures {goal}: add a KPI, a number that shows whether you get there.',
      nl: 'Niets meet {goal}: voeg een KPI toe, een getal waaraan je ziet of je er komt.',
    },
  },
  check: {
    *goal(goal, { document, plan }) {
      // Malformed KPIs are there all the same; the schema says what is wrong with them.
      if (goal.has('kpis')) return;
      yield {
        at: goal.key,
        message: 'missing',
        data: { goal: goalName(goal) },
        *fixes() {
          const title = { en: 'Add a KPI, to fill in', nl: 'Voeg een KPI toe, om in te vullen' };
          const open = placeholder(plan);
          const kpi = { metric: open, unit: open, baseline: open, target: open, source: open };
          yield* addKey(document, goal, 'kpis', { [goal.id]: kpi }, { title });
        },
      };
    },
  },
});
