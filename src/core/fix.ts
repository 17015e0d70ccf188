import type { PlanDocument } from './document';
import { insertKey, type InsertValue, renderScalar } from './insert';
import type { Texts } from './language';
import type { Part } from './model';
import type { Place } from './place';
import type { Fix } from './rule';
import type { ScalarStyle } from './tree';

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
  const present = part.node.kind === 'map' ? part.node.entries.get(name)?.key : undefined;
  // The key may stand there with nothing behind it: then it only wants its value.
  if (present) {
    if (typeof value === 'string') yield* fillKey(document, present, value, title);
    return;
  }
  const edit = insertKey(document, part.node, name, value, after);
  if (edit) yield { title, edits: [edit] };
}

/** A key without a value gets one, in front of the comment that may follow it. */
function* fillKey(document: PlanDocument, key: Place, value: string, title: Texts): Iterable<Fix> {
  const rest = /^["']?[ \t]*:/.exec(document.text.slice(key.end, key.end + 20));
  if (!rest) return;
  const at = key.end + rest[0].length;
  yield { title, edits: [{ start: at, end: at, text: ` ${renderScalar(value)}` }] };
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
