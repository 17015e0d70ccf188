/** Where a piece of a plan stood in another version of it, be it under another id. */
import type { PlanDocument } from '../../core/document';
import type { Field } from '../../core/format/field';
import { planFormat } from '../../core/format/plan';
import { entriesOf } from '../../core/model';
import { nameOfStep } from '../../core/place';
import type { PlanNode } from '../../core/tree';
import { childOf, fieldOf } from './children';
import { matchByWords, matchEntries } from './matching';

/**
 * @param path JSON pointer into `from`
 * @returns the node that stands for it in `to`; undefined where there is none
 */
export function trace(path: string, from: PlanDocument, to: PlanDocument): PlanNode | undefined {
  let field: Field | undefined = planFormat;
  let here: PlanNode | undefined = from.root;
  let there: PlanNode | undefined = to.root;
  for (const step of path.split('/').slice(1)) {
    const name = nameOfStep(step);
    const next: PlanNode | undefined = childOf(here, name, field);
    there = there && (next ? counterpart(next, here!, there, field) : childOf(there, name, field));
    here = next;
    field = fieldOf(field, name);
    if (!there) return undefined;
  }
  return there;
}

/** What stands in the other version for a child of a map or list that is in both. */
function counterpart(
  child: PlanNode,
  here: PlanNode,
  there: PlanNode,
  field: Field | undefined,
): PlanNode | undefined {
  const shape = field?.kind === 'entries' || field?.kind === 'list' ? field.of : undefined;
  if (here.kind === 'list' && there.kind === 'list')
    return matchByWords(here.items, there.items, shape).pairs.find(({ old }) => old === child)?.now;
  const same = childOf(there, child.name, field);
  if (same || field?.kind !== 'entries' || here.kind !== 'map' || there.kind !== 'map') return same;
  return matchEntries(entriesOf(here), entriesOf(there), shape).pairs.find(({ old }) => old === child)?.now;
}
