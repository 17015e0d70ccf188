import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { configFindings, DEFAULT_CONFIG, lintSettings } from '../../core/config';
import type { Day } from '../../core/day';
import { isPlanName, PlanDocument } from '../../core/document';
import type { Finding } from '../../core/finding';
import type { Language } from '../../core/language';
import { lint } from '../../core/lint';
import { pageUrl, ruleUrl } from '../../core/project';
import { ownFrameworks } from '../../frameworks/read';
import { scoreOf } from '../../frameworks/score';
import { RULES } from '../../rules';
import { choose, readArguments } from '../arguments';
import { Baseline } from '../baseline';
import { type ConfigFile, ConfigFiles } from '../config-files';
import { mend } from '../fix';
import { unifiedDiff } from '../fix-diff';
import { NotWritten, rewrite } from '../fix-write';
import { diffs } from '../formats/diff';
import { json } from '../formats/json';
import { count, countFindings, emptySummary, type Format, type Summary } from '../formats/report';
import { countsText, stylish } from '../formats/stylish';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import {
  decode,
  type Decoded,
  findPlans,
  NOT_UTF8,
  type PlanFile,
  reasonOf,
  withoutMark,
} from '../plan-files';
import { todayOf } from '../today';

export const LINT_HELP = `strategy lint [PATH…]   checks plans

PATH   files, folders (searched for plans; .gitignore is obeyed), or - for standard input; none: this folder

  --format stylish|json   how the findings are printed (stylish)
  --max-warnings N        more warnings than N count as a failure
  --config FILE           the rules as this file sets them; without it the nearest .strategylint.yaml above each plan
  --fix                   mends in the files what is safe to mend, and prints what is left
  --fix-dry-run           prints what --fix would change, as a diff, and changes nothing
  --baseline FILE         only findings that are not in this file are printed and count
  --update-baseline       writes the findings that there are now into that file
  --today YYYY-MM-DD      the date to take for today, so that a run can be repeated
  --lang en|nl            the language of the messages (that of the terminal)
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'max-warnings': { type: 'string' },
  config: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  today: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What standard input is called in the output. */
const STDIN_NAME = '<stdin>';

type Fixing = 'no' | 'in-files' | 'as-diff';

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
  const fixing = fixingOf(values.fix, values['fix-dry-run'], positionals);
  const update = values['update-baseline'] === true;
  if (update && values.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, which says what to write');
  if (update && fixing === 'as-diff')
    throw new UsageError(
      '--update-baseline and --fix-dry-run do not go together: one writes, the other does not',
    );
  if (values.baseline === '') throw new UsageError('--baseline: the name of the file is missing');
  const baseline =
    values.baseline === undefined ? undefined : await Baseline.read(values.baseline, terminal.cwd, update);
  const configs = new ConfigFiles(terminal.cwd, RULES, values.config);
  // One that is named and cannot be read stops the run before it begins.
  if (values.config !== undefined) await configs.of(terminal.cwd);

  const run = new LintRun(terminal, formatOf(word, fixing, language, terminal), {
    language,
    today,
    fixing,
    configs,
    baseline,
    update,
  });
  // Also where there is no plan to use it for.
  if (values.config !== undefined) await run.tellConfig();
  const paths = positionals.length > 0 ? positionals : ['.'];
  if (paths.includes('-')) await run.standardInput();
  await run.paths(paths.filter((asked) => asked !== '-'));
  return run.end(maxWarnings);
}

interface RunOptions {
  readonly language: Language;
  readonly today: Day;
  readonly fixing: Fixing;
  readonly configs: ConfigFiles;
  readonly baseline: Baseline | undefined;
  /** Whether all that is found goes into the baseline. */
  readonly update: boolean;
}

class LintRun {
  readonly #summary: Summary = emptySummary();
  /** Whether something could not be read or written. */
  #trouble = false;
  readonly #told = new Set<string>();

  constructor(
    readonly terminal: Terminal,
    readonly format: Format,
    readonly options: RunOptions,
  ) {}

  /** Tells what is wrong with the config that was named. */
  async tellConfig(): Promise<void> {
    await this.#configOf(this.terminal.cwd);
  }

  async standardInput(): Promise<void> {
    const text = await this.terminal.stdin();
    const document = new PlanDocument(withoutMark(text));
    const config = await this.#configOf(this.terminal.cwd);
    if (document.kind === 'foreign') this.#fail('standard input', NO_PLAN);
    else await this.#plan({ file: STDIN_NAME, name: STDIN_NAME, mark: markOf(text) }, document, config);
  }

  async paths(paths: readonly string[]): Promise<void> {
    for await (const plan of findPlans(paths, this.terminal.cwd)) {
      if ('reason' in plan) this.#fail(plan.name, plan.reason);
      else await this.#file(plan);
    }
  }

  async end(maxWarnings: number): Promise<ExitCode> {
    const { baseline, update } = this.options;
    if (baseline && update) {
      // What could not be checked might be missing from it.
      if (this.#trouble)
        this.terminal.error('the baseline was not written, for not everything could be checked');
      else await baseline.update();
    } else if (baseline && baseline.stale > 0) {
      const known =
        baseline.stale === 1
          ? '1 finding of the baseline is'
          : `${baseline.stale} findings of the baseline are`;
      this.terminal.error(`${known} gone: --update-baseline takes them out`);
    }
    this.format.end(this.#summary, this.#trouble);
    if (this.#trouble) return EXIT.trouble;
    const { errors, warnings } = this.#summary;
    if (errors === 0 && warnings <= maxWarnings) return EXIT.clean;
    // A diff alone does not say why.
    if (this.options.fixing === 'as-diff')
      this.terminal.error(
        `left after mending: ${countsText(this.#summary, 'en')}; without --fix-dry-run they are shown`,
      );
    return EXIT.findings;
  }

  async #file({ file, name, named }: PlanFile): Promise<void> {
    const config = await this.#configOf(path.dirname(file));
    if (this.options.configs.ignores(config, file)) {
      if (named) this.terminal.error(`${name}: left out by \`ignore\` in ${config?.name ?? ''}`);
      this.#summary.skipped++;
      return;
    }
    let read: Decoded;
    try {
      read = decode(await readFile(file));
    } catch (error) {
      this.#fail(name, reasonOf(error));
      return;
    }
    const { text, isUtf8 } = read;
    const document = new PlanDocument(withoutMark(text));
    if (document.kind === 'plan' || (document.kind === 'blank' && isPlanName(name))) {
      if (!isUtf8) this.#fail(name, NOT_UTF8);
      else await this.#plan({ file, name, mark: markOf(text) }, document, config);
    } else if (isPlanName(name)) this.#summary.skipped++;
    else this.#fail(name, isUtf8 ? NO_PLAN : NOT_UTF8);
  }

  async #plan(
    { file, name, mark }: { readonly file: string; readonly name: string; readonly mark: string },
    original: PlanDocument,
    config: ConfigFile | undefined,
  ): Promise<void> {
    const { fixing, baseline, update } = this.options;
    const check = (document: PlanDocument): readonly Finding[] => this.#check(document, config);
    let { document, findings } =
      fixing === 'no' ? { document: original, findings: check(original) } : mend(original, check);
    const changed = document.text !== original.text;
    const diff =
      fixing === 'as-diff' ? unifiedDiff(name, mark + original.text, mark + document.text) : undefined;
    if (changed && fixing === 'in-files' && !(await this.#write(file, name, original, document))) {
      document = original;
      findings = check(original);
    } else if (changed) this.#summary.mended = (this.#summary.mended ?? 0) + 1;
    // What a baseline keeps from view is still to be done.
    const score = scoreOf(document, ownFrameworks(config?.config ?? DEFAULT_CONFIG), findings);
    if (baseline) {
      const fresh = baseline.fresh(file, document, findings);
      const shown = update ? [] : fresh;
      this.#summary.known = (this.#summary.known ?? 0) + findings.length - shown.length;
      findings = shown;
    }
    count(this.#summary, findings);
    this.format.file({
      name,
      document,
      findings,
      ...(diff === undefined ? {} : { diff }),
      ...(score ? { score } : {}),
    });
  }

  #check(document: PlanDocument, config: ConfigFile | undefined): readonly Finding[] {
    const { language, today } = this.options;
    const settings = config?.config ?? DEFAULT_CONFIG;
    return lint(document, {
      ...lintSettings(settings),
      frameworks: ownFrameworks(settings),
      rules: RULES,
      today,
      language,
      url: ruleUrl,
      onError: (rule, error) => this.terminal.error(`the rule ${rule} failed: ${String(error)}`),
    });
  }

  /** Whether a mended plan could be written; if not, it is told why. */
  async #write(file: string, name: string, before: PlanDocument, after: PlanDocument): Promise<boolean> {
    try {
      await rewrite(file, before.text, after.text, this.terminal.cwd);
      return true;
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      this.#fail(name, error.message);
      return false;
    }
  }

  /** The config of the plans in a folder; what is wrong with it is printed before the first of them. */
  async #configOf(folder: string): Promise<ConfigFile | undefined> {
    const { configs, language } = this.options;
    let config: ConfigFile | undefined;
    try {
      config = await configs.of(folder);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      if (!this.#told.has(error.message)) this.terminal.error(error.message);
      this.#told.add(error.message);
      this.#trouble = true;
      return undefined;
    }
    if (!config || !configs.isNew(config)) return config;
    if (config.isUnreadable)
      this.#fail(config.name, 'it cannot be read, so the rules are as they are without it');
    const findings = configFindings(config, language, (rule) =>
      rule === 'config' ? pageUrl('config') : ruleUrl(rule),
    );
    if (findings.length === 0) return config;
    countFindings(this.#summary, findings);
    this.format.file({ name: config.name, document: config.document, findings });
    return config;
  }

  #fail(name: string, reason: string): void {
    this.#trouble = true;
    this.terminal.error(`${name}: ${reason}`);
  }
}

const NO_PLAN = 'this is no plan: a plan has a line “strategy: 1”';

const markOf = (text: string): string => text.slice(0, text.length - withoutMark(text).length);

function formatOf(word: 'stylish' | 'json', fixing: Fixing, language: Language, terminal: Terminal): Format {
  if (word === 'json') return json(terminal.out, language);
  return fixing === 'as-diff'
    ? diffs(terminal.out, terminal.colour)
    : stylish(terminal.out, language, terminal.colour);
}

function fixingOf(fix: boolean | undefined, dryRun: boolean | undefined, paths: readonly string[]): Fixing {
  if (fix && dryRun) throw new UsageError('--fix and --fix-dry-run do not go together');
  if (fix && paths.includes('-'))
    throw new UsageError('--fix cannot change standard input: --fix-dry-run shows what it would change');
  return fix ? 'in-files' : dryRun ? 'as-diff' : 'no';
}

function wholeNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number, not “${value}”`);
  return Number(value);
}
