import { choice, day, entries, part, quantity, reference, references, text } from './field';

const baseline = part(
  {
    en: [
      'Baseline',
      'Where it stands before you begin: a number, or a number with the date on which it was measured.',
      'Where do you stand now, before anything was done?',
    ],
    nl: [
      'Nulmeting',
      'Hoe het ervoor staat voor je begint: een getal, of een getal met de datum waarop het is gemeten.',
      'Hoe staat het er nu voor, voor er iets is gedaan?',
    ],
  },
  {
    value: quantity(
      {
        en: ['Value', 'The number that was measured.'],
        nl: ['Waarde', 'Het getal dat is gemeten.'],
      },
      80,
    ),
    date: day(
      { en: ['Date', 'When it was measured.'], nl: ['Datum', 'Wanneer het is gemeten.'] },
      '2026-11-02',
    ),
  },
  { examples: [80, { value: 80, date: '2026-11-02' }], shorthand: 'value' },
);

const target = part(
  {
    en: [
      'Target',
      'The number that says when it is a success: 130, or "+30 %" from the baseline; with the date by which.',
      'At which number is it a success, and by when?',
    ],
    nl: [
      'Streefwaarde',
      'Het getal dat zegt wanneer het een succes is: 130, of "+30 %" ten opzichte van de nulmeting; met de datum.',
      'Bij welk getal is het gelukt, en wanneer?',
    ],
  },
  {
    value: quantity(
      {
        en: ['Value', 'The number to reach, or the change from the baseline.'],
        nl: ['Waarde', 'Het getal dat je wilt bereiken, of de verandering ten opzichte van de nulmeting.'],
      },
      130,
      '+30 %',
    ),
    by: day(
      {
        en: ['By', 'The date by which it is to be reached.'],
        nl: ['Uiterlijk', 'De datum waarop het bereikt moet zijn.'],
      },
      '2027-10-01',
    ),
  },
  { examples: [130, '+30 %', { value: 130, by: '2027-10-01' }], shorthand: 'value' },
);

const kpi = part(
  {
    en: ['KPI', 'One number that shows whether the goal is reached.'],
    nl: ['KPI', 'Eén getal dat laat zien of het doel wordt gehaald.'],
  },
  {
    metric: text(
      {
        en: ['Metric', 'What is counted, in words.', 'What do you count?'],
        nl: ['Maatstaf', 'Wat je telt, in woorden.', 'Wat tel je?'],
      },
      { en: 'Online orders per week', nl: 'Online afhaalorders per week' },
    ),
    unit: text(
      {
        en: ['Unit', 'What the numbers are of.', 'Orders, percent, euros: what is it that there are 80 of?'],
        nl: ['Eenheid', 'Wat de getallen zijn.', 'Bestellingen, procenten, euro’s: waarvan zijn het er 80?'],
      },
      { en: 'orders', nl: 'bestellingen' },
      '%',
      'EUR',
    ),
    baseline,
    target,
    direction: choice(
      {
        en: ['Direction', 'Which way is good. Absent: from the baseline to the target.'],
        nl: ['Richting', 'Welke kant goed is. Staat het er niet: van de nulmeting naar de streefwaarde.'],
      },
      {
        up: { en: 'more is better', nl: 'meer is beter' },
        down: { en: 'less is better', nl: 'minder is beter' },
        hold: { en: 'it must stay as it is', nl: 'het moet blijven zoals het is' },
      },
    ),
    source: text(
      {
        en: ['Source', 'The tool or list that gives the number.', 'Where does the number come from?'],
        nl: ['Bron', 'Het programma of de lijst waar het getal uit komt.', 'Waar komt het getal vandaan?'],
      },
      { en: 'Web shop', nl: 'Webshop' },
      'Google Analytics',
    ),
    frequency: choice(
      {
        en: ['Frequency', 'How often it is measured.'],
        nl: ['Frequentie', 'Hoe vaak het wordt gemeten.'],
      },
      {
        daily: { en: 'every day', nl: 'elke dag' },
        weekly: { en: 'every week', nl: 'elke week' },
        monthly: { en: 'every month', nl: 'elke maand' },
        quarterly: { en: 'every three months', nl: 'elk kwartaal' },
        yearly: { en: 'every year', nl: 'elk jaar' },
      },
    ),
    measurements: entries(
      {
        en: ['Measurements', 'What was measured, by date.', 'How far is it now?'],
        nl: ['Metingen', 'Wat er is gemeten, op datum.', 'Hoe ver is het nu?'],
      },
      quantity(
        {
          en: ['Measurement', 'The number on that date.'],
          nl: ['Meting', 'Het getal op die datum.'],
        },
        84,
      ),
      { examples: [{ '2027-01-08': 84, '2027-01-15': 88 }], keys: 'day' },
    ),
  },
  {
    examples: [
      {
        en: {
          metric: 'Online orders per week',
          unit: 'orders',
          baseline: { value: 80, date: '2026-11-02' },
          target: { value: 130, by: '2027-10-01' },
          source: 'Web shop',
        },
        nl: {
          metric: 'Online afhaalorders per week',
          unit: 'bestellingen',
          baseline: { value: 80, date: '2026-11-02' },
          target: { value: 130, by: '2027-10-01' },
          source: 'Webshop',
        },
      },
    ],
  },
);

const STATEMENT = {
  en: 'Online orders from 80 to 130 per week from families nearby, by 1 October 2027',
  nl: 'Online afhaalorders van 80 naar 130 per week bij gezinnen uit de wijk, voor 1 oktober 2027',
} as const;

const goal = part(
  {
    en: [
      'Goal',
      'What is to be different, for whom, by when: so that everybody can see whether it was reached.',
    ],
    nl: ['Doel', 'Wat er anders moet zijn, voor wie en wanneer: zo dat iedereen kan zien of het is gehaald.'],
  },
  {
    statement: text(
      {
        en: [
          'Statement',
          'The goal in one sentence: what, from which number to which, for whom, by when.',
          'What will be different when it has worked?',
        ],
        nl: [
          'Doelstelling',
          'Het doel in één zin: wat, van welk getal naar welk getal, voor wie, wanneer.',
          'Wat is er anders als het is gelukt?',
        ],
      },
      STATEMENT,
    ),
    supports: references(
      'businessGoals',
      {
        en: [
          'Supports',
          'The business goals that this goal serves.',
          'What does the organisation get out of it?',
        ],
        nl: ['Draagt bij aan', 'De bedrijfsdoelen die dit doel dient.', 'Wat heeft de organisatie eraan?'],
      },
      { en: 'turnover', nl: 'omzet' },
    ),
    audience: references(
      'audiences',
      {
        en: ['Audience', 'For whom it is.', 'Whose behaviour is to change?'],
        nl: ['Doelgroep', 'Voor wie het is.', 'Wie moet er iets anders gaan doen?'],
      },
      { en: 'families', nl: 'gezinnen' },
    ),
    owner: reference(
      'people',
      {
        en: ['Owner', 'The one person who answers for it.', 'Who may be asked about it?'],
        nl: ['Verantwoordelijke', 'De ene persoon die ervoor staat.', 'Wie mag je erop aanspreken?'],
      },
      'anna',
    ),
    deadline: day(
      {
        en: ['Deadline', 'When it is to be reached.', 'By which day do you want to know whether it worked?'],
        nl: ['Einddatum', 'Wanneer het gehaald moet zijn.', 'Op welke dag wil je weten of het is gelukt?'],
      },
      '2027-10-01',
    ),
    kpis: entries(
      {
        en: ['KPIs', 'The numbers that show whether the goal is reached.', 'In which number do you see it?'],
        nl: ['KPI’s', 'De getallen die laten zien of het doel wordt gehaald.', 'Aan welk getal zie je het?'],
      },
      kpi,
      {
        examples: [
          {
            en: {
              orders: { metric: 'Online orders per week', baseline: 80, target: 130, source: 'Web shop' },
            },
            nl: {
              orders: {
                metric: 'Online afhaalorders per week',
                baseline: 80,
                target: 130,
                source: 'Webshop',
              },
            },
          },
        ],
      },
    ),
  },
  {
    examples: [
      {
        en: { statement: STATEMENT.en, audience: 'families', owner: 'anna', deadline: '2027-10-01' },
        nl: { statement: STATEMENT.nl, audience: 'gezinnen', owner: 'anna', deadline: '2027-10-01' },
      },
    ],
  },
);

export const goals = entries(
  {
    en: ['Goals', 'What the plan is to reach, keyed by a short id. A few good ones are better than many.'],
    nl: [
      'Doelen',
      'Wat het plan moet bereiken, elk onder een korte naam. Een paar goede zijn beter dan veel.',
    ],
  },
  goal,
  {
    examples: [
      {
        en: {
          orders: { statement: 'Online orders from 80 to 130 per week by 1 October 2027', owner: 'anna' },
        },
        nl: {
          afhaalorders: {
            statement: 'Online afhaalorders van 80 naar 130 per week, voor 1 oktober 2027',
            owner: 'anna',
          },
        },
      },
    ],
    defines: 'goals',
  },
);
