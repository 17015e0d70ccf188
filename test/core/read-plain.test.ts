import assert from 'node:assert/strict';
import { readPlain } from '../../src/core/yaml/read-plain';
import { generatePlan } from '../bench/generate-plan';
import { assertReadPlainly } from '../fuzz/plain-text';
import { EXAMPLE_TEXTS } from '../fuzz/texts';
import { yamlCases } from '../fuzz/yaml-cases';
import { edited, random } from '../support/random-edits';

describe('reading what is plainly YAML', () => {
  it('reads plans as people write them', () => {
    for (const lines of [50, 300, 3000]) assert.ok(assertReadPlainly(generatePlan(lines, lines)), `${lines}`);
    assert.deepEqual(
      EXAMPLE_TEXTS.filter((text) => !readPlain(text)).map((text) => /^title: (.*)/m.exec(text)?.[1]),
      // The one closes a brace at the column of its key, the other names values to repeat them.
      ['Bakkerij De Korenaar online, seizoen 2026-2027', 'From posting to helping'],
    );
  });

  const PLAIN = [
    'a: b\n',
    'a:\n',
    'a:   # nothing\nb: 1',
    'a:\n  -\n  # nothing\n  -   # nothing\n  - 1\n',
    'a:\n- b\n-\n  - c\n- d: e\n  f:\n',
    "a: 'it''s'\n'b': \"two\\n\\u20AC lines\n   on\\x41\"\n",
    'a: one\n  and two\n\n  three # not this\nb: >-\n  folded\n   more\n\n  text\nc: |\n  kept\n\n',
    'a: [b, "c", { d: e }, []]\nf: { g: [1, 2, ], h: {} } # so\n',
    'a: [\n  b, # one\n  c\n  ]\n',
    'a: -0\nb: 0x1F\nc: .5\nd: 2027-01-01\ne: ~\nf: "7"\n007: yes\n',
    '# before\n\na: http://b.c/#d\n"e f": g:h\n',
    'a: b\r\nc: |\r\n  d\r\n  e\r\nf: "g\r\n  h"\r\n',
    '__proto__: a\nconstructor: { toString: b }\n',
  ];
  for (const text of PLAIN)
    it(`reads ${JSON.stringify(text)} as the full parse does`, () => assert.ok(assertReadPlainly(text)));

  const NOT_PLAIN = [
    '',
    '- a\n',
    'a\n',
    '{ a: b }\n',
    'a: b\na: c\n',
    'a: &b c\nd: *b\n',
    'a: !!str 1\n',
    '<<: { a: b }\n',
    '--- # one\na: b\n',
    'a: b\n...\n',
    'a: b\n---\nc: d\n',
    '%YAML 1.2\n---\na: b\n',
    '\uFEFFa: b\n',
    'a:\tb\n',
    'a: b\rc: d\n',
    '? a\n: b\n',
    ': a\n',
    '[a]: b\n',
    'a: [b: c]\n',
    'a: { b, c: d }\n',
    'a: |+\n  b\n\n',
    'a: |2\n   b\n',
    `${'k'.repeat(1001)}: a\n`,
    'a: "\\\n\n "\n',
    'a:\n\n#\n b\nc:\n',
    'a:\n  -\n#\n   b\n  -\n',
    "a:\n- ''\\:\n",
    'a: "b\n',
    'a: [b\n',
    'a: b: c\n',
    'a: "\\q"\n',
    'a: \u0001\n',
    `a: ${'['.repeat(60)}${']'.repeat(60)}\n`,
  ];
  for (const text of NOT_PLAIN)
    it(`leaves ${JSON.stringify(text.slice(0, 40))} to the full parse`, () =>
      assert.equal(readPlain(text), undefined));

  it('tells places in the whole text of which it reads a piece', () => {
    const text = 'a: 1\nb:\n  c: [x, "y"]\n  d: |\n    z\n';
    const from = text.indexOf('b:');
    const whole = readPlain(text)?.entries.get('b');
    const piece = readPlain(text.slice(from), from)?.entries.get('b');
    assert.ok(whole?.kind === 'map' && piece?.kind === 'map');
    const places = (map: typeof whole) =>
      [map, ...map.entries.values()].map(({ start, end, keyStart, keyEnd }) => [
        start,
        end,
        keyStart,
        keyEnd,
      ]);
    assert.deepEqual(places(piece), places(whole));
  });

  it('reads the cases of the test suite of YAML as the full parse does, or not at all', () => {
    let read = 0;
    for (const { id, yaml } of yamlCases()) {
      const within = yaml.replaceAll(/^(?=.)/gm, '  ');
      for (const text of [
        yaml,
        `a: b\n${yaml}`,
        `a:\n${within}`,
        `a:\n  - b\n${within}\n  - c\n`,
        `${yaml}\nz: 1\n`,
      ])
        try {
          if (assertReadPlainly(text)) read++;
        } catch (error) {
          throw new Error(`${id}: ${JSON.stringify(text)}`, { cause: error });
        }
    }
    assert.ok(read > 200, `only ${read} were read`);
  });

  it('reads plans that are edited as the full parse does, or not at all', () => {
    let read = 0;
    for (const [at, text] of EXAMPLE_TEXTS.entries())
      for (const plan of [text, text.replaceAll('\n', '\r\n')]) {
        const next = random(at * 31 + plan.length);
        for (let row = 0; row < 16; row++) {
          let now = plan;
          for (let step = 0; step < 5; step++) {
            now = edited(now, next);
            if (assertReadPlainly(now)) read++;
          }
        }
      }
    assert.ok(read > 100, `only ${read} were read`);
  });
});
