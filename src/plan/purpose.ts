import { addKey } from '../core/edits/fix';
import type { PlanDocument } from '../core/document';
import { quote } from '../core/language';
import type { Goal, Plan } from '../core/model';
import type { Fix } from '../core/rule';
import { placeholder } from './placeholder';

/** A menu of more business goals than this is no help. */
const MOST_BUSINESS_GOALS = 5;

/** The fixes that say which business goal a goal serves: those of the plan, else a placeholder. */
export function* addPurpose(document: PlanDocument, goal: Goal, plan: Plan): Iterable<Fix> {
  const after = ['statement'];
  const known = plan.businessGoals.length <= MOST_BUSINESS_GOALS ? plan.businessGoals : [];
  for (const { id, statement } of known) {
    const name = quote(statement?.value ?? id);
    const title = { en: `It serves ${name}`, nl: `Het dient ${name}` };
    yield* addKey(document, goal, 'supports', id, { title, after });
  }
  if (known.length > 0) return;
  const title = {
    en: 'Add a business goal that it serves, to fill in',
    nl: 'Voeg een bedrijfsdoel toe dat het dient, om in te vullen',
  };
  yield* addKey(document, goal, 'supports', placeholder(plan), { title, after });
}
