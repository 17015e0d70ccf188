import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import type { PlanNode } from '../core/tree';
import { writtenChildren } from './written';

/**
 * The innermost part of a plan around an offset.
 *
 * @returns its JSON pointer; empty for the plan itself, and where nothing can be read
 */
export function pathAt({ root }: PlanDocument, offset: number): string {
  return root ? innermost(root, { start: offset, end: offset }).path : '';
}

/** The innermost part of which some text is a piece, together with its key. */
export function innermost(root: PlanNode, piece: Span): PlanNode {
  let node = root;
  for (;;) {
    const inner = childAround(node, piece);
    if (!inner) return node;
    node = inner;
  }
}

function childAround(node: PlanNode, { start, end }: Span): PlanNode | undefined {
  // What an alias brings in stands elsewhere.
  if (node.alias) return undefined;
  for (const child of writtenChildren(node))
    if (startOf(child) <= start && end <= child.writtenEnd) return child;
  return undefined;
}

/** Where a part begins, with its key or as an item. */
export const startOf = (node: PlanNode): number =>
  node.parent?.kind === 'list' ? (node.alias ?? node).start : node.keyStart;
