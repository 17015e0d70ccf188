import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import type { Language } from '../../src/core/language';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import type { Edit, Rule } from '../../src/core/rule';
import { RULES } from '../../src/rules';

export const TODAY = '2027-01-15' as Day;

export interface LintTextOptions {
  readonly rules?: readonly Rule[];
  readonly language?: Language;
  readonly today?: Day;
}

/** Lints a text as a plan; a rule that throws fails the test. */
export function lintText(text: string, options: LintTextOptions = {}): readonly Finding[] {
  return lint(new PlanDocument(text), {
    rules: options.rules ?? RULES,
    today: options.today ?? TODAY,
    language: options.language ?? 'en',
    url: ruleUrl,
    onError(rule, error) {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
}

/** The text after some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { start, end, text: inserted } of [...edits].sort(
    (a, b) => b.start - a.start || b.end - a.end,
  )) {
    result = result.slice(0, start) + inserted + result.slice(end);
  }
  return result;
}

/** Short forms of findings, for comparing: `rule "fragment"`. */
export function brief(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, start, end }) => `${rule} ${JSON.stringify(text.slice(start, end))}`);
}
