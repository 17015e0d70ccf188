import assert from 'node:assert/strict';
import type { PlanDocument } from '../../src/core/document';
import type { LineIndex, Position, Range } from '../../src/core/lines';
import type { Span } from '../../src/core/place';
import type { Edit } from '../../src/core/rule';
import type { PlanNode } from '../../src/core/tree';

/** Fails unless a piece lies in a text. */
export function assertSpan({ start, end }: Span, { length }: { readonly length: number }, of: string): void {
  const isWithin = Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end;
  assert.ok(isWithin && end <= length, `${of}: ${start} to ${end} of ${length}`);
}

/** Fails unless edits lie in a text, do not overlap, and can be made. */
export function assertEdits(text: string, edits: readonly Edit[], of: string): void {
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    assertSpan(edit, text, of);
    assert.ok(edit.start >= done, `${of}: edits overlap at ${edit.start}`);
    done = edit.end;
  }
}

/** Fails unless every node of a tree, and all that is wrong with its text, lies in the text. */
export function assertTree({ text, parsed }: PlanDocument): void {
  for (const problem of parsed.problems) assertSpan(problem, text, 'a problem');
  for (const span of parsed.unreadable) assertSpan(span, text, 'what is unreadable');
  const seen = new Set<PlanNode>();
  const stack: PlanNode[] = parsed.root ? [parsed.root] : [];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    assertSpan(node, text, node.path);
    assertSpan({ start: node.keyStart, end: node.keyEnd }, text, `the key of ${node.path}`);
    assertSpan({ start: node.start, end: node.writtenEnd }, text, `all of ${node.path}`);
    if (node.kind === 'map') stack.push(...node.entries.values());
    if (node.kind === 'list') stack.push(...node.items);
  }
}

const isPosition = (value: unknown): value is Position =>
  typeof value === 'object' && value !== null && 'line' in value && 'character' in value;

export function assertPosition({ line, character }: Position, lines: LineIndex, of: string): void {
  const isThere = Number.isInteger(line) && line >= 0 && line < lines.count && character >= 0;
  assert.ok(isThere, `${of}: line ${line} of ${lines.count}`);
  assert.ok(character <= lines.text(line).length, `${of}: ${line}:${character} is behind its line`);
}

/** Fails unless every range in what an editor is given lies in the text. */
export function assertRanges(value: unknown, lines: LineIndex, of: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (isPosition(value)) {
    assertPosition(value, lines, of);
    return;
  }
  const { start, end } = value as Partial<Range>;
  if (isPosition(start) && isPosition(end))
    assert.ok(lines.offset(start) <= lines.offset(end), `${of}: a range ends before it begins`);
  for (const [key, inner] of Object.entries(value)) assertRanges(inner, lines, `${of}.${key}`);
}

/** Whether one range lies in another. */
export const isWithin = (outer: Range, inner: Range, lines: LineIndex): boolean =>
  lines.offset(outer.start) <= lines.offset(inner.start) &&
  lines.offset(inner.end) <= lines.offset(outer.end);
