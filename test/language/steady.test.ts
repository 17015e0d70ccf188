import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { isGood, steadyPlan } from '../../src/language/steady';

const GOOD = 'strategy: 1\ntitle: Plan\nowner: anna\npeople:\n  anna: { name: Anna }\n';

/** Where a word of the good plan stands now. */
function placeOf(now: string, word: string): readonly string[] | undefined {
  const steady = steadyPlan(new PlanDocument(now), new PlanDocument(GOOD));
  assert.equal(steady.isPast, true);
  const start = GOOD.indexOf(word);
  const range = steady.place({ start, end: start + word.length });
  if (!range) return undefined;
  const { lines } = new PlanDocument(now);
  return [now.slice(lines.offset(range.start), lines.offset(range.end))];
}

describe('a plan while a line of it is typed', () => {
  it('is itself where it can be read', () => {
    const current = new PlanDocument(`${GOOD}sponsor: anna\n`);
    const steady = steadyPlan(current, new PlanDocument(GOOD));
    assert.equal(steady.document, current);
    assert.equal(steady.isPast, false);
  });

  it('is what it was where a piece cannot be read, moved to where that stands now', () => {
    const broken = GOOD.replace('owner: anna', 'owner: "an extra word');
    assert.deepEqual(placeOf(broken, 'title'), ['title']);
    assert.deepEqual(placeOf(broken, 'Plan'), ['Plan']);
    assert.deepEqual(placeOf(broken, 'Anna'), ['Anna']);
    assert.deepEqual(placeOf(broken, 'owner: anna'), ['owner: "an extra word']);
  });

  it('has no place for what was typed over', () => {
    const broken = GOOD.replace('owner: anna', 'owner: "x');
    assert.equal(placeOf(broken, 'nn'), undefined);
  });

  it('is as it can be read where something else has changed too', () => {
    const current = new PlanDocument(
      GOOD.replace('owner: anna', 'owner: "x').replace('title: Plan', 'title: Other'),
    );
    assert.ok(current.isPartial);
    assert.equal(steadyPlan(current, new PlanDocument(GOOD)).document, current);
  });

  it('is as it can be read while it never could be as a whole', () => {
    const current = new PlanDocument(GOOD.replace('owner: anna', 'owner: "x'));
    assert.equal(steadyPlan(current, undefined).document, current);
  });

  it('remembers only what is a plan, and whole', () => {
    assert.equal(isGood(new PlanDocument(GOOD)), true);
    assert.equal(isGood(new PlanDocument(GOOD.replace('anna', '"anna'))), false);
    assert.equal(isGood(new PlanDocument('strategy: momentum\n')), false);
    assert.equal(isGood(new PlanDocument('')), false);
  });

  it('has a place for every span after any one change', () => {
    for (let at = 0; at <= GOOD.length; at++) {
      const now = `${GOOD.slice(0, at)}"'{[${GOOD.slice(at + 2)}`;
      const current = new PlanDocument(now);
      const steady = steadyPlan(current, new PlanDocument(GOOD));
      for (let start = 0; start < steady.document.text.length; start++) {
        const range = steady.place({ start, end: start + 3 });
        if (!range) continue;
        const [from, to] = [current.lines.offset(range.start), current.lines.offset(range.end)];
        assert.ok(from <= to && to <= now.length, `${at}, ${start}`);
      }
    }
  });
});
