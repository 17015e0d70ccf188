import { choice, day, entries, part, quantity, reference, references, text } from './field';

const baseline = part(
  'Baseline',
  'Where it stands before you begin: a number, or a number with the date on which it was measured.',
  {
    value: quantity('Value', 'The number that was measured.', 80),
    date: day('Date', 'When it was measured.', '2026-11-02'),
  },
  { examples: [80, { value: 80, date: '2026-11-02' }], shorthand: 'value' },
);

const target = part(
  'Target',
  'The number that says when it is a success: 130, or "+30 %" from the baseline; with the date by which.',
  {
    value: quantity('Value', 'The number to reach, or the change from the baseline.', 130, '+30 %'),
    by: day('By', 'The date by which it is to be reached.', '2027-10-01'),
  },
  { examples: [130, '+30 %', { value: 130, by: '2027-10-01' }], shorthand: 'value' },
);

const kpi = part(
  'KPI',
  'One number that shows whether the goal is reached.',
  {
    metric: text('Metric', 'What is counted, in words.', 'Online orders per week'),
    unit: text('Unit', 'What the numbers are of.', 'orders', '%', 'EUR'),
    baseline,
    target,
    direction: choice('Direction', 'Which way is good. Absent: from the baseline to the target.', {
      up: 'more is better',
      down: 'less is better',
      hold: 'it must stay as it is',
    }),
    source: text('Source', 'The tool or list that gives the number.', 'Web shop', 'Google Analytics'),
    frequency: choice('Frequency', 'How often it is measured.', {
      daily: 'every day',
      weekly: 'every week',
      monthly: 'every month',
      quarterly: 'every three months',
      yearly: 'every year',
    }),
    measurements: entries(
      'Measurements',
      'What was measured, by date.',
      quantity('Measurement', 'The number on that date.', 84),
      { examples: [{ '2027-01-08': 84, '2027-01-15': 88 }], keys: 'day' },
    ),
  },
  {
    examples: [
      {
        metric: 'Online orders per week',
        unit: 'orders',
        baseline: { value: 80, date: '2026-11-02' },
        target: { value: 130, by: '2027-10-01' },
        source: 'Web shop',
      },
    ],
  },
);

const goal = part(
  'Goal',
  'What is to be different, for whom, by when: so that everybody can see whether it was reached.',
  {
    statement: text(
      'Statement',
      'The goal in one sentence: what, from which number to which, for whom, by when.',
      'Online orders from 80 to 130 per week from families nearby, by 1 October 2027',
    ),
    supports: references(
      'businessGoals',
      'Supports',
      'The business goals that this goal serves.',
      'turnover',
    ),
    audience: references('audiences', 'Audience', 'For whom it is.', 'families'),
    owner: reference('people', 'Owner', 'The one person who answers for it.', 'anna'),
    deadline: day('Deadline', 'When it is to be reached.', '2027-10-01'),
    kpis: entries('KPIs', 'The numbers that show whether the goal is reached.', kpi, {
      examples: [
        { orders: { metric: 'Online orders per week', baseline: 80, target: 130, source: 'Web shop' } },
      ],
    }),
  },
  {
    examples: [
      {
        statement: 'Online orders from 80 to 130 per week from families nearby, by 1 October 2027',
        audience: 'families',
        owner: 'anna',
        deadline: '2027-10-01',
      },
    ],
  },
);

export const goals = entries(
  'Goals',
  'What the plan is to reach, keyed by a short id. A few good ones are better than many.',
  goal,
  {
    examples: [
      { orders: { statement: 'Online orders from 80 to 130 per week by 1 October 2027', owner: 'anna' } },
    ],
    defines: 'goals',
  },
);
