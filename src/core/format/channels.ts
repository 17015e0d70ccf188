import { choice, day, entries, measured, part, quantity, reference, references, text } from './field';

export const channels = entries(
  {
    en: [
      'Channels',
      'Where you reach your audiences, keyed by a short id. Fewer channels, well kept, are better than many.',
    ],
    nl: [
      'Kanalen',
      'Waar je je doelgroepen bereikt, elk onder een korte naam. Weinig kanalen, goed bijgehouden, zijn beter dan veel.',
    ],
  },
  part(
    {
      en: ['Channel', 'One account or medium.'],
      nl: ['Kanaal', 'Eén account of medium.'],
    },
    {
      platform: text(
        { en: ['Platform', 'Which platform it is.'], nl: ['Platform', 'Welk platform het is.'] },
        'Instagram',
      ),
      url: text(
        { en: ['Address', 'Its address on the web.'], nl: ['Adres', 'Het adres op internet.'] },
        'https://www.instagram.com/example',
      ),
      purpose: text(
        {
          en: ['Purpose', 'What it is for.', 'What is somebody to do who sees it?'],
          nl: ['Doel', 'Waar het voor is.', 'Wat moet iemand doen die het ziet?'],
        },
        { en: 'Show what is baked today', nl: 'Laten zien wat er vandaag gebakken is' },
      ),
      why: text(
        {
          en: [
            'Why this one',
            'Why this channel and not another.',
            'Is your audience here, or only your competitor?',
          ],
          nl: [
            'Waarom dit kanaal',
            'Waarom dit kanaal en niet een ander.',
            'Zit je doelgroep hier, of alleen je concurrent?',
          ],
        },
        { en: 'Our families look here every evening', nl: 'Onze gezinnen kijken hier elke avond' },
      ),
      audience: references(
        'audiences',
        {
          en: ['Audience', 'Whom it reaches.', 'Who is there to see it?'],
          nl: ['Doelgroep', 'Wie het bereikt.', 'Wie ziet het daar?'],
        },
        { en: 'families', nl: 'gezinnen' },
      ),
      owner: reference(
        'people',
        {
          en: ['Owner', 'The one person who answers for it.', 'Who keeps it alive?'],
          nl: ['Verantwoordelijke', 'De ene persoon die ervoor staat.', 'Wie houdt het in leven?'],
        },
        'anna',
      ),
      tone: text(
        { en: ['Tone', 'How you speak here.'], nl: ['Toon', 'Hoe je hier praat.'] },
        { en: 'Warm, short, never formal', nl: 'Warm, kort, nooit formeel' },
      ),
      cadence: measured(
        'cadence',
        text(
          {
            en: [
              'Cadence',
              'How often you post: a number per day, week or month.',
              'How often can you keep this up?',
            ],
            nl: [
              'Ritme',
              'Hoe vaak je iets plaatst: een aantal per dag, week of maand.',
              'Hoe vaak houd je dit vol?',
            ],
          },
          '3 per week',
        ),
      ),
      hours: measured(
        'hours',
        quantity(
          {
            en: ['Hours a week', 'The hours a week that it takes.'],
            nl: ['Uren per week', 'De uren per week die het kost.'],
          },
          3,
        ),
      ),
      status: choice(
        {
          en: ['Status', 'Whether it is in use. Absent: active.'],
          nl: ['Status', 'Of het in gebruik is. Staat het er niet: active.'],
        },
        {
          planned: { en: 'not there yet', nl: 'is er nog niet' },
          active: { en: 'in use', nl: 'in gebruik' },
          paused: { en: 'stopped for now', nl: 'ligt even stil' },
          closed: { en: 'stopped for good', nl: 'is voorgoed gestopt' },
        },
      ),
      lastPost: day(
        {
          en: ['Last post', 'When something was last posted.'],
          nl: ['Laatste bericht', 'Wanneer er voor het laatst iets is geplaatst.'],
        },
        '2026-10-30',
      ),
    },
    {
      examples: [
        {
          en: { platform: 'Instagram', audience: 'families', owner: 'anna', cadence: '3 per week', hours: 3 },
          nl: { platform: 'Instagram', audience: 'gezinnen', owner: 'anna', cadence: '3 per week', hours: 3 },
        },
      ],
    },
  ),
  {
    examples: [
      {
        en: {
          instagram: { platform: 'Instagram', audience: 'families', owner: 'anna', cadence: '3 per week' },
        },
        nl: {
          instagram: { platform: 'Instagram', audience: 'gezinnen', owner: 'anna', cadence: '3 per week' },
        },
      },
    ],
    defines: 'channels',
  },
);
