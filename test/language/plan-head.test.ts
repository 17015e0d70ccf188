import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import { planTitle } from '../../src/language/goal-list';
import { planHead } from '../../src/language/plan-head';

/** Asserts that the head says what the whole says. @returns whether less than the whole was read */
function assertSame(text: string): boolean {
  const [head, whole] = [planHead(text), new PlanDocument(text)];
  assert.deepEqual([head.kind, planTitle(head)], [whole.kind, planTitle(whole)], text.slice(0, 200));
  return head.text.length < text.length;
}

describe('the head of a plan', () => {
  const examples = path.join(__dirname, '../../examples');
  const folders = readdirSync(examples, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name } of folders) {
    it(`of ${name} is read without the rest`, () => {
      const [file] = readdirSync(path.join(examples, name)).filter((one) => one.endsWith('strategy.yaml'));
      assert.ok(file);
      assert.ok(assertSame(readFileSync(path.join(examples, name, file), 'utf8')));
    });
  }

  for (const text of [
    'strategy: 1\ntitle: "A: b" # c\ngoals: {}\n',
    'title: >\n  Two\n  lines\n\n  and a third\nstrategy: 1\nowner: a\n',
    '\uFEFFstrategy: 1\r\ntitle: Plan\r\ngoals:\r\n  a: { statement: x }\r\n',
    '{ strategy: 1, title: In braces }\n',
    'strategy: 1\n"title": Quoted\n',
    'strategy: 1\nx-a: &t Anchored\ntitle: *t\n',
    'strategy: 1\ngoals:\n  a:\n    title: Not this\n',
    'strategy: mean-reversion\ntitle: Bot\n',
    'strategy: 1\ntitle: Once\ntitle: Twice\n',
    'strategy: 1\ntitle: [\n',
    'strategy: 1\ntitle:\n',
    'strategy: 1\ntitle: Broken below\ngoals: [\n',
    '# only a comment\n',
    '',
  ])
    it(`says of ${JSON.stringify(text)} what the whole says`, () => {
      assertSame(text);
    });
});
