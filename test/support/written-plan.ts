import fc from 'fast-check';
import { type Document, isCollection, isScalar, parseDocument, visit } from 'yaml';
import { layoutOf } from '../../src/core/yaml/layout';
import { generatePlan } from '../bench/generate-plan';

/** The comments of a text, from top to bottom. */
export function commentsOf(text: string): readonly string[] {
  return layoutOf(text).comments.map(({ start, end }) => text.slice(start, end));
}

interface Manner {
  readonly seed: number;
  readonly lines: number;
  readonly indent: number;
  readonly flow: number;
  readonly quotes: number;
  readonly comments: number;
  readonly spaces: boolean;
  readonly newline: string;
}

const manner = fc.record<Manner>({
  seed: fc.integer({ min: 1, max: 1e9 }),
  lines: fc.constantFrom(30, 45, 60, 90),
  indent: fc.constantFrom(1, 2, 3, 4, 6),
  flow: fc.constantFrom(0, 0.1, 0.4),
  quotes: fc.constantFrom(0, 0.2, 0.6),
  comments: fc.constantFrom(0, 0.1, 0.4),
  spaces: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
});

/** A sound plan as somebody may write it: in braces or lines, with comments, quotes, spaces, and keys in any order. */
export const writtenPlan: fc.Arbitrary<string> = manner.map(write);

function write({ seed, lines, indent, flow, quotes, comments, spaces, newline }: Manner): string {
  const chance = random(seed);
  const document: Document = parseDocument(generatePlan(lines, (seed % 900) + 1));
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && chance() < comments)
        pair.key.commentBefore = ` about ${String(pair.key.value)} # so`;
    },
    Collection: (key, node) => {
      if (key !== null) node.flow = chance() < flow;
      if (isCollection(node)) node.items.sort(() => chance() - 0.5);
    },
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const which = chance();
      if (which < quotes) node.type = which < quotes / 2 ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
      else if (which > 0.95) node.type = which > 0.97 ? 'BLOCK_LITERAL' : 'BLOCK_FOLDED';
      if (chance() < comments) node.comment = ' behind it';
    },
  });
  const text = document.toString({ indent, lineWidth: chance() < 0.5 ? 0 : 60 });
  const spaced = spaces
    ? text.replaceAll(/^( *[\w-]+:)(?= \w)/gm, (start) => start + ' '.repeat(Math.floor(chance() * 4)))
    : text;
  return spaced.replaceAll('\n', newline);
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
