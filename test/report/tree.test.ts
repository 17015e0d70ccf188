import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import type { Day } from '../../src/core/day';
import type { Language } from '../../src/core/language';
import { buildReport } from '../../src/report/build';
import type { PlanReport } from '../../src/report/report';
import { ownersOf, planTree, type TreeNode, type TreeOptions, unreadableTree } from '../../src/report/tree';
import { lintText } from '../support/lint-text';

const EXAMPLES = path.join(__dirname, '../../examples');
const TODAY = '2027-03-01' as Day;

function reportOf(text: string, language: Language = 'en'): PlanReport {
  const document = new PlanDocument(text);
  const { plan } = document;
  assert.ok(plan);
  const findings = lintText(text, { language, today: TODAY });
  return buildReport({ document, plan, findings, language, today: TODAY, frameworks: [] });
}

const example = (name: string): string => readFileSync(path.join(EXAMPLES, name, 'strategy.yaml'), 'utf8');

/** The tree as lines: `- label | description`, indented as deep as they hang. */
function drawn(nodes: readonly TreeNode[], indent = ''): string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${indent}${label}${description === '' ? '' : ` | ${description}`}`,
    ...drawn(children, `${indent}  `),
  ]);
}

function* all(nodes: readonly TreeNode[]): Generator<TreeNode> {
  for (const node of nodes) {
    yield node;
    yield* all(node.children);
  }
}

const find = (nodes: readonly TreeNode[], id: string): TreeNode => {
  const found = [...all(nodes)].find((node) => node.id === id);
  assert.ok(found, `no ${id} in\n${drawn(nodes).join('\n')}`);
  return found;
};

const PLAN = `strategy: 1
title: Plan
language: en
framework: three-steps
status: active
owner: anna
people:
  anna: { name: Anna de Vries }
  bram: { name: Bram Bos }
goals:
  orders:
    statement: Online orders from 80 to 130 per week for families nearby, by 1 October 2027
    owner: anna
    deadline: 2027-10-01
    kpis:
      sold:
        metric: Online orders per week
        unit: orders
        baseline: { value: 80, date: 2027-01-01 }
        target: { value: 130, by: 2027-10-01 }
        measurements: { 2027-02-26: 100 }
  visits:
    statement: More visits
    deadline: 2027-02-01
steps:
  second: { title: Fill it, owner: bram, due: 2027-04-30, after: first }
  first: { title: Set up, owner: anna, due: 2027-02-20, status: doing }
  third: { title: Look back }
  gone: { title: Never mind, owner: bram, due: 2027-01-10, status: dropped }
  ready: { title: Ask around, owner: anna, due: 2027-01-20, status: done }
reviews: { cadence: quarterly, next: 2027-02-10 }
`;

describe('the tree of a plan', () => {
  const report = reportOf(PLAN);
  const tree = (options: TreeOptions = {}): readonly TreeNode[] => planTree(report, options);

  it('has the framework that it follows, its goals, and its steps in order of time', () => {
    assert.deepEqual(
      tree().map(({ kind, label }) => [kind, label]),
      [
        ['framework', 'In three steps'],
        ['goals', 'Goals'],
        ['timeline', 'Timeline'],
      ].map(([kind, label]) => [kind, kind === 'framework' ? report.frameworks[0]?.title : label]),
    );
    assert.deepEqual(
      find(tree(), 'timeline').children.map(({ id }) => id),
      ['timeline/gone', 'timeline/ready', 'review', 'timeline/first', 'timeline/second', 'timeline/third'],
    );
  });

  it('tells of a step of the framework how it stands, in words, an icon and a colour', () => {
    const [framework] = tree();
    const states = report.frameworks[0]?.steps.map(({ state, stateText }) => [state, stateText]) ?? [];
    assert.ok(framework && states.length > 0);
    assert.equal(framework.children.length, states.length);
    for (const [at, [state = '', text = '']] of states.entries()) {
      const node: TreeNode = framework.children[at]!;
      assert.ok(node.description.startsWith(text), node.description);
      assert.ok(node.spoken.includes(text), node.spoken);
      const tone = { answered: 'good', attention: 'warn', missing: 'bad', optional: 'muted' }[state];
      assert.equal(node.tone, tone);
    }
  });

  it('has under each step the parts that answer it, by their names', () => {
    const parts = [...all(tree())].filter(({ kind }) => kind === 'part');
    assert.ok(parts.length > 0);
    for (const { label, path: at } of parts) {
      assert.notEqual(label, '…', at);
      assert.match(at ?? '', /^\//);
    }
    const named = parts.map(({ label }) => label);
    assert.ok(named.includes('Audiences') && named.includes('Goals'), named.join());
  });

  it('tells of a goal and its KPIs how far they are', () => {
    const { description, children, tone, ids } = find(tree(), 'goals/orders');
    assert.match(description, /^40 % of the way · .+ · Anna de Vries · by 1 Oct$/);
    assert.equal(tone, 'good');
    assert.deepEqual(ids, ['orders']);
    assert.equal(children[0]?.label, 'Online orders per week');
    assert.match(children[0].description, /^100 → 130 orders · /);
    assert.deepEqual(children[0].ids, ['orders', 'sold']);
    assert.match(find(tree(), 'goals/visits').description, /was due 1 Feb/);
  });

  it('tells of a step what it waits for, when it is due, and who does it', () => {
    assert.match(find(tree(), 'timeline/second').description, /^waits for Set up · by 30 Apr · Bram Bos$/);
    assert.equal(find(tree(), 'timeline/first').tone, 'bad');
    assert.equal(find(tree(), 'timeline/first').isOpen, true);
    assert.equal(find(tree(), 'timeline/ready').isOpen, false);
    assert.equal(find(tree(), 'timeline').description, '1 of 4 done');
  });

  it('looks through another framework, and no further than there are frameworks', () => {
    const [through] = tree({ lens: 'iceberg' });
    assert.equal(through?.id, 'framework/iceberg');
    assert.equal(through.children.length, 11);
    assert.match(through.description, /not chosen by the plan/);
    assert.equal(tree({ lens: 'nobody-knows' })[0]?.id, 'framework/three-steps');
    const [none] = planTree(reportOf(PLAN.replace('framework: three-steps\n', '')));
    assert.equal(none?.kind, 'no-framework');
  });

  const shown = (options: TreeOptions): string[] =>
    [...all(tree(options))].filter(({ children }) => children.length === 0).map(({ id }) => id);

  it('shows only what is overdue', () => {
    assert.deepEqual(shown({ filter: { kind: 'overdue' } }), ['goals/visits', 'review', 'timeline/first']);
  });

  it('shows only what somebody answers for', () => {
    assert.deepEqual(ownersOf(report).toSorted(), ['Anna de Vries', 'Bram Bos']);
    assert.deepEqual(shown({ filter: { kind: 'owner', name: 'Bram Bos' } }), [
      'timeline/gone',
      'timeline/second',
    ]);
    assert.deepEqual(shown({ filter: { kind: 'owner', name: 'Kees' } }), []);
  });

  it('shows only what is missing, and says what', () => {
    const missing = tree({ filter: { kind: 'missing' } });
    assert.match(find(missing, 'goals/visits').description, /^no owner · no KPI/);
    assert.equal(find(missing, 'timeline/third').description, 'no owner · no date');
    for (const { kind, tone } of all(missing)) if (kind === 'step') assert.equal(tone, 'bad');
    assert.ok(missing.every(({ isExpanded }) => isExpanded));
    assert.ok(![...all(missing)].some(({ id }) => id === 'timeline/first'));
  });

  it('says of a plan that cannot be read that it cannot', () => {
    for (const language of ['en', 'nl'] as const) {
      const [node, ...more] = unreadableTree(language);
      assert.ok(node && more.length === 0);
      assert.deepEqual([node.kind, node.tone], ['unreadable', 'bad']);
      assert.ok(node.spoken.startsWith(node.label));
    }
  });

  it('stays a tree when there is nothing in the plan', () => {
    const empty = planTree(reportOf('strategy: 1\n'));
    assert.deepEqual(
      empty.map(({ kind, description }) => [kind, description]),
      [
        ['no-framework', 'choose one to look through'],
        ['goals', 'none yet'],
        ['timeline', 'no steps yet'],
      ],
    );
  });

  for (const name of [
    'iceberg',
    'nine-steps',
    'smart-model',
    'five-questions',
    'three-steps',
    'opt-out',
    'wishes',
  ])
    for (const language of ['en', 'nl'] as const)
      it(`tells of ${name} in ${language}, each node once and none without words`, () => {
        for (const lens of [undefined, 'iceberg', 'nine-steps']) {
          const nodes = [
            ...all(planTree(reportOf(example(name), language), lens === undefined ? {} : { lens })),
          ];
          assert.ok(nodes.length >= 3);
          assert.equal(new Set(nodes.map(({ id }) => id)).size, nodes.length);
          for (const { id, label, spoken, tooltip, icon } of nodes) {
            for (const text of [label, spoken, tooltip, icon]) assert.notEqual(text.trim(), '', id);
            assert.doesNotMatch(`${label} ${spoken} ${tooltip}`, /\{\w+\}|undefined|NaN|\[object/, id);
            assert.doesNotMatch(label, /\n/, id);
          }
        }
      });
});
