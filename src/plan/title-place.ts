import type { Plan } from '../core/model';
import type { Place } from '../core/place';

/** Where something is told that the plan as a whole lacks: at its title, or where that should have stood. */
export function titlePlace(plan: Plan): Place {
  return plan.title ?? plan.keyOf('title') ?? plan.keyOf('strategy') ?? plan.node;
}
