import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { whereabouts } from '../../src/plan/whereabouts';

const PLAN = `strategy: 1
period: { from: 2027-01-01 }
people: { anna: { name: fill-in, hours: 4 } }
goals:
  orders:
    statement: Online orders from 80 to 130
    deadline: 2027-10-01
    kpis: { k: { metric: Orders, baseline: { date: 2027-01-01 }, measurements: { 2027-01-08: 84 } } }
content: { calendar: [{ title: Bread, date: 2027-01-12 }, { date: 2027-01-13 }] }
steps: { fill: { after: [setup] } }
`;

/** What is said of a value at a path, in English and in Dutch. */
const CASES: Readonly<Record<string, readonly [en: string, nl: string]>> = {
  '': ['the plan', 'het plan'],
  '/period': ['`period`', '`period`'],
  '/period/from': ['the `from` of `period`', '`from` van `period`'],
  '/people/anna': ['`anna` under `people`', '`anna` onder `people`'],
  '/people/anna/hours': ['the `hours` of “anna”', '`hours` van “anna”'],
  '/goals/orders/deadline': [
    'the `deadline` of “Online orders from 80 to 130”',
    '`deadline` van “Online orders from 80 to 130”',
  ],
  // What is wrong with the name itself is not told by that name.
  '/goals/orders/statement': ['the `statement` of “orders”', '`statement` van “orders”'],
  '/goals/orders/kpis/k/baseline/date': [
    'the `date` of the `baseline` of “Orders”',
    '`date` van `baseline` van “Orders”',
  ],
  '/goals/orders/kpis/k/measurements/2027-01-08': [
    '`2027-01-08` under the `measurements` of “Orders”',
    '`2027-01-08` onder `measurements` van “Orders”',
  ],
  '/content/calendar/0/date': ['the `date` of “Bread”', '`date` van “Bread”'],
  '/content/calendar/1/date': [
    'the `date` of an item of the `calendar` of `content`',
    '`date` van een item van `calendar` van `content`',
  ],
  '/steps/fill/after/0': ['an item of the `after` of “fill”', 'een item van `after` van “fill”'],
};

describe('where in the plan a value stands', () => {
  const document = new PlanDocument(PLAN);
  for (const [path, [en, nl]] of Object.entries(CASES)) {
    it(en, () => {
      const node = document.nodeAt(path);
      assert.ok(node);
      assert.deepEqual(whereabouts(node), { en, nl });
    });
  }
});
