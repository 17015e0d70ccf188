import assert from 'node:assert/strict';
import { cadenceText, perWeek, readCadence } from '../../src/plan/cadence';

describe('plan: cadences', () => {
  const read = (written: string): string => {
    const cadence = readCadence(written);
    return cadence ? `${Math.round(cadence.count * 100) / 100} ${cadence.per}` : '';
  };
  const cases: readonly (readonly [string, string])[] = `
    3 per week = 3 week
    3x per week = 3 week
    3 x per week = 3 week
    3×/week = 3 week
    3 times a week = 3 week
    3 posts a week = 3 week
    three posts per week = 3 week
    3 short videos per week = 3 week
    at least 3 per week = 3 week
    about 3 per week = 3 week
    once a week = 1 week
    Twice a month. = 2 month
    twice weekly = 2 week
    a post a day = 1 day
    1 per day = 1 day
    5 days a week = 5 week
    daily = 1 day
    Weekly = 1 week
    monthly = 1 month
    every day = 1 day
    every weekday = 5 week
    on workdays = 5 week
    every Tuesday = 1 week
    Tuesdays and Fridays = 2 week
    every Monday, Wednesday and Friday = 3 week
    every two weeks = 0.5 week
    every other week = 0.5 week
    once every two weeks = 0.5 week
    fortnightly = 0.5 week
    1 per 2 weeks = 0.5 week
    every 3 days = 0.33 day
    2 keer per week = 2 week
    2x p/w = 2 week
    2 x p.w. = 2 week
    2/week = 2 week
    2 per wk = 2 week
    twee keer in de week = 2 week
    één per week = 1 week
    een keer per maand = 1 month
    eens per twee weken = 0.5 week
    minimaal 2 korte video's per week = 2 week
    dagelijks = 1 day
    elke werkdag = 5 week
    elke dinsdag en vrijdag = 2 week
    om de week = 0.5 week
    om de dag = 0.5 day
    tweewekelijks = 0.5 week
    3x wekelijks = 3 week
    maandelijks = 1 month
    1 blog per mnd = 1 month
    often =
    regularly =
    regelmatig =
    now and then =
    as often as we can =
    when there is news =
    a few per week =
    a few times a week =
    een paar keer per week =
    one or two per week =
    een of twee per week =
    2-3 per week =
    2 à 3 per week =
    0 per week =
    -1 per week =
    3 =
    per week =
    week =
    4 per year =
    1 per kwartaal =
    quarterly =
    2 hours per week =
    2 uur per week =
    1 per week and 1 per month =
    3 per week per channel =
    every 0 weeks =
    1000 per week =
    fill-in =
    vul-in =
    ? =`
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => {
      const [written = '', expected = ''] = line.split('=').map((part) => part.trim());
      return [written, expected] as const;
    });

  for (const [written, expected] of cases)
    it(`${written}: ${expected || 'cannot be read'}`, () => assert.equal(read(written), expected));

  it('reckons by the week, and says it in words', () => {
    assert.equal(perWeek({ count: 1, per: 'day' }), 7);
    assert.equal(perWeek({ count: 3, per: 'week' }), 3);
    assert.equal(Math.round(perWeek({ count: 13, per: 'month' }) * 100) / 100, 3);
    assert.equal(cadenceText({ count: 3, per: 'week' }, 'nl'), '3 per week');
    assert.equal(cadenceText({ count: 0.5, per: 'month' }, 'nl'), '0,5 per maand');
  });
});
