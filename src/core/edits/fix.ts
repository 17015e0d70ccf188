import type { PlanDocument } from '../document';
import { insertKey, insertValue, type InsertValue, renderScalar } from './insert';
import type { Texts } from '../language';
import type { Part } from '../model';
import type { Place } from '../place';
import type { Fix } from '../rule';
import type { ScalarStyle } from '../tree';

/** Where an added key comes: behind these, the last that is there. */
export interface AddKeyOptions {
  readonly title: Texts;
  readonly after?: readonly string[];
}

/** The fix that adds a key to a part of the plan; none where there is no place for it. */
export function* addKey(
  document: PlanDocument,
  part: Pick<Part, 'node'>,
  name: string,
  value: InsertValue,
  { title, after }: AddKeyOptions,
): Iterable<Fix> {
  const { node } = part;
  const present = node.kind === 'map' ? node.entries.get(name) : undefined;
  const edits = present
    ? insertValue(document, present, value)
    : insertKey(document, node, name, value, after);
  if (edits.length > 0) yield { title, edits };
}

/** The fix that writes another value in the place of one, in the quotes that are there. */
export function replaceValue(
  node: Place & { readonly style?: ScalarStyle },
  value: string,
  title: Texts,
  safe = false,
): Fix {
  const { style } = node;
  const like = style === 'single' || style === 'double' ? style : undefined;
  return { title, edits: [{ start: node.start, end: node.end, text: renderScalar(value, like) }], safe };
}
