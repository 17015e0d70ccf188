import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { applyEdits, fixAll } from '../../src/core/edits/fix-all';
import type { Edit } from '../../src/core/rule';
import { lintText } from '../support/lint-text';
import { assertEdits, assertSpan, assertTree } from './places';
import { shorterTexts } from './shrink';
import { target } from './target';
import { planTexts } from './texts';

/** Of so many findings the fixes are made; the others differ in their place alone. */
const MOST_FIXED = 25;

/** Reads and checks any text, and makes the fixes of what is found. */
export const planText = target<string>({
  name: 'plan-text',
  input: planTexts,
  check: checkPlanText,
  *smaller(text) {
    for (const { text: shorter } of shorterTexts(text)) yield shorter;
  },
});

export function checkPlanText(text: string): void {
  const document = new PlanDocument(text);
  assertTree(document);
  const findings = lintText(text, { language: text.length % 2 === 0 ? 'en' : 'nl' });
  for (const finding of findings) {
    assertSpan(finding, text, finding.rule);
    for (const related of finding.related) assertSpan(related, text, `what is related to ${finding.rule}`);
    assert.notEqual(finding.message.trim(), '', finding.rule);
  }
  const every = Math.ceil(findings.length / MOST_FIXED);
  for (const [at, { rule, fixes }] of findings.entries()) {
    if (at % every !== 0) continue;
    for (const { title, edits } of fixes()) assertMade(document, edits, `${rule}: ${title}`);
  }
  assertMade(document, fixAll(document, findings), 'all that is safe to fix');
}

/** Fails unless edits can be made to a plan, and what was sound before is sound after. */
export function assertMade(document: PlanDocument, edits: readonly Edit[], of: string): void {
  const { text, parsed, kind } = document;
  assertEdits(text, edits, of);
  const after = new PlanDocument(applyEdits(text, edits));
  if (parsed.problems.length > 0 || parsed.excess) return;
  assert.deepEqual(
    after.parsed.problems.map(({ code }) => code),
    [],
    of,
  );
  assert.equal(after.kind, kind, of);
}
