import type { PartField } from './format/field';
import { Guesses } from './nearest';
import { isOwnKey } from './blank';
import type { MapNode, PlanNode } from './tree';

const NONE: ReadonlyMap<string, string> = new Map();

/** One set of guesses for a plan, so that the work for all its maps together is bounded. */
const guesses = new WeakMap<PlanNode, Guesses>();
const known = new WeakMap<MapNode, ReadonlyMap<string, string>>();

/**
 * What the keys of a map that the format does not know were probably meant to be: `onwer` the field `owner`. A field
 * that is there already was not meant a second time.
 */
export function misspelled(map: MapNode, { fields }: PartField): ReadonlyMap<string, string> {
  const unknown = unknownKeys(map, fields);
  // Most maps have none, and to see that takes less than to remember it.
  if (!unknown) return NONE;
  let meant = known.get(map);
  if (!meant) known.set(map, (meant = guess(map, fields, unknown)));
  return meant;
}

/** The keys that are neither a field nor the author's own; undefined where there are none. */
function unknownKeys(map: MapNode, fields: PartField['fields']): readonly string[] | undefined {
  let unknown: string[] | undefined;
  for (const name of map.entries.keys())
    if (!Object.hasOwn(fields, name) && !isOwnKey(name)) (unknown ??= []).push(name);
  return unknown;
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
