import fc from 'fast-check';
import { parseWhole } from '../../src/core/yaml/parse';
import { readPlain } from '../../src/core/yaml/read-plain';
import { assertSameText } from '../support/same-document';
import { shorterTexts } from './shrink';
import { target } from './target';
import { planTexts } from './texts';

/** What means something to YAML, or to one reader of it and not to another. */
const SIGNS = [
  ...['a', 'b', '7', ' ', '  ', '\n', '\n  ', '\n    ', '\r\n', '\n- ', '\n  - ', '\n\n'],
  ...[':', ': ', ':\n', '-', '- ', '---', '...', '?', '? ', ',', ', ', '[', ']', '{', '}', '<<', '~', '='],
  ...[
    '#',
    ' #',
    ' # c',
    '"',
    "'",
    "''",
    '\\',
    '\\n',
    '\\x41',
    '\\\n',
    '|',
    '>',
    '|\n',
    '>-\n',
    '|+\n',
    '|2\n',
    '>1',
  ],
  ...[
    '@',
    '`',
    '%',
    '&a',
    '*a',
    '!t',
    '\t',
    '\u00A0',
    '\u2028',
    '\u0085',
    '\u0001',
    '\u007F',
    '\uFEFF',
    'é',
    '😀',
    '\uD800',
  ],
];

const signs = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...SIGNS), { maxLength }).map((all) => all.join(''));

/** A few signs where they mean the most: behind a key, in quotes, in brackets, below a mark. */
const smallTexts = fc
  .tuple(
    fc.constantFrom(
      'a: ',
      'a: b\nc:\n  d: e\n  f: ',
      'a:\n  - b\n  - ',
      'a: "',
      "a:\n  '",
      'a: [',
      'a: { b: ',
    ),
    signs(14),
    fc.constantFrom('', '\n', '"\n', "'\n", ']\n', '\n}\n', '\nz: 1\n', '"\nz: 1\n'),
  )
  .map((parts) => parts.join(''));

/** Reads what is plainly YAML in the quick way, and compares with the full parse. */
export const plainText = target<string>({
  name: 'plain-text',
  speed: 20,
  input: fc.oneof({ weight: 1, arbitrary: planTexts }, { weight: 3, arbitrary: smallTexts }),
  check: (text) => void assertReadPlainly(text),
  *smaller(text) {
    for (const { text: shorter } of shorterTexts(text)) yield shorter;
  },
});

/**
 * Fails where a text is read in the quick way as something else than it is.
 *
 * @returns whether it is read in the quick way
 */
export function assertReadPlainly(text: string): boolean {
  const root = readPlain(text);
  if (root) assertSameText({ root, problems: [], unreadable: [], isPlain: true }, parseWhole(text));
  return root !== undefined;
}
