import { isOver } from '../../core/lint';
import type { Plan } from '../../core/model';
import { allFrameworks, chosenFrameworks } from '../../frameworks/chosen';
import { coverage } from '../../frameworks/coverage';
import type { Framework } from '../../frameworks/framework';
import { choose, readArguments } from '../arguments';
import { readCheckedPlan } from '../checked-plan';
import { coverageJson, coverageStylish } from '../formats/coverage';
import { languageOf } from '../locale';
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
  const checked = await readCheckedPlan(positionals, { config: values.config, today, language }, terminal);
  const { name, plan, frameworks: own, trouble } = checked;
  // Of a plan in another format nothing is known.
  if (trouble !== undefined && checked.isOfOtherFormat) throw new UsageError(trouble);
  const frameworks = asked(values.framework, plan, own);
  const code = checked.tellConfig();
  if (values.framework === undefined) tellUnknown(name, plan, own, terminal);
  if (trouble !== undefined) terminal.error(trouble);
  const findings = checked.findings(language);
  const laid = frameworks.map((framework) => coverage(plan, framework, findings));
  if (format === 'json') terminal.out(coverageJson(name, laid, language));
  else terminal.out(coverageStylish(name, laid, { language, colour: terminal.colour, isOver: isOver(plan) }));
  // What cannot be read may hold the answers.
  return trouble === undefined ? code : EXIT.trouble;
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
