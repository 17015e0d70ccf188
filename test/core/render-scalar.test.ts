import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { PlanDocument } from '../../src/core/document';
import { replaceValue } from '../../src/core/edits/fix';
import { renderScalar } from '../../src/core/edits/render';
import { nodeAt, ScalarNode } from '../../src/core/tree';
import { applyEdits } from '../support/lint-text';

const STYLES = [undefined, 'single', 'double'] as const;

describe('a scalar in the place of another', () => {
  const reads = (value: string): void => {
    for (const like of STYLES) {
      const inBraces = renderScalar(value, like);
      const onLine = renderScalar(value, like, false);
      assert.ok(!/[\r\n]/.test(inBraces + onLine), inBraces);
      assert.deepEqual(parse(`k: { a: 1, b: ${inBraces}, c: 2 } # d`), { k: { a: 1, b: value, c: 2 } });
      assert.deepEqual(parse(`k:\n  b: ${onLine} # d\n  c: 2\n`), { k: { b: value, c: 2 } });
    }
  };

  it('is the same text, on one line, in braces and out of them', () => {
    for (const value of [
      'More, and better',
      'More\nand better\n',
      'a: b # c',
      '---',
      '130',
      '+40',
      '[a]',
      'it’s "so"',
      "it's",
      'a,',
      'x'.repeat(200),
      `${'long, '.repeat(40)}end`,
      '',
      ' ',
      '\t',
      '\u2028',
    ])
      reads(value);
  });

  it('is so whatever it holds', () => {
    const unit = fc.constantFrom(...Array.from('ab1,:#-?[]{}&*!|>\'"%@`~ \n\t\\‹€'));
    fc.assert(fc.property(fc.string({ unit, maxLength: 12 }), reads), { numRuns: 500, seed: 4 });
  });
});

describe('replacing a value', () => {
  const TITLE = { en: 'Write it', nl: 'Schrijf het' };
  const replaced = (source: string, value: string | number): string => {
    const document = new PlanDocument(`strategy: 1\n${source}`);
    const node = nodeAt(document.root, '/mission');
    assert.ok(node instanceof ScalarNode);
    return applyEdits(document.text, replaceValue(node, value, TITLE).edits).slice('strategy: 1\n'.length);
  };

  it('writes one line where several stood', () => {
    for (const source of [
      'mission: |\n  More\n  turnover\n',
      'mission: >-\n  More\n  turnover\n',
      'mission: "More\n  turnover"\n',
    ])
      assert.deepEqual(parse(replaced(`${source}title: T\n`, 'One: two\nthree')), {
        mission: 'One: two\nthree',
        title: 'T',
      });
  });

  it('needs no quotes for a comma where there are no braces', () => {
    assert.equal(replaced('mission: More\n', 'More, and better'), 'mission: More, and better\n');
  });

  it('keeps a number a number', () => {
    assert.equal(replaced('mission: 12\n', 13.5), 'mission: 13.5\n');
    assert.equal(replaced('mission: "12"\n', '13'), 'mission: "13"\n');
  });

  it('keeps to itself in braces', () => {
    const document = new PlanDocument('{ strategy: 1, mission: More, title: T }');
    const node = nodeAt(document.root, '/mission');
    assert.ok(node instanceof ScalarNode);
    for (const place of [node, { start: node.start, end: node.end, path: node.path, style: node.style }])
      assert.deepEqual(parse(applyEdits(document.text, replaceValue(place, 'a, b: c', TITLE).edits)), {
        strategy: 1,
        mission: 'a, b: c',
        title: 'T',
      });
  });
});
