import type { Place } from '../place';
import type { ScalarStyle } from '../tree';

/** A scalar of the plan, as the typed model or the tree has it. */
export interface ScalarSource extends Place {
  readonly value: unknown;
  readonly style: ScalarStyle;
}

const ESCAPE_LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

/**
 * Where a part of a scalar's value stands in the plan's text. The value of a quoted, folded or block text is not its
 * source: quotes are doubled, characters escaped, lines joined. So both are walked side by side.
 *
 * @param node a scalar that holds a text
 * @param from offset in the value of the first code unit, 0 to the value's length
 * @param to offset in the value after the last one
 * @returns the smallest piece of source that says that part
 */
export function placeWithin(text: string, node: ScalarSource, from: number, to: number): Place {
  const path = node.path;
  const value = String(node.value);
  if (node.style === 'plain' && node.end - node.start === value.length) {
    return { start: node.start + from, end: node.start + to, path };
  }
  let at = bodyStart(text, node);
  let start = at;
  let end = at;
  for (let i = 0; i < to && at < node.end; i++) {
    const next = sourceOf(text, at, node, value.charCodeAt(i), value.charCodeAt(i + 1));
    if (i === from) start = next.start;
    end = next.end;
    at = next.end;
    // A code point beyond the first plane, written as one escape, is two code units of the value.
    if (next.pair) i++;
  }
  return { start, end: Math.max(start, end), path };
}

/** Where the text itself begins: behind the quote, or on the line after a block text's header. */
function bodyStart(text: string, node: ScalarSource): number {
  if (node.style === 'plain') return node.start;
  if (node.style === 'single' || node.style === 'double') return node.start + 1;
  let at = node.start;
  while (at < node.end && text.charCodeAt(at) !== 10) at++;
  return at + 1;
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function sourceOf(
  text: string,
  from: number,
  node: ScalarSource,
  wanted: number,
  following: number,
): { start: number; end: number; pair?: boolean } {
  let at = from;
  // What the value does not hold: indentation, and the line ends that folding removed.
  while (at < node.end && text.charCodeAt(at) !== wanted && isSpace(text.charCodeAt(at)) && !isSpace(wanted))
    at++;
  if (isSpace(wanted) && text.charCodeAt(at) !== wanted) {
    // A folded line end stands for the space; its indentation is skipped with the next character.
    return { start: at, end: Math.min(at + 1, node.end) };
  }
  if (node.style === 'single' && wanted === 39) return { start: at, end: at + 2 };
  if (node.style === 'double' && text.charCodeAt(at) === 92) {
    const letter = text[at + 1] ?? '';
    if (letter === '\n' || letter === '\r') return sourceOf(text, at + 2, node, wanted, following);
    const pair = letter === 'U' && wanted >= 0xd800 && wanted < 0xdc00;
    return { start: at, end: Math.min(at + (ESCAPE_LENGTHS[letter] ?? 2), node.end), pair };
  }
  return { start: at, end: at + 1 };
}
