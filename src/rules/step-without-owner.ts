import type { Plan, Step } from '../core/model';
import { defineRule } from '../core/rule';
import { stepName } from '../plan/names';
import { ownerFixes } from '../plan/owner-fixes';
import { isDone, isKept } from '../plan/schedule';

export default defineRule({
  id: 'step-without-owner',
  severity: 'warning',
  group: 'steps',
  source: '000 step 7',
  summary: { en: 'a step that nobody sees to', nl: 'een stap waar niemand voor zorgt' },
  fixable: true,
  messages: {
    missing: {
      en: 'Nobody sees to {step}: name one person as its `owner`.',
      nl: 'Niemand zorgt voor {step}: noem één persoon als `owner`.',
    },
    done: {
      en: 'Nobody is named for {step}, which is done: write who saw to it as its `owner`.',
      nl: 'Bij {step}, die al klaar is, staat niemand: schrijf wie ervoor heeft gezorgd als `owner`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      for (const step of plan.steps) {
        // Of work that will not be done nobody need see to anything.
        if (step.has('owner') || !isKept(step)) continue;
        yield {
          at: step.key,
          message: isDone(step) ? 'done' : 'missing',
          data: { step: stepName(step) },
          fixes: () =>
            ownerFixes(document, plan, step, ['title', 'kind', 'goal', 'channel'], likelyOwners(step, plan)),
        };
      }
    },
  },
});

/** Who answers for the channel or the goal that the step is about. */
function likelyOwners(step: Step, { channels, goals }: Plan): readonly string[] {
  const channel = channels.find(({ id }) => step.channel.some((reference) => reference.id === id));
  const goal = goals.find(({ id }) => step.goal.some((reference) => reference.id === id));
  const owner = channel?.owner ?? goal?.owner;
  return owner ? [owner.id] : [];
}
