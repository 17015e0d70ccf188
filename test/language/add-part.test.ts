import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { planFormat } from '../../src/core/format/plan';
import { addPart } from '../../src/language/add-part';
import { applyEdits } from '../support/lint-text';

const today = '2027-01-15' as Day;
const HEAD = 'strategy: 1\ntitle: Plan\n';
const RISKS = 'risks:\n  fill-in:\n    risk: fill-in\n    mitigation: fill-in\n';

/** The plan with a part added, or `nothing`. */
function add(text: string, part: string): string {
  const document = new PlanDocument(text);
  const edits = addPart(document, part, today);
  return edits.length > 0 ? applyEdits(text, edits) : 'nothing';
}

describe('adding a part to a plan', () => {
  it('puts it where a reader expects it, with a placeholder for each answer', () => {
    const steps = 'steps:\n  go: { title: Go }\n';
    assert.equal(add(HEAD + steps, 'risks'), HEAD + RISKS + steps);
    assert.equal(add(HEAD, 'organisation'), `${HEAD}organisation: fill-in\n`);
    assert.equal(add(HEAD, 'period'), `${HEAD}period:\n  from: fill-in\n  to: fill-in\n`);
  });

  it('fills a key that has nothing behind it', () => {
    assert.equal(add(`${HEAD}risks:\n`, 'risks'), HEAD + RISKS);
    assert.equal(
      add(`${HEAD}risks: {}\n`, 'risks'),
      `${HEAD}risks: { fill-in: { risk: fill-in, mitigation: fill-in } }\n`,
    );
  });

  it('leaves a plan as it is that has the part, or has no place for it', () => {
    for (const [text, part] of [
      [`${HEAD}owner: anna\n`, 'owner'],
      [`${HEAD}goals: [\n`, 'goals'],
      ['', 'risks'],
      ['- a', 'risks'],
      ['kind: Deployment\n', 'risks'],
    ] as const)
      assert.equal(add(text, part), 'nothing', text);
  });

  it('knows no part that the format does not have', () => {
    for (const part of ['nonsense', '__proto__', 'toString', '', '/risks'])
      assert.equal(add(HEAD, part), 'nothing', part);
  });

  for (const part of Object.keys(planFormat.fields)) {
    it(`can add ${part}, and the plan can be read as before`, () => {
      const bare = part === 'title' ? 'strategy: 1\n' : HEAD;
      const added = add(bare, part);
      if (part === 'strategy') assert.equal(added, 'nothing');
      else {
        const document = new PlanDocument(added);
        assert.equal(document.isPartial, false);
        assert.ok(document.root?.entries.has(part));
      }
    });
  }
});
