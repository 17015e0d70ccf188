import { choice, day, entries, part, reference, text } from './field';

const COMPLAINT = {
  en: { risk: 'A complaint goes round', likelihood: 'low', impact: 'high' },
  nl: { risk: 'Een klacht gaat rond', likelihood: 'laag', impact: 'hoog' },
} as const;

const LOW = { en: 'low', nl: 'laag' } as const;
const MEDIUM = { en: 'medium', nl: 'gemiddeld' } as const;
const HIGH = { en: 'high', nl: 'hoog' } as const;

export const risks = entries(
  {
    en: ['Risks', 'What can go wrong, and what you do about it.', 'What could make this fail?'],
    nl: ['Risico’s', 'Wat er mis kan gaan, en wat je eraan doet.', 'Waardoor zou dit kunnen mislukken?'],
  },
  part(
    {
      en: ['Risk', 'One thing that can go wrong.'],
      nl: ['Risico', 'Eén ding dat mis kan gaan.'],
    },
    {
      risk: text(
        { en: ['Risk', 'What can happen.'], nl: ['Risico', 'Wat er kan gebeuren.'] },
        { en: COMPLAINT.en.risk, nl: COMPLAINT.nl.risk },
      ),
      likelihood: text(
        {
          en: ['Likelihood', 'How likely it is: low, medium or high.'],
          nl: ['Kans', 'Hoe groot de kans is: laag, gemiddeld of hoog.'],
        },
        LOW,
        MEDIUM,
        HIGH,
      ),
      impact: text(
        {
          en: ['Impact', 'How bad it is: low, medium or high.'],
          nl: ['Gevolg', 'Hoe erg het is: laag, gemiddeld of hoog.'],
        },
        LOW,
        MEDIUM,
        HIGH,
      ),
      mitigation: text(
        { en: ['Mitigation', 'What you do about it.'], nl: ['Maatregel', 'Wat je eraan doet.'] },
        {
          en: 'Answer within four hours, in public',
          nl: 'Binnen vier uur antwoorden, waar iedereen het ziet',
        },
      ),
      owner: reference(
        'people',
        {
          en: ['Owner', 'The one person who watches it.'],
          nl: ['Verantwoordelijke', 'De ene persoon die erop let.'],
        },
        'anna',
      ),
    },
    {
      examples: [{ en: { ...COMPLAINT.en, owner: 'anna' }, nl: { ...COMPLAINT.nl, owner: 'anna' } }],
    },
  ),
  { examples: [{ en: { complaint: COMPLAINT.en }, nl: { klacht: COMPLAINT.nl } }] },
);

export const decision = part(
  {
    en: ['Decision', 'Go or no-go: whether this plan is carried out, who decided so, and why.'],
    nl: ['Besluit', 'Go of no-go: of dit plan wordt uitgevoerd, wie dat heeft besloten, en waarom.'],
  },
  {
    outcome: choice(
      {
        en: ['Outcome', 'What was decided.'],
        nl: ['Uitkomst', 'Wat er is besloten.'],
      },
      {
        go: { en: 'it is carried out', nl: 'het wordt uitgevoerd' },
        'no-go': { en: 'it is not carried out', nl: 'het wordt niet uitgevoerd' },
        pending: { en: 'not decided yet', nl: 'nog niet besloten' },
      },
    ),
    date: day(
      { en: ['Date', 'When it was decided.'], nl: ['Datum', 'Wanneer het is besloten.'] },
      '2026-12-01',
    ),
    by: reference(
      'people',
      { en: ['By', 'Who decided.'], nl: ['Door', 'Wie het heeft besloten.'] },
      'pieter',
    ),
    because: text(
      {
        en: ['Because', 'Why.', 'What will you want to know of it in a year?'],
        nl: ['Omdat', 'Waarom.', 'Wat wil je hier over een jaar nog van weten?'],
      },
      {
        en: 'The families we want are on Instagram',
        nl: 'De gezinnen die we zoeken zitten op Instagram',
      },
    ),
    review: day(
      {
        en: ['Review', 'When the decision is looked at again.'],
        nl: ['Opnieuw bekijken', 'Wanneer je opnieuw naar het besluit kijkt.'],
      },
      '2027-12-01',
    ),
  },
  { examples: [{ outcome: 'go', date: '2026-12-01', by: 'pieter', review: '2027-12-01' }] },
);

const LEARNED = {
  en: 'Films before eight in the morning work best',
  nl: 'Filmpjes vóór acht uur ’s ochtends werken het best',
} as const;

const review = part(
  { en: ['Review', 'One review.'], nl: ['Evaluatie', 'Eén evaluatie.'] },
  {
    outcome: choice(
      { en: ['Outcome', 'What you decided to do.'], nl: ['Uitkomst', 'Wat je besloot te doen.'] },
      {
        develop: { en: 'it works: more of it', nl: 'het werkt: meer daarvan' },
        adjust: { en: 'it disappoints: change it', nl: 'het valt tegen: stuur bij' },
        continue: { en: 'go on as it is', nl: 'ga zo door' },
        stop: { en: 'stop with it', nl: 'stop ermee' },
      },
    ),
    learned: text(
      {
        en: ['Learned', 'What you learned.', 'What do you know now that you did not know before?'],
        nl: ['Geleerd', 'Wat je hebt geleerd.', 'Wat weet je nu wat je eerst niet wist?'],
      },
      LEARNED,
    ),
    ifWeStopped: text(
      {
        en: ['If we stopped', 'What would happen if you stopped.'],
        nl: ['Als we stopten', 'Wat er zou gebeuren als je ermee stopte.'],
      },
      { en: 'A third of the orders would go', nl: 'Een derde van de bestellingen zou wegvallen' },
    ),
    by: reference('people', { en: ['By', 'Who held it.'], nl: ['Door', 'Wie de evaluatie deed.'] }, 'anna'),
  },
  {
    examples: [
      {
        en: { outcome: 'adjust', learned: LEARNED.en, by: 'anna' },
        nl: { outcome: 'adjust', learned: LEARNED.nl, by: 'anna' },
      },
    ],
  },
);

export const reviews = part(
  {
    en: ['Reviews', 'When you look whether it works, and what you learned.'],
    nl: ['Evaluaties', 'Wanneer je kijkt of het werkt, en wat je hebt geleerd.'],
  },
  {
    cadence: text(
      { en: ['Cadence', 'How often you look.'], nl: ['Ritme', 'Hoe vaak je kijkt.'] },
      { en: 'quarterly', nl: 'elk kwartaal' },
    ),
    next: day({ en: ['Next', 'The next time.'], nl: ['Volgende', 'De volgende keer.'] }, '2027-04-01'),
    held: entries(
      {
        en: ['Held', 'The reviews that were held, by date.'],
        nl: ['Gedaan', 'De evaluaties die zijn gedaan, op datum.'],
      },
      review,
      {
        examples: [
          {
            en: { '2027-01-15': { outcome: 'adjust', learned: 'Films work best before eight' } },
            nl: { '2027-01-15': { outcome: 'adjust', learned: 'Filmpjes werken het best vóór acht uur' } },
          },
        ],
        keys: 'day',
      },
    ),
  },
  {
    examples: [
      {
        en: { cadence: 'quarterly', next: '2027-04-01' },
        nl: { cadence: 'elk kwartaal', next: '2027-04-01' },
      },
    ],
  },
);
