import assert from 'node:assert/strict';
import { isSame } from '../../src/report/page/still';
import { exampleReport } from '../support/example-report';

describe('what stands still on the page', () => {
  it('is what says the same', () => {
    const report = exampleReport('nine-steps');
    const again: unknown = JSON.parse(JSON.stringify(report));
    assert.ok(isSame(again, JSON.parse(JSON.stringify(report))));
  });

  it('is not what says anything else, however deep', () => {
    const report = JSON.stringify(exampleReport('nine-steps'));
    const numbers = [...report.matchAll(/"value":(\d+)/g)];
    assert.ok(numbers.length > 10);
    for (const { index, 0: found } of numbers) {
      const changed = `${report.slice(0, index)}"value":-1${report.slice(index + found.length)}`;
      assert.ok(!isSame(JSON.parse(report), JSON.parse(changed)));
    }
  });

  it('tells lists from objects, and keys that are absent from those of others', () => {
    for (const [one, other] of [
      [[], {}],
      [[1], [1, 2]],
      [{ a: 1 }, { b: 1 }],
      [{ a: undefined }, { b: undefined }],
      [null, {}],
      ['1', 1],
    ]) {
      assert.ok(!isSame(one, other), JSON.stringify([one, other]));
      assert.ok(!isSame(other, one), JSON.stringify([one, other]));
    }
  });
});
