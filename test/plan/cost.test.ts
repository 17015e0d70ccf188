import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import type { Plan } from '../../src/core/model';
import { budgetOf, costsOf, weeklyHours, weeksOf, yearOf } from '../../src/plan/cost';

const planOf = (parts: string): Plan =>
  new PlanDocument(`strategy: 1\ntitle: Plan\nlanguage: nl\n${parts}`).plan!;

const costs = (parts: string): string[] => {
  const plan = planOf(parts);
  return costsOf(plan).costs.map(({ kind, amount }) => `${kind} ${amount}`);
};

describe('the hours of a plan', () => {
  const hours = (parts: string): number | undefined => weeklyHours(planOf(parts))?.hours;

  it('are those of the capacity, else of the people, else of the channels in use', () => {
    const channels =
      'channels: { a: { hours: 3 }, b: { hours: 2, status: planned }, c: { hours: 9, status: closed } }\n';
    const people = 'people: { anna: { hours: 4 }, bram: { hours: "30 minuten" }, kees: {} }\n';
    assert.equal(hours(''), undefined);
    assert.equal(hours(channels), 5);
    assert.equal(hours(channels + people), 4.5);
    assert.equal(hours(`${channels}${people}capacity: { hours: 8 }\n`), 8);
    assert.equal(hours(`${people}capacity: { note: Rustig aan }\n`), 4.5);
  });

  it('are not known where one of them cannot be read', () => {
    assert.equal(hours('people: { anna: { hours: 4 }, bram: { hours: vul-in } }\n'), undefined);
    assert.equal(hours('people: { anna: { hours: 4 } }\ncapacity: { hours: [8] }\n'), undefined);
  });

  it('cost in a year what 52 weeks of them cost', () => assert.equal(yearOf(8, 25), 10_400));
});

describe('the weeks of a plan', () => {
  const weeks = (period: string): number | undefined => weeksOf(planOf(`period: ${period}\n`));

  it('are whole ones', () => {
    assert.equal(weeks('{ from: 2027-01-01, to: 2027-12-31 }'), 52);
    assert.equal(weeks('{ from: 2028-01-01, to: 2028-12-31 }'), 52);
    assert.equal(weeks('{ from: 2027-01-01, to: 2027-06-30 }'), 26);
    assert.equal(weeks('{ from: 2027-01-01, to: 2027-01-01 }'), 1);
    assert.equal(weeks('{ from: 0001-01-01, to: 0002-12-31 }'), 104);
  });

  it('are those of a year where the period is open or cannot be read, and none where it ends before it begins', () => {
    assert.equal(weeks('{ from: 2027-01-01 }'), 52);
    assert.equal(weeks('{ from: 2027-01-01, to: 2027-02-30 }'), 52);
    assert.equal(weeks('2027'), 52);
    assert.equal(weeks('{ from: 2027-12-31, to: 2027-01-01 }'), undefined);
  });
});

describe('the costs of a plan', () => {
  it('are its items, its tools, and the hours of those who have a rate', () => {
    assert.deepEqual(
      costs(
        'people: { anna: { hours: 2, rate: 45 }, bram: { hours: 2 }, kees: { rate: 30 } }\n' +
          'tools: { coosto: { cost: 1200 }, planner: {} }\nbudget: { items: { advertenties: 3000 } }\n',
      ),
      ['item 3000', 'tool 1200', 'work 4680'],
    );
  });

  it('count a tool once that is an item, by its id or its name', () => {
    const tools = 'tools: { coosto: { cost: 1200 }, planner: { name: Berichten Plannen, cost: 180 } }\n';
    assert.deepEqual(costs(`${tools}budget: { items: { Coosto: 1200 } }\n`), ['item 1200', 'tool 180']);
    assert.deepEqual(
      costs(`${tools}budget: { items: { licentie-coosto: 1200, plannen-berichten: 180 } }\n`),
      ['item 1200', 'item 180'],
    );
    assert.deepEqual(costs(`${tools}budget: { items: { tools: 1400 } }\n`), ['item 1400']);
    assert.deepEqual(costs(`${tools}budget: { items: { training-tools: 1400 } }\n`).length, 3);
  });

  it('count hours once that are an item', () => {
    const people = 'people: { anna: { hours: 2, rate: 45 } }\n';
    assert.deepEqual(costs(`${people}budget: { items: { eigen uren: 5000 } }\n`), ['item 5000']);
    assert.deepEqual(costs(`${people}budget: { items: { personeelsfeest: 500 } }\n`), [
      'item 500',
      'work 4680',
    ]);
  });

  it('take the lowest rate for the capacity where nobody has hours', () => {
    const people = 'people: { anna: { rate: 45 }, bram: { rate: 30 } }\n';
    assert.deepEqual(costs(`${people}capacity: { hours: 8 }\n`), ['work 12480']);
  });

  it('reckon with the hours that the plan takes: its capacity, else its people, else its channels', () => {
    const anna = 'people: { anna: { hours: 6, rate: 45 } }\n';
    const channels =
      'channels: { blog: { hours: 2, owner: anna }, x: { hours: 1 }, old: { hours: 5, status: closed } }\n';
    assert.deepEqual(costs(`${anna}${channels}capacity: { hours: 4 }\n`), [`work ${4 * 45 * 52}`]);
    assert.deepEqual(costs(`${anna}${channels}capacity: { hours: 8 }\n`), [`work ${8 * 45 * 52}`]);
    assert.deepEqual(costs(`${anna}${channels}`), [`work ${6 * 45 * 52}`]);
    const rates = 'people: { anna: { rate: 45 }, bram: { rate: 30 } }\n';
    assert.deepEqual(costs(`${rates}${channels}`), [`work ${2 * 45 * 52}`, `work ${30 * 52}`]);
  });

  it('share out the capacity: each at the own rate, and those without one at none', () => {
    const people = (parts: string): string => `people: { ${parts} }\ncapacity: { hours: 8 }\n`;
    assert.deepEqual(costs(people('anna: { hours: 6, rate: 45 }, bram: { hours: 2, rate: 30 }')), [
      `work ${(6 * 45 + 2 * 30) * 52}`,
    ]);
    assert.deepEqual(costs(people('anna: { hours: 6, rate: 45 }, bram: { hours: 4, rate: 30 }')), [
      `work ${(4 * 45 + 4 * 30) * 52}`,
    ]);
    assert.deepEqual(costs(people('anna: { hours: 6, rate: 45 }, stagiair: { hours: 4 }')), [
      `work ${4 * 45 * 52}`,
    ]);
    assert.deepEqual(costs(people('anna: { hours: 8 }, bram: { rate: 30 }')), []);
    assert.deepEqual(costs('people: { anna: { hours: 8, rate: 45 } }\ncapacity: { hours: vul-in }\n'), []);
  });

  it('leave out what cannot be read, and other money than the budget’s', () => {
    const budget =
      'budget: { amount: "€ 10.000", items: { a: vul-in, b: "$ 90", c: "€ 1.200", d: 5, e: -3 } }\n';
    assert.deepEqual(costs(budget), ['item 1200', 'item 5']);
    assert.equal(costsOf(planOf(budget)).currency, 'EUR');
  });

  it('know the currency by its sign, its name and its code', () => {
    const currency = (written: string): string | undefined =>
      budgetOf(planOf(`budget: { amount: 100, currency: ${written} }\n`))?.currency;
    assert.deepEqual(['EUR', 'euro', '€', 'gbp', 'schelpen'].map(currency), [
      'EUR',
      'EUR',
      'EUR',
      'GBP',
      undefined,
    ]);
    assert.equal(budgetOf(planOf('budget: { amount: $ 100, currency: EUR }\n'))?.currency, 'USD');
    assert.equal(budgetOf(planOf('budget: { amount: vul-in }\n')), undefined);
  });

  it('need no time to speak of for many tools and items of like names', function () {
    this.timeout(60_000);
    const many = (entry: (number: number) => string): string =>
      Array.from({ length: 3000 }, (_, number) => entry(number)).join(', ');
    const plan = planOf(
      `tools: { ${many((n) => `tool-${n}: { cost: 1 }`)} }\nbudget: { items: { ${many((n) => `tool-${n + 1000}: 1`)} } }\n`,
    );
    assert.equal(costsOf(plan).total, 4000);
  });
});
