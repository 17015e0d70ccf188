import assert from 'node:assert/strict';
import { withoutTabStops, withTabStops } from '../../src/language/tab-stops';

describe('tab stops', () => {
  for (const [text, snippet] of [
    [
      'Omzet van ‹nu› naar ‹doel› uiterlijk ‹datum›',
      'Omzet van ${1:‹nu›} naar ${2:‹doel›} uiterlijk ${3:‹datum›}',
    ],
    ['\n    owner: vul-in', '\n    owner: ${1:vul-in}'],
    ["'‹now›: $5 {a}'", "'${1:‹now›}: \\$5 {a\\}'"],
    [String.raw`"a \"b\" ‹now›"`, String.raw`"a \\"b\\" ${'${1:‹now›}'}"`],
    ['{ value: fill-in, by: fill-in }', '{ value: ${1:fill-in}, by: ${2:fill-in} \\}'],
  ] as const) {
    it(`stand on the blanks of ${JSON.stringify(text)}`, () => assert.equal(withTabStops(text), snippet));
  }

  for (const text of [
    'owner: anna',
    'costs $5 {x}',
    'refill-in-store',
    'een ‹ en een ›, ver\nuit elkaar',
    '',
  ]) {
    it(`are not there for ${JSON.stringify(text)}`, () => assert.equal(withTabStops(text), undefined));
  }
});

describe('a snippet as plain text', () => {
  for (const [snippet, text] of [
    ['owner: ${1:anna}$0', 'owner: anna'],
    ['a $1b ${2}c', 'a b c'],
    ['status: ${1|planned,active|}', 'status: planned'],
    ['${1:‹now›}: \\$5 {a\\}', '‹now›: $5 {a}'],
    ['${1:a\\}b} ${2|c\\,d,e|}', 'a}b c,d'],
    ['costs 5', 'costs 5'],
  ] as const) {
    it(`is “${text}”`, () => assert.equal(withoutTabStops(snippet), text));
  }

  it('says what the fix said', () => {
    const text = String.raw`"a \"b\" ‹now›" {$}`;
    assert.equal(withoutTabStops(withTabStops(text) ?? ''), text);
  });
});
