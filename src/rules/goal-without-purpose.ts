import { defineRule } from '../core/rule';
import { goalName } from '../plan/names';
import { addPurpose } from '../plan/purpose';

export default defineRule({
  id: 'goal-without-purpose',
  severity: 'info',
  group: 'goals',
  source: '004 question 4',
  summary: {
    en: 'a goal that does not say which business goal it serves',
    nl: 'een doel dat niet zegt welk bedrijfsdoel het dient',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{goal} does not say what it is good for: name the business goal that it serves as its `supports`.',
      nl: '{goal} zegt niet waar het goed voor is: noem het bedrijfsdoel dat het dient als `supports`.',
    },
  },
  check: {
    *goal(goal, { document, plan }) {
      // A plan without business goals has nothing to name; whether it needs them, its framework says.
      if (goal.has('supports') || plan.businessGoals.length === 0) return;
      yield {
        at: goal.key,
        message: 'missing',
        data: { goal: goalName(goal) },
        fixes: () => addPurpose(document, goal, plan),
      };
    },
  },
});
