import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { LANGUAGES } from '../../src/core/language';
import { isTooNew } from '../../src/core/malformed';
import { markDone } from '../../src/plan/mark-done';
import { recordMeasurement } from '../../src/plan/record-measurement';
import { buildComparison } from '../../src/report/build/compare';
import { buildReport } from '../../src/report/build';
import { CSV_TABLES, EXPORT_FORMATS } from '../../src/report/export';
import { readToPage } from '../../src/report/page/messages';
import { planTree } from '../../src/report/tree';
import { writeReport } from '../../src/report/writers';
import { lintText, TODAY } from '../support/lint-text';
import { assertMade } from './plan-text';
import { shorterTexts } from './shrink';
import { target } from './target';
import { planTexts } from './texts';

/** Steps and KPIs of which something is changed; the others differ in their place alone. */
const MOST_CHANGED = 5;

/** Makes any plan into its page, its tree and its exports, and does what can be done with it. */
export const planPage = target<string>({
  name: 'plan-page',
  input: planTexts,
  check(text) {
    const document = new PlanDocument(text);
    const { plan, kind } = document;
    if (kind !== 'plan' || !plan || isTooNew(document.version)) return;
    const language = LANGUAGES[text.length % LANGUAGES.length]!;
    const findings = lintText(text, { language });
    const report = buildReport({ document, plan, findings, language, today: TODAY, frameworks: [] });
    assertNumbers(report, 'report');
    assert.ok(readToPage({ type: 'report', report, file: 'strategy.yaml', changed: [] }), 'refused');
    planTree(report);
    for (const format of EXPORT_FORMATS)
      for (const table of format === 'csv' ? CSV_TABLES : [CSV_TABLES[0]])
        writeReport(report, format, { file: '/work/strategy.yaml', table });

    for (const step of plan.steps.slice(0, MOST_CHANGED))
      assertMade(document, markDone(document, step), 'a step marked done');
    const kpis = plan.goals.flatMap((goal) => goal.kpis);
    for (const kpi of kpis.slice(0, MOST_CHANGED))
      for (const value of [7, '12,5 %'])
        assertMade(document, recordMeasurement(document, kpi, '2027-01-08' as Day, value), 'a measurement');
    compared(document, language);
  },
  *smaller(text) {
    for (const { text: shorter } of shorterTexts(text)) yield shorter;
  },
});

/** Compares a plan with what it was when half of it was not there. */
function compared(now: PlanDocument, language: (typeof LANGUAGES)[number]): void {
  const half = now.text.lastIndexOf('\n', now.text.length / 2) + 1;
  const old = new PlanDocument(now.text.slice(0, half));
  const version = (document: PlanDocument, name: string) => ({ document, name });
  buildComparison({
    old: version(old, 'before'),
    now: version(now, 'after'),
    today: TODAY,
    language,
    frameworks: [],
  });
}

/** Fails where a number is none: what is drawn by it would be nowhere. */
function assertNumbers(value: unknown, of: string): void {
  if (typeof value === 'number') assert.ok(Number.isFinite(value), `${of} is ${value}`);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) assertNumbers(inner, `${of}.${key}`);
}
