import {
  choice,
  day,
  entries,
  list,
  measured,
  part,
  quantity,
  quantityOrWords,
  reference,
  references,
  text,
} from './field';

export const channels = entries(
  'Channels',
  'Where you reach your audiences, keyed by a short id. Fewer channels, well kept, are better than many.',
  part(
    'Channel',
    'One account or medium.',
    {
      platform: text('Platform', 'Which platform it is.', 'Instagram'),
      url: text('Address', 'Its address on the web.', 'https://www.instagram.com/example'),
      purpose: text('Purpose', 'What it is for.', 'Show what is baked today'),
      why: text('Why this one', 'Why this channel and not another.', 'Our families look here every evening'),
      audience: references('audiences', 'Audience', 'Whom it reaches.', 'families'),
      owner: reference('people', 'Owner', 'The one person who answers for it.', 'anna'),
      tone: text('Tone', 'How you speak here.', 'Warm, short, never formal'),
      cadence: measured(
        'cadence',
        text('Cadence', 'How often you post: a number per day, week or month.', '3 per week'),
      ),
      hours: measured('hours', quantity('Hours a week', 'The hours a week that it takes.', 3)),
      status: choice('Status', 'Whether it is in use. Absent: active.', {
        planned: 'not there yet',
        active: 'in use',
        paused: 'stopped for now',
        closed: 'stopped for good',
      }),
      lastPost: day('Last post', 'When something was last posted.', '2026-10-30'),
    },
    {
      examples: [
        { platform: 'Instagram', audience: 'families', owner: 'anna', cadence: '3 per week', hours: 3 },
      ],
    },
  ),
  {
    examples: [
      { instagram: { platform: 'Instagram', audience: 'families', owner: 'anna', cadence: '3 per week' } },
    ],
    defines: 'channels',
  },
);

export const content = part(
  'Content',
  'What you tell, how, and when.',
  {
    message: text(
      'Message',
      'Who you are, what you are good at, whom you help, what sets you apart.',
      'Bread with a name',
    ),
    tone: text('Tone', 'How you speak.', 'Warm and plain'),
    formats: list(
      'Formats',
      'In which forms; choose some that invite an answer.',
      text('Format', 'One form.', 'video', 'interview', 'poll'),
      ['video', 'interview'],
    ),
    pillars: entries(
      'Pillars',
      'The few subjects that you return to.',
      text('Pillar', 'What it is about.', 'Stories from the bakery'),
      {
        examples: [{ craft: 'Stories from the bakery' }],
        defines: 'pillars',
      },
    ),
    experiments: quantityOrWords(
      'Room to experiment',
      'The share of the capacity that is kept free, or what it is kept for.',
      '10 %',
    ),
    calendar: list(
      'Calendar',
      'What is published when.',
      part(
        'Item',
        'One thing that is published.',
        {
          date: day('Date', 'When it is published.', '2027-01-12'),
          channel: references('channels', 'Channel', 'Where.', 'instagram'),
          pillar: reference('pillars', 'Pillar', 'The subject it belongs to.', 'craft'),
          format: text('Format', 'In which form.', 'video'),
          owner: reference('people', 'Owner', 'The person who makes it.', 'anna'),
          title: text('Title', 'What it is.', 'How sourdough rises'),
          goal: references('goals', 'Goal', 'The goal it serves.', 'orders'),
        },
        { examples: [{ date: '2027-01-12', channel: 'instagram', format: 'video', owner: 'anna' }] },
      ),
      [{ date: '2027-01-12', channel: 'instagram', format: 'video', owner: 'anna' }],
    ),
  },
  { examples: [{ message: 'Bread with a name', tone: 'Warm and plain', formats: ['video', 'interview'] }] },
);

export const steps = entries(
  'Steps',
  'What will be done, by whom, when; keyed by a short id.',
  part(
    'Step',
    'One piece of work.',
    {
      title: text('Title', 'What is done.', 'Set up Instagram and fill it'),
      kind: choice('Kind', 'What sort of work it is.', {
        setup: 'make a channel ready',
        fill: 'put the first content in',
        promote: 'make it known',
        produce: 'make content',
        train: 'learn',
        measure: 'measure',
        other: 'something else',
      }),
      goal: references('goals', 'Goal', 'The goal it serves.', 'orders'),
      channel: references('channels', 'Channel', 'The channel it is about.', 'instagram'),
      owner: reference('people', 'Owner', 'The one person who sees to it.', 'anna'),
      start: day('Start', 'When it begins.', '2027-01-05'),
      due: day('Due', 'When it is done.', '2027-01-31'),
      after: references('steps', 'After', 'The steps that must be done first.', ['setup']),
      status: choice('Status', 'How far it is. Absent: todo.', {
        todo: 'not begun',
        doing: 'under way',
        done: 'finished',
        dropped: 'will not be done',
      }),
    },
    { examples: [{ title: 'Set up Instagram', owner: 'anna', start: '2027-01-05', due: '2027-01-31' }] },
  ),
  {
    examples: [
      { setup: { title: 'Set up Instagram', owner: 'anna', start: '2027-01-05', due: '2027-01-31' } },
    ],
    defines: 'steps',
  },
);

export const monitoring = part(
  'Monitoring',
  'Who watches what is said of you, and how fast you answer.',
  {
    tools: list('Tools', 'What you watch with.', text('Tool', 'A tool.', 'Coosto'), ['Coosto']),
    owner: reference('people', 'Owner', 'The person who watches.', 'bram'),
    responseTime: measured(
      'response-time',
      quantityOrWords('Response time', 'Within what time everybody gets an answer.', '4 hours'),
    ),
    escalation: text(
      'Escalation',
      'What happens with what cannot be answered at once.',
      'Call Anna, also in the evening',
    ),
  },
  { examples: [{ tools: ['Coosto'], owner: 'bram', responseTime: '4 hours' }] },
);

export const policy = part(
  'Policy',
  'What is allowed and what is not.',
  {
    document: text(
      'Document',
      'Where the whole text stands: a file of this folder, or an address.',
      'docs/protocol.md',
    ),
    allowed: list('Allowed', 'What everybody may do.', text('Rule', 'One thing.', 'Show your own work'), [
      'Show your own work',
    ]),
    forbidden: list('Forbidden', 'What nobody does.', text('Rule', 'One thing.', 'Names of customers'), [
      'Names of customers',
    ]),
  },
  { examples: [{ document: 'docs/protocol.md', forbidden: ['Names of customers'] }] },
);
