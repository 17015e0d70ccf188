import { day, list, measured, part, quantityOrWords, reference, text } from './field';

const COURSE = {
  en: { who: 'anna', what: 'Making short videos', date: '2027-01-20' },
  nl: { who: 'anna', what: 'Korte video’s maken', date: '2027-01-20' },
} as const;

export const training = list(
  {
    en: ['Training', 'Who learns what, and when.'],
    nl: ['Training', 'Wie wat leert, en wanneer.'],
  },
  part(
    {
      en: ['Training', 'One course or lesson.'],
      nl: ['Training', 'Eén cursus of les.'],
    },
    {
      who: reference(
        'people',
        { en: ['Who', 'The person who is trained.'], nl: ['Wie', 'De persoon die het leert.'] },
        'anna',
      ),
      what: text(
        { en: ['What', 'What is learned.'], nl: ['Wat', 'Wat er geleerd wordt.'] },
        { en: COURSE.en.what, nl: COURSE.nl.what },
      ),
      date: day({ en: ['Date', 'When it takes place.'], nl: ['Datum', 'Wanneer het is.'] }, '2027-01-20'),
    },
    { examples: [COURSE] },
  ),
  { en: [COURSE.en], nl: [COURSE.nl] },
);

export const support = text(
  {
    en: ['Support', 'Who helps when somebody is stuck.'],
    nl: ['Ondersteuning', 'Wie er helpt als iemand vastloopt.'],
  },
  { en: 'Freelance editor, four hours a month', nl: 'Freelance redacteur, vier uur per maand' },
);

export const monitoring = part(
  {
    en: ['Monitoring', 'Who watches what is said of you, and how fast you answer.'],
    nl: ['Monitoring', 'Wie let op wat er over je gezegd wordt, en hoe snel je antwoordt.'],
  },
  {
    tools: list(
      { en: ['Tools', 'What you watch with.'], nl: ['Tools', 'Waarmee je meekijkt.'] },
      text({ en: ['Tool', 'A tool.'], nl: ['Tool', 'Een tool.'] }, 'Coosto'),
      ['Coosto'],
    ),
    owner: reference(
      'people',
      {
        en: ['Owner', 'The person who watches.', 'Who looks, also on a day off?'],
        nl: ['Verantwoordelijke', 'De persoon die meekijkt.', 'Wie kijkt er, ook op een vrije dag?'],
      },
      'bram',
    ),
    responseTime: measured(
      'response-time',
      quantityOrWords(
        {
          en: ['Response time', 'Within what time everybody gets an answer.'],
          nl: ['Reactietijd', 'Binnen welke tijd iedereen antwoord krijgt.'],
        },
        { en: '4 hours', nl: '4 uur' },
      ),
    ),
    escalation: text(
      {
        en: ['Escalation', 'What happens with what cannot be answered at once.'],
        nl: ['Opschalen', 'Wat er gebeurt met wat niet meteen te beantwoorden is.'],
      },
      { en: 'Call Anna, also in the evening', nl: 'Bel Anna, ook ’s avonds' },
    ),
  },
  {
    examples: [
      {
        en: { tools: ['Coosto'], owner: 'bram', responseTime: '4 hours' },
        nl: { tools: ['Coosto'], owner: 'bram', responseTime: '4 uur' },
      },
    ],
  },
);

const ALLOWED = { en: 'Show your own work', nl: 'Laat je eigen werk zien' } as const;
const FORBIDDEN = { en: 'Names of customers', nl: 'Namen van klanten' } as const;

export const policy = part(
  {
    en: ['Policy', 'What is allowed and what is not.'],
    nl: ['Beleid', 'Wat mag en wat niet.'],
  },
  {
    document: text(
      {
        en: ['Document', 'Where the whole text stands: a file of this folder, or an address.'],
        nl: ['Document', 'Waar de hele tekst staat: een bestand in deze map, of een adres.'],
      },
      'docs/protocol.md',
    ),
    allowed: list(
      { en: ['Allowed', 'What everybody may do.'], nl: ['Toegestaan', 'Wat iedereen mag.'] },
      text({ en: ['Rule', 'One thing.'], nl: ['Regel', 'Eén ding.'] }, ALLOWED),
      { en: [ALLOWED.en], nl: [ALLOWED.nl] },
    ),
    forbidden: list(
      { en: ['Forbidden', 'What nobody does.'], nl: ['Verboden', 'Wat niemand doet.'] },
      text({ en: ['Rule', 'One thing.'], nl: ['Regel', 'Eén ding.'] }, FORBIDDEN),
      { en: [FORBIDDEN.en], nl: [FORBIDDEN.nl] },
    ),
  },
  {
    examples: [
      {
        en: { document: 'docs/protocol.md', forbidden: [FORBIDDEN.en] },
        nl: { document: 'docs/protocol.md', forbidden: [FORBIDDEN.nl] },
      },
    ],
  },
);
