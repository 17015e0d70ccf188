/** What is read back to the author. A part that is left out is no mistake; a wrong one is. */
import assert from 'node:assert/strict';
import { verdict, type Language, type Reading } from '../../src/goals';
import { describeReading } from '../../src/goals/describe-reading';

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

describe('goals: read back, what is left out rather than wrong', () => {
  const today = '2026-11-22';
  const said = (lang: Language, goal: string): string =>
    describeReading(read(goal, lang, today), lang).replace(/^(?:I read|Ik lees): /, '');

  const readings: readonly (readonly [Language, string, string])[] = [
    // The measured thing: whole, and no piece of a clause.
    [
      'nl',
      'De woningbouw moet opgevoerd worden van 2.800 naar 4.500 stuks per jaar',
      'woningbouw, van 2.800 naar 4.500 stuks per jaar; niet gevonden: een datum',
    ],
    ['nl', 'De vrouwen hopen 10.000 euro op te halen', '€ 10.000; niet gevonden: wat je meet, een datum'],
    [
      'nl',
      'We richten ons meer op het verminderen van het gas- en brandstofverbruik',
      'gas- en brandstofverbruik; niet gevonden: een getal, een datum',
    ],
    [
      'nl',
      'De uitstoot van CO₂ tegen 2030 met de helft verminderen',
      'uitstoot van CO₂, de helft minder, uiterlijk 31 december 2030',
    ],
    [
      'nl',
      '90-dagen retentie verhogen van 45% naar 60%',
      '90-dagen retentie, van 45 naar 60 %; niet gevonden: een datum',
    ],
    [
      'nl',
      '2% energie-efficiency per jaar en in totaal 30% in de periode 2026-2030',
      'energie-efficiency, 2 % per jaar; andere getallen: 30 %',
    ],
    ['nl', 'Groei gebruik OV: 2,5%', 'groei gebruik OV, 2,5 %; niet gevonden: een datum'],
    [
      'nl',
      'Mediane tijd van conceptdocument naar feedback: hooguit 10 dagen',
      'hooguit 10 dagen; niet gevonden: wat je meet, een datum',
    ],
    [
      'en',
      'Reduce readmission rates after hospital discharge by 15% over 12 months',
      '15 % less, by 22 November 2027; not found: what you measure',
    ],
    [
      'en',
      'Reduce average miles travelled by car per person by 25% by 2030',
      '25 % less, by 31 December 2030; not found: what you measure',
    ],
    [
      'en',
      'Complaints on street cleaning, grounds maintenance and waste: at most 190 in 2027',
      'at most 190, by 31 December 2027; not found: what you measure',
    ],
    [
      'en',
      'We are going to increase monthly revenue by 15%',
      'monthly revenue, 15 % more; not found: a date',
    ],
    [
      'en',
      'Reading proficiency levels will go from 40% to 60% by 2028',
      'reading proficiency levels, from 40 to 60 %, by 31 December 2028',
    ],
    [
      'en',
      'To minimize the cost per fire inspection',
      'cost per fire inspection; not found: a number, a date',
    ],
    ['en', 'Increase member engagement', 'member engagement; not found: a number, a date'],
    [
      'nl',
      'Meer aandeel elektrische auto’s: in 2027 1000 laadpunten',
      '1.000 laadpunten, uiterlijk 31 december 2027',
    ],
    // Several numbers: the goal, and what only says where we are or what it is a part of.
    [
      'nl',
      'Inwoners die niet sporten: 43,5% in 2025, streefcijfer 41%',
      '41 %; andere getallen: 43,5 %; niet gevonden: wat je meet, een datum',
    ],
    [
      'nl',
      'Gemeenten onder toezicht: meting 1, doel 2025 t/m 2028 telkens 0',
      '0, uiterlijk 31 december 2028; andere getallen: 1; niet gevonden: wat je meet',
    ],
    [
      'nl',
      'Mogelijkheden om te bewegen: doelstelling 2028 65%, ambitie 2030 70%',
      '65 %, uiterlijk 31 december 2028; andere getallen: 70 %; niet gevonden: wat je meet',
    ],
    [
      'nl',
      'Basiskwaliteit wegen 87% in 2027, oplopend tot 90% in 2030',
      'van 87 naar 90 %, uiterlijk 31 december 2030; niet gevonden: wat je meet',
    ],
    [
      'nl',
      'Rapportcijfer centrum: 7,2 in 2027, 7,4 in 2028',
      'rapportcijfer centrum, 7,4, uiterlijk 31 december 2028; andere getallen: 7,2',
    ],
    [
      'nl',
      '5% duurzame stallen in 2027, in 2030 alle nieuwe stallen duurzaam',
      '5 %, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    [
      'nl',
      'In 2027 is 90% van de verpakkingen recyclebaar en 95% in 2030',
      '90 % van de verpakkingen recyclebaar, uiterlijk 31 december 2027; andere getallen: 95 %',
    ],
    [
      'en',
      'Of those who attend 50% of the time or less, 80% attendance by June 1, 2027',
      'attendance, 80 %, by 1 June 2027; other numbers: 50 %',
    ],
    [
      'en',
      'Eliminate the attainment gap by 2028, from 10 percent in 2026',
      'by 31 December 2028; other numbers: 10 %; not found: what you measure',
    ],
    // A range, a change, a share.
    [
      'nl',
      'Een bandbreedte van 50% tot 52% in 2027',
      '50-52 %, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    [
      'nl',
      'Na corona onze medewerkers 20% tot 40% van de tijd vanuit huis laten werken',
      '20-40 % van de tijd vanuit huis laten werken; niet gevonden: een datum',
    ],
    [
      'nl',
      'Een reductie van de CO2-uitstoot van 10% in 2027',
      'CO2-uitstoot, 10 % minder, uiterlijk 31 december 2027',
    ],
    ['en', 'A reduction in emissions of 10% by 2027', 'emissions, 10 % less, by 31 December 2027'],
    [
      'nl',
      'Het waterverbruik is in 2030 met 5 procent gedaald',
      'waterverbruik, 5 % minder, uiterlijk 31 december 2030',
    ],
    [
      'nl',
      'De omzet over 2027 moet met 23 procent toenemen tot 1530 miljoen euro',
      'omzet, 23 % meer, tot € 1.530.000.000, uiterlijk 31 december 2027',
    ],
    [
      'nl',
      'Ons merk is top-of-mind onder 70% van de doelgroep in 2027',
      '70 % van de doelgroep, uiterlijk 31 december 2027',
    ],
    [
      'nl',
      'De helft van alle wind- en zonneparken is in 2030 van bewoners',
      'de helft, uiterlijk 31 december 2030; niet gevonden: wat je meet',
    ],
    [
      'en',
      'Hospital care viewed positively by at least 90% of those who use it by 2028',
      'hospital care viewed positively, at least 90 % of those who use it, by 31 December 2028',
    ],
    // Numbers that are no amounts.
    [
      'nl',
      'Arbeidsdeelname van inwoners van 15 t/m 64 jaar: 80% in 2027',
      '80 %, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    ['nl', 'Maand 4–6: NPS score > 40', 'NPS score, meer dan 40, wanneer: “Maand 4”'],
    [
      'nl',
      '50% reductie van de CO2-uitstoot ten opzichte van referentiejaar 1990',
      'CO2-uitstoot, 50 % minder; niet gevonden: een datum',
    ],
    ['nl', 'Open rate touch 1: >40%', 'meer dan 40 %; niet gevonden: wat je meet, een datum'],
    ['nl', 'Een referentie in het Europa van de jaren twintig', 'geen maat, getal of datum'],
    [
      'en',
      'Reduce the ratio of managers from 15:1 to 8:1 by 2027',
      'ratio of managers, by 31 December 2027; not found: a number',
    ],
    ['en', 'Install 10MW solar energy by 2027', 'by 31 December 2027; not found: what you measure, a number'],
    ['en', 'Footfall at the museum: quarter 3 target 16,250', '16,250; not found: what you measure, a date'],
    // Times that are no deadlines, and rhythms of something else.
    ['nl', 'Om het jaar organiseren we een grote conferentie', 'iets wat je doet, niet wat het oplevert'],
    [
      'nl',
      'Fasemijlpalen: minstens 95% gehaald vóór planning',
      'fasemijlpalen, minstens 95 %; niet gevonden: een datum',
    ],
    [
      'en',
      'Fewer than 10% of our calls are abandoned (where the call ends before being answered)',
      'less than 10 % of our calls are abandoned; not found: a date',
    ],
    [
      'en',
      "We'll send a full reply to enquiries via our website within five working days",
      'when: “within five working days”; not found: what you measure, a number',
    ],
    [
      'en',
      'Get 10 more referrals by 2027, by staying in touch with past clients monthly',
      'referrals, 10 more, by 31 December 2027',
    ],
    [
      'nl',
      'De inzet is om in september/oktober te starten met de bouw',
      'wanneer: “om in september/oktober”; niet gevonden: wat je meet, een getal',
    ],
  ];
  for (const [lang, goal, reading] of readings)
    it(`${goal} → ${reading}`, () => assert.equal(said(lang, goal), reading));

  it('people stand in an audience without verbs, prepositions or half an age', () => {
    for (const [lang, goal] of [
      ['nl', 'Meer toezicht bij de openbare ruimte door de ondernemers'],
      ['nl', 'Na aanmelden bij de centrale balie worden bezoekers geholpen'],
      ['en', '12 programs for children aged 0-7'],
    ] as const)
      assert.equal(read(goal, lang).audience, undefined, goal);
  });
});
