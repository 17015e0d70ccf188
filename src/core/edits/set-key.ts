import type { PlanDocument } from '../document';
import type { Part } from '../model';
import type { Fix } from '../rule';
import { isBlank } from '../blank';
import { addKey, type AddKeyOptions, replaceValue } from './fix';
import { insertKey } from './insert';
import { renderScalar } from './render';

/**
 * The fix that gives a key of a part another value, or its first. What a merge or an alias brings in stands elsewhere
 * and may count for more than this part, so there it stays as it is.
 */
export function* setKey(
  document: PlanDocument,
  part: Pick<Part, 'node'>,
  name: string,
  value: string,
  options: AddKeyOptions,
): Iterable<Fix> {
  const { node } = part;
  const present = node.kind === 'map' ? node.entries.get(name) : undefined;
  if (node.kind !== 'map' || !present || (isBlank(present) && node.owns(present))) {
    yield* addKey(document, part, name, value, options);
    return;
  }
  const { title, after } = options;
  if (!node.owns(present)) yield { title, edits: insertKey(document, node, name, value, after) };
  else if (present.alias) yield { title, edits: [{ ...present.alias, text: renderScalar(value) }] };
  else if (present.kind === 'scalar') yield replaceValue(present, value, title);
}
