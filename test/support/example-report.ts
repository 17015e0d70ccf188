import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import { buildReport } from '../../src/report/build';
import type { PlanReport } from '../../src/report/report';
import { ROOT } from '../../src/tools/generated';
import { lintText, type LintTextOptions, TODAY } from './lint-text';

/** The report of a text, with all that the rules say of it. */
export function reportOf(text: string, { language = 'en', today = TODAY }: LintTextOptions = {}): PlanReport {
  const document = new PlanDocument(text);
  const { plan } = document;
  if (!plan) throw new Error('the text is no plan');
  const findings = lintText(text, { language, today });
  return buildReport({ document, plan, findings, language, today, frameworks: [] });
}

/** The report of one of the examples, by the name of its folder. */
export function exampleReport(name: string, options?: LintTextOptions): PlanReport {
  return reportOf(readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8'), options);
}
