import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { markDone, openSteps, stepOf } from '../../src/plan/mark-done';
import { applyEdits } from '../support/lint-text';

const HEAD = 'strategy: 1\ntitle: Plan\nsteps:\n';

function done(steps: string): string {
  const document = new PlanDocument(HEAD + steps);
  const edits = markDone(document, document.plan!.steps[0]!);
  return edits.length === 0 ? 'no edits' : applyEdits(document.text, edits).slice(HEAD.length);
}

describe('marking a step done', () => {
  it('changes its status, or adds one at its end', () => {
    assert.equal(done('  a: { title: A, status: doing }\n'), '  a: { title: A, status: done }\n');
    assert.equal(
      done('  a:\n    title: A # first\n    due: 2027-01-31 # soon\n    # the end\n'),
      '  a:\n    title: A # first\n    due: 2027-01-31 # soon\n    status: done\n    # the end\n',
    );
    assert.equal(done('  a:\n    status: begonnen # ?\n'), '  a:\n    status: done # ?\n');
  });

  it('does nothing where it is done', () => {
    assert.equal(done('  a: { title: A, status: done }\n'), 'no edits');
    assert.equal(done('  a: A text\n  b: { title: B }\n'), '  a: A text\n  b: { title: B, status: done }\n');
  });

  it('leaves alone what is another step too', () => {
    assert.equal(done('  b: &a { title: A }\n  c: *a\n'), '  b: &a { title: A, status: done }\n  c: *a\n');
    const document = new PlanDocument(`${HEAD}  a: &a { title: A }\n  b: *a\n  c: { <<: *a }\n`);
    const [, alias, merge] = document.plan!.steps;
    assert.deepEqual(markDone(document, alias!), []);
    assert.ok(applyEdits(document.text, markDone(document, merge!)).includes('c: { status: done, <<: *a }'));
  });

  it('finds the step by its id or its path', () => {
    const { plan } = new PlanDocument(
      `${HEAD}  a: { status: done }\n  b/c: { title: B }\n  d: { status: dropped }\n`,
    );
    assert.deepEqual(
      openSteps(plan!).map(({ id }) => id),
      ['b/c'],
    );
    assert.equal(stepOf(plan!, 'b/c')?.id, 'b/c');
    assert.equal(stepOf(plan!, '/steps/b~1c')?.id, 'b/c');
    assert.equal(stepOf(plan!, 'nobody'), undefined);
  });
});
