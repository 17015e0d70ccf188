import type { ErrorObject } from 'ajv';
import { Bare } from './bare';
import type { Field } from './format/field';
import { FORMAT_VERSION } from './format/plan';
import { Memory } from './memory';
import { misspelled } from './misspelled';
import { fieldAt } from './model';
import { Guesses } from './nearest';
import { type Place, pointerStep } from './place';
import { type MapNode, nodeAt, type PlanNode, type ScalarNode } from './tree';
import validate from './validator';

/** One thing that the JSON Schema has against a plan, told by the format instead of by the schema's words. */
export type Malformed =
  | { readonly kind: 'version'; readonly at: Place; readonly found: number }
  | { readonly kind: 'missing-title'; readonly at: Place }
  | UnknownKey
  | { readonly kind: 'wrong-type'; readonly at: Place; readonly node: PlanNode; readonly field: Field }
  /** `node` is the value, or what has it for a key. */
  | { readonly kind: 'no-date'; readonly at: Place; readonly node: PlanNode; readonly found: string }
  /** An entry of which the key is empty; `node` is what holds it. */
  | { readonly kind: 'no-id'; readonly at: Place; readonly node: PlanNode }
  | UnknownChoice;

export interface UnknownKey {
  readonly kind: 'unknown-key';
  readonly at: Place;
  readonly name: string;
  readonly nearest: string | undefined;
  /** The text before it of which it is a piece, cut off by a comma within braces. */
  readonly cutFrom: ScalarNode | undefined;
  /** Whether `x-` in front of it would make it a key that is there already. */
  readonly ownTaken: boolean;
}

export interface UnknownChoice {
  readonly kind: 'unknown-choice';
  readonly at: Place;
  readonly node: PlanNode;
  readonly found: string;
  readonly allowed: readonly string[];
  readonly nearest: string | undefined;
}

/** Checks a plan's data by the compiled schema, and finds for each error the place and what was meant there. */
export function malformed(root: MapNode): readonly Malformed[] {
  const version = root.entries.get('strategy');
  // Of a plan from the future nothing is known but that it is one.
  if (version && isTooNew(version.value))
    return [{ kind: 'version', at: version, found: Number(version.value) }];
  const errors = validate(withoutSound(root)) ? [] : (validate.errors ?? []);
  rememberSound(root, errors);
  if (errors.length === 0) return [];
  const guesses = new Guesses();
  const found = new Map<string, Malformed>();
  for (const error of errors) {
    const problem = explain(root, error, guesses);
    if (!problem) continue;
    // Of several errors at one place the first says it; the others follow from it.
    const key = `${problem.at.start}:${problem.at.path}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return [...found.values()];
}

/** The entries of a plan's parts, such as its goals, that the schema has nothing against. */
const SOUND = new Memory<true>();

/** A plan's data without the entries of which is known that nothing is wrong with them: after a keystroke nearly all. */
function withoutSound(root: MapNode): Record<string, unknown> {
  const data = new Bare();
  for (const [name, part] of root.entries) data[name] = isOfEntries(part) ? unchecked(part) : part.value;
  return data;
}

function unchecked(part: MapNode): Record<string, unknown> {
  const data = new Bare();
  let isWhole = true;
  for (const [id, entry] of part.entries) {
    if (entry.kind === 'map' && SOUND.of(entry)) isWhole = false;
    else data[id] = entry.value;
  }
  return isWhole ? part.value : data;
}

function rememberSound(root: MapNode, errors: readonly ErrorObject[]): void {
  // The parts and the entries with an error in them: of a part by itself, it may be about any of its entries.
  const wrong = new Set(errors.map(({ instancePath }) => instancePath.split('/', 3).join('/')));
  for (const part of root.entries.values()) {
    const path = pointerStep(part.name);
    if (!isOfEntries(part) || wrong.has(path)) continue;
    for (const entry of part.entries.values())
      if (entry.kind === 'map' && !SOUND.of(entry) && !wrong.has(path + pointerStep(entry.name)))
        SOUND.keep(entry, true);
  }
}

/** Whether a part of the plan is a map of entries, of which the schema looks at each by itself. */
const isOfEntries = (part: PlanNode): part is MapNode =>
  part.kind === 'map' && fieldAt(part.path)?.kind === 'entries';

function explain(root: MapNode, error: ErrorObject, guesses: Guesses): Malformed | undefined {
  const path = error.instancePath;
  const node = nodeAt(root, path);
  if (!node) return undefined;
  const { keyword, params } = error as { keyword: string; params: Record<string, unknown> };
  if (keyword === 'additionalProperties') return unknownKey(node, String(params['additionalProperty']));
  if (keyword === 'required') return missing(root, String(params['missingProperty']));
  if (keyword === 'propertyNames') {
    const name = String(params['propertyName']);
    const key = nodeAt(root, path + pointerStep(name))?.key;
    if (!key) return undefined;
    return name.trim() === ''
      ? { kind: 'no-id', at: key, node }
      : { kind: 'no-date', at: key, node, found: name };
  }
  // The error inside a property's name; the one above tells it.
  if (error.propertyName !== undefined) return undefined;
  if (path === '/strategy') return { kind: 'version', at: node, found: Number(node.value) };
  if (path === '/title' && isEmpty(node))
    return { kind: 'missing-title', at: node.value === null ? node.key : node };
  const field = fieldAt(path);
  // Empty quotes are as absent as nothing at all.
  if (!field || (node.kind === 'scalar' && isEmpty(node))) return undefined;
  if (node.kind === 'scalar' && field.kind === 'day' && typeof node.value === 'string') {
    return { kind: 'no-date', at: node, node, found: node.word };
  }
  if (node.kind === 'scalar' && field.kind === 'choice') {
    const allowed = Object.keys(field.values);
    return {
      kind: 'unknown-choice',
      at: node,
      node,
      found: node.word,
      allowed,
      nearest: guesses.nearestWord(node.word, allowed),
    };
  }
  return { kind: 'wrong-type', at: node, node, field };
}

function isEmpty(node: PlanNode): boolean {
  return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
}

function missing(root: MapNode, name: string): Malformed | undefined {
  // Without `strategy:` it is no plan, and nothing is checked.
  if (name !== 'title') return undefined;
  const version = root.entries.get('strategy');
  return { kind: 'missing-title', at: version?.key ?? root };
}

function unknownKey(node: PlanNode, name: string): Malformed | undefined {
  const child = node.kind === 'map' ? node.entries.get(name) : undefined;
  if (node.kind !== 'map' || !child) return undefined;
  const field = fieldAt(node.path);
  return {
    kind: 'unknown-key',
    at: child.key,
    name,
    nearest: field?.kind === 'part' ? misspelled(node, field).get(name) : undefined,
    cutFrom: node.flow && child.value === null ? textBefore(node, child) : undefined,
    ownTaken: node.entries.has(`x-${name}`),
  };
}

/** The plain text right before an entry. */
function textBefore(map: MapNode, entry: PlanNode): ScalarNode | undefined {
  const entries = [...map.entries.values()];
  const before = entries[entries.indexOf(entry) - 1];
  return before?.kind === 'scalar' && before.style === 'plain' && typeof before.value === 'string'
    ? before
    : undefined;
}

/** Whether a plan says that it is of a format which this engine does not know yet. */
export function isTooNew(version: unknown): boolean {
  return Number.isInteger(version) && Number(version) > FORMAT_VERSION;
}
