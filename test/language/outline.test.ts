import assert from 'node:assert/strict';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import type { Range } from '../../src/core/lines';
import { outline } from '../../src/language/outline';
import { steadyPlan } from '../../src/language/steady';
import { SYMBOL } from '../../src/language/symbol-kinds';
import { exampleText, prefixesOf } from './every-position';

const of = (text: string, language: Language = 'en'): readonly DocumentSymbol[] =>
  outline(steadyPlan(new PlanDocument(text), undefined), language);

/** The names in a tree, each level two spaces further in, with what stands beside them. */
function drawn(symbols: readonly DocumentSymbol[], indent = ''): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail === undefined ? '' : ` (${detail})`}`,
    ...drawn(children ?? [], `${indent}  `),
  ]);
}

const isWithin = (inner: Range, outer: Range): boolean => {
  const number = ({ line, character }: Range['start']): number => line * 1e6 + character;
  return number(inner.start) >= number(outer.start) && number(inner.end) <= number(outer.end);
};

/** What the editor demands of symbols, or it refuses them all. */
function assertSound(symbols: readonly DocumentSymbol[], within?: Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(isWithin(selectionRange, range), `${name}: its name lies outside it`);
    if (within) assert.ok(isWithin(range, within), `${name} lies outside what it is in`);
    assertSound(children ?? [], range);
  }
}

const PLAN = `strategy: 1
title: Social media 2027
people:
  anna: { name: Anna de Vries, role: Owner }
goals:
  orders:
    statement: Online orders from 80 to 130 per week by families nearby, by 1 October 2027
    owner: anna
    deadline: 2027-10-01
    kpis:
      weekly:
        metric: Online orders per week
        unit: orders
        baseline: { value: 80 }
        target: { value: 130, by: 2027-10-01 }
        measurements: { 2027-01-08: 84 }
  later:
content:
  pillars: { craft: 'Stories, from the bakery' }
  calendar:
    - { date: 2027-01-12, title: How sourdough rises }
    - { date: 2027-01-13 }
steps:
  setup: { title: Set up Instagram, owner: anna, due: 2027-01-31, status: dropped }
x-ours: { a: 1 }
`;

describe('the outline', () => {
  it('names what the plan has as people know it', () => {
    assert.deepEqual(drawn(of(PLAN)), [
      'Format version (1)',
      'Title (Social media 2027)',
      'People',
      '  Anna de Vries (Owner)',
      'Goals',
      '  Online orders (Anna · 2027-10-01)',
      '    Online orders per week (80 → 130 orders)',
      '  later',
      'Content',
      '  Pillars',
      '    Stories, from the bakery',
      '  Calendar',
      '    How sourdough rises (2027-01-12)',
      '    Item (2027-01-13)',
      'Steps',
      '  Set up Instagram (dropped · Anna · 2027-01-31)',
      'x-ours',
    ]);
  });

  it('speaks the language of the reader', () => {
    const names = of(PLAN, 'nl').map(({ name }) => name);
    for (const name of ['Titel', 'Mensen', 'Doelen', 'Stappen']) assert.ok(names.includes(name), name);
  });

  it('tells sorts apart, and strikes through what will not be done', () => {
    const [goal] = of(PLAN).find(({ name }) => name === 'Goals')?.children ?? [];
    const [step] = of(PLAN).find(({ name }) => name === 'Steps')?.children ?? [];
    assert.equal(goal?.kind, SYMBOL.class);
    assert.equal(goal.children?.[0]?.kind, SYMBOL.number);
    assert.equal(step?.kind, SYMBOL.function);
    assert.deepEqual(step.tags, [1]);
  });

  it('reaches from the key to the end of what stands under it', () => {
    const goals = of(PLAN).find(({ name }) => name === 'Goals');
    assert.deepEqual(goals?.selectionRange, {
      start: { line: 4, character: 0 },
      end: { line: 4, character: 5 },
    });
    assert.deepEqual(goals.range.end, { line: 16, character: 8 });
  });

  it('shows what an alias stands for once', () => {
    const text = `strategy: 1
goals:
  one: &one { statement: First goal, kpis: { a: { metric: A } } }
  two: *one
  three: { <<: *one, statement: Third goal }
`;
    assert.deepEqual(drawn(of(text)).slice(1), [
      'Goals',
      '  First goal',
      '    A',
      '  First goal',
      '  Third goal',
    ]);
    assertSound(of(text));
  });

  it('is empty for other files', () => {
    assert.deepEqual(of('strategy: momentum\ngoals: { a: { statement: b } }\n'), []);
    assert.deepEqual(of('# nothing yet\n'), []);
  });

  it('is one that the editor takes, of every example and of the beginnings of one', () => {
    for (const name of ['nine-steps', 'iceberg', 'five-questions', 'wishes'])
      assertSound(of(exampleText(name)));
    for (const document of prefixesOf(exampleText('opt-out'), 97))
      assertSound(outline(steadyPlan(document, undefined), 'nl'));
  });

  it('takes any text for a value', () => {
    for (const text of [
      'strategy: 1\ngoals: [a, b]\npeople: x\nsteps: { 1: , "": {}, "  ": { title: "" } }\n',
      'strategy: 1\ngoals:\n  ? [a]\n  : b\n  c: { statement: [x], kpis: 3, owner: { a: 1 } }\nreturns: [1, [2], { kind: x }]\n',
      'strategy: 1\ncontent: { calendar: [*x, { title: {} }], pillars: [1] }\nreviews: { held: 1 }\n',
    ])
      assertSound(of(text));
  });

  it('stays what it was while a line cannot be read', () => {
    const before = new PlanDocument(PLAN);
    const now = new PlanDocument(PLAN.replace('metric: Online', 'metric: "Online'));
    assert.ok(now.isPartial);
    const steady = outline(steadyPlan(now, before), 'en');
    assert.deepEqual(drawn(steady), drawn(of(PLAN)));
    assertSound(steady);
  });
});
