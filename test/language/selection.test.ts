import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { PlanDocument } from '../../src/core/document';
import { selectionAt } from '../../src/language/selection';
import { exampleText, prefixesOf } from './every-position';
import { atCursor } from './completed';

/** The pieces from the innermost on, as they are written. */
function grown(marked: string): string[] {
  const { text, offset } = atCursor(marked);
  const document = new PlanDocument(text);
  const pieces: string[] = [];
  for (let at: SelectionRange | undefined = selectionAt(document, offset); at; at = at.parent)
    pieces.push(text.slice(document.lines.offset(at.range.start), document.lines.offset(at.range.end)));
  return pieces;
}

function assertNested(document: PlanDocument, offset: number): void {
  let inner: { start: number; end: number } | undefined;
  for (let at: SelectionRange | undefined = selectionAt(document, offset); at; at = at.parent) {
    const start = document.lines.offset(at.range.start);
    const end = document.lines.offset(at.range.end);
    assert.ok(start <= offset && offset <= end);
    if (inner) assert.ok(start <= inner.start && inner.end <= end && end - start > inner.end - inner.start);
    inner = { start, end };
  }
}

describe('growing a selection', () => {
  it('goes from a value to its key, its thing, its part and the plan', () => {
    const goal = 'statement: "More orders"\n    owner: anna';
    const text = `strategy: 1\ngoals:\n  a:\n    ${goal}\n`;
    assert.deepEqual(grown(text.replace('orders', 'or|ders')), [
      'More orders',
      '"More orders"',
      'statement: "More orders"',
      goal,
      `a:\n    ${goal}`,
      `goals:\n  a:\n    ${goal}`,
      `strategy: 1\ngoals:\n  a:\n    ${goal}`,
      text,
    ]);
  });

  it('begins with the key where the cursor is in one', () => {
    assert.deepEqual(grown('strategy: 1\nti|tle: Plan\n').slice(0, 2), ['title', 'title: Plan']);
  });

  it('knows braces and lists', () => {
    assert.deepEqual(grown('strategy: 1\nowner: x\npeople: { a: { name: A|nna } }\n').slice(0, 5), [
      'Anna',
      'name: Anna',
      '{ name: Anna }',
      'a: { name: Anna }',
      '{ a: { name: Anna } }',
    ]);
    assert.deepEqual(grown('strategy: 1\nreturns:\n  - kind: eu|ros\n    statement: B\n').slice(0, 4), [
      'euros',
      'kind: euros',
      'kind: euros\n    statement: B',
      '- kind: euros\n    statement: B',
    ]);
  });

  it('takes what cannot be read as one piece', () => {
    const pieces = grown('strategy: 1\ntitle: "Pl|an\npeople:\n  a: {}\n');
    assert.ok(pieces.includes('title: "Plan'), JSON.stringify(pieces));
  });

  it('selects no more than the whole in other files', () => {
    assert.deepEqual(grown('strategy: mom|entum\n'), ['strategy: momentum\n']);
  });

  it('gives pieces that lie in each other, at every place of two examples', () => {
    for (const name of ['wishes', 'nine-steps']) {
      const document = new PlanDocument(exampleText(name));
      for (let offset = 0; offset <= document.text.length; offset++) assertNested(document, offset);
    }
    for (const document of prefixesOf(exampleText('wishes'), 7)) {
      assertNested(document, document.text.length);
      assertNested(document, document.text.length >> 1);
    }
  });
});
