import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { goalProgress } from '../../src/plan/goal-progress';

function progress(...kpis: string[]): number | undefined {
  const entries = kpis.map((kpi, number) => `      k${number}: { ${kpi} }\n`).join('');
  const { plan } = new PlanDocument(`strategy: 1\nlanguage: en\ngoals:\n  a:\n    kpis:\n${entries}`);
  const goal = plan?.goals[0];
  assert.ok(plan && goal);
  return goalProgress(goal, plan, '2027-06-01' as Day);
}

describe('how far a goal is', () => {
  it('is how much of the way its KPI has done', () => {
    assert.equal(progress('baseline: 80, target: 130, measurements: { 2027-02-01: 105 }'), 0.5);
    assert.equal(progress('baseline: 12, target: 8, measurements: { 2027-02-01: 11 }'), 0.25);
    assert.equal(progress('baseline: 80, target: "+50 %", measurements: { 2027-02-01: 100 }'), 0.5);
  });

  it('is the mean of those that were measured, none of them beyond its ends', () => {
    const [half, far, back] = ['105', '400', '10'].map(
      (number) => `baseline: 80, target: 130, measurements: { 2027-02-01: ${number} }`,
    ) as [string, string, string];
    assert.equal(progress(half, far), 0.75);
    assert.equal(progress(half, back), 0.25);
    assert.equal(progress(half, 'baseline: 80, target: 130'), 0.5);
  });

  it('is not known without measurements, or a way to go', () => {
    assert.equal(progress('baseline: 80, target: 130'), undefined);
    assert.equal(progress('target: 130, measurements: { 2027-02-01: 105 }'), undefined);
    assert.equal(progress('baseline: 80, target: 80, measurements: { 2027-02-01: 80 }'), undefined);
    assert.equal(
      progress('baseline: { value: 80, date: 2027-03-01 }, target: 130, measurements: { 2027-02-01: 105 }'),
      undefined,
    );
  });
});
