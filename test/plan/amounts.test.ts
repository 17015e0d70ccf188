import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OwnLanguage } from '../../src/core/language';
import { readAmount, readHours, readMoney, readRate } from '../../src/plan/amounts';
import { readCadence } from '../../src/plan/cadence';
import { readBounded } from '../../src/plan/bounds';
import { readRhythm } from '../../src/plan/review-rhythm';
import { lintText } from '../support/lint-text';
import { hoursText, numberText } from '../../src/plan/number-text';
import { readResponseTime } from '../../src/plan/response-time';

/** A table as text: what is written, a bar, what it is; nothing behind the bar where it cannot be read. */
function rows(table: string): (readonly [string, string])[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const bar = line.lastIndexOf('|');
      return [line.slice(0, bar).trim(), line.slice(bar + 1).trim()] as const;
    });
}

const check = (table: string, read: (written: string) => string | undefined): void => {
  for (const [written, expected] of rows(table)) assert.equal(read(written) ?? '', expected, written);
};

const hours = (language: OwnLanguage) => (written: string) => {
  const read = readHours(written, language);
  return read === undefined ? undefined : String(Math.round(read * 1000) / 1000);
};
const money =
  (language: OwnLanguage, read = readMoney) =>
  (written: string) => {
    const sum = read(written, language);
    return sum && [sum.amount, sum.currency].filter((part) => part !== undefined).join(' ');
  };

describe('plan: amounts', () => {
  it('reads one number and what stands beside it', () => {
    assert.deepEqual(readAmount('+30 %', 'en'), { value: 30, unit: '%', signed: true });
    assert.deepEqual(readAmount('-5', 'en'), { value: -5, unit: '', signed: true });
    assert.deepEqual(readAmount(12.5, 'nl'), { value: 12.5, unit: '', signed: false });
    assert.deepEqual(readAmount('  € 1.250 per maand ', 'nl'), {
      value: 1250,
      unit: '€ per maand',
      signed: false,
    });
    assert.equal(readAmount('1.250', 'nl')?.value, 1250);
    assert.equal(readAmount('1.250', 'en')?.value, 1.25);
    assert.equal(readAmount('12 m', 'en')?.value, 12);
    assert.equal(readAmount('12m', 'en')?.value, 12e6);
    assert.equal(readAmount('12 kg', 'en')?.value, 12);
    for (const none of ['', ' ', 'x', '25-30 %', '3 of 4', '1 2', '12 345 6', '€', Infinity, NaN])
      assert.equal(readAmount(none, 'en'), undefined, String(none));
  });

  it('reads hours a week', () => {
    const both = `
      4 | 4
      4.5 | 4.5
      4,5 | 4.5
      4h | 4
      4 h/week | 4
      90 min | 1.5
      90m | 1.5
      0 | 0
      ca. 4 | 4
      ± 4 | 4
      max. 4 | 4
      -3 |
      +3 |
      3-4 |
      3 - 4 |
      4k |
      4 x |
      4 kg |
      € 4 |
      4 % |
      0.5 fte |
      1:30 |
      fill-in |
      ? |`;
    check(both, hours('en'));
    check(both, hours('nl'));
    check(
      `
      4 hours | 4
      4 Hours. | 4
      4 hrs/wk | 4
      4 hours a week | 4
      4 hours per week | 4
      4 hours every week | 4
      4 hours weekly | 4
      about 4 hours | 4
      up to 4 hours | 4
      half an hour | 0.5
      half an hour per day | 2.5
      an hour a day | 5
      two hours | 2
      an hour | 1
      8 hours a month | 1.846
      52 hours per year | 1
      1 day a week | 8
      two days per month | 3.692
      4 per week | 4
      4 hours per fortnight |
      3 to 5 |
      a few |
      a few hours |
      several |
      4 hours if we can |
      hours |`,
      hours('en'),
    );
    check(
      `
      4 uur | 4
      4u | 4
      4 u/w | 4
      4 uur p/w | 4
      4 uur p.w. | 4
      4 uur per week | 4
      4 uur in de week | 4
      4 uur wekelijks | 4
      ongeveer 4 uur | 4
      vier uur | 4
      een uur per dag | 5
      een half uur | 0.5
      anderhalf uur per week | 1.5
      8 uur per maand | 1.846
      een dag per week | 8
      2 werkdagen per maand | 3.692
      2 à 3 uur |
      een paar uur |
      een paar |
      zoveel als nodig |`,
      hours('nl'),
    );
    for (const [number, expected] of [
      [6, 6],
      [0, 0],
      [-1, undefined],
      [Infinity, undefined],
      [NaN, undefined],
    ] as const)
      assert.equal(readHours(number, 'en'), expected);
  });

  it('reads money', () => {
    const both = `
      1200 | 1200
      1 200 | 1200
      € 1200 | 1200 EUR
      €1.200,50 | 1200.5 EUR
      € 1.200,- | 1200 EUR
      €1.200,-- | 1200 EUR
      12.000 | 12000
      € 12k | 12000 EUR
      12 k | 12000
      1,2 mln euro | 1200000 EUR
      1200 EUR | 1200 EUR
      EUR 1200 | 1200 EUR
      CHF 1'200 | 1200 CHF
      US$ 300 | 300 USD
      £500 | 500 GBP
      free | 0
      Gratis | 0
      0 | 0
      ca. € 500 | 500 EUR
      1200 euro excl. btw | 1200 EUR
      -5 |
      € -5 |
      € 49 per maand |
      € 49 per month |
      49/month |
      10-12k |
      500 + 300 |
      12 uur |
      12 hours |
      12 min |
      30 pct |
      10 % |
      3 x |
      TBD |
      some |
      € |
      vul-in |`;
    check(both, money('en'));
    check(both, money('nl'));
    check('1,250 | 1250\n€ 1,250 | 1250 EUR\n1,250.75 | 1250.75', money('en'));
    check('1.250 | 1250\n€ 1.250 | 1250 EUR\n1.250,75 | 1250.75\n2,50 | 2.5', money('nl'));
  });

  it('reads the price of an hour', () => {
    check(
      `
      45 | 45
      € 45 | 45 EUR
      € 45 per hour | 45 EUR
      45/hour | 45
      £24 an hour | 24 GBP
      45 euro per uur | 45 EUR
      € 45,- p/u | 45 EUR
      45 p.u. | 45
      € 360 per day |
      € 360 per dag |
      45 hours |
      cheap |`,
      money('nl', readRate),
    );
    assert.deepEqual(readRate(45, 'en'), { amount: 45 });
    assert.equal(readRate(-45, 'en'), undefined);
  });

  it('says numbers as each language writes them', () => {
    assert.deepEqual(numberText(1234.567), { en: '1,234.57', nl: '1.234,57' });
    assert.deepEqual(hoursText(1), { en: '1 hour', nl: '1 uur' });
    assert.deepEqual(hoursText(0.5), { en: '0.5 hours', nl: '0,5 uur' });
  });

  it('says numbers as the language’s own formatter does, though mostly without it', () => {
    for (const least of [0, 2] as const) {
      const own = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: 2 });
      const same = (number: number): void => assert.equal(numberText(number, least).en, own.format(number));
      for (const odd of [
        0,
        -0,
        1e21,
        -1e15,
        1e-7,
        999_999_999_999_999,
        2 ** 53,
        NaN,
        Infinity,
        1.005,
        0.1 + 0.2,
        0.995,
        -0.001,
        9_999_999_999.995,
      ])
        same(odd);
      for (let cents = -250_000; cents <= 250_000; cents += 37) same(cents / 100);
      fc.assert(fc.property(fc.double(), same));
      fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 10_000 }), (of, by) => same(of / by)));
      fc.assert(fc.property(fc.integer(), same));
    }
  });
});

describe('plan: response times', () => {
  const time = (language: OwnLanguage) => (written: string) => {
    const read = readResponseTime(written, language);
    return read && `${read.count} ${read.unit}`;
  };
  it('reads one time, whatever stands around it', () => {
    check(
      `
      4 hours | 4 hour
      4h | 4 hour
      Within 4 hours on weekdays. | 4 hour
      1.5 hours | 1.5 hour
      30 min | 30 minute
      half an hour | 0.5 hour
      one business day | 1 day
      2 working days | 2 day
      the same day | 1 day
      next working day | 1 day
      immediately | 0 minute
      real-time | 0 minute
      one week | 1 week
      4 |
      4 hours, 8 hours in the weekend |
      2-4 hours |
      2 to 4 hours |
      one or two days |
      as soon as we can |
      fast |
      24/7 |
      0 hours |`,
      time('en'),
    );
    check(
      `
      4 uur | 4 hour
      4u | 4 hour
      vier uur | 4 hour
      binnen één werkdag | 1 day
      binnen 2 werkdagen | 2 day
      een half uur | 0.5 hour
      anderhalf uur | 1.5 hour
      3 uur, op werkdagen | 3 hour
      dezelfde dag | 1 day
      volgende werkdag | 1 day
      meteen | 0 minute
      zo snel mogelijk |
      2 à 3 uur |
      24 per week |`,
      time('nl'),
    );
    assert.equal(readResponseTime(4, 'en'), undefined);
  });
});

describe('plan: any text at all', () => {
  const readers: Readonly<Record<string, (text: string) => unknown>> = {
    readAmount: (text) => readAmount(text, 'nl'),
    readHours: (text) => readHours(text, 'nl'),
    readMoney: (text) => readMoney(text, 'en'),
    readRate: (text) => readRate(text, 'nl'),
    readCadence,
    readResponseTime: (text) => readResponseTime(text, 'en'),
  };
  const pieces = fc.constantFrom(
    ...' |  |1|12|1.000|,|-|+|€|per|week|a|een|half|hours|uur|x|/|p.|elke|k|%|every|\t|\u00A0|é|😀|0'.split(
      '|',
    ),
  );
  for (const [name, read] of Object.entries(readers)) {
    it(`${name} never throws, and gives finite numbers that are no less than nothing`, () => {
      const text = fc.oneof(
        fc.string(),
        fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(text, (written) => {
          const found = read(written);
          const numbers = typeof found === 'object' ? Object.values(found ?? {}) : [found];
          for (const number of numbers) {
            if (typeof number !== 'number') continue;
            assert.ok(Number.isFinite(number) && (number >= 0 || name === 'readAmount'));
          }
        }),
        { numRuns: 500 },
      );
    });

    it(`${name} is quick with what nobody writes`, () => {
      for (const piece of [' ', '\t', '1', '1 ', 'a', 'a ', '+', '- ', '1.', ' a1', 'half ', 'per ', '€ '])
        read(piece.repeat(50_000) + '!');
    });
  }
});

describe('what is no number and no text', () => {
  for (const [name, read] of Object.entries({
    readAmount,
    readHours,
    readMoney,
    readRate,
    readBounded,
    readResponseTime,
    readCadence,
    readRhythm,
  })) {
    it(`is nothing to ${name}`, () => {
      for (const written of [true, false, null, NaN, Infinity]) assert.equal(read(written, 'nl'), undefined);
    });
  }

  it('crashes no rule, wherever a measure can stand', () => {
    for (const wrong of ['true', '~', '[1]', '{ a: 1 }', '.inf', '.nan', '2027-01-01']) {
      const text = [
        'strategy: 1',
        'title: X',
        `people: { anna: { name: Anna, hours: ${wrong}, rate: ${wrong} } }`,
        `channels: { a: { platform: A, hours: ${wrong}, cadence: ${wrong} } }`,
        `goals: { g: { statement: G, kpis: { k: { metric: M, baseline: ${wrong}, target: ${wrong}, measurements: { 2027-01-01: ${wrong} } } } } }`,
        `capacity: { hours: ${wrong} }`,
        `budget: { amount: ${wrong}, currency: ${wrong}, items: { a: ${wrong} } }`,
        `tools: { t: { name: T, cost: ${wrong} } }`,
        `monitoring: { responseTime: ${wrong} }`,
        `reviews: { cadence: ${wrong}, next: ${wrong} }`,
        '',
      ].join('\n');
      assert.doesNotThrow(() => lintText(text), wrong);
    }
  });
});
