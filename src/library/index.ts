/** The package as a library. What it offers is described in `library.d.ts`, which ships beside it. */
import { version } from '../../package.json';
import { withoutMark } from '../core/byte-order-mark';
import { type Day, dayOf, isDay } from '../core/day';
import { PlanDocument } from '../core/document';
import type { Finding as Found } from '../core/finding';
import { type Language, LANGUAGES, textIn } from '../core/language';
import type { LineIndex } from '../core/lines';
import { ruleUrl } from '../core/project';
import { scoreOf, shownScore } from '../frameworks/score';
import { lintPlan } from '../language/lint-plan';
import { readTeamConfig, teamConfigFindings, teamSettings, UNSET } from '../language/team-config';
import { changesBetween } from '../plan/changes';
import { RULES } from '../rules';
import type * as Library from './library';

export { version };

export const rules: typeof Library.rules = RULES.map(({ id, severity, group, summary, fixable = false }) => ({
  id,
  severity,
  group,
  summary: { en: summary.en, nl: summary.nl },
  url: ruleUrl(id),
  fixable,
}));

export const lint: typeof Library.lint = (text, given) => {
  const options = optionsOf(given);
  const document = new PlanDocument(textOf(text, 'text'));
  const language = languageOf(options.language);
  const today = todayOf(options.today);
  const read =
    options.config === undefined ? undefined : readTeamConfig(withoutMark(textOf(options.config, 'config')));
  const settings = read ? teamSettings(read) : UNSET;
  // A rule that throws says nothing; there is no log to tell it in.
  const findings = lintPlan(document, { ...settings, today, language, onError: () => undefined });
  const score = scoreOf(document, settings.frameworks, findings);
  return {
    isPlan: document.kind === 'plan',
    findings: findings.map((finding) => shape(finding, document.lines)),
    configFindings: read
      ? teamConfigFindings(read, language).map((finding) => shape(finding, read.document.lines))
      : [],
    ...(score ? { score: shownScore(score, language) } : {}),
  };
};

export const diff: typeof Library.diff = (oldText, newText, given) => {
  const language = languageOf(optionsOf(given).language);
  const [old, now] = [textOf(oldText, 'oldText'), textOf(newText, 'newText')];
  return changesBetween(new PlanDocument(old), new PlanDocument(now)).map(({ summary, ...change }) => ({
    ...change,
    summary: textIn(summary, language),
  }));
};

function shape(finding: Found, lines: LineIndex): Library.Finding {
  const { rule, severity, message, path, start, end, url, related } = finding;
  return {
    rule,
    severity,
    message,
    path,
    range: lines.range(start, end),
    start,
    end,
    url,
    fixes: finding.fixes().map(({ title, edits, safe, suppresses }) => ({ title, edits, safe, suppresses })),
    related: related.map((one) => ({
      message: one.message,
      path: one.path,
      range: lines.range(one.start, one.end),
    })),
  };
}

/** Whoever calls from JavaScript has no compiler that tells him. */
function textOf(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${name} must be a text, not ${value === null ? 'null' : typeof value}`);
}

function optionsOf(given: unknown): Library.LintOptions {
  if (given === undefined || (typeof given === 'object' && given !== null && !Array.isArray(given)))
    return given ?? {};
  throw new TypeError("options must be an object, such as { language: 'nl' }");
}

function languageOf(asked: unknown): Language {
  const language = LANGUAGES.find((known) => known === (asked ?? 'en'));
  if (language) return language;
  throw new TypeError(`language must be ${LANGUAGES.join(' or ')}`);
}

function todayOf(asked: string | undefined): Day {
  if (asked === undefined) return dayOf(new Date());
  if (isDay(asked)) return asked;
  throw new TypeError('today must be a date such as 2027-01-31');
}
