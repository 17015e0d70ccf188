import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { PlanDocument } from '../../src/core/document';
import { type Change, changesBetween } from '../../src/plan/changes';
import { applyEdits } from '../../src/core/edits/fix-all';
import { formatPlan } from '../../src/language/format-plan';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { ROOT } from '../../src/tools/generated';
import { COMMITS, versions } from '../support/bakery-history';

const HEAD = 'strategy: 1\ntitle: X\nlanguage: en\n';
const plan = (text: string): PlanDocument => new PlanDocument(HEAD + text);
const between = (old: string, now: string): readonly Change[] => changesBetween(plan(old), plan(now));
const told = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ weight, kind, path: at, summary }) => `${weight} ${kind} ${at}: ${summary.en}`);

const goal = (kpi: string): string =>
  `goals:\n  g:\n    statement: Online orders from 80 to 130 per week\n    kpis:\n      orders: ${kpi}\n`;

describe('changes: what is none', () => {
  const same: Readonly<Record<string, readonly [string, string]>> = {
    'the order of keys': ['owner: anna\nsponsor: bob\n', 'sponsor: bob\nowner: anna\n'],
    'a comment': ['owner: anna\n', '# since May\nowner: anna # she said so\n'],
    'block or flow': ['period: { from: 2027-01-01 }\n', 'period:\n  from: 2027-01-01\n'],
    'a shorthand': [goal('{ baseline: 80 }'), goal('{ baseline: { value: 80 } }')],
    'one id, or a list of it': [
      'audiences: { a: { online: web } }\n',
      'audiences: { a: { online: [web] } }\n',
    ],
    'the order of ids': ['framework: [iceberg, nine-steps]\n', 'framework: [nine-steps, iceberg]\n'],
    'the order of a list': [
      'returns: [{ kind: euros }, { kind: reach }]\n',
      'returns: [{ kind: reach }, { kind: euros }]\n',
    ],
    'where a text is folded': ['mission: Good bread for all\n', 'mission: >\n  Good bread\n  for all\n'],
    'quotes round a number': [goal('{ target: 130 }'), goal("{ target: '130' }")],
    'a change written out': [
      goal('{ baseline: 100, target: +30 % }'),
      goal('{ baseline: 100, target: 130 }'),
    ],
    'a key that holds nothing': ['owner: anna\n', 'owner: anna\nsponsor:\nrisks: {}\n'],
    'an anchor': ['owner: anna\nsponsor: anna\n', 'owner: &a anna\nsponsor: *a\n'],
  };
  for (const [name, [old, now]] of Object.entries(same))
    it(name, () => {
      assert.deepEqual(told(between(old, now)), []);
      assert.deepEqual(told(between(now, old)), []);
    });

  it('what the formatter does to the examples', async () => {
    for (const id of [...FRAMEWORK_IDS, 'opt-out', 'wishes']) {
      const text = readFileSync(path.join(ROOT, `examples/${id}/strategy.yaml`), 'utf8');
      const formatted = applyEdits(text, await formatPlan(new PlanDocument(text), 4));
      assert.deepEqual(told(changesBetween(new PlanDocument(text), new PlanDocument(formatted))), []);
    }
  });
});

describe('changes: what is one', () => {
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'a lowered target',
      goal('{ metric: Online orders, baseline: 80, target: 130 }'),
      goal('{ metric: Online orders, baseline: 80, target: 110 }'),
      ['major changed /goals/g/kpis/orders/target: Target of *Online orders* lowered from 130 to 110'],
    ],
    [
      'a target that asks for more',
      goal('{ metric: Online orders, baseline: 80, target: 130 }'),
      goal('{ metric: Online orders, baseline: 80, target: { value: 150 } }'),
      ['minor changed /goals/g/kpis/orders/target/value: Target of *Online orders* raised from 130 to 150'],
    ],
    [
      'where less is better, a higher target asks for less',
      goal('{ metric: Complaints, direction: down, baseline: 40, target: 10 }'),
      goal('{ metric: Complaints, direction: down, baseline: 40, target: 20 }'),
      ['major changed /goals/g/kpis/orders/target: Target of *Complaints* raised from 10 to 20'],
    ],
    [
      'a dropped baseline',
      goal('{ metric: Online orders, baseline: 80, target: 130 }'),
      goal('{ metric: Online orders, target: 130 }'),
      ['major removed /goals/g/kpis/orders/baseline: Baseline of *Online orders* removed (was 80)'],
    ],
    [
      'a deadline put off',
      'goals: { g: { statement: Orders, deadline: 2027-06-30 } }\n',
      'goals: { g: { statement: Orders, deadline: 2027-07-01 } }\n',
      [
        'major changed /goals/g/deadline: Deadline of *Orders* moved from 30 June 2027 to 1 July 2027: 1 day later',
      ],
    ],
    [
      'a deadline brought forward',
      'goals: { g: { statement: Orders, deadline: 2027-06-30 } }\n',
      'goals: { g: { statement: Orders, deadline: 2027-06-28 } }\n',
      [
        'minor changed /goals/g/deadline: Deadline of *Orders* moved from 30 June 2027 to 28 June 2027: 2 days earlier',
      ],
    ],
    [
      'another owner',
      'people: { a: { name: Anna }, b: { name: Bob } }\nowner: a\n',
      'people: { a: { name: Anna }, b: { name: Bob } }\nowner: b\n',
      ['major changed /owner: Owner of the plan changed from Anna to Bob'],
    ],
    [
      'a measurement that is rewritten',
      goal('{ metric: Online orders, measurements: { 2027-01-08: 84 } }'),
      goal('{ metric: Online orders, measurements: { 2027-01-08: 94 } }'),
      [
        'major changed /goals/g/kpis/orders/measurements/2027-01-08: Measurement of *Online orders* on 8 January 2027 changed from 84 to 94',
      ],
    ],
    [
      'an id, and nothing else: those who refer to it follow',
      'goals: { g: { statement: Online orders } }\nsteps: { s: { goal: g } }\n',
      'goals: { orders: { statement: Online orders } }\nsteps: { s: { goal: orders } }\n',
      ['minor moved /goals/orders: Goal *Online orders* renamed from `g` to `orders`'],
    ],
    [
      'a KPI that goes to another goal',
      'goals: { a: { statement: First goal, kpis: { k: { metric: Visits, target: 9 } } }, b: { statement: Second goal, kpis: { l: { metric: Calls } } } }\n',
      'goals: { a: { statement: First goal }, b: { statement: Second goal, kpis: { l: { metric: Calls }, k: { metric: Visits, target: 9 } } } }\n',
      ['minor moved /goals/b/kpis/k: KPI *Visits* moved from *First goal* to *Second goal*'],
    ],
    [
      'a decision',
      'decision: { outcome: pending }\n',
      'decision: { outcome: go }\n',
      [
        'major changed /decision/outcome: Outcome of the decision changed from “not decided yet” to “it is carried out”',
      ],
    ],
    ['a part', '', 'decision: { outcome: go }\n', ['minor added /decision: Decision added']],
    [
      'a text of a list',
      'research: { findings: [One, Two] }\n',
      'research: { findings: [Two, Three] }\n',
      ['minor changed /research/findings/1: Findings of the research changed from “One” to “Three”'],
    ],
    [
      'a key of the author',
      'x-note: a\n',
      'x-note: b\n',
      ['minor changed /x-note: `x-note` of the plan changed from “a” to “b”'],
    ],
  ];
  for (const [name, old, now, expected] of cases)
    it(name, () => assert.deepEqual(told(between(old, now)), expected));

  it('tells words of the format by what they mean, as the page does', () => {
    const [status, cadence] = between(
      'channels: { x: { platform: X, status: active } }\nreviews: { cadence: monthly }\n',
      'channels: { x: { platform: X, status: paused } }\nreviews: { cadence: quarterly }\n',
    );
    assert.equal(status?.summary.nl, 'Status van *X* gewijzigd van “in gebruik” in “ligt even stil”');
    assert.match(cadence?.summary.nl ?? '', /van “elke maand” in “elk kwartaal”/);
  });

  it('no pair of texts is without Dutch', () => {
    for (const [, old, now] of cases)
      for (const { summary } of between(old, now)) {
        assert.notEqual(summary.nl, '');
        assert.ok(!/\{\w+\}/.test(summary.nl + summary.en), summary.en);
      }
  });
});

describe('changes: a year of the bakery', () => {
  const texts = versions().map((text) => new PlanDocument(text));
  const weights = COMMITS.slice(1).map(({ subject }, at) => {
    const changes = changesBetween(texts[at]!, texts[at + 1]!);
    return `${subject}: ${changes.filter(({ weight }) => weight === 'major').length} + ${changes.filter(({ weight }) => weight === 'minor').length}`;
  });

  it('each commit has its weight', () => {
    assert.deepEqual(weights, [
      'Uitleg bij de metingen: 0 + 0',
      'Meting van deze week: 0 + 1',
      'December viel mee: de lat hoger: 0 + 2',
      'Noor zorgt voor de werving: 1 + 1',
      'Een korte naam die klopt: 0 + 1',
      'Na de evaluatie: meer tijd nemen: 3 + 1',
      'Promoten is klaar: 0 + 1',
      'Wat we echt kunnen halen: 2 + 0',
      'Restbrood: nulmeting klopte niet: 1 + 0',
      'TikTok erbij, Facebook eraf: 1 + 1',
      'We gaan door, met meer geld: 2 + 0',
    ]);
  });

  it('between any two: what was added one way is removed the other', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.nat(texts.length - 1), (a, b) => {
        const there = changesBetween(texts[a]!, texts[b]!);
        const back = changesBetween(texts[b]!, texts[a]!);
        assert.equal(there.length, back.length);
        const count = (changes: readonly Change[], kind: string): number =>
          changes.filter((change) => change.kind === kind).length;
        assert.equal(count(there, 'added'), count(back, 'removed'));
        if (a === b) assert.deepEqual(there, []);
      }),
    );
  });
});
