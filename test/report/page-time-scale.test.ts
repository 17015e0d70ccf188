import assert from 'node:assert/strict';
import { timeScale } from '../../src/report/page/time-scale';
import { day } from '../support/report-source';

const ticks = (from: string, to: string): readonly string[] =>
  timeScale(day(from), day(to)).ticks.map((tick) => tick.day);

describe('the line of time', () => {
  it('begins and ends with whole months', () => {
    const scale = timeScale(day('2027-01-12'), day('2027-12-03'));
    assert.equal(scale.ticks.length, 12);
    assert.equal(scale.before(day('2027-01-01')), 0);
    assert.equal(scale.after(day('2027-12-31')), 100);
    assert.ok(scale.shows(day('2027-12-31')));
    assert.ok(!scale.shows(day('2028-01-01')));
    assert.ok(!scale.shows(day('2026-12-31')));
  });

  it('gives a day its width, from where it begins to where it ends', () => {
    const scale = timeScale(day('2027-01-01'), day('2027-12-31'));
    assert.equal(scale.after(day('2027-03-31')), scale.before(day('2027-04-01')));
    assert.ok(scale.before(day('2027-04-01')) < scale.after(day('2027-04-01')));
  });

  it('counts a short time in weeks from Monday, a longer one in months, quarters, years', () => {
    assert.deepEqual(ticks('2027-01-13', '2027-01-26'), ['2027-01-11', '2027-01-18', '2027-01-25']);
    assert.deepEqual(ticks('2027-01-13', '2027-04-02'), [
      '2027-01-01',
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
    ]);
    assert.deepEqual(ticks('2027-02-13', '2029-01-01').slice(0, 3), [
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
    ]);
    assert.deepEqual(ticks('2025-06-01', '2033-06-01').slice(0, 2), ['2025-01-01', '2026-01-01']);
  });

  it('never has more ticks than can be told apart, even over all of time', () => {
    for (const [from, to] of [
      ['0001-01-01', '9999-12-31'],
      ['2027-01-01', '2027-01-01'],
      ['1970-01-01', '2027-01-01'],
    ] as const) {
      const { length } = ticks(from, to);
      assert.ok(length >= 1 && length <= 15, `${from} to ${to}: ${length}`);
    }
  });

  it('tells a year once: at the first tick and wherever one begins, and not twice beside each other', () => {
    const years = (from: string, to: string): readonly string[] =>
      timeScale(day(from), day(to))
        .ticks.filter(({ tellsYear }) => tellsYear === 'always' || tellsYear === 'wide')
        .map((tick) => tick.day);
    assert.deepEqual(years('2026-09-01', '2027-08-31'), ['2026-09-01', '2027-01-01']);
    assert.deepEqual(years('2026-12-01', '2027-08-31'), ['2027-01-01']);
  });

  it('tells the year of a first month that is left out on a telephone at the first that is named there', () => {
    const years = (from: string, to: string): readonly string[] =>
      timeScale(day(from), day(to))
        .ticks.filter(({ tellsYear }) => tellsYear === 'always' || tellsYear === 'narrow')
        .map((tick) => tick.day);
    assert.deepEqual(years('2026-09-01', '2027-08-31'), ['2026-10-01', '2027-01-01']);
    assert.deepEqual(years('2026-10-01', '2027-08-31'), ['2026-10-01', '2027-01-01']);
    assert.deepEqual(years('2026-12-01', '2027-08-31'), ['2027-01-01']);
  });
});
