import type { PartField } from './format/field';
import { Guesses } from './nearest';
import { isOwnKey, type MapNode, type PlanNode } from './tree';

const NONE: ReadonlyMap<string, string> = new Map();

/** One set of guesses for a plan, so that the work for all its maps together is bounded. */
const guesses = new WeakMap<PlanNode, Guesses>();
const known = new WeakMap<MapNode, ReadonlyMap<string, string>>();

/**
 * What the keys of a map that the format does not know were probably meant to be: `onwer` the field `owner`. A field
 * that is there already was not meant a second time.
 */
export function misspelled(map: MapNode, { fields }: PartField): ReadonlyMap<string, string> {
  let meant = known.get(map);
  if (!meant) {
    const unknown = [...map.entries.keys()].filter((name) => !Object.hasOwn(fields, name) && !isOwnKey(name));
    known.set(map, (meant = unknown.length === 0 ? NONE : guess(map, fields, unknown)));
  }
  return meant;
}

/** What stands under a misspelling of a field; undefined where nothing does. */
export function meantFor(map: MapNode, part: PartField, field: string): PlanNode | undefined {
  for (const [name, meant] of misspelled(map, part)) if (meant === field) return map.entries.get(name);
  return undefined;
}

function guess(
  map: MapNode,
  fields: PartField['fields'],
  unknown: readonly string[],
): ReadonlyMap<string, string> {
  const free = Object.keys(fields).filter((field) => !map.entries.has(field));
  const meant = new Map<string, string>();
  for (const name of unknown) {
    const nearest = guessesFor(map).nearestWord(name, free);
    if (nearest !== undefined) meant.set(name, nearest);
  }
  return meant;
}

function guessesFor(node: PlanNode): Guesses {
  let root = node;
  while (root.parent) root = root.parent;
  let found = guesses.get(root);
  if (!found) guesses.set(root, (found = new Guesses()));
  return found;
}
