/** What must not pass for a small change: a target that says something else, and promises that go with their frame. */
import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { type Change, changesBetween } from '../../src/plan/changes';

const HEAD = 'strategy: 1\ntitle: X\nlanguage: en\n';
const between = (old: string, now: string): readonly Change[] =>
  changesBetween(new PlanDocument(HEAD + old), new PlanDocument(HEAD + now));
const told = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ weight, kind, path, summary }) => `${weight} ${kind} ${path}: ${summary.en}`);

describe('changes: a target at the same number', () => {
  const kpi = (target: string, more = ''): string =>
    `goals: { g: { statement: S, kpis: { k: { metric: M, ${more}target: ${target} } } } }\n`;
  const AT = '/goals/g/kpis/k/target: Target of *M* changed from';
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a floor that becomes a ceiling',
      kpi("'>= 500'"),
      kpi("'<= 500'"),
      [`major changed ${AT} >= 500 to <= 500`],
    ],
    ['a number that is only about that', kpi('500'), kpi('ca. 500'), [`major changed ${AT} 500 to ca. 500`]],
    ['a number that was only about that', kpi('ca. 500'), kpi('500'), [`minor changed ${AT} ca. 500 to 500`]],
    ['a unit that is said', kpi('500'), kpi('500 euro'), [`minor changed ${AT} 500 to 500 euro`]],
    ['a unit that is said no more', kpi('500 euro'), kpi('500'), [`major changed ${AT} 500 euro to 500`]],
    [
      'a longer time for it',
      kpi('500 orders'),
      kpi('500 orders per year'),
      [`major changed ${AT} 500 orders to 500 orders per year`],
    ],
    ['another spelling of it', kpi('500 euro'), kpi('€ 500'), []],
    ['the same in thousands', kpi('500'), kpi('0.5k'), []],
    ['a change written out', kpi('+30 %', 'baseline: 100, '), kpi('130', 'baseline: 100, '), []],
  ];
  for (const [name, old, now, expected] of cases)
    it(name, () => assert.deepEqual(told(between(old, now)), expected));

  it('a target on the other side of the baseline is no smaller promise but another', () => {
    const changes = between(kpi('130', 'baseline: 100, '), kpi('90', 'baseline: 100, '));
    assert.deepEqual(
      changes.map(({ weight }) => weight),
      ['major'],
    );
  });
});

describe('changes: what was measured', () => {
  const kpi = (day: string): string =>
    `goals: { g: { statement: S, kpis: { k: { metric: M, measurements: { ${day}: 84 } } } } }\n`;
  it('is told with both its days where it goes to another', () => {
    const [change, ...more] = between(kpi('2027-02-01'), kpi('2027-02-08'));
    assert.deepEqual(more, []);
    assert.deepEqual(
      [change?.weight, change?.summary],
      [
        'major',
        {
          en: 'Measurement of *M* moved from 1 February 2027 to 8 February 2027: 84',
          nl: 'Meting van *M* verschoven van 1 februari 2027 naar 8 februari 2027: 84',
        },
      ],
    );
  });
});

describe('changes: what goes with its frame', () => {
  const PLAN =
    'period: { from: 2027-01-01, to: 2027-12-31 }\nbudget: { amount: 500 }\ngoals: { g: { statement: S, kpis: { k: { metric: M } } } }\n';
  const without = (piece: string, instead = ''): readonly string[] => {
    assert.ok(PLAN.includes(piece), piece);
    return told(between(PLAN, PLAN.replace(piece, instead)));
  };

  for (const wrong of ['[1, 2]', 'none', '5'])
    it(`goals that are ${wrong}, and so are gone`, () => {
      const [first] = without('{ g: { statement: S, kpis: { k: { metric: M } } } }', wrong);
      assert.equal(first, 'major removed /goals/g: Goal *S* removed');
    });
  it('KPIs that became a word', () => {
    assert.deepEqual(without('{ k: { metric: M } }', 'none'), [
      'major removed /goals/g/kpis/k: KPI *M* removed from *S*',
      'minor added /goals/g/kpis: KPIs of *S* set to “none”',
    ]);
  });
  it('goals that stand where there was a word', () => {
    const changes = told(between('goals: later\n', 'goals: { g: { statement: S } }\n'));
    assert.deepEqual(changes, [
      'minor added /goals/g: Goal *S* added',
      'minor removed /goals: Goals of the plan removed (was “later”)',
    ]);
  });
  it('the sentence of a goal', () =>
    assert.deepEqual(without('statement: S, '), [
      'major removed /goals/g/statement: Statement of *g* removed (was “S”)',
    ]));
  it('the whole period, with its last day', () =>
    assert.deepEqual(without('period: { from: 2027-01-01, to: 2027-12-31 }\n'), [
      'major removed /period: Period of the plan removed',
    ]));
  it('a period without a last day', () =>
    assert.deepEqual(told(between('period: { from: 2027-01-01 }\n', '')), [
      'minor removed /period: Period of the plan removed',
    ]));
  it('the whole budget, with its amount', () =>
    assert.deepEqual(without('budget: { amount: 500 }\n'), ['major removed /budget: Budget removed']));
});
