import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Range } from '../../src/core/lines';
import { foldingRanges } from '../../src/language/folding';
import { inlayHints } from '../../src/language/inlay-hints';
import { codeLenses } from '../../src/language/lens';
import { planLinks } from '../../src/language/links';
import { outline } from '../../src/language/outline';
import { selectionAt } from '../../src/language/selection';
import { isGood, steadyPlan } from '../../src/language/steady';
import { exampleText, prefixesOf } from './every-position';

const TODAY = '2027-01-15' as Day;
/** Each place that is tried means that a whole plan is read. */
const STEP = 487;

/** Asks for all that is shown beside a text, as an editor does after each key, and looks whether it lies in the text. */
function askAll(current: PlanDocument, lastGood: PlanDocument | undefined): void {
  const steady = steadyPlan(current, lastGood);
  const whole = { start: 0, end: current.text.length };
  const ranges: Range[] = [
    ...outline(steady, 'en').map(({ range }) => range),
    ...codeLenses(steady, { uri: 'file:///strategy.yaml', today: TODAY, language: 'nl' }).map(
      ({ range }) => range,
    ),
    ...inlayHints(steady, whole, 'nl').map(({ position }) => ({ start: position, end: position })),
    ...planLinks(current).map(({ range }) => range),
    selectionAt(current, current.text.length).range,
  ];
  for (const { start, end } of ranges) {
    assert.ok(start.line <= end.line && end.line < current.lines.count);
    assert.ok(end.character <= current.lines.text(end.line).length);
  }
  for (const { startLine, endLine } of foldingRanges(current) ?? [])
    assert.ok(startLine < endLine && endLine < current.lines.count);
}

describe('what is shown beside a text', () => {
  it('is there at every letter of a plan that is typed', () => {
    let lastGood: PlanDocument | undefined;
    for (const document of prefixesOf(exampleText('wishes'))) {
      askAll(document, lastGood);
      if (isGood(document)) lastGood = document;
    }
    assert.ok(lastGood);
  });

  it('is there after any sign was typed anywhere', () => {
    const good = exampleText('nine-steps');
    const lastGood = new PlanDocument(good);
    const signs = ['"', "'", '{', '[', ': ', '\n', '- ', '&', '*', '|', '\t', '#', '---\n'];
    for (let number = 0; number * STEP < good.length; number++) {
      const at = number * STEP;
      const typed = good.slice(0, at) + signs[number % signs.length]! + good.slice(at);
      askAll(new PlanDocument(typed), lastGood);
    }
  });
});
