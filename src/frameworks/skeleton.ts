import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import { insertKey, insertValue } from '../core/edits/insert';
import type { InsertValue } from '../core/edits/render';
import type { Field } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Plan } from '../core/model';
import { pointerStep } from '../core/place';
import { definitions } from '../core/references';
import type { Edit } from '../core/rule';
import { isBlank, isOwnKey } from '../core/blank';
import type { PlanNode } from '../core/tree';
import { isPlaceholder, placeholder } from '../plan/placeholder';
import { type Answer, firstGaps, type Gap } from './answer';
import { SKELETON } from './builtin';
import type { FrameworkStep } from './framework';

/** A step without an answer. */
export interface Missing {
  readonly step: FrameworkStep;
  /** What is asked and not there. */
  readonly lacking: readonly Answer[];
  readonly today: Day;
}

/**
 * The edits that put a skeleton into the gaps of a step: placeholders where only the author knows, the one id where
 * there is just one.
 *
 * @returns no edits where one of the gaps cannot be filled, for half an answer is none
 */
export function fillGaps(
  document: PlanDocument,
  plan: Plan,
  { step, lacking, today }: Missing,
): readonly Edit[] {
  const gifts = new Map<PlanNode, Record<string, InsertValue>>();
  const edits: Edit[] = [];
  const filling = new Filling(plan, today, new Set(lacking.map(({ requirement }) => requirement.part)));
  for (const gap of outermost(lacking.flatMap(firstGaps)).sort((a, b) => place(a) - place(b))) {
    const value = filling.value(pick(step.skeleton, gap.keys) ?? pick(SKELETON, gap.keys), gap.keys);
    if (value === undefined) return [];
    // What is nothing yet gets all its keys at once.
    if (isNothing(gap.node)) {
      gifts.set(gap.node, { ...gifts.get(gap.node), [gap.name]: value });
      continue;
    }
    const added = fillGap(document, gap, value);
    if (added.length === 0) return [];
    edits.push(...added);
  }
  for (const [node, gift] of gifts) {
    const added = insertValue(document, node, gift);
    if (added.length === 0) return [];
    edits.push(...added);
  }
  return joined(edits);
}

/**
 * What an author is asked for in a part of the plan, with what the plan knows already, and placeholders for the rest.
 *
 * @param keys from the plan downwards, `*` for an entry of any id: `['goals', '*']`
 * @returns undefined where nothing is asked
 */
export function skeletonOf(plan: Plan, keys: readonly string[], today: Day): InsertValue | undefined {
  return new Filling(plan, today, new Set()).value(pick(SKELETON, keys), keys);
}

/** The gaps that lie in no other: several parts that a step requires may lie in one that is missing as a whole. */
function outermost(gaps: readonly Gap[]): Gap[] {
  const paths = new Map(gaps.map((gap) => [gap.node.path + pointerStep(gap.name), gap] as const));
  return [...paths].flatMap(([path, gap]) => {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (paths.has(path.slice(0, at))) return [];
    return [gap];
  });
}

/** Whether a key has nothing behind it but perhaps empty braces. */
function isNothing(node: PlanNode): boolean {
  return node.kind === 'map' ? node.flow && node.entries.size === 0 : isBlank(node);
}

function fillGap(document: PlanDocument, { node, name, keys }: Gap, value: InsertValue): readonly Edit[] {
  const present = node.kind === 'map' ? node.entries.get(name) : undefined;
  if (!present) return insertKey(document, node, name, value, keysBefore(keys));
  return fillEmpty(document, present, value, keys);
}

/** The edits that fill what holds nothing, also where empty keys or items stand in it. */
function fillEmpty(
  document: PlanDocument,
  node: PlanNode,
  value: InsertValue,
  keys: readonly string[],
): readonly Edit[] {
  if (isBlank(node)) return insertValue(document, node, value);
  if (typeof value !== 'object' || value === null) return [];
  if (node.kind === 'list') {
    const [item] = node.items;
    const [first] = isList(value) ? value : [];
    return item && first !== undefined ? fillEmpty(document, item, first, [...keys, '*']) : [];
  }
  if (node.kind !== 'map' || isList(value)) return [];
  if (fieldOf(keys)?.kind === 'entries') {
    const entry = [...node.entries.values()].find(({ name }) => !isOwnKey(name));
    const [first] = Object.values(value);
    return entry && first !== undefined ? fillEmpty(document, entry, first, [...keys, '*']) : [];
  }
  const names = Object.entries(value).map(([name, inner]) => ({ name, inner, path: [...keys, name] }));
  // What is there first: new keys may come right behind it.
  return [
    ...names.flatMap(({ name, inner, path }) => {
      const present = node.entries.get(name);
      return present ? fillEmpty(document, present, inner, path) : [];
    }),
    ...names.flatMap(({ name, inner, path }) =>
      node.entries.has(name) ? [] : insertKey(document, node, name, inner, keysBefore(path)),
    ),
  ];
}

/** Where the last of some keys stands among those that the format names beside it. */
function place({ keys }: Gap): number {
  return keysBefore(keys).length;
}

/** The keys that the format names before the last of these. */
function keysBefore(keys: readonly string[]): readonly string[] {
  const above = fieldOf(keys.slice(0, -1));
  const names = above?.kind === 'part' ? Object.keys(above.fields) : [];
  return names.slice(0, Math.max(0, names.indexOf(keys.at(-1) ?? '')));
}

function fieldOf(keys: readonly string[]): Field | undefined {
  let field: Field | undefined = planFormat;
  for (const key of keys) field = field && below(field, key);
  return field;
}

function below(field: Field, key: string): Field | undefined {
  if (field.kind === 'part') return Object.hasOwn(field.fields, key) ? field.fields[key] : undefined;
  return field.kind === 'entries' || field.kind === 'list' ? field.of : undefined;
}

/** What a skeleton holds behind some keys; `*` is its first entry. */
function pick(skeleton: InsertValue, keys: readonly string[]): InsertValue | undefined {
  let value: InsertValue | undefined = skeleton;
  for (const key of keys) {
    if (typeof value !== 'object' || value === null) return undefined;
    const entries: readonly (readonly [string, InsertValue])[] = Object.entries(value);
    value = (key === '*' ? entries[0] : entries.find(([name]) => name === key))?.[1];
  }
  return value;
}

/** A skeleton with the words of a plan. */
class Filling {
  constructor(
    readonly plan: Plan,
    readonly today: Day,
    /** The parts that are asked for, as dotted paths. */
    readonly asked: ReadonlySet<string>,
  ) {}

  value(skeleton: InsertValue | undefined, keys: readonly string[]): InsertValue | undefined {
    return skeleton === undefined ? undefined : this.#fill(skeleton, fieldOf(keys), keys);
  }

  #fill(skeleton: InsertValue, field: Field | undefined, keys: readonly string[]): InsertValue {
    if (isPlaceholder(skeleton)) return this.#known(field, keys.at(-1)) ?? placeholder(this.plan);
    if (typeof skeleton !== 'object' || skeleton === null) return skeleton;
    if (isList(skeleton))
      return skeleton.map((item) => this.#fill(item, field && below(field, ''), [...keys, '*']));
    const filled = Object.entries(skeleton).flatMap(([key, value]) => {
      const inner = field && below(field, key);
      const path = [...keys, field?.kind === 'entries' ? '*' : key];
      if (this.#isIdle(inner) && !this.asked.has(path.join('.'))) return [];
      return [[this.#key(key, field), this.#fill(value, inner, path)] as const];
    });
    return Object.fromEntries(filled);
  }

  /** A measurement of which nobody knows the date is one of today. */
  #key(key: string, field: Field | undefined): string {
    if (!isPlaceholder(key)) return key;
    return field?.kind === 'entries' && field.keys === 'day' ? this.today : placeholder(this.plan);
  }

  /** Whether a reference has nothing to refer to; people are there, also where nobody entered them yet. */
  #isIdle(field: Field | undefined): boolean {
    if (field?.kind !== 'reference' && field?.kind !== 'references') return false;
    return field.to !== 'people' && this.#ids(field.to).length === 0;
  }

  /** The one id that a reference can mean. */
  #known(field: Field | undefined, name: string | undefined): string | undefined {
    if (field?.kind !== 'reference' && field?.kind !== 'references') return undefined;
    // Who shares the accountability is somebody of the management.
    const ids =
      name === 'sponsor'
        ? this.plan.people.filter(({ level }) => level?.value === 'management').map(({ id }) => id)
        : this.#ids(field.to);
    return ids.length === 1 ? ids[0] : undefined;
  }

  #ids(to: Parameters<typeof definitions>[1]): readonly string[] {
    return [...(definitions(this.plan, to)?.entries.keys() ?? [])].filter((id) => !isOwnKey(id));
  }
}

const isList = (value: InsertValue): value is readonly InsertValue[] => Array.isArray(value);

/** Edits at one place as one edit, in their order: who applies them may do so from the end of the text. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const places = new Map<string, Edit>();
  for (const edit of edits) {
    const place = `${edit.start}:${edit.end}`;
    const before = places.get(place);
    places.set(place, before ? { ...before, text: before.text + edit.text } : edit);
  }
  return [...places.values()];
}
