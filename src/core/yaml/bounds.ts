import type { CST } from 'yaml';
import type { Span } from '../place';

/** How much of a plan is read before it is called too large. */
export const BOUNDS = {
  /** Bytes of UTF-8. */
  bytes: 5_000_000,
  /** Maps and lists inside each other. */
  depth: 200,
  /** How many times larger than its text aliases may make a plan … */
  expansion: 20,
  /** … once they have made this many nodes of it. */
  nodes: 10_000,
} as const;

/** Which bound the text goes beyond, and where. */
export interface Excess extends Span {
  readonly bound: 'size' | 'depth' | 'aliases';
}

/**
 * How deep the collections of a syntax tree nest, and how many nodes it has. It does not recurse, for it is what
 * keeps the functions that do from running out of stack.
 */
export function depthAndSize(tokens: readonly CST.Token[]): { depth: number; size: number } {
  let depth = 0;
  let size = 0;
  const waiting: CST.Token[] = [...tokens];
  const depths: number[] = tokens.map(() => 0);
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    const level = depths.pop()!;
    size++;
    if (token.type === 'document') {
      if (token.value) {
        waiting.push(token.value);
        depths.push(level);
      }
    } else if ('items' in token) {
      if (level >= depth) depth = level + 1;
      for (const item of token.items) {
        if (item.key) {
          waiting.push(item.key);
          depths.push(level + 1);
        }
        if (item.value) {
          waiting.push(item.value);
          depths.push(level + 1);
        }
      }
    }
  }
  return { depth, size };
}
