import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import { definitionAt, frameworkAt, placesAt } from '../../src/language/navigation';
import { renamableAt } from '../../src/language/rename';
import { ROOT } from '../../src/tools/generated';

const PLAN = `strategy: 1
title: Brood
framework: nine-steps
owner: &boss anna
sponsor: *boss
people:
  anna: { name: Anna }
  "jan": { name: Jan } # the new one
businessGoals: { omzet: Meer omzet }
audiences:
  gezinnen: { description: Gezinnen, online: [insta, 'insta'] }
channels: { insta: { owner: "jan" } }
goals:
  orders:
    supports: [omzet]
    audience: gezinnen
    kpis: { aantal: { metric: Orders } }
content:
  pillars: { ambacht: Uit de bakkerij }
  calendar:
    - { date: 2027-01-12, pillar: ambacht, goal: orders, owner: jan }
steps:
  vullen: { after: inrichten }
  ? 'inrichten'
  : { goal: orders, owner: *boss }
`;

const plan = new PlanDocument(PLAN);
const offsetOf = (text: string, nth = 0): number => {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = PLAN.indexOf(text, at + 1);
  assert.ok(at >= 0, text);
  return at;
};

/** The places of an id, each with what precedes it on its line. */
const places = (offset: number): string[] =>
  placesAt(plan, offset).map(({ start, end, isDefinition }) => {
    const line = plan.lines.text(plan.lines.at(start).line).trim();
    return `${isDefinition ? 'def' : 'ref'} ${PLAN.slice(start, end)} | ${line}`;
  });

describe('from an id', () => {
  const defined = (offset: number): string | undefined => {
    const found = definitionAt(plan, offset);
    return found && PLAN.slice(found.target.start, found.target.end);
  };

  it('to what it names: in lines, braces, quotes, and through an alias', () => {
    assert.equal(defined(offsetOf('anna')), 'anna: { name: Anna }');
    assert.equal(defined(offsetOf('*boss')), 'anna: { name: Anna }');
    assert.equal(defined(offsetOf('*boss', 1) + 2), 'anna: { name: Anna }');
    assert.equal(defined(offsetOf('"jan"', 1)), '"jan": { name: Jan }');
    assert.equal(defined(offsetOf("'insta'")), 'insta: { owner: "jan" }');
    assert.equal(defined(offsetOf('omzet]')), 'omzet: Meer omzet');
    assert.equal(defined(offsetOf('ambacht,')), 'ambacht: Uit de bakkerij');
    assert.equal(defined(offsetOf('inrichten')), "'inrichten'\n  : { goal: orders, owner: *boss }");
    assert.equal(
      defined(offsetOf('orders, owner')),
      PLAN.slice(offsetOf('orders:'), offsetOf('content') - 1),
    );
  });

  it('to itself, on its own key, so that the editor shows what refers to it', () => {
    const key = offsetOf('gezinnen:');
    assert.deepEqual(definitionAt(plan, key)?.targetKey, { start: key, end: key + 'gezinnen'.length });
    assert.deepEqual(definitionAt(plan, key)?.origin, { start: key, end: key + 'gezinnen'.length });
  });

  it('to nothing, on what is no id, or one that the plan does not define', () => {
    assert.equal(defined(offsetOf('title')), undefined);
    assert.equal(defined(offsetOf('Meer omzet')), undefined);
    assert.equal(defined(offsetOf('nine-steps')), undefined);
    assert.deepEqual(frameworkAt(plan, offsetOf('nine-steps') + 3), {
      id: 'nine-steps',
      origin: { start: offsetOf('nine-steps'), end: offsetOf('nine-steps') + 10 },
    });
    assert.equal(frameworkAt(plan, offsetOf('anna')), undefined);
  });

  it('to all its places, of its own kind only, in the order of the text', () => {
    const orders = [
      'def orders | orders:',
      'ref orders | - { date: 2027-01-12, pillar: ambacht, goal: orders, owner: jan }',
      'ref orders | : { goal: orders, owner: *boss }',
    ];
    for (const nth of [0, 1, 2]) assert.deepEqual(places(offsetOf('orders', nth)), orders);
    assert.deepEqual(places(offsetOf('anna')), [
      'ref anna | owner: &boss anna',
      'ref *boss | sponsor: *boss',
      'def anna | anna: { name: Anna }',
      'ref *boss | : { goal: orders, owner: *boss }',
    ]);
    assert.deepEqual(places(offsetOf('"jan"')), [
      'def jan | "jan": { name: Jan } # the new one',
      'ref jan | channels: { insta: { owner: "jan" } }',
      'ref jan | - { date: 2027-01-12, pillar: ambacht, goal: orders, owner: jan }',
    ]);
    assert.deepEqual(places(offsetOf('aantal')), ['def aantal | kpis: { aantal: { metric: Orders } }']);
    assert.deepEqual(places(offsetOf('Anna')), []);
  });

  it('to what a merge brings in, once', () => {
    const text = `strategy: 1
title: X
x-shared: &shared { owner: anna }
people: { anna: { name: A } }
goals:
  a: { <<: *shared, statement: A }
  b: { <<: *shared, statement: B }
`;
    const merged = new PlanDocument(text);
    const found = placesAt(merged, text.indexOf('anna')).map(({ start }) => start);
    assert.deepEqual(found, [text.indexOf('anna'), text.lastIndexOf('anna')]);
    assert.equal(definitionAt(merged, text.indexOf('anna'))?.targetKey.start, text.lastIndexOf('anna'));
  });

  it('to nothing in a file that is no plan', () => {
    const foreign = new PlanDocument('strategy: { type: rolling }\nowner: anna\npeople: { anna: {} }\n');
    for (let at = 0; at <= foreign.text.length; at++) assert.deepEqual(placesAt(foreign, at), []);
  });
});

describe('at every place of a plan', function () {
  this.timeout(60_000);
  const example = (name: string): string =>
    readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8');

  /** Asks everything at an offset; what comes back lies in the text. */
  const ask = (document: PlanDocument, offset: number): void => {
    const found = definitionAt(document, offset);
    const rename = renamableAt(document, offset, 'nl');
    const spans = [
      ...placesAt(document, offset),
      ...(found ? [found.origin, found.target, found.targetKey] : []),
      ...('span' in rename ? [rename.span] : []),
    ];
    for (const { start, end } of spans) assert.ok(start >= 0 && start <= end && end <= document.text.length);
  };

  for (const name of ['wishes', 'nine-steps']) {
    it(`nothing throws: ${name}`, () => {
      const document = new PlanDocument(example(name));
      for (let at = 0; at <= document.text.length; at++) ask(document, at);
    });
  }

  it('nothing throws at the end of any beginning of it', () => {
    const text = example('wishes');
    for (let end = 0; end <= text.length; end++) {
      const document = new PlanDocument(text.slice(0, end));
      for (const at of [0, Math.floor(end / 2), end]) ask(document, at);
    }
  });
});
