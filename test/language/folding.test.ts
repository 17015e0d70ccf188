import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { foldingRanges } from '../../src/language/folding';
import { exampleText, prefixesOf } from './every-position';

/** The first and last line of each range, counted from 1 as an editor does. */
function folds(text: string): string[] {
  return (foldingRanges(new PlanDocument(text)) ?? []).map(
    ({ startLine, endLine, kind }) =>
      `${startLine + 1}-${endLine + 1}${kind === undefined ? '' : ` ${kind}`}`,
  );
}

describe('folding', () => {
  it('folds parts, and what is indented below a line', () => {
    const text = `strategy: 1
goals:
  orders:
    owner: anna

  other:
    owner: bram

# The people
people:
  anna: { name: Anna }
`;
    assert.deepEqual(folds(text), ['2-7', '3-4', '6-7', '10-11']);
  });

  it('folds lists that stand no further to the right than their key, and their items', () => {
    const text = `strategy: 1
returns:
- kind: euros
  statement: More
- kind: other
title: T
`;
    assert.deepEqual(folds(text), ['2-5', '3-4']);
  });

  it('folds blocks of comment and regions', () => {
    const text = `# one
# two

# alone
strategy: 1
# region People
people:
  anna: {}
# endregion
`;
    assert.deepEqual(folds(text), ['1-2 comment', '6-9 region', '7-8']);
  });

  it('keeps a comment with what it is indented as', () => {
    const text = `strategy: 1
goals:
  a:
    owner: x
    # still of a
  # of the goals
people:
  b: {}
`;
    assert.deepEqual(folds(text), ['2-6', '3-5', '5-6 comment', '7-8']);
  });

  it('takes nothing within a text for a key or a comment', () => {
    const text = `strategy: 1
problem:
  statement: |
    We sell less:
      much less
    # hash
    # again
  evidence: Till
title: T
`;
    assert.deepEqual(folds(text), ['2-8', '3-7']);
  });

  it('folds braces over several lines', () => {
    const text = 'strategy: 1\npeople: {\n  a: {},\n  b: {}\n}\ntitle: T\n';
    assert.deepEqual(folds(text), ['2-4']);
  });

  it('folds the same while a line cannot be read', () => {
    const text = exampleText('nine-steps');
    const broken = text.replace('owner: anna\n    deadline', 'owner: "anna\n    deadline');
    assert.ok(new PlanDocument(broken).isPartial);
    assert.deepEqual(folds(broken), folds(text));
  });

  it('leaves other files to the editor', () => {
    assert.equal(foldingRanges(new PlanDocument('strategy: momentum\na:\n  b: 1\n')), undefined);
    assert.equal(foldingRanges(new PlanDocument('')), undefined);
  });

  it('gives ranges that the editor takes, of the beginnings of an example', () => {
    for (const document of prefixesOf(exampleText('opt-out'), 97)) {
      const ranges = foldingRanges(document) ?? [];
      for (const { startLine, endLine } of ranges)
        assert.ok(startLine >= 0 && endLine > startLine && endLine < document.lines.count);
    }
  });
});
