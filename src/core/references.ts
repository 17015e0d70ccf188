import type { Field, PartField, Target } from './format/field';
import { planFormat } from './format/plan';
import { entriesOf, type Plan, refer, type Reference, scalarsOf } from './model';
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

const gathered = new WeakMap<Plan, readonly Reference[]>();

/** Every reference of a plan, in the order of the text but for what aliases bring in. */
export function references(plan: Plan): readonly Reference[] {
  let found = gathered.get(plan);
  if (!found) {
    const references: Reference[] = [];
    gather(planFormat, plan.node, references);
    gathered.set(plan, (found = references));
  }
  return found;
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
