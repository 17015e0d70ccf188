import type { PlanDocument } from '../document';
import { insertKey, insertValue } from './insert';
import { type InsertValue, renderScalar } from './render';
import type { Texts } from '../language';
import type { Part } from '../model';
import type { Place } from '../place';
import type { Fix } from '../rule';
import { ScalarNode, type ScalarStyle } from '../tree';

/** Where an added key comes: behind these, the last that is there. */
export interface AddKeyOptions {
  readonly title: Texts;
  readonly after?: readonly string[];
  /** Whether what it holds stands in braces, also where its key has a line of its own. */
  readonly inBraces?: boolean;
}

/** The fix that adds a key to a part of the plan; none where there is no place for it. */
export function* addKey(
  document: PlanDocument,
  part: Pick<Part, 'node'>,
  name: string,
  value: InsertValue,
  { title, after, inBraces }: AddKeyOptions,
): Iterable<Fix> {
  const { node } = part;
  const present = node.kind === 'map' ? node.entries.get(name) : undefined;
  const edits = present
    ? insertValue(document, present, value)
    : insertKey(document, node, name, value, after, inBraces);
  if (edits.length > 0) yield { title, edits };
}

/**
 * The fix that writes another value in the place of one, in the quotes that are there.
 *
 * @param node the node itself, where it is at hand: of that it is known whether it stands in braces
 * @param value a text is written on one line, whatever it holds; a number stays a number
 */
export function replaceValue(
  node: ScalarNode | (Place & { readonly style?: ScalarStyle }),
  value: string | number,
  title: Texts,
  safe = false,
): Fix {
  const { start, end, style } = node;
  const like = style === 'single' || style === 'double' ? style : undefined;
  const text = typeof value === 'number' ? String(value) : renderScalar(value, like, !standsOnLines(node));
  return { title, edits: [{ start, end, text }], safe };
}

/** Whether a value certainly stands in no braces. What an alias brings stands where nobody looked. */
function standsOnLines(node: Place & { readonly style?: ScalarStyle }): boolean {
  if (node.style === 'literal' || node.style === 'folded') return true;
  if (!(node instanceof ScalarNode) || node.alias) return false;
  const { parent } = node;
  return parent?.kind === 'map' && !parent.flow && parent.owns(node);
}
