import type { PlanDocument } from './document';
import type { Texts } from './language';
import type { Fix } from './rule';
import type { PlanNode } from './tree';

/**
 * The fix that takes an entry out of its map: of lines, the lines it stands on with what hangs below them; in braces,
 * the entry and its comma. The last one leaves its part, so that no empty braces stay behind.
 */
export function removeEntry(document: PlanDocument, node: PlanNode, title: Texts): Fix[] {
  const { parent } = node;
  if (parent?.kind !== 'map') return [];
  const own = [...parent.entries.values()].filter(
    ({ key }) => key.start >= parent.start && key.end <= parent.end,
  );
  if (!own.includes(node)) return [];
  if (own.length === 1 && parent.parent) return removeEntry(document, parent, title);
  const edit = parent.flow ? fromBraces(document, own, node) : wholeLines(document, node);
  return [{ title, edits: [{ ...edit, text: '' }] }];
}

function wholeLines({ lines, text }: PlanDocument, node: PlanNode): { start: number; end: number } {
  const start = lines.offset({ line: lines.at(node.key.start).line, character: 0 });
  const last = lines.at(Math.max(node.end, node.key.end)).line;
  const end = last + 1 < lines.count ? lines.offset({ line: last + 1, character: 0 }) : text.length;
  return { start, end };
}

function fromBraces(
  { text }: PlanDocument,
  own: readonly PlanNode[],
  node: PlanNode,
): { start: number; end: number } {
  const index = own.indexOf(node);
  const next = own[index + 1];
  if (next) return { start: node.key.start, end: next.key.start };
  const before = own[index - 1];
  const end = Math.max(node.end, node.key.end);
  if (!before) return { start: node.key.start, end };
  const comma = text.lastIndexOf(',', node.key.start);
  return { start: Math.max(comma, Math.max(before.end, before.key.end)), end };
}
