import assert from 'node:assert/strict';
import { hoursOf } from '../../src/report/build/hours';
import { moneyOf } from '../../src/report/build/money';
import type { Hours, MoneyReport } from '../../src/report/report';
import type { LintTextOptions } from '../support/lint-text';
import { planOf, sourceOf } from '../support/report-source';

const source = (lines: readonly string[], options: LintTextOptions = {}) =>
  sourceOf(planOf(...lines), { rules: [], ...options });
const hours = (lines: readonly string[]): Hours => hoursOf(source(lines));
const money = (lines: readonly string[], options: LintTextOptions = {}): MoneyReport =>
  moneyOf(source(lines, options));

describe('hours against capacity', () => {
  it('are told of each who has or is asked some', () => {
    const found = hours([
      'people:',
      '  anna: { name: Anna, hours: 2 }',
      '  bram: { hours: 90 minutes }',
      '  kees: { name: Kees }',
      '  demi: { hours: plenty }',
      'channels:',
      '  insta: { platform: Instagram, owner: anna, hours: 3 }',
      '  news: { owner: anna, hours: half an hour }',
      '  fax: { owner: anna, hours: 9, status: closed }',
      '  site: { owner: demi, hours: 1 }',
      '  group: { owner: stranger, hours: 1 }',
      '  lonely: { hours: 0.5 }',
      'capacity: { hours: 5 }',
    ]);
    assert.deepEqual(
      found.people.map(({ person, asked, available, isOverloaded }) => [
        person.name,
        asked,
        available,
        isOverloaded,
      ]),
      [
        ['Anna', 3.5, 2, true],
        ['bram', 0, 1.5, false],
        ['demi', 1, undefined, false],
        ['stranger', 1, undefined, false],
      ],
    );
    assert.deepEqual(found.people[0]?.channels, [
      { channel: { id: 'insta', name: 'Instagram', path: '/channels/insta' }, hours: 3 },
      { channel: { id: 'news', name: 'news', path: '/channels/news' }, hours: 0.5 },
    ]);
    assert.deepEqual(found.people.at(-1)?.person, { id: 'stranger', name: 'stranger' });
    assert.equal(found.asked, 6);
    assert.equal(found.available, 5);
    assert.equal(found.isOver, true);
    assert.equal(found.path, '/capacity/hours');
  });

  it('are not over where the plan does not say what it has, or where it is just enough', () => {
    const channels =
      'channels: { a: { hours: 20 minutes }, b: { hours: 20 minutes }, c: { hours: 20 minutes } }';
    assert.deepEqual(hours([channels]).isOver, false);
    assert.equal(hours([channels]).available, undefined);
    assert.equal(hours([channels, 'capacity: { hours: 1 }']).isOver, false);
    assert.equal(hours([channels, 'capacity: { hours: 0.9 }']).isOver, true);
  });

  it('are none in an empty plan', () => assert.deepEqual(hours([]), { people: [], asked: 0, isOver: false }));
});

describe('money against budget', () => {
  it('is told item by item, over the whole period', () => {
    const found = money([
      'period: { from: 2027-01-01, to: 2027-03-11 }',
      'people: { anna: { name: Anna, hours: 2, rate: 45 }, bram: { hours: 1, rate: 20 } }',
      'budget: { amount: 2000, currency: EUR, items: { advertising: 500, training: "$ 100" } }',
      'tools: { coosto: { name: Coosto, cost: 600 }, planner: { cost: 120 }, advertising: { cost: 300 } }',
    ]);
    assert.deepEqual(found.costs, [
      { kind: 'item', title: 'advertising', amount: 500, path: '/budget/items/advertising' },
      { kind: 'tool', title: 'Coosto', amount: 600, path: '/tools/coosto/cost' },
      { kind: 'tool', title: 'planner', amount: 120, path: '/tools/planner/cost' },
      { kind: 'work', title: 'Hours of Anna', amount: 900, path: '/people/anna/hours' },
      { kind: 'work', title: 'Hours of bram', amount: 200, path: '/people/bram/hours' },
    ]);
    assert.equal(found.total, 2320);
    assert.equal(found.currency, 'EUR');
    assert.deepEqual(found.budget, { amount: 2000, path: '/budget/amount' });
    assert.equal(found.isOver, true);
  });

  it('names work by whose it is, or what it is for, in the language of the report', () => {
    const titles = (lines: readonly string[], options?: LintTextOptions): readonly string[] =>
      money(lines, options).costs.map(({ title }) => title);
    const anna = 'people: { anna: { name: Anna, rate: 45 } }';
    assert.deepEqual(titles([anna, 'capacity: { hours: 2 }']), ['Hours of everybody']);
    assert.deepEqual(titles([anna, 'capacity: { hours: 2 }'], { language: 'nl' }), ['Uren van iedereen']);
    const channel = 'channels: { insta: { platform: Instagram, owner: anna, hours: 2 } }';
    assert.deepEqual(titles([anna, channel], { language: 'nl' }), ['Uren voor Instagram']);
  });

  it('is not over without a budget, or by less than a cent', () => {
    assert.equal(money(['tools: { a: { cost: 600 } }']).isOver, false);
    assert.equal(money(['tools: { a: { cost: 600 } }', 'budget: { amount: 600 }']).isOver, false);
    assert.equal(money(['tools: { a: { cost: 600.02 } }', 'budget: { amount: 600 }']).isOver, true);
  });

  it('says what comes back', () => {
    const lines = [
      'returns: [{ kind: goodwill, statement: They like us }, { kind: reach }, { kind: fun }, {}, null, 3]',
    ];
    assert.deepEqual(money(lines).returns, [
      { kind: 'goodwill', kindText: 'people like to buy from you', text: 'They like us', path: '/returns/0' },
      { kind: 'reach', kindText: 'people who know you', text: 'people who know you', path: '/returns/1' },
    ]);
    assert.equal(money(lines, { language: 'nl' }).returns[0]?.kindText, 'mensen gunnen je hun aankoop');
  });

  it('is none in an empty plan', () =>
    assert.deepEqual(money([]), { costs: [], total: 0, isOver: false, returns: [] }));
});
