import assert from 'node:assert/strict';
import { changedSpan } from '../../src/core/changed-span';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import { RULES } from '../../src/rules';
import { TODAY } from '../support/lint-text';
import { edited, random } from '../support/random-edits';
import { assertSameDocument } from '../support/same-document';
import { movedBy, pieces, shorterTexts } from './shrink';
import { target } from './target';
import { sources } from './texts';

/** A piece of a text that is replaced; where the text is shorter by now, what there is of it. */
interface Replacement {
  readonly start: number;
  readonly removed: number;
  readonly text: string;
}

interface EditRow {
  readonly text: string;
  readonly edits: readonly Replacement[];
}

const replaced = (text: string, { start, removed, text: put }: Replacement): string =>
  text.slice(0, start) + put + text.slice(start + removed);

/** Every seventh edit takes back the one before it. */
function rowOf({ text, seed, edits: count }: { text: string; seed: number; edits: number }): EditRow {
  const next = random(seed);
  const texts = [text];
  for (let step = 0; step <= count; step++) {
    const isUndone = next() < 1 / 7 && texts.length > 1;
    texts.push(isUndone ? texts.at(-2)! : edited(texts.at(-1)!, next));
  }
  const edits = texts.slice(1).map((now, at) => {
    const { start, oldEnd, newEnd } = changedSpan(texts[at]!, now);
    return { start, removed: oldEnd - start, text: now.slice(start, newEnd) };
  });
  return { text, edits };
}

/** Reads only what changed of a plan that is edited time and again, and compares with reading all of it. */
export const editRows = target<EditRow>({
  name: 'edit-rows',
  input: sources.map(rowOf),
  check({ text, edits }) {
    let document = new PlanDocument(text);
    for (const [step, edit] of edits.entries()) {
      const now = replaced(document.text, edit);
      document = new PlanDocument(now, document);
      // What is moved when somebody asks for it is asked for by the rules now, by a look at all of it then, and mostly not at all.
      if (step % 5 === 1) check(document);
      if (step % 3 === 2) assertSameDocument(document, new PlanDocument(now));
    }
    // The findings cost more than reading, and follow from what was read.
    assert.deepEqual(findingsOf(document), findingsOf(new PlanDocument(document.text)));
    assertSameDocument(document, new PlanDocument(document.text));
  },
  *smaller({ text, edits }) {
    for (const { from, to } of pieces(edits.length))
      yield { text, edits: [...edits.slice(0, from), ...edits.slice(to)] };
    for (const { text: shorter, ...piece } of shorterTexts(text)) {
      const moved = edits.map((edit) => {
        const start = movedBy(piece, edit.start);
        return { ...edit, start, removed: movedBy(piece, edit.start + edit.removed) - start };
      });
      yield { text: shorter, edits: moved };
    }
    for (const [at, edit] of edits.entries())
      for (const { text: shorter } of shorterTexts(edit.text))
        yield { text, edits: edits.with(at, { ...edit, text: shorter }) };
  },
});

const check = (document: PlanDocument): readonly Finding[] =>
  lint(document, { rules: RULES, today: TODAY, language: 'en', url: ruleUrl });

const findingsOf = (document: PlanDocument): unknown =>
  check(document).map(({ fixes, ...finding }) => ({
    ...finding,
    fixes: fixes().map(({ edits, title }) => ({ edits, title })),
  }));
