import { isPlanName, PlanDocument } from '../../core/document';
import { lint } from '../../core/lint';
import { ruleUrl } from '../../core/project';
import { RULES } from '../../rules';
import { choose, readArguments, todayOf } from '../arguments';
import { json } from '../formats/json';
import { count, emptySummary, type Format, type Summary } from '../formats/report';
import { stylish } from '../formats/stylish';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { findPlans, readText, reasonOf, withoutMark } from '../plan-files';

export const LINT_HELP = `strategy lint [PATH…]   checks plans

PATH   files, folders (searched for plans; .gitignore is obeyed), or - for standard input; none: this folder

  --format stylish|json   how the findings are printed (stylish)
  --max-warnings N        more warnings than N count as a failure
  --today YYYY-MM-DD      the date to take for today, so that a run can be repeated
  --lang en|nl            the language of the messages (that of the terminal)
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'max-warnings': { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What standard input is called in the output. */
const STDIN_NAME = '<stdin>';

export async function runLint(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(LINT_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  const maxWarnings = wholeNumber('--max-warnings', values['max-warnings']);
  const today = todayOf(values.today);
  const word = choose('--format', values.format, ['stylish', 'json']);
  const format = word === 'json' ? json(terminal.out) : stylish(terminal.out, language, terminal.colour);

  const run = new LintRun(terminal, format, (document) =>
    lint(document, {
      rules: RULES,
      today,
      language,
      url: ruleUrl,
      onError: (rule, error) => terminal.error(`the rule ${rule} failed: ${String(error)}`),
    }),
  );
  const paths = positionals.length > 0 ? positionals : ['.'];
  if (paths.includes('-')) await run.standardInput();
  await run.paths(paths.filter((path) => path !== '-'));
  format.end(run.summary, run.trouble);
  if (run.trouble) return EXIT.trouble;
  return run.summary.errors > 0 || run.summary.warnings > maxWarnings ? EXIT.findings : EXIT.clean;
}

class LintRun {
  readonly summary: Summary = emptySummary();
  /** Whether something could not be read. */
  trouble = false;

  constructor(
    readonly terminal: Terminal,
    readonly format: Format,
    readonly check: (document: PlanDocument) => ReturnType<typeof lint>,
  ) {}

  async standardInput(): Promise<void> {
    const document = new PlanDocument(withoutMark(await this.terminal.stdin()));
    if (document.kind === 'foreign') this.#fail('standard input', NO_PLAN);
    else this.#report(STDIN_NAME, document);
  }

  async paths(paths: readonly string[]): Promise<void> {
    for await (const plan of findPlans(paths, this.terminal.cwd)) {
      if ('reason' in plan) {
        this.#fail(plan.name, plan.reason);
        continue;
      }
      let text: string;
      try {
        text = await readText(plan.file);
      } catch (error) {
        this.#fail(plan.name, reasonOf(error));
        continue;
      }
      const document = new PlanDocument(text);
      if (document.kind === 'plan' || (document.kind === 'blank' && isPlanName(plan.name))) {
        this.#report(plan.name, document);
      } else if (isPlanName(plan.name)) this.summary.skipped++;
      else this.#fail(plan.name, NO_PLAN);
    }
  }

  #report(name: string, document: PlanDocument): void {
    const findings = this.check(document);
    count(this.summary, findings);
    this.format.file({ name, document, findings });
  }

  #fail(name: string, reason: string): void {
    this.trouble = true;
    this.terminal.error(`${name}: ${reason}`);
  }
}

const NO_PLAN = 'this is no plan: a plan has a line “strategy: 1”';

function wholeNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number, not “${value}”`);
  return Number(value);
}
