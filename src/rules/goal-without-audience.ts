import { addKey } from '../core/edits/fix';
import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { goalName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { lacksAudience } from '../plan/reach';

/** A menu of more audiences than this is no help. */
const MOST_AUDIENCES = 5;

export default defineRule({
  id: 'goal-without-audience',
  severity: 'info',
  group: 'goals',
  source: '000 step 3',
  summary: {
    en: 'a goal that does not say for which audience it is, in a plan that has several',
    nl: 'een doel dat niet zegt voor welke doelgroep het is, in een plan dat er meer heeft',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{goal} has no audience: name one of those of the plan as its `audience`.',
      nl: '{goal} heeft geen doelgroep: noem een van de doelgroepen uit het plan als `audience`.',
    },
  },
  check: {
    *goal(goal, { document, plan }) {
      if (!lacksAudience(goal, plan)) return;
      yield {
        at: goal.key,
        message: 'missing',
        data: { goal: goalName(goal) },
        *fixes() {
          const after = ['statement', 'supports'];
          const audiences = plan.audiences.length <= MOST_AUDIENCES ? plan.audiences : [];
          for (const { id, description } of audiences) {
            const name = quote(description?.value ?? id);
            const title = { en: `For ${name}`, nl: `Voor ${name}` };
            yield* addKey(document, goal, 'audience', id, { title, after });
          }
          if (audiences.length > 0) return;
          const title = { en: 'Add an audience, to fill in', nl: 'Voeg een doelgroep toe, om in te vullen' };
          yield* addKey(document, goal, 'audience', placeholder(plan), { title, after });
        },
      };
    },
  },
});
