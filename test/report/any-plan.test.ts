import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Language, LANGUAGES } from '../../src/core/language';
import { PlanDocument } from '../../src/core/document';
import { calendarOf } from '../../src/report/build/calendar';
import { hoursOf } from '../../src/report/build/hours';
import { moneyOf } from '../../src/report/build/money';
import { reachOf } from '../../src/report/build/reach';
import { reviewsOf } from '../../src/report/build/reviews';
import { risksOf } from '../../src/report/build/risks';
import { ReportSource } from '../../src/report/build/source';
import { timelineOf } from '../../src/report/build/timeline';
import { TODAY } from '../support/lint-text';

/** One of everything that these pictures are made from. */
const WHOLE = {
  strategy: 1,
  title: 'Bakery online',
  language: 'en',
  status: 'active',
  period: { from: '2027-01-01', to: '2027-12-31' },
  people: { anna: { name: 'Anna', hours: 2, rate: 45 }, bram: 'Bram' },
  audiences: { families: { description: 'Families', online: ['insta'] }, bakers: {} },
  goals: {
    orders: {
      statement: 'Orders from 80 to 130 per week by 1 October 2027',
      audience: ['families', 'gone'],
      deadline: '2027-10-01',
      kpis: { orders: { metric: 'Orders', baseline: 80, target: { value: 130, by: '2027-09-01' } } },
    },
  },
  channels: {
    insta: {
      platform: 'Instagram',
      url: 'x',
      audience: 'families',
      owner: 'anna',
      cadence: 'daily',
      hours: 3,
      status: 'active',
    },
  },
  content: {
    pillars: { craft: 'Stories' },
    calendar: [
      {
        date: '2027-01-20',
        channel: 'insta',
        pillar: 'craft',
        format: 'video',
        owner: 'anna',
        title: 'Dough',
        goal: 'orders',
      },
    ],
  },
  capacity: { hours: 2 },
  budget: { amount: 100, currency: 'EUR', items: { ads: 300 } },
  returns: [{ kind: 'euros', statement: 'Money' }],
  training: [{ who: 'anna', what: 'Filming', date: '2027-02-01' }],
  tools: { coosto: { name: 'Coosto', cost: 600 } },
  risks: { ill: { risk: 'Ill', likelihood: 'low', impact: 'high', mitigation: 'Rest', owner: 'anna' } },
  decision: { outcome: 'go', date: '2026-12-01', review: '2027-12-01' },
  steps: {
    setup: {
      title: 'Set up',
      kind: 'setup',
      goal: ['orders'],
      channel: 'insta',
      owner: 'anna',
      start: '2027-01-05',
      due: '2027-01-10',
    },
    fill: { due: '2027-02-01', after: ['setup', 'fill'], status: 'doing' },
  },
  reviews: {
    cadence: 'quarterly',
    next: '2027-01-14',
    held: { '2026-12-15': { outcome: 'adjust', learned: 'Much', by: 'anna' } },
  },
};

const SHAPES: readonly unknown[] = [
  null,
  '',
  'fill-in',
  1e308,
  true,
  [],
  [null, [[]], { a: { b: [1] } }],
  { a: null, b: [3], 'x-c': {}, constructor: 'x' },
];

/** The plan with one of its values, or one key or entry, made into something else. */
function* bent(value: unknown): Generator {
  yield* SHAPES;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value as Readonly<Record<string, unknown>>)) {
    for (const other of bent(inner))
      yield Array.isArray(value)
        ? value.map((item: unknown, at) => (String(at) === key ? other : item))
        : { ...value, [key]: other };
  }
}

const BUILDERS = { timelineOf, reachOf, calendarOf, hoursOf, moneyOf, risksOf, reviewsOf };

/** Whatever stands under the key `path`, at any depth. */
function* pathsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'path' && typeof inner === 'string') yield inner;
    else yield* pathsIn(inner);
  }
}

/** What holds of the report of any plan. */
function check(text: string, languages: readonly Language[] = LANGUAGES): void {
  const document = new PlanDocument(text);
  const { plan } = document;
  if (!plan) return;
  for (const language of languages) {
    const source = new ReportSource({ document, plan, findings: [], language, today: TODAY, frameworks: [] });
    for (const [name, build] of Object.entries(BUILDERS)) {
      const report: unknown = build(source);
      assert.deepEqual(JSON.parse(JSON.stringify(report)), report, `${name} can be sent: ${text}`);
      for (const where of pathsIn(report))
        assert.ok(where === '/reviews' || document.nodeAt(where), `${name} points to ${where} in ${text}`);
    }
    const { from, to, steps } = timelineOf(source);
    assert.equal(from === undefined, to === undefined);
    assert.ok(from === undefined || to === undefined || from <= to, text);
    const ids = new Set(steps.map(({ id }) => id));
    assert.equal(ids.size, plan.steps.length, text);
    for (const { after } of steps) for (const id of after) assert.ok(ids.has(id), `${id} in ${text}`);
    const { audiences, channels, cells } = reachOf(source);
    for (const { audience, channel } of cells) {
      assert.ok(
        audiences.some(({ id }) => id === audience),
        text,
      );
      assert.ok(
        channels.some(({ id }) => id === channel),
        text,
      );
    }
    const { costs, total } = moneyOf(source);
    const sum = costs.reduce((all, { amount }) => all + amount, 0);
    assert.ok(sum === Infinity || Math.abs(sum - total) < 0.01, text);
  }
}

describe('the pictures of any plan', () => {
  it('can be made of one of everything', () => check(JSON.stringify(WHOLE)));

  it('can be made with nulls and wrong shapes in every place', () => {
    for (const [key, value] of Object.entries(WHOLE)) {
      if (key === 'strategy') continue;
      for (const other of bent(value)) check(JSON.stringify({ ...WHOLE, [key]: other }), ['en']);
    }
  });

  it('can be made with ids that objects have anyway, and with those that need an escape', () => {
    const odd = ['__proto__', 'constructor', 'toString', 'a/b~c', '', '0', 'x-own', ' '];
    for (const id of odd) {
      const text = JSON.stringify(WHOLE).replaceAll(
        /"(?:anna|insta|families|orders|setup|craft|ill|ads|coosto)"/g,
        JSON.stringify(id),
      );
      check(text);
    }
  });

  it('can be made of plans with anchors, aliases and merges', () => {
    check(`strategy: 1
title: x
audiences: { a: &a { description: A, online: &all [c, d] }, b: *a }
channels: { c: { audience: &both [a, b] }, d: { audience: *both, <<: { hours: 3 } } }
steps: { s: &s { due: 2027-01-01, after: [t] }, t: *s, u: { <<: *s, after: *all } }
training: &t [{ date: 2027-01-01 }]
content: { calendar: *t }
returns: *t
`);
  });

  it('can be made of what cannot be read as a whole', () => {
    const text = readFileSync(path.join(__dirname, '../../examples/nine-steps/strategy.yaml'), 'utf8');
    for (let at = 0; at < text.length; at += 1499) check(`${text.slice(0, at)}]: {${text.slice(at)}`);
    for (let at = 0; at < text.length; at += 1999) check(text.slice(0, at));
  });

  it('can be made of numbers beyond all bounds', () =>
    check(`strategy: 1
title: x
people: { a: { hours: 9e307, rate: 9e307 }, b: { hours: 9e307, rate: 2 } }
channels: { c: { owner: a, hours: 9e307 }, d: { owner: a, hours: 9e307 } }
budget: { amount: 5, items: { a: 9e307, b: 9e307 } }
`));

  it('can be made of the examples and of plans of others', () => {
    const root = path.join(__dirname, '../..');
    for (const folder of ['examples', 'test/public', 'templates']) {
      for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && /\.ya?ml$/.test(entry.name))
          check(readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
      }
    }
  });
});
