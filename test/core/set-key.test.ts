import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { setKey } from '../../src/core/edits/set-key';
import { applyEdits } from '../support/lint-text';

/** The text after giving the first step a status. */
function done(step: string): string {
  const head = 'strategy: 1\ntitle: Plan\nx-todo: &todo { status: todo }\nx-word: &word todo\nsteps:\n';
  const document = new PlanDocument(`${head}${step}`);
  const title = { en: 'Done', nl: 'Klaar' };
  const after = ['title'];
  const [fix] = setKey(document, document.plan!.steps[0]!, 'status', 'done', { title, after });
  return fix ? applyEdits(document.text, fix.edits).slice(head.length) : 'no fix';
}

describe('setting a key', () => {
  it('replaces what stands there, in its own quotes', () => {
    assert.equal(
      done('  a: { status: "todo", due: 2027-01-01 }\n'),
      '  a: { status: "done", due: 2027-01-01 }\n',
    );
    assert.equal(done('  a:\n    status: todo # soon\n'), '  a:\n    status: done # soon\n');
  });

  it('fills what is empty, and adds what is not there', () => {
    assert.equal(done('  a:\n    status: # soon\n'), '  a:\n    status: done # soon\n');
    assert.equal(
      done('  a: { title: A, due: 2027-01-01 }\n'),
      '  a: { title: A, status: done, due: 2027-01-01 }\n',
    );
    assert.equal(done('  a:\n'), '  a:\n    status: done\n');
  });

  it('leaves alone what an alias or a merge brings in', () => {
    assert.equal(done('  a: { status: *word }\n'), '  a: { status: done }\n');
    assert.equal(
      done('  a:\n    <<: *todo\n    title: A\n'),
      '  a:\n    <<: *todo\n    title: A\n    status: done\n',
    );
  });
});
