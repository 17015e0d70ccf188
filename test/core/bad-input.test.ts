import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { brief, lintText } from '../support/lint-text';

const PLAN = 'strategy: 1\ntitle: x\n';
const SOUND_GOAL = '  b:\n    statement: Meer omzet\n';
/** What is said of the sound goal, wherever it stands. */
const SAID_OF_IT = [
  'goal-without-deadline "b"',
  'goal-without-kpi "b"',
  'goal-without-owner "b"',
  'goal-vague "Meer"',
];

function found(text: string): string[] {
  const findings = lintText(text);
  for (const { start, end } of findings) assert.ok(start >= 0 && start <= end && end <= text.length);
  return brief(text, findings);
}

describe('bad input', () => {
  const nothing: Readonly<Record<string, string>> = {
    'an empty file': '',
    'white space': ' \n\n\t\n',
    comments: '# strategy: 1\n# more\n',
    'a list': '- strategy: 1\n',
    'a number': '42\n',
    'a text': 'strategy\n',
    'another’s file of that name': 'exchange: binance\npairs: [BTC/EUR]\nstrategy: momentum\n',
    'a Kubernetes manifest':
      'apiVersion: apps/v1\nkind: Deployment\nspec: { strategy: { type: Recreate } }\n',
    'ten of them in one file': 'apiVersion: v1\nkind: Pod\n---\n'.repeat(10),
    'a quoted version': 'strategy: "1"\ntitle: x\n',
    'another’s broken file': 'exchange: "binance\nstrategy: momentum\n',
    'another’s file beyond the bounds': `exchange: ${'['.repeat(10_000)}`,
    'null everywhere': `${PLAN}owner:\nperiod:\nproblem:\npeople:\ngoals:\nsteps:\nbudget:\nreviews:\ncontent:\n`,
    'a plan with all kinds of line ends': 'strategy: 1\r\ntitle: x\n\r\n',
    'a byte order mark': `\uFEFF${PLAN}`,
  };
  for (const [name, text] of Object.entries(nothing)) {
    it(`${name}: nothing is said`, () => assert.deepEqual(found(text), []));
  }

  const one: Readonly<Record<string, readonly [text: string, finding: string]>> = {
    'ten documents': [`${PLAN}---\n`.repeat(10), 'yaml-syntax "---"'],
    'tabs in front': [`${PLAN}goals:\n\ta:\n\t\tstatement: x\n`, 'yaml-syntax "\\t"'],
    'a text of 6 MB': [`${PLAN}# ${'x'.repeat(6e6)}`, 'too-large "strategy: 1"'],
    'a text of 2 million euro signs': [`${PLAN}# ${'€'.repeat(2e6)}`, 'too-large "strategy: 1"'],
    '10,000 brackets': [`${PLAN}goals: ${'['.repeat(10_000)}`, 'too-large "strategy: 1"'],
    '10,000 maps in each other': [
      `${PLAN}goals: ${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}`,
      'too-large "strategy: 1"',
    ],
    '10,000 lists in each other': [`${PLAN}goals:\n  ${'- '.repeat(10_000)}a\n`, 'too-large "strategy: 1"'],
    '1,000 lines, each deeper': [
      PLAN + Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'too-large "strategy: 1"',
    ],
    'a plan from the future': ['strategy: 2\ntitel: x\n', 'schema "2"'],
    'format 0': ['strategy: 0\ntitle: x\n', 'schema "0"'],
    'no title': ['strategy: 1\n', 'schema "strategy"'],
    'a title that is null': ['strategy: 1\ntitle:\n', 'schema "title"'],
    'an empty title': ['strategy: 1\ntitle: ""\n', 'schema "\\"\\""'],
    'an alias without anchor': [`${PLAN}organisation: *nobody\n`, 'yaml-syntax "*nobody"'],
    'an alias inside what it names': [`${PLAN}x-a: &a\n  b: *a\n`, 'yaml-syntax "*a"'],
    'a merge conflict': [
      `${PLAN}<<<<<<< HEAD\nowner: a\n=======\nowner: b\n>>>>>>> x\n`,
      'yaml-syntax "<<<<<<< HEAD"',
    ],
    'a key twice': [`${PLAN}title: y\n`, 'yaml-syntax "title"'],
    'a map as a key': [`${PLAN}? [a, b]\n: c\n`, 'yaml-syntax "[a, b]"'],
    'a bracket left open': [`${PLAN}framework: [iceberg\n`, 'yaml-syntax "[iceberg"'],
    'a colon in a text': [
      `${PLAN}organisation: Bakkerij: De Korenaar # c\n`,
      'yaml-syntax "Bakkerij: De Korenaar"',
    ],
    'a key without colon': [`${PLAN}organisation Bakkerij\n`, 'yaml-syntax "organisation Bakkerij"'],
    'an @ in front': [`${PLAN}organisation: @bakkerij\n`, 'yaml-syntax "@"'],
    'control characters': [`${PLAN}framework: \u0000\u0001\n`, 'unknown-reference "\\u0000\\u0001"'],
  };
  for (const [name, [text, finding]] of Object.entries(one)) {
    it(`${name}: one finding`, () => assert.deepEqual(found(text), [finding]));
  }

  it('a plan that aliases make a billion times larger: one finding', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `x-${i}: &g${i} [${i ? `*g${i - 1}, *g${i - 1}` : '1'}]\n`,
    );
    const [finding, ...others] = lintText(PLAN + levels.join(''));
    assert.equal(finding?.rule, 'too-large');
    assert.match(finding.message, /aliases/);
    assert.deepEqual(others, []);
  });

  it('many merges of many merges: one finding', () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `x-${i}: &m${i} { <<: [${i ? `*m${i - 1}, *m${i - 1}` : '{a: 1}'}], k${i}: 1 }\n`,
    );
    assert.deepEqual(
      lintText(PLAN + levels.join('')).map(({ rule }) => rule),
      ['too-large'],
    );
  });

  it('ids that JavaScript knows are ids like any other', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'];
    const goals = ids.map((id) => `  ${id}: { statement: Meer omzet, owner: ${id} }\n`).join('');
    const people = ids.map((id) => `  ${id}: { name: Anna, level: management }\n`).join('');
    const rules = found(`${PLAN}people:\n${people}goals:\n${goals}`);
    assert.equal(rules.filter((finding) => finding.startsWith('goal-vague')).length, ids.length);
    assert.deepEqual(
      rules.filter((finding) => !finding.startsWith('goal-')),
      [],
    );
    assert.deepEqual(found(`${PLAN}__proto__: 1\nconstructor: 2\n`), [
      'unknown-key "__proto__"',
      'unknown-key "constructor"',
    ]);
  });

  it('thousands of mistakes are told, and not more than can be read of syntax', () => {
    assert.equal(found(PLAN + Array.from({ length: 2000 }, (_, i) => `zz${i}: 1\n`).join('')).length, 2000);
    const broken = `${PLAN}${'organisation: "abc\nmission: x\n'.repeat(500)}`;
    assert.ok(found(broken).filter((finding) => finding.startsWith('yaml-syntax')).length <= 20);
  });
});

describe('a plan with a broken piece', () => {
  const broken: Readonly<Record<string, string>> = {
    'an open quote': '  a:\n    statement: "Meer omzet\n',
    'a line too far to the left': '  a:\n    statement: Meer omzet\n   owner: x\n',
    'a line too far to the right': '  a:\n    statement: Meer omzet\n      owner: x\n',
    'a colon in a text': '  a:\n    statement: Meer omzet: nu\n',
    'an open brace': '  a: { statement: Meer omzet\n',
    'a half-typed key': '  a:\n    statement: Meer omzet\n    own\n',
    'a tab': '  a:\n\tstatement: Meer omzet\n',
  };
  for (const [name, goal] of Object.entries(broken)) {
    it(`${name}: one finding there, and the rest is still checked`, () => {
      const text = `${PLAN}goals:\n${goal}${SOUND_GOAL}owner: marketing\n`;
      const findings = lintText(text);
      const syntax = findings.filter(({ rule }) => rule === 'yaml-syntax');
      assert.equal(syntax.length, 1);
      const { start, end } = syntax[0]!;
      const from = text.indexOf('  a:');
      assert.ok(start >= from && end <= from + goal.length, `${start}–${end} is not in the broken goal`);
      assert.deepEqual(
        brief(text, findings).filter((finding) => !finding.startsWith('yaml-syntax')),
        [...SAID_OF_IT, 'owner-not-a-person "marketing"'],
      );
    });
  }

  it('ids of a piece that cannot be read are not called unknown', () => {
    const people = 'people:\n  anna: { name: Anna\n  bram: { name: Bram }\n';
    assert.deepEqual(found(`${PLAN}${people}owner: anna\nsponsor: bram\n`), ['yaml-syntax "{ name: Anna"']);
    assert.deepEqual(found(`${PLAN}people: [\nowner: anna\n`), ['yaml-syntax "["']);
  });

  it('is still a plan when `strategy:` itself cannot be read', () => {
    const document = new PlanDocument('strategy: 1\ntitle: x\n "\nowner: marketing\n');
    assert.equal(document.kind, 'plan');
    assert.equal(new PlanDocument('strategy: momentum\ntitle: "x\n').kind, 'foreign');
  });
});
