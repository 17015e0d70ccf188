import type { Target } from '../core/format/field';
import type { Plan, Reference } from '../core/model';
import type { Guesses } from '../core/nearest';
import { definitions } from '../core/references';
import { isOwnKey } from '../core/tree';
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
 * it is the one that is spelled most alike.
 */
export function meantBy(plan: Plan, { id, to }: Reference, ids: Ids, guesses: Guesses): string | undefined {
  if (to === 'frameworks') return guesses.nearestWord(id, [...ids.keys()]);
  const named = to === 'people' ? plan.people.find((person) => sameName(personName(person), id)) : undefined;
  return named?.id ?? guesses.nearest(id, known(ids));
}

function* known(ids: Ids): Iterable<string> {
  for (const id of ids.keys()) if (!isOwnKey(id)) yield id;
}

const sameName = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
