import { choice, day, entries, list, measured, part, quantity, reference, text } from './field';

export const capacity = part(
  'Capacity',
  'The hours a week that there are for the plan, all together.',
  {
    hours: measured('hours', quantity('Hours a week', 'Hours a week, all people together.', 8)),
    note: text('Note', 'What to know about it.', 'No work in the three weeks before Christmas'),
  },
  { examples: [{ hours: 8, note: 'No work in the three weeks before Christmas' }] },
);

export const budget = part(
  'Budget',
  'The money for the plan.',
  {
    amount: measured('money', quantity('Amount', 'All money for the period of the plan.', 12000)),
    currency: text('Currency', 'In which currency.', 'EUR'),
    items: entries(
      'Items',
      'What it is spent on.',
      measured('money', quantity('Amount', 'The money for this item.', 3000)),
      { examples: [{ advertising: 3000, training: 1000 }] },
    ),
  },
  { examples: [{ amount: 12000, currency: 'EUR', items: { advertising: 3000 } }] },
);

export const returns = list(
  'Returns',
  'What the plan brings in; not in money alone.',
  part(
    'Return',
    'One thing that comes back.',
    {
      kind: choice('Kind', 'What sort of return.', {
        euros: 'money',
        goodwill: 'people like to buy from you',
        ambassadors: 'people who recommend you',
        reach: 'people who know you',
        service: 'faster or cheaper service',
        recruitment: 'people who want to work for you',
        other: 'something else',
      }),
      statement: text(
        'Statement',
        'What it is, as exactly as you can.',
        '50 orders a week more, about € 700',
      ),
    },
    { examples: [{ kind: 'euros', statement: '50 orders a week more, about € 700' }] },
  ),
  [{ kind: 'euros', statement: '50 orders a week more, about € 700' }],
);

export const tools = entries(
  'Tools',
  'What you use; chosen last, when the goals are clear.',
  part(
    'Tool',
    'One tool.',
    {
      name: text('Name', 'What it is called.', 'Coosto'),
      purpose: text('Purpose', 'What it is for.', 'See what is said of us'),
      cost: measured('money', quantity('Cost', 'What it costs in the period of the plan.', 1200)),
      from: day('From', 'Since when, or from when.', '2027-01-01'),
    },
    { examples: [{ name: 'Coosto', purpose: 'See what is said of us', cost: 1200, from: '2027-01-01' }] },
  ),
  { examples: [{ coosto: { name: 'Coosto', purpose: 'See what is said of us', cost: 1200 } }] },
);

export const risks = entries(
  'Risks',
  'What can go wrong, and what you do about it.',
  part(
    'Risk',
    'One thing that can go wrong.',
    {
      risk: text('Risk', 'What can happen.', 'A complaint goes round'),
      likelihood: text('Likelihood', 'How likely it is: low, medium or high.', 'low', 'medium', 'high'),
      impact: text('Impact', 'How bad it is: low, medium or high.', 'low', 'medium', 'high'),
      mitigation: text('Mitigation', 'What you do about it.', 'Answer within four hours, in public'),
      owner: reference('people', 'Owner', 'The one person who watches it.', 'anna'),
    },
    { examples: [{ risk: 'A complaint goes round', likelihood: 'low', impact: 'high', owner: 'anna' }] },
  ),
  { examples: [{ complaint: { risk: 'A complaint goes round', likelihood: 'low', impact: 'high' } }] },
);

export const decision = part(
  'Decision',
  'Go or no-go: whether this plan is carried out, who decided so, and why.',
  {
    outcome: choice('Outcome', 'What was decided.', {
      go: 'it is carried out',
      'no-go': 'it is not carried out',
      pending: 'not decided yet',
    }),
    date: day('Date', 'When it was decided.', '2026-12-01'),
    by: reference('people', 'By', 'Who decided.', 'pieter'),
    because: text('Because', 'Why.', 'The families we want are on Instagram'),
    review: day('Review', 'When the decision is looked at again.', '2027-12-01'),
  },
  { examples: [{ outcome: 'go', date: '2026-12-01', by: 'pieter', review: '2027-12-01' }] },
);

export const reviews = part(
  'Reviews',
  'When you look whether it works, and what you learned.',
  {
    cadence: text('Cadence', 'How often you look.', 'quarterly'),
    next: day('Next', 'The next time.', '2027-04-01'),
    held: entries(
      'Held',
      'The reviews that were held, by date.',
      part(
        'Review',
        'One review.',
        {
          outcome: choice('Outcome', 'What you decided to do.', {
            develop: 'it works: more of it',
            adjust: 'it disappoints: change it',
            continue: 'go on as it is',
            stop: 'stop with it',
          }),
          learned: text('Learned', 'What you learned.', 'Films before eight in the morning work best'),
          ifWeStopped: text(
            'If we stopped',
            'What would happen if you stopped.',
            'A third of the orders would go',
          ),
          by: reference('people', 'By', 'Who held it.', 'anna'),
        },
        {
          examples: [
            { outcome: 'adjust', learned: 'Films before eight in the morning work best', by: 'anna' },
          ],
        },
      ),
      {
        examples: [{ '2027-01-15': { outcome: 'adjust', learned: 'Films work best before eight' } }],
        keys: 'day',
      },
    ),
  },
  { examples: [{ cadence: 'quarterly', next: '2027-04-01' }] },
);
