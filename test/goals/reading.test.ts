/** What is read back to the author. A part that is left out is no mistake; a wrong one is. */
import assert from 'node:assert/strict';
import { verdict, type Language, type Reading } from '../../src/goals';

const read = (text: string, lang: Language, today?: string): Reading =>
  verdict(text, { lang, ...(today ? { today } : {}) }).reading;

describe('goals: dates', () => {
  const dated: readonly (readonly [Language, string, string])[] = [
    ['en', 'by 1 July 2027', '2027-07-01'],
    ['en', 'by July 1st, 2027', '2027-07-01'],
    ['en', 'by the 15th of May 2027', '2027-05-15'],
    ['en', 'on 2027-10-01', '2027-10-01'],
    ['en', 'on 1/10/2027', '2027-10-01'],
    ['en', 'by June 2027', '2027-06-30'],
    ['en', 'in Q3 2027', '2027-09-30'],
    ['en', "by Q4 '27", '2027-12-31'],
    ['en', 'in the third quarter of 2027', '2027-09-30'],
    ['en', 'in H1 2027', '2027-06-30'],
    ['en', 'in the second half of 2027', '2027-12-31'],
    ['en', 'in 2027', '2027-12-31'],
    ['en', 'before 2028', '2027-12-31'],
    ['en', 'before the end of 2027', '2027-12-31'],
    ['en', 'by mid-2027', '2027-06-30'],
    ['en', 'between 2025 and 2028', '2028-12-31'],
    ['en', 'by Easter 2027', '2027-03-28'],
    ['en', 'before Black Friday 2027', '2027-11-26'],
    ['en', 'in week 26 of 2027', '2027-07-04'],
    ['nl', 'voor 1 oktober 2027', '2027-10-01'],
    ['nl', 'uiterlijk 31-12-2027', '2027-12-31'],
    ['nl', 'op 1.10.2027', '2027-10-01'],
    ['nl', 'in juni 2027', '2027-06-30'],
    ['nl', 'eind 2027', '2027-12-31'],
    ['nl', 'in Q3 2027', '2027-09-30'],
    ['nl', 'in het 3e kwartaal van 2027', '2027-09-30'],
    ['nl', 'in de eerste helft van 2027', '2027-06-30'],
    ['nl', 'medio 2027', '2027-06-30'],
    ['nl', 'tot en met 2028', '2028-12-31'],
    ['nl', 'in de periode 2026-2028', '2028-12-31'],
    ['nl', 'met Pasen 2027', '2027-03-28'],
    ['nl', 'voor Sinterklaas 2027', '2027-12-05'],
  ];
  for (const [lang, when, date] of dated) {
    it(`${when} is ${date}`, () => {
      assert.equal(
        read(`${lang === 'en' ? 'Sell 500 cards' : '500 kaarten verkocht'} ${when}`, lang).deadline?.date,
        date,
      );
    });
  }

  const undated = [
    'in FY27',
    'in Q2 FY26',
    'by summer 2027',
    'in early 2027',
    'within six months',
    'this year',
    'by 1 July',
    'before the elections',
    'in the 2026-27 school year',
  ];
  for (const when of undated) {
    it(`${when}: a deadline, but without today no date`, () => {
      const { deadline } = read(`Sell 500 cards ${when}`, 'en');
      assert.ok(deadline);
      assert.equal(deadline.date, undefined);
    });
  }

  const relative: readonly (readonly [Language, string, string | undefined])[] = [
    ['en', 'this year', '2026-12-31'],
    ['en', 'next year', '2027-12-31'],
    ['en', 'within six months', '2027-05-22'],
    ['en', 'in 90 days', '2027-02-20'],
    ['en', 'by 1 July', '2027-07-01'],
    ['en', 'by Christmas', '2026-12-25'],
    ['en', 'in Q1', '2027-03-31'],
    ['nl', 'dit jaar', '2026-12-31'],
    ['nl', 'volgend jaar', '2027-12-31'],
    ['nl', 'binnen zes maanden', '2027-05-22'],
    ['nl', 'binnen een halfjaar', '2027-05-22'],
    ['nl', 'voor 1 mei', '2027-05-01'],
  ];
  for (const [lang, when, date] of relative) {
    it(`${when}, seen from 2026-11-22, is ${date ?? 'undated'}`, () => {
      assert.equal(
        read(`${lang === 'en' ? 'Sell 500 cards' : '500 kaarten verkopen'} ${when}`, lang, '2026-11-22')
          .deadline?.date,
        date,
      );
    });
  }

  it('tells what is past', () => {
    assert.equal(read('Sell 500 cards in 2024', 'en', '2026-11-22').deadline?.past, true);
    assert.equal(read('Sell 500 cards in 2027', 'en', '2026-11-22').deadline?.past, false);
    assert.equal(read('Sell 500 cards in 2024', 'en').deadline?.past, undefined);
  });

  it('a year to compare with is no deadline', () => {
    assert.equal(read('CO2-uitstoot 55% lager dan in 1990', 'nl').deadline, undefined);
    assert.equal(read('Emissions 50% below 2019 levels', 'en').deadline, undefined);
    assert.equal(read('Emissions 50% below 2019 levels by 2030', 'en').deadline?.date, '2030-12-31');
    assert.equal(read('Sinds 1998 zijn wij er voor het mkb', 'nl').deadline, undefined);
  });

  it('a norm is no deadline', () => {
    assert.equal(read('Every complaint answered within five working days', 'en').deadline, undefined);
    assert.equal(read('95% of calls answered within 20 seconds', 'en').deadline, undefined);
  });
});

describe('goals: numbers', () => {
  const numbers: readonly (readonly [Language, string, number, string | undefined])[] = [
    ['nl', '1.000 volgers', 1000, 'volgers'],
    ['en', '1,000 followers', 1000, 'followers'],
    ['nl', '1,000 volgers', 1000, 'volgers'],
    ['en', '1.000 followers', 1000, 'followers'],
    ['en', '10 000 visitors', 10000, 'visitors'],
    ['nl', '2,5 %', 2.5, '%'],
    ['en', '99.95%', 99.95, '%'],
    ['nl', '€ 12k', 12000, '€'],
    ['en', '$1.2M', 1200000, '$'],
    ['nl', '€ 1,2 mln', 1200000, '€'],
    ['nl', '1.250.000 euro', 1250000, '€'],
    ['en', '1,250,000.50 euros', 1250000.5, '€'],
    ['nl', 'twaalf opdrachten', 12, 'opdrachten'],
    ['nl', 'vijfentwintig leden', 25, 'leden'],
    ['nl', 'anderhalf miljoen euro', 1500000, '€'],
    ['nl', 'honderdtwintig leden', 120, 'leden'],
    ['en', 'twenty-five members', 25, 'members'],
    ['en', 'a dozen customers', 12, 'customers'],
    ['en', 'double the number of members', 2, '×'],
    ['nl', 'de omzet halveren', 0.5, '×'],
    ['nl', 'drie keer zoveel leden', 3, '×'],
    ['en', '3 percentage points', 3, 'points'],
  ];
  for (const [lang, text, value, unit] of numbers) {
    it(`${text} (${lang})`, () => {
      const [number, ...others] = read(text, lang).numbers;
      assert.deepEqual([number?.value, number?.unit, others.length], [value, unit, 0]);
    });
  }

  it('fractions', () => {
    for (const [lang, text, value] of [
      ['nl', 'Een derde van de kaart', 1 / 3],
      ['en', 'Two out of five managers', 0.4],
      ['nl', 'driekwart van de leden', 0.75],
      ['nl', '9 van de 10 gasten', 0.9],
      ['en', 'half of all members', 0.5],
    ] as const) {
      assert.equal(read(text, lang).numbers[0]?.value, value, text);
    }
  });

  it('ranges', () => {
    const [range] = read('25-30 % meer leden', 'nl').numbers;
    assert.deepEqual([range?.value, range?.high, range?.unit], [25, 30, '%']);
  });

  it('names are no numbers', () => {
    for (const [lang, text] of [
      ['en', 'Delight customers with 24/7 service'],
      ['en', 'The 17 SDGs'],
      ['nl', 'Website versie 3'],
      ['en', 'ISO 27001'],
      ['nl', 'Onze 350 leden'],
      ['en', 'Women aged 25 to 45'],
      ['nl', 'Mannen van 25 tot 45 jaar'],
    ] as const) {
      assert.deepEqual(read(text, lang).numbers, [], text);
    }
  });
});

describe('goals: the reading', () => {
  it('from, to, per and by when', () => {
    const { measure, from, to, per, deadline } = read(
      'Online afhaalorders van 80 naar 130 per week voor 1 oktober 2027',
      'nl',
    );
    assert.deepEqual(
      { measure, from, to, per, date: deadline?.date },
      { measure: 'Online afhaalorders', from: 80, to: 130, per: 'week', date: '2027-10-01' },
    );
  });

  it('a change of time', () => {
    const { from, to, unit } = read('Cut the average waiting time from 14 to 6 minutes by 1 July 2027', 'en');
    assert.deepEqual({ from, to, unit }, { from: 14, to: 6, unit: 'minutes' });
  });

  it('a level', () => {
    const { measure, from, to, unit } = read('Reduce sick leave to 4.5% in 2027', 'en');
    assert.deepEqual(
      { measure, from, to, unit },
      { measure: 'sick leave', from: undefined, to: 4.5, unit: '%' },
    );
  });

  it('a change is no level', () => {
    assert.equal(read('Increase revenue by 20% in 2027', 'en').to, undefined);
  });

  it('where we are is where it starts', () => {
    assert.equal(read('Vacatures binnen 45 dagen vervuld in H1 2027 (nu 62)', 'nl').to === 62, false);
    assert.equal(read('From 40% (2024) to 60% (2027)', 'en').from, 40);
  });

  it('the audience', () => {
    assert.equal(
      read('Naamsbekendheid verhogen tot 55% bij mannen van 25 tot 45 jaar in 2027', 'nl').audience,
      'mannen van 25 tot 45 jaar',
    );
    assert.equal(
      read('Reach 1,000 subscribers among freelance designers before 1 July 2027', 'en').audience,
      'freelance designers',
    );
  });
});

describe('goals: what is a time', () => {
  const times: { readonly en: readonly string[]; readonly nl: readonly string[] } = {
    en: [
      'no later than 1 May',
      'by no later than Q3',
      'by Monday',
      'before the year is out',
      'by Advent',
      'over the plan period',
      'at the next trade show',
      'by project end',
      'in year two',
      'between now and March',
      'during peak season',
      'within the next two quarters',
      'in six months’ time',
      'before the elections',
      'by the first #GreenMonday',
      'eight weeks before the date',
      'per month',
      'a week',
      'each quarter',
      'every Monday',
      'annually',
      'year on year',
      'than last year',
      '/month',
      'every shift',
      'from 2027',
      'on launch day',
      'until 2030',
      'this season',
    ],
    nl: [
      'uiterlijk 1 mei',
      'binnen nu en een jaar',
      'voor het jaar om is',
      'met advent',
      'in de planperiode',
      'bij de volgende meting',
      'op de open dag',
      'voor de bouwvak',
      'in jaar 2',
      'tussen nu en maart',
      'in het hoogseizoen',
      'de komende 9 maanden',
      'over twee jaar',
      'voor de verkiezingen',
      'met ingang van 2028',
      'twee weken van tevoren',
      'in Q3',
      'per maand',
      'p/kwartaal',
      'p/m',
      'elk kwartaal',
      'elke maandag',
      'jaarlijks',
      'jaar op jaar',
      'dan vorig jaar',
      '/maand',
      'elke dienst',
      'vanaf 2027',
      'in het 3e kwartaal',
      'tot 2030',
      'dit seizoen',
    ],
  };
  for (const lang of ['en', 'nl'] as const) {
    it(`${lang}: deadlines and rhythms`, () => {
      const goal = lang === 'en' ? '40 new customers' : '40 nieuwe klanten';
      const timeless = times[lang].filter(
        (time) => !verdict(`${goal} ${time}`, { lang }).criteria.timeBound.met,
      );
      assert.deepEqual(timeless, []);
    });
  }

  it('open windows are none', () => {
    for (const time of [
      'in the coming years',
      'over time',
      'in the near future',
      'eventually',
      'in the long run',
    ]) {
      assert.equal(verdict(`40 new customers ${time}`, { lang: 'en' }).criteria.timeBound.met, false, time);
    }
    for (const time of [
      'de komende jaren',
      'op termijn',
      'in de nabije toekomst',
      'uiteindelijk',
      'op den duur',
    ]) {
      assert.equal(verdict(`40 nieuwe klanten ${time}`, { lang: 'nl' }).criteria.timeBound.met, false, time);
    }
  });
});
