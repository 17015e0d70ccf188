import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import type { Finding } from '../../src/core/finding';
import rule from '../../src/rules/goal-contradicts-kpi';
import { applyEdits, findingsOf, mends } from '../support/lint-text';

interface Case {
  readonly language?: 'en' | 'nl';
  readonly deadline?: string;
  readonly today?: string;
}

function planOf(statement: string, kpis: readonly string[], { language = 'en', deadline }: Case): string {
  return [
    'strategy: 1',
    'title: Plan',
    `language: ${language}`,
    'goals:',
    '  g:',
    `    statement: ${JSON.stringify(statement)}`,
    ...(deadline === undefined ? [] : [`    deadline: ${deadline}`]),
    '    kpis:',
    ...kpis.map((kpi, at) => `      k${at}: ${kpi}`),
    '',
  ].join('\n');
}

function findings(plan: string, today = '2027-01-15'): readonly Finding[] {
  return findingsOf(rule, plan, { today: today as Day });
}

/** The words that are flagged. */
function flagged(statement: string, kpi: string | readonly string[], of: Case = {}): string[] {
  const plan = planOf(statement, typeof kpi === 'string' ? [kpi] : kpi, of);
  return findings(plan, of.today).map(({ start, end }) => plan.slice(start, end));
}

/** The lines after each of the fixes of the first finding, in order; what changed of them. */
function fixed(statement: string, kpi: string, of: Case = {}): string[] {
  const plan = planOf(statement, [kpi], of);
  const [finding] = findings(plan, of.today);
  assert.ok(finding, statement);
  return mends(finding).map(({ edits }) => {
    const after = applyEdits(plan, edits);
    assert.deepEqual(findings(after, of.today), [], after);
    const before = plan.split('\n');
    return after
      .split('\n')
      .filter((line, at) => line !== before[at])
      .map((line) => line.trim())
      .join('\n');
  });
}

const kpi = (metric: string, target: string | number, more = ''): string =>
  `{ metric: ${metric}, target: { value: ${target} }${more && `, ${more}`} }`;
const by = (date: string): string => `{ metric: Orders, unit: orders, target: { value: 130, by: ${date} } }`;

describe('the number of a sentence and that of its KPI', () => {
  const silent: readonly (readonly [string, string | readonly string[], Case?])[] = [
    // A part of a whole is a percentage.
    ['Half of our guests come back by 31 December 2027', kpi('Guests who come back', 50, 'unit: "%"')],
    ['A third of the visitors register by 31 December 2027', kpi('Visitors who register', 33, 'unit: "%"')],
    ['1 in 10 visitors buys by 31 December 2027', kpi('Visitors who buy', 10, 'unit: "%"')],
    ['8 of 10 patients are satisfied by 31 December 2027', kpi('Satisfied patients', 80, 'unit: "%"')],
    [
      'Een op de vijf bezoekers koopt in 2027',
      kpi('Bezoekers die kopen', 20, 'unit: "%"'),
      { language: 'nl' },
    ],
    ['Half of our guests come back by 31 December 2027', kpi('Guests', 300, 'unit: guests')],
    ['A third fewer complaints by 31 December 2027', kpi('Complaints', '"-33 %"')],
    // A number per period is no total.
    ['100 followers per month until December 2027', kpi('Followers', 1500, 'unit: followers')],
    [
      '30 more members every month until 31 December 2027',
      kpi('Members', 460, 'unit: members, baseline: 100'),
    ],
    ['5 % growth of turnover per year until 2030', kpi('Turnover', 60000, 'unit: EUR, baseline: 50000')],
    ['Monthly turnover of €10,000 by 31 December 2027', kpi('Turnover', 120000, 'unit: EUR')],
    ['200 orders a week by 31 December 2027', kpi('Orders', 850, 'unit: orders, frequency: monthly')],
    ['Omzet van € 100 per klant eind 2027', kpi('Omzet', 1200, 'unit: EUR'), { language: 'nl' }],
    ['1,500 orders in 2027', kpi('Orders per week', 30, 'unit: orders')],
    // Twice nothing is nothing.
    ['Double the clients by 31 December 2027', kpi('Clients', 7600, 'baseline: 0')],
    // Thousands.
    ['Turnover of €60,000 by 31 December 2027', kpi('Turnover', 60, 'unit: k€')],
    ['Turnover of €60,000 by 31 December 2027', kpi('Turnover', 60, 'unit: EUR x 1000')],
    ['Turnover of €2 million by 31 December 2027', kpi('Turnover', 2, 'unit: €m')],
    ['Turnover of €2 million by 31 December 2027', kpi('Turnover', 2, 'unit: million euros')],
    ['Omzet van € 60.000 eind 2027', kpi('Omzet', 60, 'unit: x 1.000'), { language: 'nl' }],
    ['Omzet van € 60.000 eind 2027', kpi('Omzet (x € 1.000)', 60), { language: 'nl' }],
    // Other sorts of numbers.
    ['Email list to 1,000 by 31 December 2027', kpi('Open rate of email', 50, 'unit: "%"')],
    ['Email list to 1,000 by 31 December 2027', kpi('Email open rate', 50)],
    ['Email open rate to 40 % by 31 December 2027', kpi('Email list', 1000, 'unit: readers')],
    ['Members to 200 and volunteers to 40 by 31 December 2027', kpi('Volunteers', 50, 'unit: volunteers')],
    ['Turnover of €50,000 by 31 December 2027', kpi('Turnover', 60000, 'unit: $')],
    ['Conversion to 3 % in 2027', kpi('Conversion', 0.03)],
    ['Conversion to 3 % in 2027', kpi('Conversion', 0.03, 'unit: "%"')],
    // What is near enough.
    ['Turnover of about €50,000 by 31 December 2027', kpi('Turnover', 49500, 'unit: EUR')],
    ['Omzet van ongeveer € 50.000 eind 2027', kpi('Omzet', 49500, 'unit: EUR'), { language: 'nl' }],
    ['Turnover of €50,000 by 31 December 2027', kpi('Turnover', '"ca. 49,500"', 'unit: EUR')],
    ['More than 100 orders by 31 December 2027', kpi('Orders', 110, 'unit: orders')],
    ['100 members in 2027 and 200 members in 2028', kpi('Members', 200, 'unit: members')],
    // Words of every sentence.
    ['Visitors to 200 with the new shop by 31 December 2027', kpi('Sales with the app', 500)],
  ];
  for (const [statement, of, options] of silent)
    it(`agree, or are not the same thing: ${statement} | ${String(of)}`, () =>
      assert.deepEqual(flagged(statement, of, options), []));

  const speaking: readonly (readonly [string, string, string, Case?])[] = [
    [
      'Half of our guests come back by 31 December 2027',
      kpi('Guests who come back', 60, 'unit: "%"'),
      'Half',
    ],
    [
      'Email list to 1,000 and open rate to 40 % by 31 December 2027',
      kpi('Open rate', 50, 'unit: "%"'),
      '40 %',
    ],
    ['NPS to 40 by 31 December 2027', kpi('NPS', 50), '40'],
    ['MRR to €50k by 31 December 2027', kpi('MRR', 60000, 'unit: EUR'), '€50k'],
    ['CTR to 3 % by 31 December 2027', kpi('CTR', 5, 'unit: "%"'), '3 %'],
    ['Weekomzet naar € 5.000 eind 2027', kpi('Weekomzet', 6000, 'unit: EUR'), '€ 5.000', { language: 'nl' }],
    [
      'Omzet van ongeveer € 50.000 eind 2027',
      kpi('Omzet', 60000, 'unit: EUR'),
      '€ 50.000',
      { language: 'nl' },
    ],
    ['Voorraad naar 100 eind 2027', kpi('Voorraad', 120), '100', { language: 'nl' }],
    ['Turnover of €60,000 by 31 December 2027', kpi('Turnover', 80, 'unit: k€'), '€60,000'],
    ['Online orders to 130 by 31 December 2027', kpi('Orders per week', 120, 'unit: orders'), '130'],
    ['200 orders a week by 31 December 2027', kpi('Orders per week', 250, 'frequency: monthly'), '200'],
  ];
  for (const [statement, of, words, options] of speaking)
    it(`differ: ${statement} | ${of}`, () => assert.deepEqual(flagged(statement, of, options), [words]));

  it('is read in the first two thousand characters alone', () => {
    const statement = `Orders to 130 by 31 December 2027${' and so on'.repeat(300)} NPS`;
    assert.deepEqual(flagged(statement, kpi('NPS', 50)), []);
    assert.deepEqual(flagged(statement, kpi('Orders', 120)), ['130']);
  });
});

describe('the fixes of a number', () => {
  it('keep the way in which the target is written', () => {
    for (const [statement, target, wanted, language] of [
      ['Turnover to €80,000 by 31 December 2027', '"€ 60k"', '"€ 80k"', 'en'],
      ['Turnover to £5,000 by 31 December 2027', '"£4,000"', '"£5,000"', 'en'],
      ['Share of turnover to 90 % by 31 December 2027', '95 %', '90 %', 'en'],
      ['Turnover share to 4.25 % by 31 December 2027', '"at least 3.5 %"', '"at least 4.25 %"', 'en'],
      ['Aandeel van de omzet naar 4,25 % eind 2027', '"3,5 %"', '"4,25 %"', 'nl'],
      ['Cijfer van de omzet naar 8,125 eind 2027', '"7,5"', '"8,125"', 'nl'],
      ['Cijfer van de omzet naar 8,125 eind 2027', '7.5', '"8,125"', 'nl'],
      ['Cijfer van de omzet naar 8,25 eind 2027', '7.5', '8.25', 'nl'],
      ['Omzet naar 1.500 eind 2027', '1.250', '1.500', 'nl'],
      ['Turnover mark to 8.25 by 31 December 2027', '8.125', '8.25', 'en'],
      ['Omzet naar € 80.000 eind 2027', '"€ 60.000"', '"€ 80.000"', 'nl'],
      ['Turnover to 5000 by 31 December 2027', '4000', '5000', 'en'],
      ['Turnover to 5000 by 31 December 2027', '"4000"', '"5000"', 'en'],
    ] as const)
      assert.ok(
        fixed(statement, kpi(`Turnover omzet`, target), { language }).some((line) =>
          line.includes(`target: { value: ${wanted} }`),
        ),
        `${statement} ${target}: ${fixed(statement, kpi('Turnover omzet', target), { language }).join(' | ')}`,
      );
  });

  it('write what the KPI says in the sentence, if it is in figures', () => {
    assert.match(
      fixed('Cijfer naar 8,5 eind 2027', kpi('Cijfer', '"8,125"'), { language: 'nl' })[0]!,
      /naar 8,125 /,
    );
    assert.match(fixed('Turnover to €60,000 by 2027-12-31', kpi('Turnover', 80000))[0]!, /to €80,000 by/);
    assert.match(fixed('30 % more orders by 2027-12-31', kpi('Orders', '"+40 %"'))[0]!, /40 % more/);
    const [only, ...more] = fixed('Turnover to €60k by 2027-12-31', kpi('Turnover', 80000));
    assert.deepEqual([only, more], ['k0: { metric: Turnover, target: { value: 60000 } }', []]);
  });

  it('know a change as a change', () => {
    assert.deepEqual(
      fixed('30 % more orders by 2027-12-31', kpi('Orders', '"+40 %"')).at(-1),
      'k0: { metric: Orders, target: { value: "+30 %" } }',
    );
    assert.deepEqual(
      fixed('30 more orders by 2027-12-31', kpi('Orders', '+40', 'baseline: 100')).at(-1),
      'k0: { metric: Orders, target: { value: +30 }, baseline: 100 }',
    );
    assert.deepEqual(
      fixed('30 % more orders by 2027-12-31', kpi('Orders', 140, 'baseline: 100')).at(-1),
      'k0: { metric: Orders, target: { value: 130 }, baseline: 100 }',
    );
    // Half an order.
    assert.deepEqual(fixed('30 % more orders by 2027-12-31', kpi('Orders', 140, 'baseline: 65')), []);
  });

  it('write a share as a percentage', () => {
    assert.deepEqual(
      fixed('A quarter of the guests come back by 31 December 2027', kpi('Guests', 50, 'unit: "%"')),
      ['k0: { metric: Guests, target: { value: 25 }, unit: "%" }'],
    );
    assert.deepEqual(
      fixed('A third of the guests come back by 31 December 2027', kpi('Guests', 50, 'unit: "%"')),
      [],
    );
  });

  it('leave ranges and thousands to the author', () => {
    assert.deepEqual(
      fixed('25 to 30 members more by 31 December 2027', kpi('Members', 50, 'unit: members, baseline: 10')),
      [],
    );
    assert.deepEqual(fixed('Turnover of €60,000 by 31 December 2027', kpi('Turnover', 80, 'unit: k€')), []);
  });
});

describe('the date of a sentence and that of its KPI', () => {
  for (const [statement, date] of [
    ['200 orders by 2028', '2027-12-31'],
    ['200 orders before 2028', '2027-12-31'],
    ['200 orders before 2028', '2028-01-01'],
    ['200 orders by Q3 2027', '2027-06-30'],
    ['100 orders in 2027 and 200 orders in 2028', '2028-12-31'],
    ['130 orders between 1 May 2027 and 1 October 2027', '2027-07-01'],
    ['130 orders within 6 months of 1 January 2027', '2027-07-01'],
    // Without a year it is another date next year.
    ['130 orders by 1 October', '2027-12-31'],
    ['130 orders in March', '2027-12-31'],
    ['130 orders in Q3', '2027-12-31'],
    ['130 orders within 6 months', '2027-12-31'],
    ['130 orders this year', '2028-12-31'],
    ['130 orders in March, after the fair of 2026', '2027-12-31'],
  ] as const)
    it(`agree, or cannot be told: ${statement} | ${date}`, () => {
      for (const today of ['2026-06-01', '2027-01-15', '2027-11-15', '2029-01-01'])
        assert.deepEqual(
          flagged(statement, by(date), { today }).filter((words) => !/^\d{1,3}$/.test(words)),
          [],
          today,
        );
    });

  it('differ', () => {
    assert.deepEqual(flagged('130 orders by 1 October 2027', by('2027-12-31')), ['1 October 2027']);
    assert.deepEqual(flagged('130 orders in 2027', by('2028-03-31')), ['2027']);
  });

  it('are mended where there is one', () => {
    assert.deepEqual(fixed('130 orders by October 1, 2027', by('2027-12-31')), [
      'statement: "130 orders by 31 December 2027"',
      'k0: { metric: Orders, unit: orders, target: { value: 130, by: 2027-10-01 } }',
    ]);
    assert.deepEqual(fixed('130 orders between 1 May 2027 and 1 October 2027', by('2027-12-31')), [
      'k0: { metric: Orders, unit: orders, target: { value: 130, by: 2027-10-01 } }',
    ]);
  });

  it('say whose the date is', () => {
    const plan = planOf('130 orders by 1 October 2027', [kpi('Orders', 130)], { deadline: '2027-12-31' });
    const [finding] = findings(plan);
    assert.ok(finding);
    assert.match(finding.message, /but the deadline of the goal is “2027-12-31”/);
    assert.deepEqual(
      mends(finding).map(({ title }) => title),
      ['Write 31 December 2027 in the goal', 'Make 2027-10-01 the deadline of the goal'],
    );
  });
});
