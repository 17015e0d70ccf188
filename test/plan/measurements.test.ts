import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { isStale, nextDue } from '../../src/plan/frequency';
import { lastMeasured, latestMeasurement, measuredAhead, measurementsOf } from '../../src/plan/measurements';
import { planWith } from './kpi';

const day = (text: string): Day => text as Day;

describe('measurements', () => {
  it('come in the order of their dates, without those that cannot be read', () => {
    const { kpi } = planWith(
      '{ measurements: { 2027-02-05: "1,250 orders", 2027-01-08: 84, 2026-12-31: about 80, 2027-03-01: fill-in, 2027-02-30: 5, soon: 6, 2027-01-09: +4, 2027-01-10: } }',
    );
    assert.deepEqual(
      measurementsOf(kpi, 'en').map(({ day, value, unit }) => [day, value, unit]),
      [
        ['2026-12-31', 80, ''],
        ['2027-01-08', 84, ''],
        ['2027-01-09', 4, ''],
        ['2027-02-05', 1250, 'orders'],
      ],
    );
    assert.equal(latestMeasurement(kpi, 'en', day('2027-03-01'))?.day, '2027-02-05');
    // That something was measured is certain, though not what.
    assert.equal(lastMeasured(kpi, day('2027-03-01'))?.day, '2027-03-01');
  });

  it('hide no earlier one where they are dated after today', () => {
    const { kpi } = planWith('{ measurements: { 2028-02-05: 99, 2027-01-08: 84, 2027-01-15: 88 } }');
    const latest = (today: string): string | undefined => latestMeasurement(kpi, 'en', day(today))?.day;
    assert.equal(latest('2027-01-20'), '2027-01-15');
    assert.equal(latest('2027-01-14'), '2027-01-08');
    assert.equal(latest('2026-01-14'), '2028-02-05', 'all are');
    assert.equal(lastMeasured(kpi, day('2027-01-20'))?.day, '2027-01-15');
    assert.equal(measuredAhead(kpi, day('2027-01-20'))?.day, '2028-02-05');
    assert.equal(lastMeasured(kpi, day('2026-01-14')), undefined);
    assert.equal(measuredAhead(kpi, day('2028-02-05')), undefined);
  });

  it('may be missing, or be no map', () => {
    for (const written of [
      '{ }',
      '{ measurements: }',
      '{ measurements: [84] }',
      '{ measurements: 84 }',
      '',
    ]) {
      const { kpi } = planWith(written);
      assert.deepEqual(measurementsOf(kpi, 'en'), []);
      assert.equal(lastMeasured(kpi, day('2027-01-20')), undefined);
    }
  });

  it('are due by the calendar', () => {
    assert.equal(nextDue(day('2027-01-31'), 'monthly'), '2027-02-28');
    assert.equal(nextDue(day('2028-02-29'), 'yearly'), '2029-02-28');
    assert.equal(nextDue(day('2026-11-30'), 'quarterly'), '2027-02-28');
    assert.equal(nextDue(day('2026-12-31'), 'daily'), '2027-01-01');
  });

  it('are overdue when the frequency and half of it have gone by', () => {
    for (const [last, frequency, inTime, late] of [
      ['2027-01-15', 'daily', '2027-01-16', '2027-01-17'],
      ['2027-01-01', 'weekly', '2027-01-11', '2027-01-12'],
      ['2027-01-31', 'monthly', '2027-03-14', '2027-03-15'],
      ['2026-11-20', 'quarterly', '2027-04-07', '2027-04-08'],
      ['2026-01-01', 'yearly', '2027-07-02', '2027-07-03'],
    ] as const) {
      assert.ok(!isStale(day(last), frequency, day(inTime)), `${frequency} ${inTime}`);
      assert.ok(isStale(day(last), frequency, day(late)), `${frequency} ${late}`);
    }
    assert.ok(!isStale(day('2027-01-15'), 'daily', day('2026-01-15')), 'in the future');
  });
});
