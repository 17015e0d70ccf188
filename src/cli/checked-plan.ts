import { lintSettings } from '../core/config';
import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import { lint, type LintOptions } from '../core/lint';
import { ruleUrl } from '../core/project';
import type { Framework } from '../frameworks/framework';
import { lintPlan } from '../language/lint-plan';
import { teamConfigFindings, teamSettings, UNSET } from '../language/team-config';
import { RULES } from '../rules';
import { ConfigFiles } from './config-files';
import { type OnePlan, readOnePlan } from './one-plan';
import { EXIT, type ExitCode, type Terminal } from './outcome';

interface CheckOptions {
  /** The config that was named; without it the nearest above the plan. */
  readonly config: string | undefined;
  readonly today: Day;
  /** In which language it is told what is wrong with the plan's text and with the config. */
  readonly language: Language;
}

/** The one plan that a command is about, with what its team set. */
export interface CheckedPlan extends OnePlan {
  /** The frameworks of the team. */
  readonly frameworks: readonly Framework[];
  readonly setting: LintOptions['setting'];
  /** Whether it is of a format that is not known yet: nothing is known of it then. */
  readonly isOfOtherFormat: boolean;
  /** Where its text cannot be read and why, the first of it: "strategy.yaml:3:5: …". */
  readonly trouble: string | undefined;
  /** What the linter says of it, as `strategy lint` does. */
  readonly findings: (language: Language) => readonly Finding[];
  /** Tells what is wrong with the config, a line for each. */
  readonly tellConfig: () => ExitCode;
}

/**
 * Reads the plan of a command with its config; checks and tells nothing yet.
 *
 * @throws UsageError where there is no such plan, or its config cannot be read
 */
export async function readCheckedPlan(
  names: readonly string[],
  { config: named, today, language }: CheckOptions,
  terminal: Terminal,
): Promise<CheckedPlan> {
  const configs = new ConfigFiles(terminal.cwd, named);
  const one = await readOnePlan(names, terminal);
  const found = await configs.of(one.folder);
  const settings = found ? teamSettings(found) : UNSET;
  const { name, document } = one;
  const wrong = textTrouble(document, { today, language });
  return {
    ...one,
    frameworks: settings.frameworks,
    setting: lintSettings(settings.config).setting,
    isOfOtherFormat: isOfOtherFormat(document),
    trouble: wrong === undefined ? undefined : `${name}:${wrong}`,
    findings: (inLanguage) =>
      lintPlan(document, {
        ...settings,
        today,
        language: inLanguage,
        onError: (rule, error) => terminal.error(`the rule ${rule} failed: ${String(error)}`),
      }),
    tellConfig() {
      if (!found) return EXIT.clean;
      const findings = teamConfigFindings(found, language);
      if (found.isUnreadable)
        terminal.error(`${found.name}: it cannot be read, so the rules are as they are without it`);
      for (const finding of findings) terminal.error(`${found.name}:${placed(finding, found.document)}`);
      return found.isUnreadable ? EXIT.trouble : findings.length > 0 ? EXIT.findings : EXIT.clean;
    },
  };
}

const isOfOtherFormat = (document: PlanDocument): boolean =>
  document.malformed.some(({ kind }) => kind === 'version');

/** Where a plan cannot be read and why, the first of it, as lint says it. */
function textTrouble(
  document: PlanDocument,
  { today, language }: Pick<LintOptions, 'today' | 'language'>,
): string | undefined {
  const isOther = isOfOtherFormat(document);
  if (!isOther && document.parsed.problems.length === 0) return undefined;
  const rules = RULES.filter(({ id }) => (isOther ? id === 'schema' : id === 'yaml-syntax'));
  const [first] = lint(document, { rules, today, language, url: ruleUrl });
  return first && placed(first, document);
}

/** "3:5: Unknown word …", to be put behind a file's name. */
function placed({ start, message }: Finding, { lines }: PlanDocument): string {
  const { line, character } = lines.at(start);
  return `${line + 1}:${character + 1}: ${message}`;
}
