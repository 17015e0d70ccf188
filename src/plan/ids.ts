import type { Target } from '../core/format/field';
import type { Plan, Reference } from '../core/model';
import type { Guesses } from '../core/nearest';
import { nameOfStep } from '../core/place';
import { definitions } from '../core/references';
import { isOwnKey } from '../core/blank';
import { FRAMEWORK_IDS } from './frameworks';
import { personName } from './names';

/** The ids that are defined: the plan's own map of them, which is not copied. */
export interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

const FRAMEWORKS: Ids = new Set<string>(FRAMEWORK_IDS);
const NONE: Ids = new Set<string>();

export function idsOf(plan: Plan, to: Target): Ids {
  return to === 'frameworks' ? FRAMEWORKS : (definitions(plan, to)?.entries ?? NONE);
}

/**
 * The id that an unknown one was probably meant to be. A person's name says who is meant as well as the id does; else
 * it is the one that is spelled most alike. Nothing refers to itself: a step does not come after that step.
 */
export function meantBy(plan: Plan, reference: Reference, ids: Ids, guesses: Guesses): string | undefined {
  const { id, to } = reference;
  if (to === 'frameworks') return guesses.nearestWord(id, [...ids.keys()]);
  const person = to === 'people' ? idsByName(plan).get(plainName(id)) : undefined;
  return person ?? guesses.nearest(id, candidates(reference, ids));
}

/** The ids that a reference can mean: none of the author's own keys, and not that of the thing that has it. */
export function* candidates(reference: Reference, ids: Ids): Iterable<string> {
  const but = itself(reference);
  for (const id of ids.keys()) if (!isOwnKey(id) && id !== but) yield id;
}

/** The id of what holds a reference to its own kind: of the step that has the `after`. */
function itself({ to, path }: Reference): string | undefined {
  const [, part, id] = path.split('/');
  return part === to && id !== undefined ? nameOfStep(id) : undefined;
}

const named = new WeakMap<Plan, ReadonlyMap<string, string>>();

/** The ids of the people by their names; of two of the same name, the first. */
function idsByName(plan: Plan): ReadonlyMap<string, string> {
  let ids = named.get(plan);
  if (!ids) {
    const first = [...plan.people].reverse();
    ids = new Map(first.map((person) => [plainName(personName(person)), person.id]));
    named.set(plan, ids);
  }
  return ids;
}

const plainName = (name: string): string => name.trim().toLowerCase();
