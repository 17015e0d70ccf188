import { choice, day, entries, part, reference, references, text } from './field';

const SETUP = {
  en: { title: 'Set up Instagram', owner: 'anna', start: '2027-01-05', due: '2027-01-31' },
  nl: { title: 'Instagram inrichten', owner: 'anna', start: '2027-01-05', due: '2027-01-31' },
} as const;

export const steps = entries(
  {
    en: ['Steps', 'What will be done, by whom, when; keyed by a short id.'],
    nl: ['Stappen', 'Wat er gedaan wordt, door wie en wanneer; elk onder een korte naam.'],
  },
  part(
    {
      en: ['Step', 'One piece of work.'],
      nl: ['Stap', 'Eén stuk werk.'],
    },
    {
      title: text(
        { en: ['Title', 'What is done.'], nl: ['Titel', 'Wat er gedaan wordt.'] },
        { en: 'Set up Instagram and fill it', nl: 'Instagram inrichten en vullen' },
      ),
      kind: choice(
        { en: ['Kind', 'What sort of work it is.'], nl: ['Soort', 'Wat voor werk het is.'] },
        {
          setup: { en: 'make a channel ready', nl: 'een kanaal inrichten' },
          fill: { en: 'put the first content in', nl: 'de eerste content erin zetten' },
          promote: { en: 'make it known', nl: 'het bekendmaken' },
          produce: { en: 'make content', nl: 'content maken' },
          train: { en: 'learn', nl: 'leren' },
          measure: { en: 'measure', nl: 'meten' },
          other: { en: 'something else', nl: 'iets anders' },
        },
      ),
      goal: references(
        'goals',
        {
          en: ['Goal', 'The goal it serves.', 'What would be missing without this step?'],
          nl: ['Doel', 'Het doel dat ze dient.', 'Wat zou er ontbreken zonder deze stap?'],
        },
        { en: 'orders', nl: 'afhaalorders' },
      ),
      channel: references(
        'channels',
        { en: ['Channel', 'The channel it is about.'], nl: ['Kanaal', 'Het kanaal waar het over gaat.'] },
        'instagram',
      ),
      owner: reference(
        'people',
        {
          en: ['Owner', 'The one person who sees to it.', 'Whom do you ask how far it is?'],
          nl: ['Verantwoordelijke', 'De ene persoon die ervoor zorgt.', 'Aan wie vraag je hoe ver het is?'],
        },
        'anna',
      ),
      start: day({ en: ['Start', 'When it begins.'], nl: ['Begin', 'Wanneer het begint.'] }, '2027-01-05'),
      due: day({ en: ['Due', 'When it is done.'], nl: ['Klaar', 'Wanneer het klaar is.'] }, '2027-01-31'),
      after: references(
        'steps',
        {
          en: ['After', 'The steps that must be done first.', 'What must be there before this can begin?'],
          nl: ['Na', 'De stappen die eerst klaar moeten zijn.', 'Wat moet er zijn voor dit kan beginnen?'],
        },
        { en: ['setup'], nl: ['inrichten'] },
      ),
      status: choice(
        {
          en: ['Status', 'How far it is. Absent: todo.'],
          nl: ['Status', 'Hoe ver het is. Staat het er niet: todo.'],
        },
        {
          todo: { en: 'not begun', nl: 'nog niet begonnen' },
          doing: { en: 'under way', nl: 'mee bezig' },
          done: { en: 'finished', nl: 'klaar' },
          dropped: { en: 'will not be done', nl: 'gaat niet door' },
        },
      ),
    },
    { examples: [SETUP] },
  ),
  {
    examples: [{ en: { setup: SETUP.en }, nl: { inrichten: SETUP.nl } }],
    defines: 'steps',
  },
);
