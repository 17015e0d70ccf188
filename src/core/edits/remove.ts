import type { PlanDocument } from '../document';
import type { Texts } from '../language';
import type { Span } from '../place';
import type { Fix } from '../rule';
import type { MapNode, PlanNode } from '../tree';

/**
 * The fix that takes an entry out of its map: of lines, the lines it stands on with what hangs below them; in braces,
 * the entry and its comma. The last one leaves its part, so that no empty braces stay behind.
 */
export function removeEntry(document: PlanDocument, node: PlanNode, title: Texts): Fix[] {
  const { parent } = node;
  // Where a key stands twice, nobody knows which of the two would go.
  if (document.parsed.problems.length > 0) return [];
  if (parent?.kind !== 'map' || !parent.owns(node)) return [];
  if (parent.own.length === 1 && parent.parent) return removeEntry(document, parent, title);
  if (!parent.flow && isExplicit(document, node)) return [];
  const edit = parent.flow ? fromBraces(parent, node) : fromLines(document, parent, node);
  const removed = document.text.slice(edit.start, edit.end);
  // An anchor may be needed elsewhere, and a comment between braces may be about what stays.
  if (/(?:^|\s)&[^\s,{}[\]]/.test(removed) || (parent.flow && removed.includes('#'))) return [];
  return [{ title, edits: [{ ...edit, text: '' }] }];
}

/** Whether a question mark stands before a key, which would stay behind. */
function isExplicit({ text }: PlanDocument, { keyStart }: PlanNode): boolean {
  return /(?:^|\s)\?\s+$/.test(text.slice(Math.max(0, keyStart - 40), keyStart));
}

function fromLines({ lines, text }: PlanDocument, parent: MapNode, node: PlanNode): Span {
  const start = lines.offset({ line: lines.at(node.keyStart).line, character: 0 });
  const next = parent.ownBeside(node, 1);
  // The first key of a list's item shares its line with the dash, which stays.
  if (next && text.slice(start, node.keyStart).trim() !== '')
    return { start: node.keyStart, end: next.keyStart };
  const last = lines.at(node.writtenEnd).line;
  const end = last + 1 < lines.count ? lines.offset({ line: last + 1, character: 0 }) : text.length;
  return { start, end };
}

function fromBraces(parent: MapNode, node: PlanNode): Span {
  const next = parent.ownBeside(node, 1);
  if (next) return { start: node.keyStart, end: next.keyStart };
  return { start: parent.ownBeside(node, -1)?.writtenEnd ?? node.keyStart, end: node.writtenEnd };
}
