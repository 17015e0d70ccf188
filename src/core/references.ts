import type { Field, PartField, Target } from './format/field';
import { planFormat } from './format/plan';
import { entriesOf, type Plan, refer, type Reference, scalarsOf } from './model';
import { Memory } from './memory';
import type { MapNode, PlanNode } from './tree';

/** The entries that define the ids of a kind, by id; undefined where the plan has no such part. */
export function definitions({ node }: Plan, target: Target): MapNode | undefined {
  // Frameworks are not defined by a plan; pillars are a part of its content.
  const whole = target === 'pillars' ? entry(node, 'content') : node;
  const part = entry(whole, target);
  return part?.kind === 'map' ? part : undefined;
}

function entry(node: PlanNode | undefined, name: string): PlanNode | undefined {
  return node?.kind === 'map' && name !== 'frameworks' ? node.entries.get(name) : undefined;
}

/** What a reference says, wherever it stands. */
export type Mention = Pick<Reference, 'id' | 'to' | 'field'>;

/** A mention, and what tells it from others. */
interface Told extends Mention {
  readonly key: string;
}

/** Some of the references of a plan, which are only looked for when they are asked for. */
interface Group {
  readonly mentions: readonly Told[];
  readonly references: () => readonly Reference[];
}

/** What is known of the references of a plan. */
interface Known {
  readonly groups: readonly Group[];
  /** What they say, by its key: thousands of steps name a few people and channels. */
  readonly different: ReadonlyMap<string, Mention>;
}

const known = new WeakMap<Plan, Known>();
const ofEntries = new Memory<readonly Told[]>();

/** Every reference of a plan, in the order of the text but for what aliases bring in. */
export const references = (plan: Plan): readonly Reference[] => referencesWhere(plan, () => true);

/**
 * Those of the references of a plan that somebody is looking for, in the same order. Much faster than all of them where
 * they are few: what the entries of a plan mention is remembered as long as they do not change, and of those that say the
 * same one is asked about.
 */
export function referencesWhere(plan: Plan, isWanted: (mention: Mention) => boolean): readonly Reference[] {
  const { groups, different } = knownOf(plan);
  const wanted = new Set<string>();
  for (const [key, mention] of different) if (isWanted(mention)) wanted.add(key);
  if (wanted.size === 0) return [];
  const found: Reference[] = [];
  for (const { mentions, references } of groups) {
    if (!mentions.some(({ key }) => wanted.has(key))) continue;
    for (const reference of references()) if (wanted.has(keyOf(reference))) found.push(reference);
  }
  return found;
}

/** What the references of a plan say, each thing once. */
export const mentions = (plan: Plan): Iterable<Mention> => knownOf(plan).different.values();

/** A kind of definition and a key of the format have no spaces. */
const keyOf = ({ to, field, id }: Mention): string => `${to} ${field} ${id}`;

function knownOf(plan: Plan): Known {
  let one = known.get(plan);
  if (!one) {
    const groups = [...groupsOf(plan)];
    const different = new Map<string, Mention>();
    for (const { mentions } of groups) for (const mention of mentions) different.set(mention.key, mention);
    known.set(plan, (one = { groups, different }));
  }
  return one;
}

/** The references of each entry of a plan's parts, and of each part that has no entries. */
function* groupsOf({ node }: Plan): Iterable<Group> {
  if (node.kind !== 'map') return;
  const referring = referringFields(planFormat);
  for (const [name, part] of node.entries) {
    const field = referring.get(name);
    if (field?.kind === 'entries') for (const entry of entriesOf(part)) yield groupOf(field.of, entry);
    else if (field) yield groupOf(field, part);
  }
}

function groupOf(field: Field, node: PlanNode): Group {
  let found: Reference[] | undefined;
  const references = (): readonly Reference[] => {
    if (!found) gather(field, node, (found = []));
    return found;
  };
  const remembered = node.kind === 'map' ? ofEntries.of(node) : undefined;
  if (remembered) return { mentions: remembered, references };
  const mentions = references().map(({ id, to, field }) => ({
    id,
    to,
    field,
    key: keyOf({ id, to, field }),
  }));
  if (node.kind === 'map') ofEntries.keep(node, mentions);
  return { mentions, references };
}

function gather(field: Field, node: PlanNode, found: Reference[]): void {
  if (field.kind === 'reference' && node.kind === 'scalar') {
    const reference = refer(node, field.to);
    if (reference) found.push(reference);
  } else if (field.kind === 'references') {
    for (const item of scalarsOf(node)) {
      const reference = refer(item, field.to);
      if (reference) found.push(reference);
    }
  } else if (field.kind === 'part' && node.kind === 'map') {
    const referring = referringFields(field);
    for (const [name, child] of node.entries) {
      const inner = referring.get(name);
      if (inner) gather(inner, child, found);
    }
  } else if (field.kind === 'entries') {
    for (const child of entriesOf(node)) gather(field.of, child, found);
  } else if (field.kind === 'list' && node.kind === 'list') {
    for (const child of node.items) gather(field.of, child, found);
  }
}

const memo = new WeakMap<PartField, ReadonlyMap<string, Field>>();

/** The fields of a part in which references stand, or below which; what has none is not walked through. */
function referringFields(part: PartField): ReadonlyMap<string, Field> {
  let known = memo.get(part);
  if (!known)
    memo.set(part, (known = new Map(Object.entries(part.fields).filter(([, field]) => refers(field)))));
  return known;
}

function refers(field: Field): boolean {
  if (field.kind === 'part') return referringFields(field).size > 0;
  if (field.kind === 'entries' || field.kind === 'list') return field.of.kind === 'part' && refers(field.of);
  return field.kind === 'reference' || field.kind === 'references';
}
