import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../src/core/day';
import { addDays, addMonths, daysBetween } from '../../src/plan/days';

const day = (written: string): Day => written as Day;

describe('days', () => {
  it('are counted over months, leap years and summer time', () => {
    assert.equal(daysBetween(day('2027-01-01'), day('2027-12-31')), 364);
    assert.equal(daysBetween(day('2028-02-28'), day('2028-03-01')), 2);
    assert.equal(daysBetween(day('2027-03-01'), day('2027-02-28')), -1);
    assert.equal(daysBetween(day('0001-01-01'), day('0001-12-31')), 364);
  });

  it('can be added, also backwards', () => {
    assert.equal(addDays(day('2027-12-31'), 1), '2028-01-01');
    assert.equal(addDays(day('2027-03-28'), 7), '2027-04-04');
    assert.equal(addDays(day('2027-01-01'), -1), '2026-12-31');
  });

  it('come by months as well, the last day of a month that is too short', () => {
    assert.equal(addMonths(day('2027-01-15'), 12), '2028-01-15');
    assert.equal(addMonths(day('2027-01-31'), 1), '2027-02-28');
    assert.equal(addMonths(day('2028-02-29'), 12), '2029-02-28');
    assert.equal(addMonths(day('2027-11-30'), 3), '2028-02-29');
    assert.equal(addMonths(day('2027-01-31'), -2), '2026-11-30');
  });

  it('stay within the years that a date has room for', () => {
    assert.equal(addDays(day('9999-12-31'), 1), '9999-12-31');
    assert.equal(addMonths(day('9999-12-31'), 1), '9999-12-31');
    assert.equal(addMonths(day('0000-01-31'), -1), '0000-01-01');
  });

  it('go there and back, as the calendar of the machine does', () => {
    const anyDay = fc
      .integer({ min: -719_162, max: 2_932_896 })
      .map((number) => day(new Date(number * 86_400_000).toISOString().slice(0, 10)));
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = daysBetween(from, to);
        assert.equal(days, (Date.parse(to) - Date.parse(from)) / 86_400_000);
        assert.equal(addDays(from, days), to);
      }),
    );
  });
});
