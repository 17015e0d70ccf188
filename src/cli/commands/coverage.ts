import { DEFAULT_CONFIG, lintSettings } from '../../core/config';
import { isOver, lint } from '../../core/lint';
import type { Plan } from '../../core/model';
import { ruleUrl } from '../../core/project';
import { allFrameworks, chosenFrameworks } from '../../frameworks/chosen';
import { coverage } from '../../frameworks/coverage';
import type { Framework } from '../../frameworks/framework';
import { ownFrameworks } from '../../frameworks/read';
import { RULES } from '../../rules';
import { choose, readArguments } from '../arguments';
import { ConfigFiles } from '../config-files';
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
  const { name, folder, document, plan } = await readOnePlan(positionals, terminal);
  const config =
    (await new ConfigFiles(terminal.cwd, RULES, values.config).of(folder))?.config ?? DEFAULT_CONFIG;
  const own = ownFrameworks(config);
  const frameworks = asked(values.framework, plan, own);
  const findings = lint(document, {
    rules: RULES,
    ...lintSettings(config),
    frameworks: own,
    today,
    language,
    url: ruleUrl,
    onError: (rule, error) => terminal.error(`the rule ${rule} failed: ${String(error)}`),
  });
  const found = frameworks.map((framework) => coverage(plan, framework, findings));
  if (format === 'json') terminal.out(coverageJson(name, found, language));
  else
    terminal.out(coverageStylish(name, found, { language, colour: terminal.colour, isOver: isOver(plan) }));
  return EXIT.clean;
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
