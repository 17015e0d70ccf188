import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { endOfQuarter } from '../../src/plan/quarter';
import { weekday } from '../../src/plan/weekday';

describe('a date in its week and its quarter', () => {
  it('has a weekday, in both languages, also before 2024 and on a leap day', () => {
    assert.equal(weekday('2027-01-15' as Day, 'en'), 'Friday');
    assert.equal(weekday('2027-01-15' as Day, 'nl'), 'vrijdag');
    assert.equal(weekday('2024-02-29' as Day, 'en'), 'Thursday');
    assert.equal(weekday('1999-12-31' as Day, 'nl'), 'vrijdag');
    assert.equal(weekday('2000-01-02' as Day, 'nl'), 'zondag');
  });

  it('has a quarter that ends on the last day of March, June, September or December', () => {
    const ends = ['2027-01-01', '2027-03-31', '2027-04-30', '2027-09-30', '2027-12-31'].map((day) =>
      endOfQuarter(day as Day),
    );
    assert.deepEqual(ends, ['2027-03-31', '2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
  });
});
