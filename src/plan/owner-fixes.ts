import type { PlanDocument } from '../core/document';
import { addKey } from '../core/edits/fix';
import type { Part, Plan } from '../core/model';
import type { Fix } from '../core/rule';
import { personName } from './names';
import { placeholder } from './placeholder';

/** A menu of more names than this is no help. */
const MOST_NAMES = 5;

/**
 * The fixes that give a part an owner: each person of the plan, or a name to fill in where it has none or many.
 *
 * @param likely ids of those who answer for what the part is about; who of them is in the plan comes first
 * @param after the keys behind which a reader expects the owner
 */
export function* ownerFixes(
  document: PlanDocument,
  plan: Plan,
  part: Pick<Part, 'node'>,
  after: readonly string[],
  likely: readonly string[] = [],
): Iterable<Fix> {
  const first = plan.people.filter(({ id }) => likely.includes(id));
  const others =
    plan.people.length <= MOST_NAMES ? plan.people.filter((person) => !first.includes(person)) : [];
  const people = [...first, ...others].slice(0, MOST_NAMES);
  for (const person of people) {
    const name = personName(person);
    const title = { en: `Make ${name} the owner`, nl: `Maak ${name} verantwoordelijk` };
    yield* addKey(document, part, 'owner', person.id, { title, after });
  }
  if (people.length > 0) return;
  const title = { en: 'Add an owner, to fill in', nl: 'Voeg een verantwoordelijke toe, om in te vullen' };
  yield* addKey(document, part, 'owner', placeholder(plan), { title, after });
}
