import { configFindings, DEFAULT_CONFIG, lintSettings } from '../../core/config';
import type { PlanDocument } from '../../core/document';
import type { Finding } from '../../core/finding';
import type { Language } from '../../core/language';
import { isOver, lint, type LintOptions } from '../../core/lint';
import type { Plan } from '../../core/model';
import { ruleUrl } from '../../core/project';
import { allFrameworks, chosenFrameworks } from '../../frameworks/chosen';
import { coverage } from '../../frameworks/coverage';
import type { Framework } from '../../frameworks/framework';
import { ownFrameworks } from '../../frameworks/read';
import { RULES } from '../../rules';
import { choose, readArguments } from '../arguments';
import { type ConfigFile, ConfigFiles } from '../config-files';
import { coverageJson, coverageStylish } from '../formats/coverage';
import { languageOf } from '../locale';
import { readOnePlan } from '../one-plan';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { todayOf } from '../today';

export const COVERAGE_HELP = `strategy coverage FILE   lays a plan beside a framework, step by step

FILE   a plan, or - for standard input

  --framework ID|all      which framework; without it those that the plan names, or all of them where it names none
  --format stylish|json   how the steps are printed (stylish)
  --config FILE           the team’s settings; without it the nearest .strategylint.yaml above the plan
  --today YYYY-MM-DD      the date to take for today, so that a run can be repeated
  --lang en|nl            the language of the steps (that of the terminal)
`;

const OPTIONS = {
  framework: { type: 'string' },
  format: { type: 'string', default: 'stylish' },
  config: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runCoverage(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(COVERAGE_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  const today = todayOf(values.today);
  const format = choose('--format', values.format, ['stylish', 'json']);
  const configs = new ConfigFiles(terminal.cwd, RULES, values.config);
  const { name, folder, document, plan } = await readOnePlan(positionals, terminal);
  const found = await configs.of(folder);
  const config = found?.config ?? DEFAULT_CONFIG;
  const own = ownFrameworks(config);
  const wrong = textTrouble(document, { today, language });
  // Of a plan in another format nothing is known.
  if (document.malformed.some(({ kind }) => kind === 'version')) throw new UsageError(`${name}:${wrong}`);
  const frameworks = asked(values.framework, plan, own);
  const code = found ? tellMistakes(found, language, terminal) : EXIT.clean;
  if (values.framework === undefined) tellUnknown(name, plan, own, terminal);
  if (wrong !== undefined) terminal.error(`${name}:${wrong}`);
  const findings = lint(document, {
    rules: RULES,
    ...lintSettings(config),
    frameworks: own,
    today,
    language,
    url: ruleUrl,
    onError: (rule, error) => terminal.error(`the rule ${rule} failed: ${String(error)}`),
  });
  const laid = frameworks.map((framework) => coverage(plan, framework, findings));
  if (format === 'json') terminal.out(coverageJson(name, laid, language));
  else terminal.out(coverageStylish(name, laid, { language, colour: terminal.colour, isOver: isOver(plan) }));
  // What cannot be read may hold the answers.
  return wrong === undefined ? code : EXIT.trouble;
}

/** Where a plan cannot be read and why, the first of it, as lint says it. */
function textTrouble(
  document: PlanDocument,
  { today, language }: Pick<LintOptions, 'today' | 'language'>,
): string | undefined {
  const isOther = document.malformed.some(({ kind }) => kind === 'version');
  if (!isOther && document.parsed.problems.length === 0) return undefined;
  const rules = RULES.filter(({ id }) => (isOther ? id === 'schema' : id === 'yaml-syntax'));
  const [first] = lint(document, { rules, today, language, url: ruleUrl });
  return first && placed(first, document);
}

/** Tells what is wrong with the config, a line for each. */
function tellMistakes(found: ConfigFile, language: Language, terminal: Terminal): ExitCode {
  const findings = configFindings(found, language, ruleUrl);
  if (found.isUnreadable)
    terminal.error(`${found.name}: it cannot be read, so the rules are as they are without it`);
  for (const finding of findings) terminal.error(`${found.name}:${placed(finding, found.document)}`);
  return found.isUnreadable ? EXIT.trouble : findings.length > 0 ? EXIT.findings : EXIT.clean;
}

/** "3:5: Unknown word …", to be put behind a file's name. */
function placed({ start, message }: Finding, { lines }: PlanDocument): string {
  const { line, character } = lines.at(start);
  return `${line + 1}:${character + 1}: ${message}`;
}

/** Tells which of a plan's frameworks nobody knows, where there are others to lay it beside. */
function tellUnknown(name: string, plan: Plan, own: readonly Framework[], terminal: Terminal): void {
  const known = allFrameworks(own).map(({ id }) => id);
  for (const id of new Set(plan.framework.map((one) => one.id)))
    if (!known.includes(id)) terminal.error(`${name}: no framework is called “${id}”: ${known.join(', ')}`);
}

/** The frameworks that are asked for, else those of the plan, else all. */
function asked(id: string | undefined, plan: Plan, own: readonly Framework[]): readonly Framework[] {
  const all = allFrameworks(own);
  if (id === 'all') return all;
  const known = all.map((framework) => framework.id);
  if (id !== undefined) {
    const framework = all.find((one) => one.id === choose('--framework', id, [...known, 'all']));
    return framework ? [framework] : [];
  }
  if (plan.framework.length === 0) return all;
  const chosen = chosenFrameworks(plan, own);
  if (chosen.length > 0) return chosen.map(({ framework }) => framework);
  const [unknown] = plan.framework;
  throw new UsageError(`no framework is called “${unknown?.id}”: use --framework ${known.join(', ')} or all`);
}
