import type { Node, Scalar as YamlScalar } from 'yaml';
import type { Span } from '../place';
import type { ScalarStyle } from '../tree';

/**
 * The only place that reads the YAML library's ranges. A block collection's range there runs through its trailing
 * line ends and comments; ours ends with the last thing it holds, which the reader of the tree supplies.
 *
 * @param offset where the text that was parsed begins in the plan's
 */
export function spanOf(node: Node, offset: number): Span {
  const [start, end] = node.range ?? [0, 0];
  return { start: start + offset, end: end + offset };
}

/** How the library says a scalar was written. */
export function styleOf(node: YamlScalar): ScalarStyle {
  switch (node.type) {
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'BLOCK_LITERAL':
      return 'literal';
    case 'BLOCK_FOLDED':
      return 'folded';
    default:
      return 'plain';
  }
}
