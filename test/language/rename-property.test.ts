import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PlanDocument } from '../../src/core/document';
import { layoutOf } from '../../src/core/yaml/layout';
import { renameAt } from '../../src/language/rename';
import { applyEdits } from '../support/lint-text';
import { KIND_NAMES, KINDS, type PlanIds, type Thing } from '../support/random-content';
import { randomIds, randomPlan } from '../support/random-plan';

const commentsOf = (text: string): string[] =>
  layoutOf(text).comments.map(({ start, end }) => text.slice(start, end));

const NEW_IDS = ['new', '2028', 'false', 'été', 'x', 'Z.z_z-9', '0x1F', 'name', '~'];

describe('a rename of anything in any plan', function () {
  this.timeout(120_000);

  it('gives the plan that would have been written with the new id, comments and all', () => {
    let renamed = 0;
    let changedPlaces = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...NEW_IDS), (seed, which, where, name) => {
        const ids = randomIds(seed);
        const { text, places } = randomPlan(seed, ids);
        const document = new PlanDocument(text);
        assert.deepEqual(document.parsed.problems, [], text);
        const thing = thingOf(which);
        const its = places.filter(({ kind, index }) => kind === thing.kind && index === thing.index);
        const { offset } = its[where % its.length]!;

        const answer = renameAt(document, offset, name, 'en');
        if ('refusal' in answer) {
          assert.equal(name, '~', answer.refusal);
          return;
        }
        const after = applyEdits(text, answer.edits);
        assert.equal(after, randomPlan(seed, withId(ids, thing, name), ids).text, text);
        assert.deepEqual(new PlanDocument(after).parsed.problems, []);
        assert.deepEqual(commentsOf(after), commentsOf(text));
        renamed++;
        changedPlaces += answer.edits.length;
      }),
      { numRuns: 1125, seed: 5 },
    );
    assert.ok(renamed >= 950, `${renamed}`);
    assert.ok(changedPlaces > 2 * renamed, `${changedPlaces}`);
  });
});

function thingOf(which: number): Thing {
  const kind = KIND_NAMES[which % KIND_NAMES.length]!;
  return { kind, index: which % KINDS[kind] };
}

function withId(ids: PlanIds, { kind, index }: Thing, name: string): PlanIds {
  return { ...ids, [kind]: ids[kind].map((id, at) => (at === index ? name : id)) };
}
