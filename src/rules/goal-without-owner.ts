import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { goalName, personName } from '../plan/names';
import { placeholder } from '../plan/placeholder';

/** A menu of more names than this is no help. */
const MOST_NAMES = 5;

export default defineRule({
  id: 'goal-without-owner',
  severity: 'warning',
  group: 'goals',
  source: '004 question 5',
  summary: { en: 'a goal that nobody answers for', nl: 'een doel waar niemand op aanspreekbaar is' },
  fixable: true,
  messages: {
    missing: {
      en: 'Nobody answers for {goal}: name one person as its `owner`, who may be asked about it.',
      nl: 'Niemand is aanspreekbaar op {goal}: noem één persoon als `owner`, die je erop mag aanspreken.',
    },
  },
  check: {
    *goal(goal, { document, plan }) {
      if (goal.has('owner')) return;
      yield {
        at: goal.key,
        message: 'missing',
        data: { goal: goalName(goal) },
        *fixes() {
          const after = ['statement', 'supports', 'audience'];
          const people = plan.people.length <= MOST_NAMES ? plan.people : [];
          for (const person of people) {
            const name = personName(person);
            const title = { en: `Make ${name} the owner`, nl: `Maak ${name} verantwoordelijk` };
            yield* addKey(document, goal, 'owner', person.id, { title, after });
          }
          if (people.length > 0) return;
          const title = {
            en: 'Add an owner, to fill in',
            nl: 'Voeg een verantwoordelijke toe, om in te vullen',
          };
          yield* addKey(document, goal, 'owner', placeholder(plan), { title, after });
        },
      };
    },
  },
});
