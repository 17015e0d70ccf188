import { audiences } from './audiences';
import { channels } from './channels';
import { content } from './content';
import { choice, day, part, quantity, reference, references, text } from './field';
import { goals } from './goals';
import { monitoring, policy, support, training } from './internal';
import { budget, capacity, returns, tools } from './money';
import { businessGoals, needs, people, stakeholders } from './people';
import { problem, readiness, research } from './research';
import { decision, reviews, risks } from './reviews';
import { steps } from './steps';

/** The version of the format that this engine reads. */
export const FORMAT_VERSION = 1;

/**
 * The whole format, described once. The JSON Schema, the typed model, the references between parts, and what
 * completion and hover say all come from here; a key is added by adding a line.
 */
export const planFormat = part(
  {
    en: [
      'Strategy',
      'A strategy plan: who wants to reach what, for whom, by when, and how one sees that it works.',
    ],
    nl: [
      'Strategie',
      'Een strategisch plan: wie wat wil bereiken, voor wie, wanneer, en waaraan je ziet dat het werkt.',
    ],
  },
  {
    strategy: quantity(
      {
        en: ['Format version', 'The version of this format: 1. It makes the file a plan.'],
        nl: ['Versie van het formaat', 'De versie van dit formaat: 1. Die maakt van het bestand een plan.'],
      },
      FORMAT_VERSION,
    ),
    title: text(
      {
        en: ['Title', 'What the plan is called.'],
        nl: ['Titel', 'Hoe het plan heet.'],
      },
      { en: 'Social media 2027', nl: 'Sociale media 2027' },
    ),
    organisation: text(
      {
        en: ['Organisation', 'Whose plan it is.'],
        nl: ['Organisatie', 'Van wie het plan is.'],
      },
      'Bakkerij De Korenaar',
    ),
    language: choice(
      {
        en: ['Language', 'The language of the texts. Absent: guessed.'],
        nl: ['Taal', 'De taal van de teksten. Staat het er niet, dan wordt die geraden.'],
      },
      {
        en: { en: 'English', nl: 'Engels' },
        nl: { en: 'Dutch', nl: 'Nederlands' },
      },
    ),
    framework: references(
      'frameworks',
      {
        en: [
          'Framework',
          'The framework whose steps the plan follows, or several.',
          'Whose questions is the plan to answer?',
        ],
        nl: [
          'Raamwerk',
          'Het raamwerk waarvan het plan de stappen volgt, of meer dan een.',
          'Wiens vragen moet het plan beantwoorden?',
        ],
      },
      'nine-steps',
      ['nine-steps', 'five-questions'],
    ),
    status: choice(
      {
        en: ['Status', 'How far the plan is. Absent: draft.'],
        nl: ['Status', 'Hoe ver het plan is. Staat het er niet: draft.'],
      },
      {
        draft: { en: 'being written', nl: 'wordt nog geschreven' },
        proposed: { en: 'waiting for a decision', nl: 'wacht op een besluit' },
        active: { en: 'being carried out', nl: 'wordt uitgevoerd' },
        paused: { en: 'stopped for now', nl: 'ligt even stil' },
        stopped: { en: 'stopped for good', nl: 'is voorgoed gestopt' },
      },
    ),
    period: part(
      {
        en: ['Period', 'From when to when the plan runs.'],
        nl: ['Periode', 'Van wanneer tot wanneer het plan loopt.'],
      },
      {
        from: day({ en: ['From', 'The first day.'], nl: ['Van', 'De eerste dag.'] }, '2027-01-01'),
        to: day({ en: ['To', 'The last day.'], nl: ['Tot en met', 'De laatste dag.'] }, '2027-12-31'),
      },
      { examples: [{ from: '2027-01-01', to: '2027-12-31' }] },
    ),
    owner: reference(
      'people',
      {
        en: [
          'Owner',
          'The one person who answers for the plan.',
          'Who may be asked about it, and gets the applause when it works?',
        ],
        nl: [
          'Verantwoordelijke',
          'De ene persoon die voor het plan staat.',
          'Wie mag je erop aanspreken, en wie krijgt het applaus als het lukt?',
        ],
      },
      'anna',
    ),
    sponsor: reference(
      'people',
      {
        en: [
          'Sponsor',
          'The manager who shares the accountability.',
          'Who stands up for the plan when the money is short?',
        ],
        nl: [
          'Sponsor',
          'De leidinggevende die medeverantwoordelijk is.',
          'Wie komt voor het plan op als het geld krap is?',
        ],
      },
      'pieter',
    ),
    mission: text(
      {
        en: ['Mission', 'What the organisation is there for.'],
        nl: ['Missie', 'Waar de organisatie voor bestaat.'],
      },
      { en: 'Good bread for everybody in the neighbourhood', nl: 'Goed brood voor iedereen in de wijk' },
    ),
    vision: text(
      {
        en: ['Vision', 'Where the organisation wants to be.'],
        nl: ['Visie', 'Waar de organisatie naartoe wil.'],
      },
      {
        en: 'In 2030 nobody here drives to another town for bread',
        nl: 'In 2030 rijdt hier niemand meer naar een andere plaats voor brood',
      },
    ),
    problem,
    people,
    stakeholders,
    needs,
    businessGoals,
    research,
    readiness,
    audiences,
    goals,
    channels,
    content,
    capacity,
    budget,
    returns,
    policy,
    training,
    support,
    monitoring,
    tools,
    risks,
    decision,
    steps,
    reviews,
  },
  { examples: [{ strategy: 1, title: 'Social media 2027' }] },
);

/** What nearly every plan has. */
export const USUAL_PARTS: readonly (keyof typeof planFormat.fields)[] = [
  'strategy',
  'title',
  'period',
  'owner',
  'people',
  'audiences',
  'goals',
  'channels',
  'steps',
];
