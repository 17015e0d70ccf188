import { choice, entries, measured, part, quantity, reference, text } from './field';

const person = part(
  {
    en: [
      'Person',
      'Somebody who answers for, or works on, a part of the plan. One person, never a department.',
    ],
    nl: [
      'Persoon',
      'Iemand die voor een deel van het plan staat of eraan werkt. Eén persoon, nooit een afdeling.',
    ],
  },
  {
    name: text(
      {
        en: ['Name', 'First and last name, so that everybody knows whom to ask.'],
        nl: ['Naam', 'Voor- en achternaam, zodat iedereen weet wie je moet vragen.'],
      },
      'Anna de Vries',
    ),
    role: text(
      {
        en: ['Role', 'What this person is in the organisation.'],
        nl: ['Rol', 'Wat deze persoon in de organisatie is.'],
      },
      { en: 'Owner', nl: 'Eigenaar' },
      { en: 'Marketing manager', nl: 'Marketingmanager' },
    ),
    level: choice(
      {
        en: [
          'Level',
          'Where this person stands. Somebody of level management should share the accountability.',
          'Can this person decide about money and people?',
        ],
        nl: [
          'Niveau',
          'Waar deze persoon staat. Iemand van het niveau management hoort medeverantwoordelijk te zijn.',
          'Kan deze persoon over geld en mensen beslissen?',
        ],
      },
      {
        management: { en: 'decides about money and people', nl: 'beslist over geld en mensen' },
        staff: { en: 'an employee', nl: 'een medewerker' },
        support: { en: 'reception, secretary, administration', nl: 'receptie, secretariaat, administratie' },
        intern: { en: 'a trainee', nl: 'een stagiair' },
        external: {
          en: 'a freelancer, or somebody of an agency',
          nl: 'een zzp’er, of iemand van een bureau',
        },
      },
    ),
    hours: measured(
      'hours',
      quantity(
        {
          en: ['Hours a week', 'Hours a week that this person has for the plan.'],
          nl: ['Uren per week', 'De uren per week die deze persoon voor het plan heeft.'],
        },
        6,
      ),
    ),
    rate: measured(
      'rate',
      quantity(
        {
          en: ['Rate per hour', 'What an hour of this person costs, in the currency of the budget.'],
          nl: ['Uurtarief', 'Wat een uur van deze persoon kost, in de munt van het budget.'],
        },
        45,
      ),
    ),
  },
  {
    examples: [
      {
        en: { name: 'Anna de Vries', role: 'Owner', level: 'management', hours: 6, rate: 45 },
        nl: { name: 'Anna de Vries', role: 'Eigenaar', level: 'management', hours: 6, rate: 45 },
      },
    ],
  },
);

export const people = entries(
  {
    en: [
      'People',
      'Everybody who answers for a part of the plan, keyed by a short id that owner and by refer to.',
      'Who answers for what, and who does the work?',
    ],
    nl: [
      'Mensen',
      'Iedereen die voor een deel van het plan staat, onder een korte naam waar owner en by naar verwijzen.',
      'Wie staat waarvoor, en wie doet het werk?',
    ],
  },
  person,
  {
    examples: [
      {
        en: { anna: { name: 'Anna de Vries', role: 'Owner', level: 'management' } },
        nl: { anna: { name: 'Anna de Vries', role: 'Eigenaar', level: 'management' } },
      },
    ],
    defines: 'people',
  },
);

const MILL = {
  en: { name: 'Molen De Hoop', kind: 'supplier', participates: 'Shares our bread videos' },
  nl: { name: 'Molen De Hoop', kind: 'supplier', participates: 'Deelt onze broodvideo’s' },
} as const;

export const stakeholders = entries(
  {
    en: [
      'Stakeholders',
      'Parties around the organisation that gain when it does well, and how each takes part.',
    ],
    nl: [
      'Belanghebbenden',
      'Partijen om de organisatie heen die er baat bij hebben als het goed gaat, en hoe elk meedoet.',
    ],
  },
  part(
    {
      en: ['Stakeholder', 'A party with an interest in the organisation.'],
      nl: ['Belanghebbende', 'Een partij met belang bij de organisatie.'],
    },
    {
      name: text({ en: ['Name', 'Who it is.'], nl: ['Naam', 'Wie het is.'] }, 'Molen De Hoop'),
      kind: choice(
        {
          en: ['Kind', 'What this party is to the organisation.'],
          nl: ['Soort', 'Wat deze partij voor de organisatie is.'],
        },
        {
          customer: { en: 'buys from you', nl: 'koopt bij je' },
          supplier: { en: 'sells to you', nl: 'levert aan je' },
          partner: { en: 'works with you', nl: 'werkt met je samen' },
          employee: { en: 'works for you', nl: 'werkt bij je' },
          public: {
            en: 'the neighbourhood, the press, the government',
            nl: 'de buurt, de pers, de overheid',
          },
          other: { en: 'something else', nl: 'iets anders' },
        },
      ),
      participates: text(
        {
          en: ['How it takes part', 'What this party does in your channels.', 'What do they do with you?'],
          nl: ['Hoe het meedoet', 'Wat deze partij in je kanalen doet.', 'Wat doen ze met je mee?'],
        },
        { en: MILL.en.participates, nl: MILL.nl.participates },
      ),
    },
    { examples: [MILL] },
  ),
  { examples: [{ en: { mill: MILL.en }, nl: { molen: MILL.nl } }] },
);

const NEED = {
  en: { department: 'Shop', need: 'Hire two bakers', kind: 'vacancies' },
  nl: { department: 'Winkel', need: 'Twee bakkers werven', kind: 'vacatures' },
} as const;

export const needs = entries(
  {
    en: [
      'Needs of the organisation',
      'What each department needs from the outside world: bottlenecks, image, vacancies that are hard to fill.',
    ],
    nl: [
      'Behoeften van de organisatie',
      'Wat elke afdeling van buiten nodig heeft: knelpunten, imago, vacatures die moeilijk te vullen zijn.',
    ],
  },
  part(
    {
      en: ['Need', 'What one department wants to tell, ask or solve.'],
      nl: ['Behoefte', 'Wat één afdeling wil vertellen, vragen of opgelost zien.'],
    },
    {
      department: text(
        { en: ['Department', 'Whose need it is.'], nl: ['Afdeling', 'Van wie de behoefte is.'] },
        { en: NEED.en.department, nl: NEED.nl.department },
      ),
      need: text(
        {
          en: ['Need', 'What this department needs.'],
          nl: ['Behoefte', 'Wat deze afdeling nodig heeft.'],
        },
        { en: NEED.en.need, nl: NEED.nl.need },
      ),
      kind: text(
        { en: ['Kind', 'What sort of need it is.'], nl: ['Soort', 'Wat voor behoefte het is.'] },
        { en: NEED.en.kind, nl: NEED.nl.kind },
        { en: 'image', nl: 'imago' },
        { en: 'service', nl: 'service' },
      ),
    },
    { examples: [NEED] },
  ),
  { examples: [{ en: { shop: NEED.en }, nl: { winkel: NEED.nl } }] },
);

const BUSINESS_GOAL = {
  en: 'Online share of turnover from 18 % to 25 % in 2027',
  nl: 'Online omzet van 18 % naar 25 % van het totaal in 2027',
} as const;

export const businessGoals = entries(
  {
    en: [
      'Business goals',
      'What the organisation as a whole wants to reach; the goals of the plan serve these.',
    ],
    nl: ['Bedrijfsdoelen', 'Wat de organisatie als geheel wil bereiken; de doelen van het plan dienen deze.'],
  },
  part(
    {
      en: ['Business goal', 'A goal of the organisation, as a text or with its owner.'],
      nl: ['Bedrijfsdoel', 'Een doel van de organisatie, als tekst of met de verantwoordelijke erbij.'],
    },
    {
      statement: text(
        {
          en: ['Statement', 'The goal in one sentence.'],
          nl: ['Doelstelling', 'Het doel in één zin.'],
        },
        BUSINESS_GOAL,
      ),
      owner: reference(
        'people',
        {
          en: ['Owner', 'The person who answers for this goal.'],
          nl: ['Verantwoordelijke', 'De persoon die voor dit doel staat.'],
        },
        'pieter',
      ),
    },
    { examples: [BUSINESS_GOAL], shorthand: 'statement' },
  ),
  {
    examples: [{ en: { turnover: BUSINESS_GOAL.en }, nl: { omzet: BUSINESS_GOAL.nl } }],
    defines: 'businessGoals',
  },
);
