import type { SelectionRange } from 'vscode-languageserver-types';
import type { PlanDocument } from '../core/document';
import { contains, type Span } from '../core/place';
import type { PlanNode } from '../core/tree';
import { writtenChildren } from './written';

/**
 * What is selected step by step from a place: the text without its quotes, the whole value, the key with its value, all
 * that stands beside it, and so on to the whole plan.
 *
 * @param offset where the cursor is
 * @returns the innermost piece, with those around it
 */
export function selectionAt(document: PlanDocument, offset: number): SelectionRange {
  const { text, lines, parsed, root, kind } = document;
  const spans: Span[] = [{ start: 0, end: text.length }];
  if (kind === 'plan') {
    if (root) spans.push(...spansAround(root, offset, text));
    // Of what cannot be read, the piece is known.
    spans.push(...parsed.unreadable.map(({ start, end }) => trimmed(text, { start, end })));
  }
  const around = spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((one, other) => other.end - other.start - (one.end - one.start));
  let found: SelectionRange | undefined;
  let outer: Span | undefined;
  for (const span of around) {
    if (outer && (!contains(outer, span) || span.end - span.start === outer.end - outer.start)) continue;
    const range = lines.range(span.start, span.end);
    found = found ? { range, parent: found } : { range };
    outer = span;
  }
  return found ?? { range: lines.range(0, text.length) };
}

/** The pieces of a node around an offset, and those of what it holds there. */
function* spansAround(node: PlanNode, offset: number, text: string): Generator<Span> {
  const isPair = node.parent?.kind === 'map';
  if (isPair) {
    yield { start: node.keyStart, end: node.keyEnd };
    yield { start: node.keyStart, end: node.writtenEnd };
  }
  if (node.alias) {
    yield node.alias;
    return;
  }
  const { start, end } = node;
  yield { start, end };
  if (node.parent?.kind === 'list') yield { start: dashBefore(text, start), end };
  if (node.kind === 'scalar') {
    if ((node.style === 'double' || node.style === 'single') && end - start > 1)
      yield { start: start + 1, end: end - 1 };
    return;
  }
  if (node.flow && end - start > 1) yield trimmed(text, { start: start + 1, end: end - 1 });
  for (const child of writtenChildren(node)) {
    const from = node.kind === 'list' ? (child.alias ?? child).start : child.keyStart;
    const to = Math.max(child.alias?.end ?? child.end, node.kind === 'map' ? child.keyEnd : 0);
    if (from <= offset && offset <= to) yield* spansAround(child, offset, text);
  }
}

/** Where the dash stands that begins an item, or the item where none does. */
function dashBefore(text: string, start: number): number {
  let at = start;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at > 0 && at < start && text[at - 1] === '-' ? at - 1 : start;
}

/** A piece without the blank signs at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
