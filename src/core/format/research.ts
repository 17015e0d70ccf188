import { choice, day, entries, list, part, quantity, reference, text } from './field';

const mentions = part(
  {
    en: ['Mentions', 'How often people speak of it online, and how.'],
    nl: ['Vermeldingen', 'Hoe vaak er online over gesproken wordt, en hoe.'],
  },
  {
    value: quantity({ en: ['Value', 'How many mentions.'], nl: ['Waarde', 'Hoeveel vermeldingen.'] }, 40),
    per: text(
      { en: ['Per', 'In which period.'], nl: ['Per', 'In welke periode.'] },
      { en: 'month', nl: 'maand' },
      { en: 'week', nl: 'week' },
    ),
    positive: quantity(
      { en: ['Positive', 'The part that is positive.'], nl: ['Positief', 'Het deel dat positief is.'] },
      '60 %',
    ),
    negative: quantity(
      { en: ['Negative', 'The part that is negative.'], nl: ['Negatief', 'Het deel dat negatief is.'] },
      '10 %',
    ),
  },
  {
    examples: [
      {
        en: { value: 40, per: 'month', positive: '60 %', negative: '10 %' },
        nl: { value: 40, per: 'maand', positive: '60 %', negative: '10 %' },
      },
    ],
  },
);

const JANSEN = {
  en: { name: 'Bakkerij Jansen', mentions: { value: 95, per: 'month' } },
  nl: { name: 'Bakkerij Jansen', mentions: { value: 95, per: 'maand' } },
} as const;

const competitors = entries(
  {
    en: [
      'Competitors',
      'How your most important competitors do.',
      'Who else does your audience look at, and what do they do well?',
    ],
    nl: [
      'Concurrenten',
      'Hoe je belangrijkste concurrenten het doen.',
      'Naar wie kijkt je doelgroep nog meer, en wat doen die goed?',
    ],
  },
  part(
    { en: ['Competitor', 'One competitor.'], nl: ['Concurrent', 'Eén concurrent.'] },
    {
      name: text({ en: ['Name', 'Who it is.'], nl: ['Naam', 'Wie het is.'] }, 'Bakkerij Jansen'),
      mentions,
      strengths: text(
        {
          en: ['Strengths', 'What this competitor does well.'],
          nl: ['Sterke punten', 'Wat deze concurrent goed doet.'],
        },
        { en: 'A film from the bakery every week', nl: 'Elke week een filmpje uit de bakkerij' },
      ),
    },
    { examples: [JANSEN] },
  ),
  { examples: [{ en: { jansen: JANSEN.en }, nl: { jansen: JANSEN.nl } }] },
);

const FINDING = {
  en: 'Most questions are about opening hours',
  nl: 'De meeste vragen gaan over openingstijden',
} as const;
const AMBASSADOR = {
  en: 'Food blogger Kim, 4,000 followers',
  nl: 'Foodblogger Kim, 4.000 volgers',
} as const;
const COMPLAINT = {
  en: 'Sold out after three in the afternoon',
  nl: 'Na drie uur ’s middags uitverkocht',
} as const;

export const research = part(
  {
    en: ['Research', 'The baseline: what is said of you and of your competitors before you begin.'],
    nl: ['Onderzoek', 'De nulmeting: wat er over jou en je concurrenten gezegd wordt voor je begint.'],
  },
  {
    date: day(
      {
        en: ['Date', 'When the research was done.'],
        nl: ['Datum', 'Wanneer het onderzoek is gedaan.'],
      },
      '2026-11-02',
    ),
    by: reference(
      'people',
      { en: ['By', 'The person who did it.'], nl: ['Door', 'De persoon die het heeft gedaan.'] },
      'anna',
    ),
    tools: list(
      {
        en: ['Tools', 'What it was measured with; measure with the same tools later.'],
        nl: ['Tools', 'Waarmee het is gemeten; meet later met dezelfde tools.'],
      },
      text({ en: ['Tool', 'A tool.'], nl: ['Tool', 'Een tool.'] }, 'Coosto'),
      { en: ['Coosto', 'Web shop'], nl: ['Coosto', 'Webshop'] },
    ),
    mentions,
    findings: list(
      {
        en: ['Findings', 'What you learned, a sentence each.', 'What did you not know before?'],
        nl: ['Bevindingen', 'Wat je hebt geleerd, elk in een zin.', 'Wat wist je nog niet?'],
      },
      text(
        {
          en: ['Finding', 'One thing that you learned.'],
          nl: ['Bevinding', 'Eén ding dat je hebt geleerd.'],
        },
        FINDING,
      ),
      { en: [FINDING.en], nl: [FINDING.nl] },
    ),
    competitors,
    ambassadors: list(
      {
        en: ['Ambassadors', 'Who speaks well of you, and whom they reach.'],
        nl: ['Ambassadeurs', 'Wie goed over je spreekt, en wie die bereiken.'],
      },
      text(
        {
          en: ['Ambassador', 'Somebody who speaks well of you.'],
          nl: ['Ambassadeur', 'Iemand die goed over je spreekt.'],
        },
        AMBASSADOR,
      ),
      { en: [AMBASSADOR.en], nl: [AMBASSADOR.nl] },
    ),
    complaints: list(
      {
        en: ['Complaints', 'What people complain about.'],
        nl: ['Klachten', 'Waar mensen over klagen.'],
      },
      text(
        {
          en: ['Complaint', 'One complaint that recurs.'],
          nl: ['Klacht', 'Eén klacht die terugkomt.'],
        },
        COMPLAINT,
      ),
      { en: [COMPLAINT.en], nl: [COMPLAINT.nl] },
    ),
    market: text(
      { en: ['Market', 'What the market wants.'], nl: ['Markt', 'Wat de markt wil.'] },
      {
        en: 'Orders by phone decline, orders online grow',
        nl: 'Bestellen per telefoon neemt af, online bestellen groeit',
      },
    ),
  },
  {
    examples: [
      {
        en: { date: '2026-11-02', by: 'anna', tools: ['Coosto'], findings: [FINDING.en] },
        nl: { date: '2026-11-02', by: 'anna', tools: ['Coosto'], findings: [FINDING.nl] },
      },
    ],
  },
);

const SKILLS = { en: 'Photography yes, video not yet', nl: 'Foto’s wel, video nog niet' } as const;

export const readiness = part(
  {
    en: ['Readiness', 'Whether the organisation is ready: its experience, its culture, its skills.'],
    nl: ['Gereedheid', 'Of de organisatie er klaar voor is: haar ervaring, haar cultuur, haar vaardigheden.'],
  },
  {
    maturity: choice(
      { en: ['Maturity', 'How much experience there is.'], nl: ['Volwassenheid', 'Hoeveel ervaring er is.'] },
      {
        none: { en: 'nothing done yet', nl: 'nog niets gedaan' },
        beginner: { en: 'first accounts, no routine', nl: 'eerste accounts, geen routine' },
        experimenting: { en: 'trying things, no plan', nl: 'aan het proberen, zonder plan' },
        structured: { en: 'a plan and fixed people', nl: 'een plan en vaste mensen' },
        integrated: { en: 'part of everybody’s work', nl: 'onderdeel van ieders werk' },
      },
    ),
    culture: text(
      {
        en: ['Culture', 'Ready for speed and openness?'],
        nl: ['Cultuur', 'Klaar voor snelheid en openheid?'],
      },
      { en: 'Staff may answer customers themselves', nl: 'Medewerkers mogen klanten zelf antwoorden' },
    ),
    skills: text(
      {
        en: ['Skills', 'What people can do, and what they still have to learn.'],
        nl: ['Vaardigheden', 'Wat mensen kunnen, en wat ze nog moeten leren.'],
      },
      SKILLS,
    ),
  },
  {
    examples: [
      { en: { maturity: 'beginner', skills: SKILLS.en }, nl: { maturity: 'beginner', skills: SKILLS.nl } },
    ],
  },
);

const PROBLEM = {
  en: {
    statement: 'Two in three searches for bread nearby end elsewhere',
    evidence: 'Search console, October 2026',
  },
  nl: {
    statement: 'Twee van de drie zoekopdrachten naar brood in de buurt eindigen ergens anders',
    evidence: 'Search Console, oktober 2026',
  },
} as const;

export const problem = part(
  {
    en: ['Problem', 'What is wrong, or worth your attention, and how you know.'],
    nl: ['Probleem', 'Wat er mis is of je aandacht verdient, en hoe je dat weet.'],
  },
  {
    statement: text(
      {
        en: ['Statement', 'The problem in one or two sentences.'],
        nl: ['Probleemstelling', 'Het probleem in een of twee zinnen.'],
      },
      { en: PROBLEM.en.statement, nl: PROBLEM.nl.statement },
    ),
    evidence: text(
      {
        en: ['Evidence', 'How you know.', 'Which number, list or conversation shows it?'],
        nl: ['Bewijs', 'Hoe je het weet.', 'Uit welk getal, welke lijst of welk gesprek blijkt het?'],
      },
      { en: PROBLEM.en.evidence, nl: PROBLEM.nl.evidence },
    ),
  },
  { examples: [PROBLEM] },
);
