import { choice, day, entries, list, measured, part, quantity, text } from './field';

const NOTE = {
  en: 'No work in the three weeks before Christmas',
  nl: 'Geen werk in de drie weken voor kerst',
} as const;

export const capacity = part(
  {
    en: ['Capacity', 'The hours a week that there are for the plan, all together.'],
    nl: ['Capaciteit', 'De uren per week die er voor het plan zijn, alles bij elkaar.'],
  },
  {
    hours: measured(
      'hours',
      quantity(
        {
          en: ['Hours a week', 'Hours a week, all people together.'],
          nl: ['Uren per week', 'Uren per week, van iedereen samen.'],
        },
        8,
      ),
    ),
    note: text(
      { en: ['Note', 'What to know about it.'], nl: ['Opmerking', 'Wat je erbij moet weten.'] },
      NOTE,
    ),
  },
  { examples: [{ en: { hours: 8, note: NOTE.en }, nl: { hours: 8, note: NOTE.nl } }] },
);

export const budget = part(
  {
    en: ['Budget', 'The money for the plan.', 'What may it cost, and what goes where?'],
    nl: ['Budget', 'Het geld voor het plan.', 'Wat mag het kosten, en waar gaat het naartoe?'],
  },
  {
    amount: measured(
      'money',
      quantity(
        {
          en: ['Amount', 'All money for the period of the plan.'],
          nl: ['Bedrag', 'Al het geld voor de looptijd van het plan.'],
        },
        12000,
      ),
    ),
    currency: text({ en: ['Currency', 'In which currency.'], nl: ['Munt', 'In welke munt.'] }, 'EUR'),
    items: entries(
      { en: ['Items', 'What it is spent on.'], nl: ['Posten', 'Waar het aan opgaat.'] },
      measured(
        'money',
        quantity(
          {
            en: ['Amount', 'The money for this item.'],
            nl: ['Bedrag', 'Het geld voor deze post.'],
          },
          3000,
        ),
      ),
      {
        examples: [{ en: { advertising: 3000, training: 1000 }, nl: { advertenties: 3000, training: 1000 } }],
      },
    ),
  },
  {
    examples: [
      {
        en: { amount: 12000, currency: 'EUR', items: { advertising: 3000 } },
        nl: { amount: 12000, currency: 'EUR', items: { advertenties: 3000 } },
      },
    ],
  },
);

const RETURN = {
  en: { kind: 'euros', statement: '50 orders a week more, about € 700' },
  nl: { kind: 'euros', statement: '50 bestellingen per week meer, ongeveer € 700' },
} as const;

export const returns = list(
  {
    en: ['Returns', 'What the plan brings in; not in money alone.'],
    nl: ['Opbrengsten', 'Wat het plan oplevert; niet alleen in geld.'],
  },
  part(
    {
      en: ['Return', 'One thing that comes back.'],
      nl: ['Opbrengst', 'Eén ding dat het oplevert.'],
    },
    {
      kind: choice(
        { en: ['Kind', 'What sort of return.'], nl: ['Soort', 'Wat voor opbrengst.'] },
        {
          euros: { en: 'money', nl: 'geld' },
          goodwill: { en: 'people like to buy from you', nl: 'mensen gunnen je hun aankoop' },
          ambassadors: { en: 'people who recommend you', nl: 'mensen die je aanbevelen' },
          reach: { en: 'people who know you', nl: 'mensen die je kennen' },
          service: { en: 'faster or cheaper service', nl: 'snellere of goedkopere service' },
          recruitment: { en: 'people who want to work for you', nl: 'mensen die bij je willen werken' },
          other: { en: 'something else', nl: 'iets anders' },
        },
      ),
      statement: text(
        {
          en: ['Statement', 'What it is, as exactly as you can.'],
          nl: ['Omschrijving', 'Wat het is, zo precies als je kunt.'],
        },
        { en: RETURN.en.statement, nl: RETURN.nl.statement },
      ),
    },
    { examples: [RETURN] },
  ),
  { en: [RETURN.en], nl: [RETURN.nl] },
);

const PURPOSE = { en: 'See what is said of us', nl: 'Zien wat er over ons gezegd wordt' } as const;

export const tools = entries(
  {
    en: ['Tools', 'What you use; chosen last, when the goals are clear.'],
    nl: ['Tools', 'Wat je gebruikt; die kies je het laatst, als de doelen duidelijk zijn.'],
  },
  part(
    { en: ['Tool', 'One tool.'], nl: ['Tool', 'Eén tool.'] },
    {
      name: text({ en: ['Name', 'What it is called.'], nl: ['Naam', 'Hoe die heet.'] }, 'Coosto'),
      purpose: text(
        {
          en: ['Purpose', 'What it is for.', 'What could you not do without it?'],
          nl: ['Doel', 'Waar die voor is.', 'Wat zou je zonder niet kunnen?'],
        },
        PURPOSE,
      ),
      cost: measured(
        'money',
        quantity(
          {
            en: ['Cost', 'What it costs in the period of the plan.'],
            nl: ['Kosten', 'Wat die kost in de looptijd van het plan.'],
          },
          1200,
        ),
      ),
      from: day(
        { en: ['From', 'Since when, or from when.'], nl: ['Vanaf', 'Sinds wanneer, of vanaf wanneer.'] },
        '2027-01-01',
      ),
    },
    {
      examples: [
        {
          en: { name: 'Coosto', purpose: PURPOSE.en, cost: 1200, from: '2027-01-01' },
          nl: { name: 'Coosto', purpose: PURPOSE.nl, cost: 1200, from: '2027-01-01' },
        },
      ],
    },
  ),
  {
    examples: [
      {
        en: { coosto: { name: 'Coosto', purpose: PURPOSE.en, cost: 1200 } },
        nl: { coosto: { name: 'Coosto', purpose: PURPOSE.nl, cost: 1200 } },
      },
    ],
  },
);
