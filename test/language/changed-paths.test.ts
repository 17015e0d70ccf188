import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { changedPaths } from '../../src/language/changed-paths';
import { pathAt } from '../../src/language/path-at';

const TEXT = `strategy: 1
title: Bakery
goals:
  orders:
    statement: More orders
    owner: anna
  bread: { statement: Less waste, owner: bram }
people:
  anna: { name: Anna }
  bram: { name: Bram }
research:
  findings:
    - One
    - Two
`;

/** What is told of an edit that replaces the first of a text. */
function changed(from: string, to: string, text = TEXT): readonly string[] {
  assert.ok(text.includes(from));
  return changedPaths(text, new PlanDocument(text.replace(from, () => to)));
}

describe('the parts that an edit touched', () => {
  it('are the value that was edited', () => {
    assert.deepEqual(changed('Bakery', 'Baker'), ['/title']);
    assert.deepEqual(changed('More orders', 'More online orders'), ['/goals/orders/statement']);
    assert.deepEqual(changed('Less waste', 'No waste'), ['/goals/bread/statement']);
    assert.deepEqual(changed('- Two', '- Three'), ['/research/findings/1']);
  });

  it('are what was written anew, be it one part or several', () => {
    assert.deepEqual(changed('people:\n', 'people:\n  chris: { name: Chris }\n'), ['/people/chris']);
    assert.deepEqual(changed('research:', 'owner: anna\nsponsor: bram\nresearch:'), ['/owner', '/sponsor']);
  });

  it('are what something was taken from', () => {
    assert.deepEqual(changed('    owner: anna\n', ''), ['/goals/orders']);
    assert.deepEqual(changed('title: Bakery\n', ''), []);
  });

  it('are none where only space was added, or nothing', () => {
    assert.deepEqual(changed('people:', '\n\npeople:'), []);
    assert.deepEqual(changed('people:', 'people:'), []);
  });

  it('are none where all of it changed', () => {
    const people = Array.from({ length: 40 }, (_, i) => `  p${i}: { name: P${i} }\n`).join('');
    assert.deepEqual(changed('people:\n', `people:\n${people}`), []);
  });

  it('are none of a text that is no map', () => {
    assert.deepEqual(changedPaths(TEXT, new PlanDocument('- a')), []);
    assert.deepEqual(changedPaths('', new PlanDocument('')), []);
  });
});

describe('the part around an offset', () => {
  const at = (words: string): string => pathAt(new PlanDocument(TEXT), TEXT.indexOf(words));

  it('is the innermost, with its key', () => {
    assert.equal(at('orders:'), '/goals/orders');
    assert.equal(at('statement'), '/goals/orders/statement');
    assert.equal(at('waste'), '/goals/bread/statement');
    assert.equal(at('wo\n'), '/research/findings/1');
    assert.equal(at('goals'), '/goals');
  });

  it('is the plan where nothing can be read', () => {
    assert.equal(pathAt(new PlanDocument(''), 0), '');
    assert.equal(pathAt(new PlanDocument('- a'), 2), '');
  });

  it('follows no alias', () => {
    const text = 'strategy: 1\na: &x { b: 1 }\nc: *x\n';
    assert.equal(pathAt(new PlanDocument(text), text.indexOf('*x') + 1), '/c');
  });
});
