import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CONFIG_BOUNDS, LEVELS, PRESETS } from '../../src/core/config-format';
import { PlanDocument } from '../../src/core/document';
import { LANGUAGES } from '../../src/core/language';
import { applyEdits } from '../../src/core/edits/fix-all';
import { completeConfig } from '../../src/language/config-completion';
import { configHover } from '../../src/language/config-hover';
import { lintPlan } from '../../src/language/lint-plan';
import { leavesOut, readTeamConfig, teamConfigFindings, teamSettings } from '../../src/language/team-config';
import { RULES } from '../../src/rules';
import { TODAY } from '../support/lint-text';
import { assertEdits, assertRanges, assertSpan, assertTree } from './places';
import { movedBy, shorterTexts } from './shrink';
import { target } from './target';
import { editedText, EXAMPLE_TEXTS } from './texts';

interface ConfigCase {
  readonly text: string;
  /** The path of a plan that it may leave out. */
  readonly plan: string;
  readonly offset: number;
}

const PLAN = [...EXAMPLE_TEXTS].sort((one, other) => one.length - other.length)[0]!;

const odd = fc.oneof(
  fc.constantFrom(null, true, '', ' ', -1, -Infinity, '__proto__', 'constructor', '*', [], {}, '2027-01-01'),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const orOdd = (usual: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: usual }, { weight: 1, arbitrary: odd });

const glob = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '/',
        '?',
        '[',
        ']',
        '[!',
        '[a-z]',
        '[z-a]',
        '[[:alpha:]]',
        '\\',
        '!',
        '#',
        ' ',
        '..',
        '.',
      ],
      ...[
        '{a,b}',
        '(',
        ')',
        '|',
        '+',
        '^',
        '$',
        '@(a)',
        'a',
        'aaaa',
        '.strategy.yaml',
        'é',
        '😀',
        '\u0000',
        '\\ ',
      ],
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));
const word = fc.oneof(
  fc.constantFrom('engagement', 'top of mind', '.*', '(a+)+$', '[', '\\', 'é', 'ß', 'İ', '😀', ' ', 'meer'),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const ruleName = fc.oneof(
  fc.constantFrom(...RULES.map(({ id }) => id)),
  fc.constantFrom('goal-vagu', 'x', '__proto__'),
);
const optionName = fc.constantFrom(
  ...RULES.flatMap(({ options }) => Object.keys(options)),
  'none',
  'toString',
);
const options = fc.dictionary(
  optionName,
  orOdd(fc.oneof(fc.integer(), fc.boolean(), fc.array(word, { maxLength: 3 }))),
  { maxKeys: 3 },
);
const level = fc.constantFrom(...LEVELS);
const setting = fc.oneof(level, fc.tuple(level), fc.tuple(level, options), fc.tuple(odd, odd, odd));
const texts = fc.oneof(fc.string({ maxLength: 10 }), fc.record({ en: word, nl: word }, { requiredKeys: [] }));
const part = fc.constantFrom(
  'goals',
  'goals.*.statement',
  'goals.*.kpis.*.target',
  'no.such',
  '*',
  '',
  '.',
  'people.*.*.*',
);
const requirement = fc.letrec<{ one: unknown }>((tie) => ({
  one: fc.oneof(
    { maxDepth: 3 },
    part,
    fc.record(
      {
        part: orOdd(part),
        with: orOdd(fc.array(part, { maxLength: 2 })),
        where: odd,
        says: orOdd(fc.constant('deadline')),
      },
      { requiredKeys: [] },
    ),
    fc.record({ anyOf: orOdd(fc.array(tie('one'), { maxLength: 3 })) }),
  ),
})).one;
const step = fc.record(
  {
    id: orOdd(word),
    title: orOdd(texts),
    question: orOdd(texts),
    called: orOdd(texts),
    number: orOdd(fc.integer()),
    required: orOdd(fc.array(requirement, { maxLength: 3 })),
    optional: orOdd(fc.array(part, { maxLength: 3 })),
    skeleton: odd,
  },
  { requiredKeys: [] },
);
const framework = fc.record(
  {
    title: orOdd(texts),
    source: odd,
    stepName: orOdd(texts),
    steps: orOdd(fc.array(orOdd(step), { maxLength: 3 })),
  },
  { requiredKeys: [] },
);
const config = fc.record(
  {
    extends: orOdd(fc.constantFrom(...PRESETS)),
    rules: orOdd(fc.dictionary(ruleName, orOdd(setting), { maxKeys: 5 })),
    words: orOdd(
      fc.dictionary(fc.constantFrom('vague', 'allowed', 'x'), orOdd(fc.array(orOdd(word), { maxLength: 5 }))),
    ),
    frameworks: orOdd(
      fc.dictionary(fc.constantFrom('own', 'iceberg', '__proto__', 'é'), orOdd(framework), { maxKeys: 2 }),
    ),
    ignore: orOdd(fc.array(orOdd(glob), { maxLength: 5 })),
    'x-own': odd,
    rulse: odd,
  },
  { requiredKeys: [] },
);

/** A config as lines of its own, or all in braces, which is as good YAML. */
const written = fc.tuple(config, fc.boolean()).map(([value, isFlow]) =>
  isFlow
    ? JSON.stringify(value)
    : Object.entries(value)
        .map(([key, inner]) => `${key}: ${JSON.stringify(inner)}\n`)
        .join(''),
);

const text = fc.oneof(
  { weight: 3, arbitrary: written },
  {
    weight: 2,
    arbitrary: fc.record({ text: written, seed: fc.nat(), edits: fc.nat(6) }).map(editedText),
  },
  // Each star may stand for any number of folders and letters.
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('*', '**/', 'a*', '*a', '**/a/', '**/a', '?*', '[a-z]*')
      .chain((one) => fc.nat(60).map((count) => `ignore: [${JSON.stringify(one.repeat(count) + 'b')}]\n`)),
  },
);
const path = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'aa', '.', '..', 'é', ' ', 'strategy.yaml', '\\'), { maxLength: 8 })
    .map((steps) => `/work/${steps.join('/')}`),
  fc.nat(120).map((depth) => `/work/${'a/'.repeat(depth)}${'a'.repeat(200)}.strategy.yaml`),
  // Almost what the stars are followed by, so that each way to share out the letters is tried.
  fc.nat(60).map((count) => `/work/${'a'.repeat(count)}bx/${'a/'.repeat(count)}bx/strategy.yaml`),
  fc.string({ unit: 'binary' }),
);

/** Reads any config, tells what is wrong with it, checks a plan by it, and completes it. */
export const configText = target<ConfigCase>({
  name: 'config-text',
  speed: 4,
  input: fc
    .tuple(text, path, fc.nat())
    .map(([written, plan, at]) => ({ text: written, plan, offset: at % (written.length + 1) })),
  check({ text, plan, offset }) {
    const read = readTeamConfig(text);
    assertTree(read.document);
    const language = LANGUAGES[offset % LANGUAGES.length]!;
    const findings = teamConfigFindings(read, language);
    assert.ok(findings.length <= CONFIG_BOUNDS.mistakes);
    for (const finding of findings) {
      assertSpan(finding, text, finding.message);
      assert.notEqual(finding.message.trim(), '');
      for (const { edits, title } of finding.fixes()) {
        assertEdits(text, edits, title);
        readTeamConfig(applyEdits(text, edits));
      }
    }
    leavesOut(read.config, '/work', plan);
    const settings = teamSettings(read);
    const told = lintPlan(new PlanDocument(PLAN), {
      ...settings,
      today: TODAY,
      language,
      onError(rule, error) {
        throw new Error(`${rule} threw`, { cause: error });
      },
    });
    for (const finding of told) assertSpan(finding, PLAN, finding.rule);
    const { lines } = read.document.text === text ? read.document : new PlanDocument(text);
    assertRanges(completeConfig(text, offset, RULES, language), lines, 'an offer');
    assertRanges(configHover(text, offset, RULES, language), lines, 'a hover');
  },
  *smaller({ text, plan, offset }) {
    for (const { text: shorter, ...piece } of shorterTexts(text))
      yield { text: shorter, plan, offset: movedBy(piece, offset) };
  },
});
