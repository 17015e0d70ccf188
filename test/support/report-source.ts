import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { ReportSource } from '../../src/report/build/source';
import { lintText, type LintTextOptions, TODAY } from './lint-text';

/** What a report of a text is made from; its findings are those of the rules that are named, of all where none are. */
export function sourceOf(
  text: string,
  { language = 'en', today = TODAY, rules }: LintTextOptions = {},
): ReportSource {
  const document = new PlanDocument(text);
  const { plan } = document;
  if (!plan) throw new Error('the text is no plan');
  const findings = lintText(text, { language, today, ...(rules ? { rules } : {}) });
  return new ReportSource({ document, plan, findings, language, today, frameworks: [] });
}

/** A plan of some lines below the two that every plan has. */
export const planOf = (...lines: readonly string[]): string =>
  ['strategy: 1', 'title: Bakery online', ...lines, ''].join('\n');

export const day = (written: string): Day => written as Day;
