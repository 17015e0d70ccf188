import { setKey } from '../core/edits/set-key';
import { defineRule } from '../core/rule';
import { stepName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { overdueSteps } from '../plan/schedule';

export default defineRule({
  id: 'step-overdue',
  severity: 'warning',
  group: 'steps',
  source: '003 step 3',
  summary: {
    en: 'a step that was due before today and is not done',
    nl: 'een stap die al klaar had moeten zijn',
  },
  fixable: true,
  messages: {
    overdue: {
      en: '{step} was to be done by {due}: mark it as `done`, drop it, or give it a new date.',
      nl: '{step} had op {due} klaar moeten zijn: zet de stap op `done`, laat hem vallen of geef hem een nieuwe datum.',
    },
  },
  check: {
    *plan(plan, { document, today }) {
      for (const step of overdueSteps(plan, today)) {
        const { due } = step;
        yield {
          at: due,
          message: 'overdue',
          data: { step: stepName(step), due: due.value },
          *fixes() {
            const after = ['title', 'kind', 'goal', 'channel', 'owner', 'start', 'due', 'after'];
            const done = { en: 'Mark it as done', nl: 'Zet de stap op klaar' };
            yield* setKey(document, step, 'status', 'done', { title: done, after });
            const dropped = { en: 'Drop the step', nl: 'Laat de stap vallen' };
            yield* setKey(document, step, 'status', 'dropped', { title: dropped, after });
            const later = {
              en: 'Give it a new date, to fill in',
              nl: 'Geef de stap een nieuwe datum, om in te vullen',
            };
            yield* setKey(document, step, 'due', placeholder(plan), { title: later, after });
          },
        };
      }
    },
  },
});
