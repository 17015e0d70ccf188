import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Finding, FindingFix } from '../../src/core/finding';
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

/**
 * What one rule says of a text. Only that rule runs; but one that judges the comments which silence findings needs to see
 * what the others find.
 */
export function findingsOf(
  rule: Rule,
  text: string,
  options: Omit<LintTextOptions, 'rules'> = {},
): readonly Finding[] {
  const rules = rule.check.suppressions ? RULES : [rule];
  return lintText(text, { ...options, rules }).filter((finding) => finding.rule === rule.id);
}

/** The fixes that mend a finding, without the one that silences it. */
export function mends(finding: Finding): readonly FindingFix[] {
  return finding.fixes().filter(({ suppresses }) => !suppresses);
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
