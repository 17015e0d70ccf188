import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { assertSameDocument } from '../support/same-document';
import { checkPlanText } from './plan-text';

/** Plans of which a tag once made nodes that were none, so that reading them failed. */
const TAGGED = ['!!omap [a, b]', '!!pairs [a: 1]', '!!omap\n- a: 1', '!!set { a, b }', '!!binary aGVsbG8='];

/** Goals, steps and people as nobody writes them, to which a fix once added what made the text unreadable. */
const ODD_ENTRIES = [
  '  ? a\n  ? b\n  c:\n',
  '  ? a\n  : 1.3\n  fifteen: d\n',
  '  ? a\n    true\n  : null\n    d\n',
  '  a:\n    &a a: b\n    c: &d d\n',
  '  a:\n    !!str a: b\n    c: 1\n',
  '  a:\n    !<tag:yaml.org,2002:str> foo :\n      !<!bar> baz\n',
  '  a:\n    !\n',
  '  a: \'\n    \'\n  b: "\n\n    "\n',
  '  {\n    foo : !!str,\n    !!str : bar,\n  }\n',
  '  a:\n    {\n    "adjacent":value,\n    "readable": value,\n    "empty":\n    }\n',
];

describe('what was found by trying', () => {
  it('a tab below a text of several lines is read with all that stands around it', () => {
    const before = new PlanDocument(':\n  : |\n   \t\n  b:');
    const now = before.text.replace(' \t', '\t');
    assertSameDocument(new PlanDocument(now, before), new PlanDocument(now));
  });

  for (const tagged of TAGGED)
    it(`${JSON.stringify(tagged)} is read like the same without its tag`, () => {
      const read = (value: string): unknown =>
        JSON.parse(JSON.stringify(new PlanDocument(`strategy: 1\ngoals: ${value}\n`).root!.value));
      assert.deepEqual(read(tagged), read(tagged.replace(/^!!\w+ ?/, '')));
    });

  for (const entries of ODD_ENTRIES)
    for (const part of ['goals', 'steps', 'people'])
      it(`what mends ${part} of ${JSON.stringify(entries)} leaves a plan`, () =>
        checkPlanText(`strategy: 1\n${part}:\n${entries}`));
});
