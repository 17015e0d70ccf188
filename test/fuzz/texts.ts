import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { edited, random } from '../support/random-edits';
import { randomIds, randomPlan } from '../support/random-plan';
import { yamlCases } from './yaml-cases';

const EXAMPLES = path.join(__dirname, '../../examples');

/** The example plans. */
export const EXAMPLE_TEXTS: readonly string[] = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(path.join(EXAMPLES, name, 'strategy.yaml'), 'utf8'));

const HEAD = 'strategy: 1\ntitle: Any\n';

/** What plans are made of, and what takes them apart. */
const TOKENS = [
  ...[
    'goals',
    'steps',
    'people',
    'kpis',
    'statement',
    'owner',
    'deadline',
    'target',
    'a',
    'b',
    'x-own',
    '<<',
  ],
  ...['calendar', 'content', 'channels', 'audience', 'period', 'from', '__proto__', 'constructor', 'after'],
  ...[
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    '\n      ',
    '- ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ' # ',
    '#',
    ' ',
  ],
  ...['&a ', '*a', '!!str ', '!x ', '| ', '|\n', '>-\n', '|2\n', '? ', '---\n', '...\n', '%YAML 1.1\n', '\t'],
  ...['~', 'null', 'true', '0x1F', '1e999', '-.inf', '.nan', '0o7', '2027-02-30', '2027-01-01', '12:30:45'],
  ...[
    '\r\n',
    '\r',
    '\uFEFF',
    '\u0000',
    '\u2028',
    '\u0085',
    '\uD800',
    '😀',
    'é',
    'e\u0301',
    '\u202E',
    '\u00A0',
  ],
  ...['€ 1.000', '30 %', 'Meer bezoekers', 'From 1 to 2 by 1 May 2027', '# strategy-disable', 'goal-vague'],
];

const soup = fc.array(fc.constantFrom(...TOKENS), { maxLength: 60 }).map((tokens) => tokens.join(''));

/** A text that begins as a plan does. */
const asPlan = (text: fc.Arbitrary<string>): fc.Arbitrary<string> => text.map((rest) => HEAD + rest);

/** A case of YAML's own as the whole text, as the top of a plan, and as a value in one. */
function yamlTexts(): fc.Arbitrary<string>[] {
  const cases = yamlCases();
  if (cases.length === 0) return [];
  return [
    fc
      .tuple(fc.constantFrom(...cases), fc.constantFrom('whole', 'top', 'value', 'goals'))
      .map(([{ yaml }, how]) => {
        if (how === 'whole') return yaml;
        if (how === 'top') return HEAD + yaml;
        const within = yaml.replaceAll(/^(?=.)/gm, '  ');
        return `${HEAD}${how === 'goals' ? 'goals' : 'x-own'}:\n${within}`;
      }),
  ];
}

const WHOLE = [
  fc.constantFrom(...EXAMPLE_TEXTS),
  fc.constantFrom(...EXAMPLE_TEXTS).map((text) => text.replaceAll('\n', '\r\n')),
  fc.nat(1_000_000).map((seed) => randomPlan(seed, randomIds(seed)).text),
  asPlan(soup),
  ...yamlTexts(),
];

/** A sound or nearly sound text, and the seed and number of the edits that are made to it. */
export const sources = fc.record({
  text: fc.oneof(...WHOLE),
  seed: fc.nat(),
  edits: fc.nat(8),
});

/** A text after some edits as people make them, cut off now and then. */
export function editedText({ text, seed, edits }: { text: string; seed: number; edits: number }): string {
  const next = random(seed);
  let now = text;
  for (let step = 0; step < edits; step++) now = edited(now, next);
  return seed % 5 === 0 ? now.slice(0, Math.floor(next() * (now.length + 1))) : now;
}

/** Any text that somebody may open as a plan. */
export const planTexts: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: sources.map(editedText) },
  { weight: 1, arbitrary: asPlan(fc.string({ unit: 'binary', maxLength: 200 })) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: soup },
);
