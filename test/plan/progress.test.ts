import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import {
  courseOf,
  expectedOn,
  isStanding,
  type Line,
  lineOf,
  progressOf,
  shareDone,
  targetDay,
} from '../../src/plan/progress';
import { planWith } from './kpi';

const day = (text: string): Day => text as Day;
const course = (kpi: string): readonly [number, number] | undefined => {
  const found = courseOf(planWith(kpi).kpi, 'en');
  return found && [found.from, found.to];
};

describe('the course of a KPI', () => {
  it('goes from the baseline to the target, up or down', () => {
    assert.deepEqual(course('{ baseline: 80, target: 130 }'), [80, 130]);
    assert.deepEqual(course('{ baseline: 22, target: 8 }'), [22, 8]);
    assert.deepEqual(course('{ baseline: 22, target: 8, direction: down }'), [22, 8]);
    assert.deepEqual(course('{ baseline: 0, target: 25, direction: up }'), [0, 25]);
    assert.deepEqual(course('{ baseline: 80, target: -50 % }'), [80, 40]);
    assert.deepEqual(course('{ baseline: 80, target: at least 130 }'), [80, 130]);
    assert.deepEqual(course('{ baseline: 12 %, target: 8, unit: "%" }'), [12, 8]);
    assert.deepEqual(course('{ baseline: "-10", target: 5 }'), [-10, 5]);
  });

  it('is none where a level is to be held, or the numbers say nothing or the contrary', () => {
    for (const kpi of [
      '{ }',
      '{ baseline: 80 }',
      '{ target: 130 }',
      '{ target: +30 % }',
      '{ baseline: 80, target: 80 }',
      '{ baseline: 80, target: 130, direction: hold }',
      '{ baseline: 80, target: 130, direction: down }',
      '{ baseline: 80, target: 8, direction: up }',
      '{ baseline: 80, target: 130, direction: sideways }',
      '{ baseline: 97, target: at least 95 }',
      '{ baseline: 3, target: at most 4 }',
      '{ baseline: 2 hours, target: 90 minutes }',
      '{ baseline: "-10", target: "+30 %" }',
      '{ baseline: 0, target: +30 % }',
      '{ baseline: fill-in, target: 130 }',
      '{ baseline: 1e308, target: "+900 %" }',
    ])
      assert.equal(course(kpi), undefined, kpi);
  });

  it('stands still at a floor that is reached', () => {
    const standing = (kpi: string): boolean => isStanding(planWith(kpi).kpi, 'en');
    assert.ok(standing('{ baseline: 97, target: ≥ 95 }'));
    assert.ok(standing('{ baseline: 95, target: ≥ 95 }'));
    assert.ok(standing('{ target: 90 %, direction: hold }'));
    assert.ok(!standing('{ baseline: 80, target: ≥ 95 }'));
    assert.ok(!standing('{ baseline: 95, target: 95 }'));
  });
});

describe('the line of a KPI', () => {
  const line = (kpi: string, parts?: Parameters<typeof planWith>[1]): Line | undefined => {
    const { plan, goal, kpi: read } = planWith(kpi, parts);
    return lineOf(read, goal, plan);
  };

  it('goes from the date of the baseline, else the plan’s first day, to that of the target, else the goal’s', () => {
    const own = line(
      '{ baseline: { value: 80, date: 2026-11-02 }, target: { value: 130, by: 2027-10-01 } }',
      {
        goal: 'deadline: 2027-12-31,',
        rest: 'period: { from: 2027-01-01 }',
      },
    );
    assert.deepEqual([own?.start, own?.end], ['2026-11-02', '2027-10-01']);
    const inherited = line('{ baseline: 80, target: 130 }', {
      goal: 'deadline: 2027-12-31,',
      rest: 'period: { from: 2027-01-01 }',
    });
    assert.deepEqual([inherited?.start, inherited?.end], ['2027-01-01', '2027-12-31']);
  });

  it('is none without its dates, with reversed ones, and where a date cannot be read', () => {
    const parts = { goal: 'deadline: 2027-12-31,', rest: 'period: { from: 2027-01-01 }' };
    assert.equal(line('{ baseline: 80, target: 130 }'), undefined);
    assert.equal(line('{ baseline: { value: 80, date: 2028-01-01 }, target: 130 }', parts), undefined);
    assert.equal(line('{ baseline: { value: 80, date: 2027-12-31 }, target: 130 }', parts), undefined);
    assert.equal(line('{ baseline: { value: 80, date: July }, target: 130 }', parts), undefined);
    assert.equal(line('{ baseline: 80, target: { value: 130, by: fill-in } }', parts), undefined);
    const { kpi, goal } = planWith('{ target: { value: 130, by: } }', parts);
    assert.equal(targetDay(kpi, goal)?.value, '2027-12-31');
  });

  it('is straight, day by day, and ends where it ends', () => {
    const straight = line(
      '{ baseline: { value: 0, date: 2028-02-01 }, target: { value: 58, by: 2028-03-30 } }',
    );
    assert.ok(straight);
    for (const [on, expected] of [
      ['2028-01-01', 0],
      ['2028-02-01', 0],
      ['2028-02-29', 28],
      ['2028-03-01', 29],
      ['2028-03-30', 58],
      ['2029-01-01', 58],
    ] as const)
      assert.equal(expectedOn(straight, day(on)), expected, on);
  });

  it('tells how much is done', () => {
    assert.equal(shareDone({ from: 80, to: 130, unit: '' }, 105), 0.5);
    assert.equal(shareDone({ from: 22, to: 8, unit: '' }, 8), 1);
    assert.equal(shareDone({ from: 22, to: 8, unit: '' }, 29), -0.5);
    assert.equal(shareDone({ from: 80, to: 130, unit: '' }, 180), 2);
  });
});

describe('the progress of a KPI', () => {
  const progress = (measurements: string, kpi = 'baseline: 0, target: 100') => {
    const {
      plan,
      goal,
      kpi: read,
    } = planWith(`{ ${kpi}, measurements: ${measurements} }`, {
      goal: 'deadline: 2027-04-11,',
      rest: 'period: { from: 2027-01-01 }',
    });
    return progressOf(read, goal, plan, day('2028-01-15'));
  };

  it('lays the latest measurement beside the line', () => {
    const found = progress('{ 2027-02-20: 40, 2027-01-10: 9 }');
    assert.equal(found?.expected, 50);
    assert.equal(found.done, 0.4);
    assert.ok(Math.abs(found.behind - 0.1) < 1e-12);
  });

  it('is behind by less than nothing where it is ahead, also downward', () => {
    assert.ok((progress('{ 2027-02-20: 60 }')?.behind ?? 1) < 0);
    assert.ok((progress('{ 2027-02-20: 40 }', 'baseline: 100, target: 0')?.behind ?? 1) < 0);
    assert.ok((progress('{ 2027-02-20: 60 }', 'baseline: 100, target: 0')?.behind ?? 0) > 0);
  });

  it('compares with the target after its date', () => {
    assert.equal(progress('{ 2028-01-01: 70 }')?.expected, 100);
  });

  it('is not known where nothing was measured since the line began, or something else', () => {
    for (const measurements of ['{ }', '{ 2027-01-01: 5 }', '{ 2026-12-31: 5 }', '{ 2027-02-20: fill-in }'])
      assert.equal(progress(measurements), undefined, measurements);
    assert.equal(progress('{ 2027-02-20: 90 minutes }', 'baseline: 0, target: 100, unit: hours'), undefined);
  });
});
