import { choice, entries, list, measured, part, quantity, reference, text } from './field';

const person = part(
  'Person',
  'Somebody who answers for, or works on, a part of the plan. One person, never a department.',
  {
    name: text('Name', 'First and last name, so that everybody knows whom to ask.', 'Anna de Vries'),
    role: text('Role', 'What this person is in the organisation.', 'Owner', 'Marketing manager'),
    level: choice(
      'Level',
      'Where this person stands. Somebody of level management should share the accountability.',
      {
        management: 'decides about money and people',
        staff: 'an employee',
        support: 'reception, secretary, administration',
        intern: 'a trainee',
        external: 'a freelancer, or somebody of an agency',
      },
    ),
    hours: measured('hours', quantity('Hours a week', 'Hours a week that this person has for the plan.', 6)),
    rate: measured(
      'rate',
      quantity('Rate per hour', 'What an hour of this person costs, in the currency of the budget.', 45),
    ),
  },
  { examples: [{ name: 'Anna de Vries', role: 'Owner', level: 'management', hours: 6, rate: 45 }] },
);

export const people = entries(
  'People',
  'Everybody who answers for a part of the plan, keyed by a short id that owner and by refer to.',
  person,
  { examples: [{ anna: { name: 'Anna de Vries', role: 'Owner', level: 'management' } }], defines: 'people' },
);

export const stakeholders = entries(
  'Stakeholders',
  'Parties around the organisation that gain when it does well, and how each takes part.',
  part(
    'Stakeholder',
    'A party with an interest in the organisation.',
    {
      name: text('Name', 'Who it is.', 'Molen De Hoop'),
      kind: choice('Kind', 'What this party is to the organisation.', {
        customer: 'buys from you',
        supplier: 'sells to you',
        partner: 'works with you',
        employee: 'works for you',
        public: 'the neighbourhood, the press, the government',
        other: 'something else',
      }),
      participates: text(
        'How it takes part',
        'What this party does in your channels.',
        'Shares our bread videos',
      ),
    },
    { examples: [{ name: 'Molen De Hoop', kind: 'supplier', participates: 'Shares our bread videos' }] },
  ),
  {
    examples: [
      { mill: { name: 'Molen De Hoop', kind: 'supplier', participates: 'Shares our bread videos' } },
    ],
  },
);

export const needs = entries(
  'Needs of the organisation',
  'What each department needs from the outside world: bottlenecks, image, vacancies that are hard to fill.',
  part(
    'Need',
    'What one department wants to tell, ask or solve.',
    {
      department: text('Department', 'Whose need it is.', 'Shop'),
      need: text('Need', 'What this department needs.', 'Hire two bakers'),
      kind: text('Kind', 'What sort of need it is.', 'vacancies', 'image', 'service'),
    },
    { examples: [{ department: 'Shop', need: 'Hire two bakers', kind: 'vacancies' }] },
  ),
  { examples: [{ shop: { department: 'Shop', need: 'Hire two bakers', kind: 'vacancies' } }] },
);

export const businessGoals = entries(
  'Business goals',
  'What the organisation as a whole wants to reach; the goals of the plan serve these.',
  part(
    'Business goal',
    'A goal of the organisation, as a text or with its owner.',
    {
      statement: text(
        'Statement',
        'The goal in one sentence.',
        'Online share of turnover from 18 % to 25 % in 2027',
      ),
      owner: reference('people', 'Owner', 'The person who answers for this goal.', 'pieter'),
    },
    { examples: ['Online share of turnover from 18 % to 25 % in 2027'], shorthand: 'statement' },
  ),
  {
    examples: [{ turnover: 'Online share of turnover from 18 % to 25 % in 2027' }],
    defines: 'businessGoals',
  },
);

export const audiences = entries(
  'Audiences',
  'Whom the plan wants to reach, keyed by a short id. As concrete as you can: everyone is no audience.',
  part(
    'Audience',
    'A group of people that you want to reach.',
    {
      description: text(
        'Description',
        'Who they are, narrow enough to find them.',
        'Families within 5 km of the shop',
      ),
      needs: text('Needs', 'What they need that you can give.', 'Good bread without queueing on Saturday'),
      behaviour: text('Behaviour', 'What they do online, and when.', 'Look at Instagram in the evening'),
      online: {
        kind: 'references',
        to: 'channels',
        title: 'Where they are online',
        description: 'The channels of this plan on which you find them.',
        examples: [['instagram', 'facebook']],
      },
      follow: text(
        'Whom to follow and why',
        'Whom of them you follow, and what for.',
        'Local parents, for questions',
      ),
      persona: part(
        'Persona',
        'One imagined member of this audience, to write for.',
        {
          name: text('Name', 'A first name makes it a person.', 'Sanne'),
          job: text('Job', 'What work this person does.', 'Nurse, three days a week'),
          friends: text('Friends', 'Who the friends are.', 'Other parents at school'),
          concerns: text('Concerns', 'What keeps this person busy.', 'Healthy food that children eat'),
        },
        { examples: [{ name: 'Sanne', job: 'Nurse', concerns: 'Healthy food that children eat' }] },
      ),
    },
    { examples: [{ description: 'Families within 5 km of the shop', online: ['instagram'] }] },
  ),
  {
    examples: [{ families: { description: 'Families within 5 km of the shop', online: ['instagram'] } }],
    defines: 'audiences',
  },
);

export const training = list(
  'Training',
  'Who learns what, and when.',
  part(
    'Training',
    'One course or lesson.',
    {
      who: reference('people', 'Who', 'The person who is trained.', 'anna'),
      what: text('What', 'What is learned.', 'Making short videos'),
      date: { kind: 'day', title: 'Date', description: 'When it takes place.', examples: ['2027-01-20'] },
    },
    { examples: [{ who: 'anna', what: 'Making short videos', date: '2027-01-20' }] },
  ),
  [{ who: 'anna', what: 'Making short videos', date: '2027-01-20' }],
);
