import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits/fix-all';
import { PlanDocument } from '../../src/core/document';
import { planFormat } from '../../src/core/format/plan';
import { sortKeys } from '../../src/language/sort-keys';
import { ROOT } from '../../src/tools/generated';
import { commentsOf, writtenPlan } from '../support/written-plan';

const sorted = (text: string): string => applyEdits(text, sortKeys(new PlanDocument(text)));

describe('sorting keys', () => {
  it('puts them in the order of the format, each with the comments about it', () => {
    const before = `# Our plan
# of the bakery

# who answers for it
owner: anna # she
title: Bread

strategy: 1

goals:
  # the first
  orders:
    deadline: 2027-10-01 # in autumn
      # deeper
    # in one sentence
    statement: |
      # this is no comment
      Orders

    x-note: mine
    owner: anna
    # the last of orders
people:
  anna: { role: Owner, name: Anna }
# the end
`;
    const after = `# Our plan
# of the bakery

strategy: 1
title: Bread

# who answers for it
owner: anna # she

people:
  anna: { name: Anna, role: Owner }
goals:
  # the first
  orders:
    # in one sentence
    statement: |
      # this is no comment
      Orders
    owner: anna

    deadline: 2027-10-01 # in autumn
      # deeper
    x-note: mine
    # the last of orders
# the end
`;
    assert.equal(sorted(before), after);
  });

  it('keeps the order of ids, dates and items, and changes only what moves', () => {
    const before = 'strategy: 1\npeople:\n  bo: { name: Bo }\n  anna: { role: x, name: Anna }\n';
    const edits = sortKeys(new PlanDocument(before));
    const start = before.indexOf('role');
    assert.deepEqual(edits, [{ start, end: before.indexOf(' }\n', start), text: 'name: Anna, role: x' }]);
  });

  it('sorts behind the dash of a list, and with the line ends of the text', () => {
    const before = 'strategy: 1\r\nreturns:\r\n  - statement: Thanks\r\n    kind: goodwill\r\n';
    const after = 'strategy: 1\r\nreturns:\r\n  - kind: goodwill\r\n    statement: Thanks\r\n';
    assert.equal(sorted(before), after);
  });

  it('leaves maps with anchors or aliases, and comments in braces, as they are', () => {
    for (const text of [
      'strategy: 1\nowner: &who anna\ntitle: x\npeople: { anna: { name: Anna } }\nsponsor: *who\n',
      'strategy: 1\npeople:\n  anna: {\n    role: x, # what\n    name: Anna }\n',
    ]) {
      assert.deepEqual(sortKeys(new PlanDocument(text)), [], text);
    }
  });

  it('leaves what tools look for at the top, and a byte order mark', () => {
    const top = '\uFEFF# strategy-disable-file goal-vague -- we know\n';
    assert.equal(sorted(`${top}title: x\nstrategy: 1\n`), `${top}strategy: 1\ntitle: x\n`);
    assert.equal(sorted('\uFEFFtitle: x\nstrategy: 1\n'), '\uFEFFstrategy: 1\ntitle: x\n');
    assert.equal(sorted('---\ntitle: x\nstrategy: 1\n'), '---\nstrategy: 1\ntitle: x\n');
  });

  it('has nothing to say of what is broken, foreign or in its order', () => {
    for (const text of [
      '',
      'title: x\nstrategy: 1\nowner: [a\n',
      'title: x\nstrategy: momentum\n',
      'title: x\ntitle: y\nstrategy: 1\n',
      'strategy: 1\ntitle: x\n',
    ]) {
      assert.deepEqual(sortKeys(new PlanDocument(text)), [], text);
    }
  });

  it('never throws, also where the text breaks off', () => {
    const text = readFileSync(path.join(ROOT, 'examples/nine-steps/strategy.yaml'), 'utf8');
    for (let end = 0; end < text.length; end += 211) sortKeys(new PlanDocument(text.slice(0, end)));
  });

  it('keeps what 300 plans say, their comments too, and has nothing to add afterwards', function () {
    this.timeout(120_000);
    const comments = (text: string): readonly string[] => [...commentsOf(text)].sort();
    let changed = 0;
    fc.assert(
      fc.property(writtenPlan, (text) => {
        const after = sorted(text);
        const [one, other] = [new PlanDocument(after), new PlanDocument(text)];
        assert.deepEqual(one.parsed.problems, []);
        assert.deepEqual(one.root?.value, other.root?.value);
        assert.deepEqual(comments(after), comments(text));
        assert.equal(sorted(after), after);
        if (after === text) return;
        changed++;
        const keys = [...(one.root?.own ?? [])].map(({ name }) => name);
        const order = Object.keys(planFormat.fields);
        assert.deepEqual(
          keys,
          [...keys].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
        );
      }),
      { numRuns: 300, seed: 11 },
    );
    assert.ok(changed > 250, `${changed} of 300 were sorted`);
  });
});
