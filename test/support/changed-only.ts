import assert from 'node:assert/strict';
import type { PlanDocument } from '../../src/core/document';
import type { Span } from '../../src/core/place';
import type { Edit } from '../../src/core/rule';
import type { PlanNode } from '../../src/core/tree';

/**
 * Fails unless a plan says, outside the places of some edits, what it said before: each value that no edit took away
 * stands under the same keys, and none came but with the edits.
 */
export function assertChangedOnly(
  before: PlanDocument,
  after: PlanDocument,
  edits: readonly Edit[],
  told: string,
): void {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let moved = 0;
  const inserted = sorted.map(({ start, end, text }) => {
    const from = start + moved;
    moved += text.length - (end - start);
    return { start: from, end: from + text.length };
  });
  assert.deepEqual(sayings(after, inserted), sayings(before, sorted), told);
}

/** What a plan says outside some places: its values with the keys above them, and what holds nothing. */
function sayings({ root }: PlanDocument, places: readonly Span[]): string[] {
  const found: string[] = [];
  const isTouched = ({ start, end }: Span): boolean =>
    places.some((place) =>
      start === end ? place.start <= start && end <= place.end : place.start < end && start < place.end,
    );
  const visit = (node: PlanNode, keys: string): void => {
    if (node.alias && isTouched(node.alias)) return;
    if (node.kind === 'scalar') {
      if (!isTouched(node)) found.push(`${keys} = ${JSON.stringify(node.value)}`);
      return;
    }
    for (const child of node.kind === 'map' ? node.entries.values() : node.items) {
      const key = { start: child.keyStart, end: child.keyEnd };
      // Of an entry that went as a whole, what a merge brought went with it.
      if (places.some(({ start, end }) => start <= key.start && child.writtenEnd <= end)) continue;
      // A key that was mended is another one; a place in a list is none.
      visit(child, `${keys}/${node.kind === 'list' || isTouched(key) ? '*' : child.name}`);
    }
  };
  if (root) visit(root, '');
  return found.sort();
}
