import type { Field } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Span } from '../core/place';
import type { MapNode, PlanNode, ScalarNode } from '../core/tree';

/** The entries of a map or the items of a list that are written there, in order; what a merge brings in stands elsewhere. */
export function writtenChildren(node: PlanNode): Iterable<PlanNode> {
  if (node.kind === 'map') return node.own;
  return node.kind === 'list' ? node.items : [];
}

/** Every scalar that is written below a node, in order; what an alias stands for is written elsewhere. */
export function* writtenScalars(node: PlanNode): Generator<ScalarNode> {
  if (node.alias) return;
  if (node.kind === 'scalar') yield node;
  else for (const child of writtenChildren(node)) yield* writtenScalars(child);
}

/** A value of the plan, and what the format says of it. */
export interface WrittenField {
  readonly field: Field;
  readonly node: PlanNode;
}

/**
 * The values that are written within a piece of the text, with their fields; where an alias stands in the place of a value,
 * the value itself and nothing below it.
 */
export function* writtenFields(root: MapNode, within: Span): Generator<WrittenField> {
  yield* fieldsBelow(planFormat, root, within);
}

function* fieldsBelow(field: Field, node: PlanNode, within: Span): Generator<WrittenField> {
  if (node.keyStart > within.end || node.writtenEnd < within.start) return;
  yield { field, node };
  if (node.alias) return;
  for (const child of writtenChildren(node)) {
    const inner = fieldOf(field, node, child.name);
    if (inner) yield* fieldsBelow(inner, child, within);
  }
}

function fieldOf(field: Field, { kind }: PlanNode, name: string): Field | undefined {
  switch (field.kind) {
    case 'part':
      return kind === 'map' && Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
    case 'entries':
      return kind === 'map' ? field.of : undefined;
    case 'list':
      return kind === 'list' ? field.of : undefined;
    case 'references':
      return kind === 'list' ? { ...field, kind: 'reference' } : undefined;
    default:
      return undefined;
  }
}
