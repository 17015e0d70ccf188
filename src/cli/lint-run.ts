import path from 'node:path';
import type { Finding } from '../core/finding';
import { isPlanName } from '../core/plan-name';
import { type Language, textIn, type Texts } from '../core/language';
import type { Baseline } from './baseline';
import type { CacheFile } from './cache/file';
import type { Checker } from './checker';
import type { Checked, CheckedFile } from './checked-text';
import type { ConfigSearch, ConfigText } from './config-search';
import {
  count,
  countFindings,
  countNumbers,
  emptySummary,
  type Format,
  type Summary,
} from './formats/report';
import { countsText } from './formats/stylish';
import { INTERRUPTED } from './interrupted';
import { type Fixing, mendedPlan, type Origin } from './mended-plan';
import { EXIT, type ExitCode, type Interruption, outBytes, type Terminal, UsageError } from './outcome';
import { NO_PLAN, NOT_UTF8 } from './plan-files';
import { PlanTurns, type Turn } from './plan-turns';
import { Progress } from './progress';
import type { Since } from './since';

/** What standard input is called in the output. */
const STDIN_NAME = '<stdin>';

export interface RunOptions {
  readonly language: Language;
  readonly checker: Checker;
  readonly fixing: Fixing;
  readonly configs: ConfigSearch;
  readonly cache: CacheFile | undefined;
  readonly baseline: Baseline | undefined;
  readonly since: Since | undefined;
  /** Whether all that is found goes into the baseline. */
  readonly update: boolean;
  /** How many threads check plans. */
  readonly threads: number;
  /** Whether who watches is told how far it is. */
  readonly showsProgress: boolean;
}

/** One run of `strategy lint`: plan after plan, each printed as soon as it is checked. */
export class LintRun {
  readonly #summary: Summary = emptySummary();
  /** Whether something could not be read or written. */
  #trouble = false;
  readonly #told = new Set<string>();
  readonly #toldConfigs = new Set<ConfigText>();
  /** The folders whose config was told, be there one or not. */
  readonly #toldFolders = new Set<string>();
  #interruption: Interruption | undefined;

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
    const { checker } = this.options;
    const text = await this.terminal.stdin();
    const config = await this.#configOf(this.terminal.cwd);
    const source = checker.source(Buffer.from(text), config);
    await checker.load();
    const checked = checker.file(source);
    if (checked.kind === 'foreign') this.#fail('standard input', NO_PLAN);
    else await this.#plan({ file: STDIN_NAME, name: STDIN_NAME, source }, checked);
  }

  async paths(paths: readonly string[]): Promise<void> {
    const { configs, checker, language, threads, showsProgress } = this.options;
    const { cwd } = this.terminal;
    const onTrouble = (reason: string): void =>
      this.terminal.error(
        language === 'nl'
          ? `een hulp bij het controleren viel uit (${reason}); het gaat zonder verder`
          : `a helper with the check fell out (${reason}); it goes on without`,
      );
    const turns = new PlanTurns({ cwd, configs, checker, threads, onTrouble });
    const progress = new Progress(showsProgress ? this.terminal : {}, language);
    this.#interruption = this.terminal.interruption?.();
    const isOver = (): boolean => this.#interruption?.asked() !== undefined;
    try {
      const tell = (turn: Turn): void | Promise<void> => {
        progress.step();
        const told = this.#turn(turn);
        return told ? told.then(() => this.terminal.drained?.()) : this.terminal.drained?.();
      };
      await turns.each(paths, tell, isOver);
    } catch (error) {
      this.#interruption?.release();
      throw error;
    } finally {
      progress.end();
    }
  }

  /** Ends what is printed, and writes what is kept of the run. */
  async end(maxWarnings: number): Promise<ExitCode> {
    try {
      const asked = this.#interruption?.asked();
      return asked === undefined ? await this.#end(maxWarnings) : this.#endEarly(asked);
    } finally {
      // What is written now is soon written: it is not left half done.
      this.#interruption?.release();
    }
  }

  /** What was found stays said, in a document that is whole; nothing is written, for not everything is known. */
  #endEarly(asked: ExitCode): ExitCode {
    this.format.interrupted?.(this.#summary);
    this.terminal.error(textIn(INTERRUPTED, this.options.language));
    return asked;
  }

  async #end(maxWarnings: number): Promise<ExitCode> {
    const { baseline, cache, update } = this.options;
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
    const unwritten = await cache?.write();
    // Nothing that was found depends on it.
    if (unwritten !== undefined) this.terminal.error(unwritten);
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

  #turn(turn: Turn): void | Promise<void> {
    if (turn.kind === 'unreadable') {
      this.#fail(turn.name, turn.reason);
      return;
    }
    const folder = path.dirname(turn.plan.file);
    if (this.#toldFolders.has(folder)) return this.#readTurn(turn);
    this.#toldFolders.add(folder);
    return this.#configOf(folder).then(() => this.#readTurn(turn));
  }

  /** What was read, once its config was told; at once where it is known from an earlier run. */
  #readTurn(turn: Exclude<Turn, { kind: 'unreadable' }>): void | Promise<void> {
    const { name, named } = turn.plan;
    if (turn.kind === 'left out') {
      if (named) this.terminal.error(`${name}: left out by \`ignore\` in ${turn.config.name}`);
      this.#summary.skipped++;
      return;
    }
    if (turn.kind === 'file') return this.#file(turn);
    const { kind, counts, piece } = turn.shown;
    if (kind === 'plan' || (kind === 'blank' && isPlanName(name))) {
      countNumbers(this.#summary, counts);
      if (this.format.pieces && piece.length > 0) {
        this.terminal.out(this.format.pieces.head(name));
        outBytes(this.terminal, piece);
      }
    } else this.#fail(name, NO_PLAN);
  }

  async #file(turn: Extract<Turn, { kind: 'file' }>): Promise<void> {
    const { name, file } = turn.plan;
    const isNamed = isPlanName(name);
    const { source } = turn;
    const checked = 'promise' in turn.checked ? await turn.checked.promise : turn.checked;
    const { kind, isUtf8 } = checked;
    if (kind === 'plan' || (kind === 'blank' && isNamed)) {
      if (!isUtf8) this.#fail(name, NOT_UTF8);
      else await this.#plan({ file, name, source }, checked);
    } else if (isNamed) {
      this.#summary.skipped++;
      checked.remember();
    } else this.#fail(name, isUtf8 ? NO_PLAN : NOT_UTF8);
  }

  async #plan(origin: Origin, checked: CheckedFile): Promise<void> {
    const { fixing, baseline, since, checker, update } = this.options;
    const { file, name, source } = origin;
    const { document, score, diff, failures, isMended, unwritten, ...found } =
      fixing === 'no'
        ? { ...checked, diff: undefined, isMended: false, unwritten: undefined }
        : await mendedPlan(origin, checked, { fixing, checker, cwd: this.terminal.cwd });
    if (unwritten !== undefined) this.#fail(name, unwritten);
    if (isMended) this.#summary.mended = (this.#summary.mended ?? 0) + 1;
    for (const [rule, error] of failures) this.terminal.error(`the rule ${rule} failed: ${error}`);
    let { findings } = found;
    // What a baseline keeps from view is still to be done, so it counts in the score.
    if (baseline) {
      const fresh = baseline.fresh(file, document, findings);
      const shown = update ? [] : fresh;
      this.#summary.known = (this.#summary.known ?? 0) + findings.length - shown.length;
      findings = shown;
    }
    if (since) {
      await checker.load();
      const look = (bytes: Buffer): Checked => {
        const old = checker.file(checker.source(bytes, source.config));
        old.remember();
        return old;
      };
      let fresh: readonly Finding[];
      try {
        fresh = await since.fresh(file, document, findings, look);
      } catch (error) {
        this.#tellOnce(error);
        return;
      }
      this.#summary.older = (this.#summary.older ?? 0) + findings.length - fresh.length;
      findings = fresh;
    }
    count(this.#summary, findings);
    if (checker.options.asksFixes && checked.needsRules) await checker.load();
    const report = {
      name,
      document,
      findings,
      ...(diff === undefined ? {} : { diff }),
      ...(score ? { score } : {}),
    };
    if (this.format.pieces && checker.options.shownAs !== undefined && failures.length === 0) {
      const piece = this.format.pieces.of(report);
      if (piece !== '') this.terminal.out(this.format.pieces.head(name) + piece);
      checker.rememberShown(source, checked, piece);
    } else this.format.file(report);
    checked.remember();
  }

  /** The config of the plans in a folder; what is wrong with it is printed before the first of them. */
  async #configOf(folder: string): Promise<ConfigText | undefined> {
    const { configs, checker } = this.options;
    let config: ConfigText | undefined;
    try {
      config = await configs.of(folder);
    } catch (error) {
      this.#tellOnce(error);
      return undefined;
    }
    if (!config || this.#toldConfigs.has(config)) return config;
    this.#toldConfigs.add(config);
    const { isUnreadable, findings = [], document } = await checker.config(config);
    if (isUnreadable) this.#fail(config.name, 'it cannot be read, so the rules are as they are without it');
    if (findings.length === 0 || !document) return config;
    countFindings(this.#summary, findings);
    this.format.file({ name: config.name, document, findings });
    return config;
  }

  /** Tells what is the same for many plans. */
  #tellOnce(error: unknown): void {
    if (!(error instanceof UsageError)) throw error;
    if (!this.#told.has(error.message)) this.terminal.error(error.in(this.options.language));
    this.#told.add(error.message);
    this.#trouble = true;
  }

  #fail(name: string, reason: string | Texts): void {
    this.#trouble = true;
    const said = typeof reason === 'string' ? reason : textIn(reason, this.options.language);
    this.terminal.error(`${name}: ${said}`);
  }
}
