import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import { setKey } from '../core/edits/set-key';
import type { Plan, Step, Value } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { addDays, daysBetween } from '../plan/days';
import { stepName } from '../plan/names';
import { earlyPromotions, isPreparation } from '../plan/promotion';
import { isOpen, scheduleOf } from '../plan/schedule';

export default defineRule({
  id: 'step-before-dependency',
  severity: 'warning',
  group: 'steps',
  source: '000 step 7',
  summary: {
    en: 'a step that starts before what it waits for is due',
    nl: 'een stap die begint voordat klaar is waarop hij wacht',
  },
  fixable: true,
  messages: {
    early: {
      en: '{step} starts on {start}, but waits for {other}, which is done on {due}: let it start later.',
      nl: '{step} begint op {start}, maar wacht op {other}, en dat is klaar op {due}: laat de stap later beginnen.',
    },
    due: { en: '{other} is done here.', nl: '{other} is hier klaar.' },
  },
  check: {
    *plan(plan, { document }) {
      const { waits, circleOf } = scheduleOf(plan);
      const promotions = earlyPromotions(plan);
      for (const [step, list] of waits) {
        const { start } = step;
        if (!start || !isOpen(step) || isReversed(step)) continue;
        // Steps that wait for each other cannot be put in order; that is told of them already.
        const circle = circleOf.get(step);
        // That a channel is promoted before it is ready is told already, and says more.
        const promoted = promotions.has(step) ? new Set(step.channel.map(({ id }) => id)) : undefined;
        const isTold = (on: Step): boolean => promoted !== undefined && prepares(on, promoted);
        const later = list
          .flatMap(({ on }) => ((circle && circleOf.get(on) === circle) || isTold(on) ? [] : dueOf(on)))
          .filter(({ due }) => due.value > start.value)
          .sort((one, other) => (one.due.value < other.due.value ? 1 : -1));
        const [last] = later;
        if (!last) continue;
        const { due } = last;
        yield {
          at: start,
          message: 'early',
          data: { step: stepName(step), start: start.value, other: stepName(last.step), due: due.value },
          related: later.map((other) => ({
            at: other.due,
            message: 'due' as const,
            data: { other: stepName(other.step) },
          })),
          fixes: () => startLater(document, plan, step, start.value, due.value),
        };
      }
    },
  },
});

interface Due {
  readonly step: Step;
  readonly due: Value<Day>;
}

/** When a step will be done, where there is still something to be done and its dates make sense. */
function dueOf(step: Step): Due[] {
  return step.due && isOpen(step) && !isReversed(step) ? [{ step, due: step.due }] : [];
}

/** Whether a step gets one of these channels ready. */
function prepares(step: Step, channels: ReadonlySet<string>): boolean {
  return isPreparation(step) && step.channel.some(({ id }) => channels.has(id));
}

function isReversed({ start, due }: Step): boolean {
  return start !== undefined && due !== undefined && due.value < start.value;
}

/** Lets a step start on a later day; where it would end before that, its end moves along, if nothing is in the way. */
function* startLater(document: PlanDocument, plan: Plan, step: Step, from: Day, to: Day): Iterable<Fix> {
  const end = plan.period?.to?.value;
  if (end !== undefined && to > end) return;
  const title = { en: `Start on ${to}`, nl: `Begin op ${to}` };
  const [start] = setKey(document, step, 'start', to, { title });
  if (!start || !step.due || step.due.value >= to) {
    if (start) yield start;
    return;
  }
  const due = addDays(step.due.value, daysBetween(from, to));
  const isInTheWay = (end !== undefined && due > end) || scheduleOf(plan).followers.has(step);
  if (isInTheWay || step.kind?.value === 'setup' || step.kind?.value === 'fill') return;
  const both = { en: `Move the step to ${to} – ${due}`, nl: `Verplaats de stap naar ${to} – ${due}` };
  const [moved] = setKey(document, step, 'due', due, { title: both });
  if (moved) yield { title: both, edits: [...start.edits, ...moved.edits] };
}
