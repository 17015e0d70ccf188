import { choice, day, entries, list, part, quantity, reference, text } from './field';

const mentions = part(
  'Mentions',
  'How often people speak of it online, and how.',
  {
    value: quantity('Value', 'How many mentions.', 40),
    per: text('Per', 'In which period.', 'month', 'week'),
    positive: quantity('Positive', 'The part that is positive.', '60 %'),
    negative: quantity('Negative', 'The part that is negative.', '10 %'),
  },
  { examples: [{ value: 40, per: 'month', positive: '60 %', negative: '10 %' }] },
);

export const research = part(
  'Research',
  'The baseline: what is said of you and of your competitors before you begin.',
  {
    date: day('Date', 'When the research was done.', '2026-11-02'),
    by: reference('people', 'By', 'The person who did it.', 'anna'),
    tools: list(
      'Tools',
      'What it was measured with; measure with the same tools later.',
      text('Tool', 'A tool.', 'Coosto'),
      ['Coosto', 'Web shop'],
    ),
    mentions,
    findings: list(
      'Findings',
      'What you learned, a sentence each.',
      text('Finding', 'One thing that you learned.', 'Most questions are about opening hours'),
      ['Most questions are about opening hours'],
    ),
    competitors: entries(
      'Competitors',
      'How your most important competitors do.',
      part(
        'Competitor',
        'One competitor.',
        {
          name: text('Name', 'Who it is.', 'Bakkerij Jansen'),
          mentions,
          strengths: text(
            'Strengths',
            'What this competitor does well.',
            'A film from the bakery every week',
          ),
        },
        { examples: [{ name: 'Bakkerij Jansen', mentions: { value: 95, per: 'month' } }] },
      ),
      { examples: [{ jansen: { name: 'Bakkerij Jansen', mentions: { value: 95, per: 'month' } } }] },
    ),
    ambassadors: list(
      'Ambassadors',
      'Who speaks well of you, and whom they reach.',
      text('Ambassador', 'Somebody who speaks well of you.', 'Food blogger Kim, 4,000 followers'),
      ['Food blogger Kim, 4,000 followers'],
    ),
    complaints: list(
      'Complaints',
      'What people complain about.',
      text('Complaint', 'One complaint that recurs.', 'Sold out after three in the afternoon'),
      ['Sold out after three in the afternoon'],
    ),
    market: text('Market', 'What the market wants.', 'Orders by phone decline, orders online grow'),
  },
  {
    examples: [
      {
        date: '2026-11-02',
        by: 'anna',
        tools: ['Coosto'],
        findings: ['Most questions are about opening hours'],
      },
    ],
  },
);

export const readiness = part(
  'Readiness',
  'Whether the organisation is ready: its experience, its culture, its skills.',
  {
    maturity: choice('Maturity', 'How much experience there is.', {
      none: 'nothing done yet',
      beginner: 'first accounts, no routine',
      experimenting: 'trying things, no plan',
      structured: 'a plan and fixed people',
      integrated: 'part of everybody’s work',
    }),
    culture: text('Culture', 'Ready for speed and openness?', 'Staff may answer customers themselves'),
    skills: text(
      'Skills',
      'What people can do, and what they still have to learn.',
      'Photography yes, video not yet',
    ),
  },
  { examples: [{ maturity: 'beginner', skills: 'Photography yes, video not yet' }] },
);

export const problem = part(
  'Problem',
  'What is wrong, or worth your attention, and how you know.',
  {
    statement: text(
      'Statement',
      'The problem in one or two sentences.',
      'Two in three searches for bread nearby end elsewhere',
    ),
    evidence: text('Evidence', 'How you know.', 'Search console, October 2026'),
  },
  {
    examples: [
      {
        statement: 'Two in three searches for bread nearby end elsewhere',
        evidence: 'Search console, October 2026',
      },
    ],
  },
);
