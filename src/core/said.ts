import type { FindingFix } from './finding';
import { fill, type Filling, type Language, textIn } from './language';
import type { Place } from './place';
import { type Problem, type Rule, SEVERITIES, type Severity } from './rule';

/** What a rule found, in the language of the reader. */
export interface Said extends Place {
  readonly severity: Severity;
  readonly message: string;
  readonly messageId: string;
  readonly about?: string;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** Says what a rule found. @param severity as it is set */
export function said(rule: Rule, severity: Severity, problem: Problem, language: Language): Said {
  const say = (message: string, data: Filling | undefined): string =>
    fill(rule.messages[message]!, data ?? {}, language);
  const { start, end, path } = problem.at;
  return {
    severity: milder(severity, problem.severity),
    message: say(problem.message, problem.data),
    messageId: problem.message,
    ...(problem.about === undefined ? {} : { about: problem.about }),
    path,
    start,
    end,
    related: (problem.related ?? []).map(({ at, message, data }) => ({
      start: at.start,
      end: at.end,
      path: at.path,
      message: say(message, data),
    })),
  };
}

/** How a problem can be mended. */
export function fixesOf(problem: Problem, language: Language): readonly FindingFix[] {
  const fixes = [...(problem.fixes?.() ?? [])];
  return fixes.map(({ title, edits, safe }) => ({
    title: textIn(title, language),
    edits,
    safe: safe === true,
    suppresses: false,
  }));
}

function milder(rule: Severity, problem: Severity | undefined): Severity {
  return problem && SEVERITIES.indexOf(problem) > SEVERITIES.indexOf(rule) ? problem : rule;
}
