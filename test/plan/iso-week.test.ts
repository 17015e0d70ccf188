import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { addDays } from '../../src/plan/days';
import { isoWeek } from '../../src/plan/iso-week';

describe('the week of a date', () => {
  it('is that of ISO 8601', () => {
    const weeks = {
      '2027-01-01': '2026-W53',
      '2027-01-04': '2027-W01',
      '2024-12-30': '2025-W01',
      '2021-01-03': '2020-W53',
      '2016-01-03': '2015-W53',
      '2027-07-14': '2027-W28',
      '2000-02-29': '2000-W09',
    };
    for (const [day, week] of Object.entries(weeks)) assert.equal(isoWeek(day as Day).name, week, day);
  });

  it('begins on Monday, and lasts seven days', () => {
    assert.equal(isoWeek('2027-01-01' as Day).from, '2026-12-28');
    let day = '2019-12-01' as Day;
    const counts = new Map<string, number>();
    for (let number = 0; number < 3000; number++, day = addDays(day, 1)) {
      const { name } = isoWeek(day);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    assert.deepEqual([...new Set([...counts.values()].slice(1, -1))], [7]);
  });
});
