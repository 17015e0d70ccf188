import assert from 'node:assert/strict';
import { baselineOf, targetOf } from '../../src/plan/kpi-target';
import { planWith } from './kpi';

describe('what a KPI aims at', () => {
  for (const [kpi, level, change, bound] of [
    ['{ target: 130 }', 130, undefined, undefined],
    ['{ target: { value: "1,250" } }', 1250, undefined, undefined],
    ['{ baseline: 80, target: +30 % }', 104, { value: 30, percent: true }, undefined],
    ['{ baseline: 80, target: "-5" }', 75, { value: -5, percent: false }, undefined],
    // To YAML this is the number 30, to its author it is 30 more.
    ['{ baseline: 80, target: +30 }', 110, { value: 30, percent: false }, undefined],
    ['{ baseline: 80, target: { value: +30 } }', 110, { value: 30, percent: false }, undefined],
    ['{ target: +30 % }', undefined, { value: 30, percent: true }, undefined],
    ['{ target: at least 95 % }', 95, undefined, 'floor'],
    ['{ baseline: 80, target: at least +10 % }', 88, { value: 10, percent: true }, 'floor'],
  ] as const) {
    it(kpi, () => {
      const target = targetOf(planWith(kpi).kpi, 'en');
      assert.ok(target);
      assert.equal(target.level, level);
      assert.deepEqual(target.change, change);
      assert.equal(target.bound, bound);
    });
  }

  it('is not guessed', () => {
    for (const kpi of ['{ target: fill-in }', '{ target: "10:1" }', '{ target: [12] }', '{ target: }', '{ }'])
      assert.equal(targetOf(planWith(kpi).kpi, 'en'), undefined, kpi);
  });

  it('reads the baseline in the same way', () => {
    assert.equal(baselineOf(planWith('{ baseline: about 80 }').kpi, 'en'), 80);
    assert.equal(baselineOf(planWith('{ baseline: fill-in }').kpi, 'en'), undefined);
  });
});
