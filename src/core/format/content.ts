import { day, entries, list, part, quantityOrWords, reference, references, text } from './field';

const ITEM = { date: '2027-01-12', channel: 'instagram', format: 'video', owner: 'anna' } as const;

const calendar = list(
  {
    en: ['Calendar', 'What is published when.'],
    nl: ['Kalender', 'Wat je wanneer plaatst.'],
  },
  part(
    {
      en: ['Item', 'One thing that is published.'],
      nl: ['Bericht', 'Eén ding dat je plaatst.'],
    },
    {
      date: day(
        { en: ['Date', 'When it is published.'], nl: ['Datum', 'Wanneer je het plaatst.'] },
        '2027-01-12',
      ),
      channel: references('channels', { en: ['Channel', 'Where.'], nl: ['Kanaal', 'Waar.'] }, 'instagram'),
      pillar: reference(
        'pillars',
        {
          en: ['Pillar', 'The subject it belongs to.'],
          nl: ['Pijler', 'Het onderwerp waar het bij hoort.'],
        },
        { en: 'craft', nl: 'ambacht' },
      ),
      format: text({ en: ['Format', 'In which form.'], nl: ['Vorm', 'In welke vorm.'] }, 'video'),
      owner: reference(
        'people',
        { en: ['Owner', 'The person who makes it.'], nl: ['Maker', 'De persoon die het maakt.'] },
        'anna',
      ),
      title: text(
        { en: ['Title', 'What it is.'], nl: ['Titel', 'Wat het is.'] },
        { en: 'How sourdough rises', nl: 'Hoe zuurdesem rijst' },
      ),
      goal: references(
        'goals',
        { en: ['Goal', 'The goal it serves.'], nl: ['Doel', 'Het doel dat het dient.'] },
        { en: 'orders', nl: 'afhaalorders' },
      ),
    },
    { examples: [ITEM] },
  ),
  [ITEM],
);

export const content = part(
  {
    en: ['Content', 'What you tell, how, and when.'],
    nl: ['Content', 'Wat je vertelt, hoe en wanneer.'],
  },
  {
    message: text(
      {
        en: ['Message', 'Who you are, what you are good at, whom you help, what sets you apart.'],
        nl: ['Boodschap', 'Wie je bent, waar je goed in bent, wie je helpt, wat je onderscheidt.'],
      },
      { en: 'Bread with a name', nl: 'Brood met een naam' },
    ),
    tone: text(
      { en: ['Tone', 'How you speak.'], nl: ['Toon', 'Hoe je praat.'] },
      { en: 'Warm and plain', nl: 'Warm en gewoon' },
    ),
    formats: list(
      {
        en: [
          'Formats',
          'In which forms; choose some that invite an answer.',
          'What would somebody answer to?',
        ],
        nl: [
          'Vormen',
          'In welke vormen; kies er een paar die om een reactie vragen.',
          'Waar zou iemand op reageren?',
        ],
      },
      text({ en: ['Format', 'One form.'], nl: ['Vorm', 'Eén vorm.'] }, 'video', 'interview', 'poll'),
      ['video', 'interview'],
    ),
    pillars: entries(
      {
        en: ['Pillars', 'The few subjects that you return to.'],
        nl: ['Pijlers', 'De paar onderwerpen waar je op terugkomt.'],
      },
      text(
        { en: ['Pillar', 'What it is about.'], nl: ['Pijler', 'Waar het over gaat.'] },
        { en: 'Stories from the bakery', nl: 'Verhalen uit de bakkerij' },
      ),
      {
        examples: [{ en: { craft: 'Stories from the bakery' }, nl: { ambacht: 'Verhalen uit de bakkerij' } }],
        defines: 'pillars',
      },
    ),
    experiments: quantityOrWords(
      {
        en: [
          'Room to experiment',
          'The share of the capacity that is kept free, or what it is kept for.',
          'What is left for what nobody can plan yet?',
        ],
        nl: [
          'Ruimte om te experimenteren',
          'Het deel van de capaciteit dat je vrijhoudt, of waar je het voor vrijhoudt.',
          'Wat blijft er over voor wat nog niemand kan plannen?',
        ],
      },
      '10 %',
    ),
    calendar,
  },
  {
    examples: [
      {
        en: { message: 'Bread with a name', tone: 'Warm and plain', formats: ['video', 'interview'] },
        nl: { message: 'Brood met een naam', tone: 'Warm en gewoon', formats: ['video', 'interview'] },
      },
    ],
  },
);
