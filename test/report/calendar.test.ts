import assert from 'node:assert/strict';
import { calendarOf } from '../../src/report/build/calendar';
import type { ContentCalendar } from '../../src/report/report';
import { planOf, sourceOf } from '../support/report-source';

const calendar = (lines: readonly string[]): ContentCalendar =>
  calendarOf(sourceOf(planOf(...lines), { rules: [] }));
const on = (...dates: readonly string[]): ContentCalendar =>
  calendar([
    'content:',
    '  calendar:',
    ...dates.map((date) => `    - { date: ${date}, title: About ${date} }`),
  ]);
const weeks = (found: ContentCalendar): readonly string[] =>
  found.weeks.map(({ week, from, items }) => `${week} ${from} ${items.length}`);

describe('the content calendar', () => {
  it('goes by the weeks of ISO 8601, also round New Year', () => {
    assert.deepEqual(weeks(on('2027-01-12', '2027-01-03', '2027-01-04', '2026-12-28')), [
      '2026-W53 2026-12-28 2',
      '2027-W01 2027-01-04 1',
      '2027-W02 2027-01-11 1',
    ]);
  });

  it('shows the weeks between two others in which there is nothing', () => {
    assert.deepEqual(weeks(on('2027-01-04', '2027-01-25')), [
      '2027-W01 2027-01-04 1',
      '2027-W02 2027-01-11 0',
      '2027-W03 2027-01-18 0',
      '2027-W04 2027-01-25 1',
    ]);
  });

  it('does not count out a long pause', () => {
    assert.equal(on('2027-01-04', '2027-03-08').weeks.length, 10, 'eight weeks are');
    assert.deepEqual(weeks(on('2027-01-04', '2027-03-15')), [
      '2027-W01 2027-01-04 1',
      '2027-W11 2027-03-15 1',
    ]);
    assert.deepEqual(weeks(on('0000-01-01', '2027-01-04', '9999-12-31')).slice(1), [
      '2027-W01 2027-01-04 1',
      '9999-W52 9999-12-27 1',
    ]);
  });

  it('has the items of a week by day, and of a day in the order of the plan', () => {
    const [week] = calendar([
      'content: { calendar: [',
      '  { date: 2027-01-13, title: third }, { date: 2027-01-12, title: first }, { date: 2027-01-12, title: second } ] }',
    ]).weeks;
    assert.deepEqual(
      week?.items.map(({ title, path }) => `${title} ${path}`),
      ['first /content/calendar/1', 'second /content/calendar/2', 'third /content/calendar/0'],
    );
  });

  it('tells of each item where, what, who and for which goal', () => {
    const { weeks: found } = calendar([
      'people: { bram: { name: Bram } }',
      'channels: { insta: { platform: Instagram } }',
      'goals: { orders: {} }',
      'content:',
      '  pillars: { craft: Stories from the bakery }',
      '  calendar:',
      '    - { date: 2027-01-12, channel: [insta, gone], pillar: craft, format: video, owner: bram, title: Dough, goal: orders }',
    ]);
    assert.deepEqual(found[0]?.items, [
      {
        path: '/content/calendar/0',
        day: '2027-01-12',
        title: 'Dough',
        channels: [
          { id: 'insta', name: 'Instagram', path: '/channels/insta' },
          { id: 'gone', name: 'gone' },
        ],
        pillar: { id: 'craft', name: 'Stories from the bakery', path: '/content/pillars/craft' },
        format: 'video',
        owner: { id: 'bram', name: 'Bram', path: '/people/bram' },
        goals: [{ id: 'orders', name: 'orders', path: '/goals/orders' }],
      },
    ]);
  });

  it('keeps what has no date that can be read, but not what is empty', () => {
    const found = calendar([
      'content: { calendar: [{ title: a }, { date: soon, title: b }, {}, null, text, 3] }',
    ]);
    assert.deepEqual(found.weeks, []);
    assert.deepEqual(
      found.undated.map(({ title }) => title),
      ['a', 'b'],
    );
  });

  it('says which channels it falls short of', () => {
    const lines = [
      'status: active',
      'channels:',
      '  insta: { platform: Instagram, cadence: 1 per week }',
      '  news: { cadence: 1 per month }',
      'content: { calendar: [{ date: 2027-01-20, channel: [insta, news] }] }',
    ];
    assert.deepEqual(calendar(lines).gaps, [
      {
        channel: { id: 'insta', name: 'Instagram', path: '/channels/insta' },
        cadence: '1 per week',
        asked: 4,
        planned: 1,
        path: '/channels/insta/cadence',
      },
    ]);
    assert.deepEqual(calendar([...lines, 'decision: { outcome: no-go }']).gaps, []);
  });
});
