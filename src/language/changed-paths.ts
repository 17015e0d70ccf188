import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import type { PlanNode } from '../core/tree';
import { innermost, startOf } from './path-at';
import { changedSpan } from '../core/changed-span';
import { writtenChildren } from './written';

/** More parts than this are not named one by one: then much has changed, and no part stands out. */
const MOST = 12;

/**
 * The parts of a plan that an edit touched: the innermost around it, or where it goes over several, each of them. An edit
 * of nothing but space between parts touches none.
 *
 * @param before the text before the edit
 * @returns their JSON pointers; none where more than a few were touched
 */
export function changedPaths(before: string, { root, text }: PlanDocument): readonly string[] {
  if (!root || before === text) return [];
  const { start, newEnd } = changedSpan(before, text);
  const span = { start, end: newEnd };
  const changed = trimmed(text, span);
  if (span.start === span.end) return pathOf(shortened(root, text, span.start));
  // Space is something in a text only.
  if (changed.start === changed.end) {
    const around = innermost(root, span);
    return around.kind === 'scalar' ? pathOf(around) : [];
  }
  const around = innermost(root, changed);
  const isWhole = startOf(around) >= changed.start;
  if (isWhole || around.kind === 'scalar' || around.alias) return pathOf(around);
  const touched: string[] = [];
  for (const child of writtenChildren(around)) {
    if (child.writtenEnd <= changed.start || startOf(child) >= changed.end) continue;
    if (touched.length === MOST) return [];
    touched.push(child.path);
  }
  return touched;
}

/** What something was taken out of: a value, or where whole lines are gone, what they stood in. */
function shortened(root: PlanNode, text: string, at: number): PlanNode {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (line.trim() !== '') return innermost(root, { start: at, end: at });
  const before = text.slice(0, at).trimEnd().length;
  const beside = innermost(root, { start: before, end: before });
  return beside.parent ?? beside;
}

/** All of a plan is no news. */
const pathOf = ({ path }: PlanNode): readonly string[] => (path === '' ? [] : [path]);

/** A piece without the space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
