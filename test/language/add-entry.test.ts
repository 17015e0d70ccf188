import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { ADDABLE, type Addable, addEntry, goalAround } from '../../src/language/add-entry';
import { withTabStops } from '../../src/language/tab-stops';
import { applyEdits } from '../support/lint-text';

const HEAD = 'strategy: 1\ntitle: Plan\nlanguage: en\n';
const today = '2027-01-15' as Day;
const EXAMPLES = ['nine-steps', 'three-steps'].map((name) =>
  readFileSync(path.join(__dirname, `../../examples/${name}/strategy.yaml`), 'utf8'),
);

function add(rest: string, what: Addable, words: string): string {
  const document = new PlanDocument(HEAD + rest);
  const goal = document.plan?.goals[0];
  const added = addEntry(document, what, words, { today, ...(goal ? { goal } : {}) });
  return added ? applyEdits(document.text, added.edits).slice(HEAD.length) : 'nothing';
}

describe('adding to a plan', () => {
  it('puts a person behind the others, in their style', () => {
    assert.equal(
      add('people:\n  anna: { name: Anna } # owner\nowner: anna\n', 'person', 'Kees van Buren'),
      'people:\n  anna: { name: Anna } # owner\n  kees: { name: Kees van Buren, role: fill-in }\nowner: anna\n',
    );
    assert.equal(
      add('people: { anna: { name: Anna } }\n', 'person', 'Kees'),
      'people: { anna: { name: Anna }, kees: { name: Kees, role: fill-in } }\n',
    );
    assert.equal(
      add('people:\n  anna:\n    name: Anna\n', 'person', 'Anna Smit'),
      'people:\n  anna:\n    name: Anna\n  anna-smit:\n    name: Anna Smit\n    role: fill-in\n',
    );
  });

  it('makes the part where the plan has none, at the place that the format gives it', () => {
    assert.equal(
      add('owner: anna\ngoals:\n  g: { statement: S }\n', 'person', 'Anna'),
      'owner: anna\npeople:\n  anna:\n    name: Anna\n    role: fill-in\ngoals:\n  g: { statement: S }\n',
    );
    assert.equal(add('people:\n', 'person', 'Anna'), 'people:\n  anna:\n    name: Anna\n    role: fill-in\n');
    assert.equal(add('people: {}\n', 'person', 'Anna'), 'people: { anna: { name: Anna, role: fill-in } }\n');
  });

  it('asks of a goal what the format asks, and knows the one person and the one audience', () => {
    const plan = 'people:\n  anna: { name: Anna }\naudiences:\n  families: { description: D }\n';
    const text = add(plan, 'goal', 'Online orders');
    assert.ok(text.startsWith(`${plan}goals:\n  online-orders:\n    statement: fill-in\n`), text);
    assert.ok(text.includes('audience: families\n    owner: anna\n    deadline: fill-in\n'), text);
    assert.ok(text.includes('      fill-in:\n        metric: fill-in\n'), text);
  });

  it('adds a KPI to its goal, with what it counts', () => {
    assert.equal(
      add('goals:\n  g:\n    kpis:\n      a: { metric: A }\n', 'kpi', 'Orders per week'),
      'goals:\n  g:\n    kpis:\n      a: { metric: A }\n' +
        '      orders-per-week: { metric: Orders per week, unit: fill-in, baseline: fill-in, target: fill-in, source: fill-in }\n',
    );
    assert.match(
      add('goals: { g: { statement: S } }\n', 'kpi', 'Likes'),
      /S, kpis: \{ likes: \{ metric: Likes,/,
    );
    assert.equal(add('people: {}\n', 'kpi', 'Likes'), 'nothing');
  });

  it('quotes what needs quotes, and makes another id where one is taken', () => {
    const text = add('steps:\n  say-hello: { title: Say hello }\n', 'step', '  Say: "hello"');
    const { steps } = new PlanDocument(HEAD + text).plan!;
    assert.deepEqual(
      steps.map(({ id, title }) => [id, title?.value]),
      [
        ['say-hello', 'Say hello'],
        ['say-hello-2', 'Say: "hello"'],
      ],
    );
  });

  it('leaves tab stops at what is asked', () => {
    const document = new PlanDocument(`${HEAD}people:\n  anna: { name: Anna }\n`);
    const [edit] = addEntry(document, 'person', 'Kees', { today })!.edits;
    assert.equal(withTabStops(edit!.text), '\n  kees: { name: Kees, role: ${1:fill-in} \\}');
  });

  it('adds nothing where there is no name, or no place', () => {
    assert.equal(add('people: {}\n', 'person', ' … '), 'nothing');
    assert.equal(add('people: nobody\n', 'person', 'Anna'), 'nothing');
    assert.equal(add('x-p: &p { anna: { name: Anna } }\npeople: *p\n', 'person', 'Kees'), 'nothing');
    assert.equal(addEntry(new PlanDocument(''), 'person', 'Anna', { today }), undefined);
  });

  for (const [at, text] of EXAMPLES.entries()) {
    it(`keeps everything else of example ${at + 1}, and throws at none of its beginnings`, () => {
      const document = new PlanDocument(text);
      const goal = document.plan!.goals[0]!;
      for (const what of ADDABLE) {
        const added = addEntry(document, what, 'Something new', { today, goal });
        assert.ok(added, what);
        const after = new PlanDocument(applyEdits(text, added.edits));
        assert.deepEqual(after.parsed.problems, []);
        for (const line of text.split('\n')) assert.ok(after.text.includes(line), line);
      }
      for (let end = 0; end <= text.length; end += end < 1200 ? 1 : 61) {
        const broken = new PlanDocument(text.slice(0, end));
        const first = broken.plan?.goals[0];
        for (const what of ADDABLE)
          addEntry(broken, what, 'New', { today, ...(first ? { goal: first } : {}) });
        goalAround(broken, end);
      }
      for (let offset = 0; offset <= text.length; offset++) goalAround(document, offset);
    });
  }

  it('finds the goal under the cursor', () => {
    const document = new PlanDocument(`${HEAD}goals:\n  a: { statement: S }\n  b:\n    statement: T\n`);
    const at = (text: string): string | undefined => goalAround(document, document.text.indexOf(text))?.id;
    assert.deepEqual([at('a:'), at('S }'), at('T'), at('title')], ['a', 'a', 'b', undefined]);
  });
});
