import assert from 'node:assert/strict';
import { namesRhythm, rhythmsIn } from '../../src/plan/rhythm';

/** Ways to write what numbers are per, and what that is. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  day: [
    '12 per day',
    '12 a day',
    '12/dag',
    '12 p/d',
    'Dagelijkse orders',
    'each workday',
    'day-on-day',
    'dagomzet',
  ],
  week: [
    '130 PER WEEK',
    '130 elke week',
    '130 / wk',
    '130 p.w',
    'wekelijks 130',
    'week op week',
    'weekomzet',
  ],
  month: [
    'every month',
    'iedere maand',
    'a month',
    '5 p/m',
    'monthly',
    'mom',
    'month over month',
    'maandkosten',
  ],
  quarter: ['per kwartaal', 'a quarter', 'qoq', 'quarterly', 'kwartaalcijfers', 'p/q'],
  year: ['5 % growth a year', 'per jaar', 'annually', 'jaarlijkse groei', 'yoy', 'jaaromzet', 'p.j', '/yr'],
};

/** What holds a piece of one, and is none. */
const OTHERS = [
  'maandag',
  'weekend',
  'in a week',
  'a quarter of all',
  'yearbook',
  'today',
  'in 2 weeks',
  'weeks',
  '',
];

describe('plan: what numbers are per', () => {
  for (const [rhythm, ways] of Object.entries(WAYS))
    it(`is heard however it is written: ${rhythm}`, () => {
      for (const way of ways) assert.deepEqual([...rhythmsIn(way)], [rhythm], way);
    });

  it('is not heard in what only looks like it', () => {
    for (const other of OTHERS) assert.deepEqual([...rhythmsIn(other)], [], other);
  });

  it('may be odd, or anything that is counted', () => {
    assert.deepEqual([...rhythmsIn('orders every 2 weeks')], ['odd']);
    assert.deepEqual([...rhythmsIn('omzet per bezoeker')], ['bezoeker']);
    assert.deepEqual([...rhythmsIn('omzet per eind 2027')], []);
  });

  it('is named by a word alone, too', () => {
    assert.ok(namesRhythm('Orders (Week)', 'week'));
    assert.ok(namesRhythm('omzet bezoekers', 'bezoeker'));
    assert.equal(namesRhythm('orders in het weekend', 'week'), false);
  });
});
