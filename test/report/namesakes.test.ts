import assert from 'node:assert/strict';
import { renderCsv } from '../../src/report/csv';
import { renderHtml } from '../../src/report/html';
import { renderMarkdown } from '../../src/report/markdown';
import { ownersOf, planTree, type TreeNode } from '../../src/report/tree';
import { reportOf } from '../support/example-report';

/** Two people, two audiences and two channels that share a name. */
const PLAN = `strategy: 1
title: Namesakes
people:
  anna: { name: Anna de Vries, role: manager, hours: 3 per week }
  anna-2: { name: Anna de Vries, role: intern, hours: 2 per week }
  bram: { name: Bram, role: manager }
audiences:
  parents: { description: Parents }
  more: { description: parents }
channels:
  insta: { platform: Instagram, owner: anna, audience: parents, hours: 2 per week }
  insta-2: { platform: Instagram, owner: anna-2, audience: more, hours: 1 per week }
goals:
  orders: { statement: Orders from 1 to 2, owner: anna, audience: more, deadline: 2027-06-01 }
  visits: { statement: Visits from 1 to 2, owner: anna-2, audience: parents, deadline: 2027-06-01 }
steps:
  photos: { title: Photos, owner: anna-2, due: 2027-02-01 }
  shop: { title: Shop, owner: bram, due: 2027-02-01 }
`;

const told = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap(({ label, description, children }) => [`${label} ${description}`, ...told(children)]);

describe('two of one name', () => {
  const report = reportOf(PLAN);

  it('are told apart by a role that only one of them has, else by their ids; others keep their name', () => {
    assert.deepEqual(
      report.goals.map(({ owner, audiences }) => [owner?.name, ...audiences.map(({ name }) => name)]),
      [
        ['Anna de Vries (manager)', 'parents (more)'],
        ['Anna de Vries (intern)', 'Parents (parents)'],
      ],
    );
    assert.deepEqual(
      report.timeline.steps.map(({ owner }) => owner?.name),
      ['Anna de Vries (intern)', 'Bram'],
    );
    const same = reportOf(PLAN.replace('intern', 'manager'));
    assert.deepEqual(
      same.hours.people.map(({ person }) => person.name),
      ['Anna de Vries (anna)', 'Anna de Vries (anna-2)'],
    );
  });

  it('are told apart on the page, in the exports and in the tree', () => {
    const texts = {
      html: renderHtml(report, { file: 'strategy.yaml' }),
      markdown: renderMarkdown(report),
      csv: renderCsv(report, 'goals') + renderCsv(report, 'steps'),
      tree: told(planTree(report)).join('\n'),
    };
    for (const [where, text] of Object.entries(texts))
      for (const name of ['Anna de Vries (manager)', 'Anna de Vries (intern)'])
        assert.ok(text.includes(name), `${name}: ${where}`);
    for (const where of ['html', 'markdown'] as const)
      for (const name of ['Parents (parents)', 'parents (more)', 'Instagram (insta)', 'Instagram (insta-2)'])
        assert.ok(texts[where].includes(name), `${name}: ${where}`);
  });

  it('are two owners to filter the tree by', () => {
    assert.deepEqual([...ownersOf(report)].sort(), [
      'Anna de Vries (intern)',
      'Anna de Vries (manager)',
      'Bram',
    ]);
    const filter = { kind: 'owner', name: 'Anna de Vries (intern)' } as const;
    const left = told(planTree(report, { filter })).join('\n');
    assert.ok(left.includes('Visits') && left.includes('Photos') && !left.includes('Orders'), left);
  });
});
