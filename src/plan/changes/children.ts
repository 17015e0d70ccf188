/** What stands below a piece of a plan, and what the format says of it. */
import type { Field } from '../../core/format/field';
import type { PlanNode } from '../../core/tree';

/** A child by its name; of a part that is written in short, the scalar itself. */
export function childOf(
  node: PlanNode | undefined,
  name: string,
  field: Field | undefined,
): PlanNode | undefined {
  switch (node?.kind) {
    case 'map':
      return node.entries.get(name);
    case 'list':
      return node.items[Number(name)];
    case 'scalar':
      return field?.kind === 'part' && field.shorthand === name ? node : undefined;
    default:
      return undefined;
  }
}

/** What the format says of a key below a field. */
export function fieldOf(field: Field | undefined, name: string): Field | undefined {
  if (field?.kind === 'part') return Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
  return field?.kind === 'entries' || field?.kind === 'list' ? field.of : undefined;
}
