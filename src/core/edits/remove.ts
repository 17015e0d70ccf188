import type { PlanDocument } from '../document';
import type { Texts } from '../language';
import type { Fix } from '../rule';
import type { PlanNode } from '../tree';

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
  const edit = parent.flow ? fromBraces(own, node) : fromLines(document, own, node);
  const removed = document.text.slice(edit.start, edit.end);
  // An anchor may be needed elsewhere, and a comment between braces may be about what stays.
  if (/(?:^|\s)&[^\s,{}[\]]/.test(removed) || (parent.flow && removed.includes('#'))) return [];
  return [{ title, edits: [{ ...edit, text: '' }] }];
}

function fromLines(
  document: PlanDocument,
  own: readonly PlanNode[],
  node: PlanNode,
): { start: number; end: number } {
  const { lines, text } = document;
  const start = lines.offset({ line: lines.at(node.key.start).line, character: 0 });
  const next = own[own.indexOf(node) + 1];
  // The first key of a list's item shares its line with the dash, which stays.
  if (next && text.slice(start, node.key.start).trim() !== '')
    return { start: node.key.start, end: next.key.start };
  const last = lines.at(node.writtenEnd).line;
  const end = last + 1 < lines.count ? lines.offset({ line: last + 1, character: 0 }) : text.length;
  return { start, end };
}

function fromBraces(own: readonly PlanNode[], node: PlanNode): { start: number; end: number } {
  const index = own.indexOf(node);
  const next = own[index + 1];
  if (next) return { start: node.key.start, end: next.key.start };
  const before = own[index - 1];
  const end = node.writtenEnd;
  if (!before) return { start: node.key.start, end };
  return { start: before.writtenEnd, end };
}
