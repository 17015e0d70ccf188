import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { isWrittenHere } from '../../src/core/tree';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import { parseWhole } from '../../src/core/yaml/parse';
import { RULES } from '../../src/rules';
import { edited, random } from '../support/random-edits';
import { assertSameDocument, assertSameText } from '../support/same-document';

const FOLDER = path.join(__dirname, '../../examples');
const NAMES = ['opt-out', 'three-steps', 'smart-model', 'five-questions', 'wishes', 'iceberg', 'nine-steps'];

/**
 * Rows of edits of each example, in which each is made to what the last has left. `ROWS=800 npx mocha test/core/reparse.test.ts`
 * makes 44,800 edits, and compares data, places and findings after each of half of them, after each row of the others.
 */
const ROWS = Number(process.env['ROWS'] ?? 12);
const IN_A_ROW = 8;
/** The findings cost more than reading, and follow from what was read; in a long run they are compared more often. */
const CHECKED_EACH = ROWS > 100 ? 1 : 6;
/** One edit of so many takes back the one before it. */
const UNDONE_EACH = 7;

const findingsOf = (document: PlanDocument): unknown =>
  lint(document, { rules: RULES, today: '2027-03-01' as Day, language: 'en', url: ruleUrl }).map(
    ({ fixes, ...finding }) => ({ ...finding, fixes: fixes().map(({ edits, title }) => ({ edits, title })) }),
  );

describe('reading only what changed', () => {
  for (const name of NAMES) {
    const text = readFileSync(path.join(FOLDER, name, 'strategy.yaml'), 'utf8');
    for (const [lines, plan] of [
      ['', text],
      [' with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ] as const)
      it(`after any edits of ${name}${lines}, tells what reading all of it tells`, () => {
        const next = random(name.length * 7919 + lines.length);
        for (let row = 0; row < ROWS / 2; row++) {
          let document = new PlanDocument(plan);
          const isChecked = row % CHECKED_EACH === 0;
          // What is said of it may be remembered.
          if (isChecked) findingsOf(document);
          // Looking at all of it has all of it moved, which is otherwise done when somebody asks.
          const isLookedAt = row % 2 === 1;
          const texts = [plan];
          for (let step = 0; step < IN_A_ROW; step++) {
            const isUndone = texts.length > 1 && next() < 1 / UNDONE_EACH;
            const now = isUndone ? texts.at(-2)! : edited(document.text, next);
            texts.push(now);
            const after = new PlanDocument(now, document);
            const whole = new PlanDocument(now);
            try {
              if (isChecked) assert.deepEqual(findingsOf(after), findingsOf(whole));
              if (isLookedAt || step === IN_A_ROW - 1) assertSameDocument(after, whole);
              // Also what is read plainly, whole or in pieces, is what the YAML library reads.
              if (isLookedAt) assertSameText(after.parsed, parseWhole(now));
            } catch (error) {
              console.error(JSON.stringify({ before: document.text, now }));
              throw error;
            }
            document = after;
          }
        }
      });
  }

  it('reads again no more than the entry that is edited', () => {
    const before = new PlanDocument(
      'strategy: 1\ngoals:\n  a:\n    statement: One\n  b:\n    statement: Two\n',
    );
    const [a, b] = [before.nodeAt('/goals/a'), before.nodeAt('/goals/b')];
    const after = new PlanDocument(before.text.replace('Two', 'Three'), before);
    assert.equal(after.nodeAt('/goals/a'), a, 'what stands before it is the same');
    assert.notEqual(after.nodeAt('/goals/b'), b);
    assert.equal(
      JSON.stringify(after.nodeAt('/goals')?.value),
      '{"a":{"statement":"One"},"b":{"statement":"Three"}}',
    );
  });

  it('leaves what it moves where it was, for who looks at the older text', () => {
    const before = new PlanDocument(
      'strategy: 1\ngoals:\n  a:\n    statement: One\n  b:\n    statement: Two\nsteps:\n  s:\n    title: Begin\n',
    );
    const paths = ['/goals/b', '/goals/b/statement', '/steps', '/steps/s', '/steps/s/title'];
    const nodes = paths.map((at) => before.nodeAt(at)!);
    const places = nodes.map(({ start, end }) => [start, end]);
    const after = new PlanDocument(before.text.replace('One', 'One more'), before);
    for (const at of paths) assert.ok(isWrittenHere(after.nodeAt(at)!), at);
    assert.deepEqual(
      nodes.map(({ path: at, start, end }) => [at, start, end]),
      paths.map((at, number) => [at, ...places[number]!]),
    );
    for (const node of nodes) assert.ok(isWrittenHere(node), node.path);
  });

  it('reads again no more than that either while it is broken, and from there', () => {
    const before = new PlanDocument(
      'strategy: 1\ngoals:\n  a:\n    statement: One\n  b:\n    statement: Two\n',
    );
    const a = before.nodeAt('/goals/a');
    const broken = new PlanDocument(before.text.replace('Two', '"Two'), before);
    assert.equal(broken.isPartial, true);
    assert.equal(broken.nodeAt('/goals/a'), a);
    const mended = new PlanDocument(before.text.replace('Two', '"Two"'), broken);
    assert.equal(mended.isPartial, false);
    assert.equal(mended.nodeAt('/goals/a'), a);
  });

  it('does not forget that a second document follows', () => {
    const before = new PlanDocument('strategy: 1\ntitle: Here\nx-own: 1\n---\ntitle: There\n');
    const now = before.text.replace('Here', 'Now');
    assertSameDocument(new PlanDocument(now, before), new PlanDocument(now));
    assert.equal(new PlanDocument(now, before).parsed.problems.length, 1);
  });

  it('gives back to a text what a broken one had of it', () => {
    const before = new PlanDocument('strategy: 1\ngoals:\n  a:\n    statement: One\n  b: Two\ntitle: Here\n');
    const broken = new PlanDocument(before.text.replace('Two', '"Two'), before);
    for (const now of [before.text, before.text.replace('Here', 'There')])
      assertSameDocument(new PlanDocument(now, broken), new PlanDocument(now));
  });
});

describe('a key below a long piece of nothing', () => {
  it('is none that is too long', () => {
    const nothing = `  # ${'what could stand here '.repeat(60)}\n`;
    const { problems } = new PlanDocument(`strategy: 1\naudiences:\n${nothing}title: Here\n`).parsed;
    assert.deepEqual(problems, []);
  });

  it('is read where a long entry before it cannot be', () => {
    const items = Array.from(
      { length: 40 },
      (_, at) => `    - { date: 2027-01-${10 + (at % 20)}, title: Number ${at} }\n`,
    );
    const text = `strategy: 1\ncontent:\n  pillars: { a: { name: A } }\n  calendar:\n${items.join('')}title: Here\n`;
    const broken = new PlanDocument(text.replace('Number 20', 'Number] 20'));
    assert.equal(broken.root?.value['title'], 'Here');
    assert.equal(broken.parsed.problems.length, 1);
  });

  it('is too long where it is', () => {
    const { problems } = new PlanDocument(`strategy: 1\n? a\n${'k'.repeat(1100)}: 1\n`).parsed;
    assert.equal(problems.length > 0, true);
  });
});
