import type { Day } from '../core/day';
import { addKey } from '../core/edits/fix';
import type { Plan, Step } from '../core/model';
import { defineRule } from '../core/rule';
import { stepName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { isDone, isKept, scheduleOf } from '../plan/schedule';

export default defineRule({
  id: 'step-without-dates',
  severity: 'info',
  group: 'steps',
  source: '003 step 3',
  summary: {
    en: 'a step of which nobody knows when it is done',
    nl: 'een stap waarvan niemand weet wanneer hij klaar is',
  },
  fixable: true,
  messages: {
    missing: {
      en: '{step} does not say by when it is done: write the date as its `due`.',
      nl: '{step} zegt niet wanneer het klaar is: schrijf de datum op als `due`.',
    },
    done: {
      en: '{step} does not say when it was done: write the date as its `due`.',
      nl: '{step} zegt niet wanneer het klaar was: schrijf de datum op als `due`.',
    },
  },
  check: {
    *plan(plan, { document, today }) {
      for (const step of plan.steps) {
        if (step.has('due') || !isKept(step)) continue;
        yield {
          at: step.key,
          message: isDone(step) ? 'done' : 'missing',
          data: { step: stepName(step) },
          *fixes() {
            const after = ['title', 'kind', 'goal', 'channel', 'owner', 'start'];
            // When it was done is not when its goal is due.
            const day = isDone(step) ? undefined : goalDay(step, plan, today);
            if (day !== undefined) {
              const title = {
                en: `Due with its goal (${day})`,
                nl: `Klaar als het doel er moet zijn (${day})`,
              };
              yield* addKey(document, step, 'due', day, { title, after });
            }
            const title = { en: 'Add a date, to fill in', nl: 'Voeg een datum toe, om in te vullen' };
            yield* addKey(document, step, 'due', placeholder(plan), { title, after });
          },
        };
      }
    },
  },
});

/** The deadline of the one goal that the step serves, where the step can be done by then and nothing waits for it. */
function goalDay(step: Step, plan: Plan, today: Day): Day | undefined {
  const [id, ...others] = step.goal;
  const day = plan.goals.find((goal) => goal.id === id?.id)?.deadline?.value;
  if (day === undefined || others.length > 0 || scheduleOf(plan).followers.has(step)) return undefined;
  const { from, to } = plan.period ?? {};
  const fits = day >= today && (!step.start || day >= step.start.value);
  return fits && (!from || day >= from.value) && (!to || day <= to.value) ? day : undefined;
}
