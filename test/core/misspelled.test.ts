import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';

describe('a misspelled key', () => {
  const goalOf = (goal: string) => {
    const { plan } = new PlanDocument(`strategy: 1\ntitle: X\ngoals:\n  a: ${goal}\n`);
    const [first] = plan?.goals ?? [];
    assert.ok(first);
    return first;
  };

  it('does not count as absent, and is not read', () => {
    const goal = goalOf('{ onwer: anna }');
    assert.equal(goal.has('owner'), true);
    assert.equal(goal.owner, undefined);
  });

  it('is one of Dutch too', () => assert.equal(goalOf('{ eigenaar: anna }').has('owner'), true));

  it('counts for nothing where it is empty, the author’s own, far off, or beside the right one', () => {
    for (const goal of ['{ onwer: }', '{ x-owner: anna }', '{ colour: red }', '{ onwer: anna, owner: }'])
      assert.equal(goalOf(goal).has('owner'), false, goal);
  });

  it('is the one that the form tells of', () => {
    const document = new PlanDocument('strategy: 1\ntitle: X\ngoals: { a: { onwer: b, kpi: c, qq: d } }\n');
    const told = document.malformed.flatMap((one) =>
      one.kind === 'unknown-key' ? [`${one.name}: ${one.nearest}`] : [],
    );
    assert.deepEqual(told, ['onwer: owner', 'kpi: kpis', 'qq: undefined']);
  });

  it('is looked for with bounded work in a plan of thousands of them', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => `  k${'ab'.repeat(i % 15)}${i}x: 1`).join('\n');
    const { plan } = new PlanDocument(`strategy: 1\ntitle: X\nbudget:\n${keys}\n`);
    assert.equal(plan?.budget?.has('amount'), false);
  });
});
