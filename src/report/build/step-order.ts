import type { Plan, Step } from '../../core/model';
import { compareDays } from '../../plan/days';
import { scheduleOf } from '../../plan/schedule';

/**
 * The steps of a plan in order of time: by their starts, or where they have none by when they are due; those without
 * dates last. Of the same time, and without dates, a step follows what it waits for, and else the order of the plan
 * stands; where steps wait for each other in a circle, it is entered at the first of them.
 */
export function stepsInTime(plan: Plan): readonly Step[] {
  return waitingOrder(plan)
    .map((step) => ({ step, time: step.start?.value ?? step.due?.value ?? NEVER }))
    .sort((one, other) => compareDays(one.time, other.time))
    .map(({ step }) => step);
}

/** Sorts behind every date. */
const NEVER = 'never';

/** Each step behind all that it waits for, as far as that can be. Without recursion, for a chain may be long. */
function waitingOrder(plan: Plan): readonly Step[] {
  const { waits } = scheduleOf(plan);
  if (waits.size === 0) return plan.steps;
  const order: Step[] = [];
  const entered = new Set<Step>();
  for (const root of plan.steps) {
    const visits: { readonly step: Step; next: number }[] = [];
    const enter = (step: Step): void => {
      if (entered.has(step)) return;
      entered.add(step);
      visits.push({ step, next: 0 });
    };
    enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const wait = waits.get(visit.step)?.[visit.next++];
      if (wait) enter(wait.on);
      else {
        visits.pop();
        order.push(visit.step);
      }
    }
  }
  return order;
}
