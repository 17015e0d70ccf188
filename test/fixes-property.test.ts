import assert from 'node:assert/strict';
import { PlanDocument } from '../src/core/document';
import type { Finding, FindingFix } from '../src/core/finding';
import type { Span } from '../src/core/place';
import { layoutOf } from '../src/core/yaml/layout';
import { assertChangedOnly } from './support/changed-only';
import { applyEdits, lintText } from './support/lint-text';
import { randomIds, randomOf, randomPlan } from './support/random-plan';

/** `npm run fuzz` tries as many as one likes. */
const PLANS = 400;
/** How many fixes of each plan are tried: those of the rules that had the fewest turns so far. */
const TRIES = 4;

/** What is taken out goes with the comments on its own lines. */
const REMOVING = ['unused-definition', 'unused-suppression'];

describe('the fixes of any plan', function () {
  this.timeout(300_000);

  it('leave a plan that says the same but for the change, with every comment', () => {
    const tried = new Map<string, number>();
    const mended = new Set<string>();
    for (let seed = 0; seed < PLANS; seed++) {
      const { text } = randomPlan(seed, randomIds(seed));
      const before = new PlanDocument(text);
      const comments = layoutOf(text).comments;
      for (const { finding, fix } of chosen(lintText(text), seed, tried)) {
        const { rule } = finding;
        const { edits, title, suppresses } = fix;
        const told = `plan ${seed}, ${rule}: ${title}`;
        const changed = applyEdits(text, edits);
        const after = new PlanDocument(changed);
        assert.deepEqual(after.parsed.problems, [], told);
        assertChangedOnly(before, after, edits, told);
        const isGone = (comment: Span): boolean =>
          edits.some(({ start, end }) => start < comment.end && comment.start < end);
        const kept = comments.filter((comment) => !isGone(comment));
        if (!REMOVING.includes(rule)) assert.equal(kept.length, comments.length, told);
        const added = suppresses ? 1 : 0;
        const left = layoutOf(changed).comments.map(({ start, end }) => changed.slice(start, end));
        assert.equal(left.length, kept.length + added, told);
        const words = kept.map(({ start, end }) => text.slice(start, end));
        assert.ok(isWithin(words, left), told);
        if (!suppresses) mended.add(rule);
      }
    }
    assert.ok(mended.size >= 25, [...mended].join(' '));
  });
});

interface Chosen {
  readonly finding: Finding;
  readonly fix: FindingFix;
}

/** A fix of a finding of each of some rules, whose turn is counted; what silences a finding is as good as what mends it. */
function* chosen(findings: readonly Finding[], seed: number, tried: Map<string, number>): Iterable<Chosen> {
  const random = randomOf(seed);
  const turns = (rule: string): number => tried.get(rule) ?? 0;
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort((a, b) => turns(a) - turns(b));
  for (const rule of rules.slice(0, TRIES)) {
    const such = findings.filter((finding) => finding.rule === rule);
    const finding = such[random(such.length)]!;
    const fixes = finding.fixes();
    tried.set(rule, turns(rule) + 1);
    if (fixes.length > 0) yield { finding, fix: fixes[random(fixes.length)]! };
  }
}

/** Whether some words stand among others, in their order. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let found = 0;
  for (const other of others) if (other === words[found]) found++;
  return found === words.length;
}
