import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import { codeLenses } from '../../src/language/lens';
import { steadyPlan } from '../../src/language/steady';

const TODAY = '2027-06-01' as Day;

/** Each lens as its line, counted from 1, and its title. */
function lenses(text: string, language: Language = 'en', before?: string): string[] {
  const steady = steadyPlan(
    new PlanDocument(text),
    before === undefined ? undefined : new PlanDocument(before),
  );
  return codeLenses(steady, { uri: 'file:///plan/strategy.yaml', today: TODAY, language }).map(
    ({ range, command }) => `${range.start.line + 1} ${command?.title}`,
  );
}

const commands = (text: string): unknown[] =>
  codeLenses(steadyPlan(new PlanDocument(text), undefined), {
    uri: 'u',
    today: TODAY,
    language: 'en',
  }).flatMap(({ command }) =>
    command?.command === '' ? [] : [[command?.command, ...((command?.arguments ?? []) as unknown[])]],
  );

const PLAN = `strategy: 1
language: en
period: { from: 2027-01-01, to: 2027-12-31 }
people:
  anna: { name: Anna de Vries }
goals:
  orders:
    statement: Online orders from 80 to 130
    owner: anna
    kpis:
      weekly:
        metric: Orders
        baseline: 80
        target: { value: 130, by: 2027-10-01 }
        measurements: { 2027-02-01: 90, 2027-05-01: 103 }
      other:
        metric: Others
        target: 3
  later:
steps:
  setup: { title: Set up, status: todo }
  fill: { title: Fill, status: done }
  drop: { title: Drop, status: dropped }
  odd/one:
    title: Odd
`;

describe('the lenses', () => {
  it('say how a goal stands, and offer what can be done', () => {
    assert.deepEqual(lenses(PLAN), [
      '7 2 KPIs · Anna · 46 % of the way',
      '11 Record a measurement',
      '16 Record a measurement',
      '19 no KPIs yet',
      '21 Mark done',
      '24 Mark done',
    ]);
    assert.deepEqual(lenses(PLAN, 'nl').slice(0, 2), [
      '7 2 KPI’s · Anna · 46 % van de weg',
      '11 Noteer een meting',
    ]);
  });

  it('give the commands the address, and which it is', () => {
    assert.deepEqual(commands(PLAN), [
      ['strategy.recordMeasurement', 'u', 'orders', 'weekly'],
      ['strategy.recordMeasurement', 'u', 'orders', 'other'],
      ['strategy.markDone', 'u', '/steps/setup'],
      ['strategy.markDone', 'u', '/steps/odd~1one'],
    ]);
  });

  it('tell several on one line apart', () => {
    const text =
      'strategy: 1\ngoals: { a: { kpis: { one: { metric: First }, two: {} } } }\nsteps: { x: {}, y: {} }\n';
    assert.deepEqual(lenses(text), [
      '2 2 KPIs',
      '2 Record a measurement: First',
      '2 Record a measurement: two',
      '3 Mark done: x',
      '3 Mark done: y',
    ]);
  });

  it('show no signs that turn the order of a text around', () => {
    const text = 'strategy: 1\npeople: { a: { name: "An\u202Ena \u2066B" } }\ngoals: { g: { owner: a } }\n';
    assert.deepEqual(lenses(text), ['3 no KPIs yet · An']);
    assert.deepEqual(lenses(text.replace('\u202Ena \u2066B', 'na')), ['3 no KPIs yet · Anna']);
  });

  it('do not offer to change what is written elsewhere', () => {
    const text = `strategy: 1
goals:
  one: { kpis: { a: &a { metric: A } } }
  two:
    kpis:
      b: *a
  three: &three
    kpis:
      c: { metric: C }
  four:
    <<: *three
`;
    assert.deepEqual(lenses(text), [
      '3 1 KPI',
      '3 Record a measurement',
      '4 1 KPI',
      '7 1 KPI',
      '9 Record a measurement',
      '10 1 KPI',
    ]);
  });

  it('are none in other files, and in plans from the future', () => {
    assert.deepEqual(lenses(PLAN.replace('strategy: 1', 'strategy: momentum')), []);
    assert.deepEqual(lenses(PLAN.replace('strategy: 1', 'strategy: 2')), []);
    assert.deepEqual(lenses(''), []);
  });

  it('stay while a line cannot be read', () => {
    const broken = PLAN.replace('metric: Others', 'metric: "Others').replace('target: 3', 'target: 3');
    assert.ok(new PlanDocument(broken).isPartial);
    assert.deepEqual(lenses(broken, 'en', PLAN), lenses(PLAN));
  });

  it('take any text for a value', () => {
    for (const text of [
      'strategy: 1\ngoals: [a]\nsteps: 3\n',
      'strategy: 1\ngoals: { a: 1, "": , b: { kpis: [1], owner: [x] }, c: { kpis: { d: , "": x } } }\nsteps: { a: , "": 1 }\n',
    ])
      assert.doesNotThrow(() => lenses(text));
  });
});
