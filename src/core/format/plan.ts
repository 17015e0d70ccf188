import { channels, content, monitoring, policy, steps } from './execution';
import { choice, day, part, quantity, reference, references, text } from './field';
import { goals } from './goals';
import { budget, capacity, decision, returns, reviews, risks, tools } from './money';
import { audiences, businessGoals, needs, people, stakeholders, training } from './people';
import { problem, readiness, research } from './research';

/** The version of the format that this engine reads. */
export const FORMAT_VERSION = 1;

/**
 * The whole format, described once. The JSON Schema, the typed model, the references between parts, and what
 * completion and hover say all come from here; a key is added by adding a line.
 */
export const planFormat = part(
  'Strategy',
  'A strategy plan: who wants to reach what, for whom, by when, and how one sees that it works.',
  {
    strategy: quantity(
      'Format version',
      'The version of this format: 1. It makes the file a plan.',
      FORMAT_VERSION,
    ),
    title: text('Title', 'What the plan is called.', 'Social media 2027'),
    organisation: text('Organisation', 'Whose plan it is.', 'Bakkerij De Korenaar'),
    language: choice('Language', 'The language of the texts. Absent: guessed.', {
      en: 'English',
      nl: 'Dutch',
    }),
    framework: references(
      'frameworks',
      'Framework',
      'The framework whose steps the plan follows, or several.',
      'nine-steps',
      ['nine-steps', 'five-questions'],
    ),
    status: choice('Status', 'How far the plan is. Absent: draft.', {
      draft: 'being written',
      proposed: 'waiting for a decision',
      active: 'being carried out',
      paused: 'stopped for now',
      stopped: 'stopped for good',
    }),
    period: part(
      'Period',
      'From when to when the plan runs.',
      {
        from: day('From', 'The first day.', '2027-01-01'),
        to: day('To', 'The last day.', '2027-12-31'),
      },
      { examples: [{ from: '2027-01-01', to: '2027-12-31' }] },
    ),
    owner: reference('people', 'Owner', 'The one person who answers for the plan.', 'anna'),
    sponsor: reference('people', 'Sponsor', 'The manager who shares the accountability.', 'pieter'),
    mission: text(
      'Mission',
      'What the organisation is there for.',
      'Good bread for everybody in the neighbourhood',
    ),
    vision: text(
      'Vision',
      'Where the organisation wants to be.',
      'In 2030 nobody here drives to another town for bread',
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
    support: text('Support', 'Who helps when somebody is stuck.', 'Freelance editor, four hours a month'),
    monitoring,
    tools,
    risks,
    decision,
    steps,
    reviews,
  },
  { examples: [{ strategy: 1, title: 'Social media 2027' }] },
);
