import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { dayText } from '../../src/plan/day-text';

const TODAY = '2026-11-22' as Day;

const said = (day: string, today = TODAY): readonly string[] => {
  const { en, nl } = dayText(day as Day, today);
  return [en, nl];
};

describe('how far away a date is', () => {
  it('is said as one would say it, with the day of the week', () => {
    assert.deepEqual(said('2026-12-25'), ['in 5 weeks, Friday', 'over 5 weken, vrijdag']);
    assert.deepEqual(said('2026-10-18'), ['5 weeks ago, Sunday', '5 weken geleden, zondag']);
  });

  it('has words of its own for the days around today', () => {
    assert.deepEqual(said('2026-11-22'), ['today, Sunday', 'vandaag, zondag']);
    assert.deepEqual(said('2026-11-23'), ['tomorrow, Monday', 'morgen, maandag']);
    assert.deepEqual(said('2026-11-21'), ['yesterday, Saturday', 'gisteren, zaterdag']);
    assert.deepEqual(said('2026-11-24'), ['in 2 days, Tuesday', 'over 2 dagen, dinsdag']);
  });

  it('goes from days to weeks, months and years', () => {
    assert.deepEqual(said('2026-12-05'), ['in 13 days, Saturday', 'over 13 dagen, zaterdag']);
    assert.deepEqual(said('2026-12-06'), ['in 2 weeks, Sunday', 'over 2 weken, zondag']);
    assert.deepEqual(said('2027-01-23'), ['in 9 weeks, Saturday', 'over 9 weken, zaterdag']);
    assert.deepEqual(said('2027-01-24'), ['in 2 months, Sunday', 'over 2 maanden, zondag']);
    assert.deepEqual(said('2027-11-22'), ['in 12 months, Monday', 'over 12 maanden, maandag']);
    assert.deepEqual(said('2029-11-22'), ['in 3 years, Thursday', 'over 3 jaar, donderdag']);
    assert.deepEqual(said('2023-11-22'), ['3 years ago, Wednesday', '3 jaar geleden, woensdag']);
  });

  it('can be of another age', () => {
    assert.match(said('9999-12-31')[0]!, /^in 7973 years, Friday$/);
    assert.match(said('0001-01-01')[1]!, /^2026 jaar geleden, maandag$/);
  });
});
