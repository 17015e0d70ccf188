import path from 'node:path';
import { MARK } from '../core/byte-order-mark';
import { isPlanName } from '../core/plan-name';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import type { ShownScore } from '../frameworks/score';
import type { Baseline } from './baseline';
import type { CacheFile } from './cache/file';
import type { Checker, Source } from './checker';
import type { Checked, CheckedFile, LinedText, RuleFailure } from './checked-text';
import type { ConfigSearch, ConfigText } from './config-search';
import { NotWritten, rewrite } from './fix-write';
import {
  count,
  countFindings,
  countNumbers,
  emptySummary,
  type Format,
  type Summary,
} from './formats/report';
import { countsText } from './formats/stylish';
import { EXIT, type ExitCode, type Interruption, outBytes, type Terminal, UsageError } from './outcome';
import { NO_PLAN, NOT_UTF8 } from './plan-files';
import { PlanTurns, type Turn } from './plan-turns';
import { Progress } from './progress';
import type { Since } from './since';

/** What standard input is called in the output. */
const STDIN_NAME = '<stdin>';

/** Whether a file begins with the byte order mark, as UTF-8 writes it. */
const hasMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Where a plan comes from. */
interface Origin {
  readonly file: string;
  readonly name: string;
  readonly source: Source;
}

/** What is to be shown of a plan that was mended. */
interface Mended {
  readonly document: LinedText;
  readonly findings: readonly Finding[];
  readonly score?: ShownScore | undefined;
  readonly failures: readonly RuleFailure[];
  readonly diff: string | undefined;
}

/** Whether plans are mended: not at all, in their files, or only to be shown. */
export type Fixing = 'no' | 'in-files' | 'as-diff';

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
    const { configs, checker, language, threads } = this.options;
    const { cwd } = this.terminal;
    const onTrouble = (reason: string): void =>
      this.terminal.error(
        language === 'nl'
          ? `een hulp bij het controleren viel uit (${reason}); het gaat zonder verder`
          : `a helper with the check fell out (${reason}); it goes on without`,
      );
    const turns = new PlanTurns({ cwd, configs, checker, threads, onTrouble });
    const progress = new Progress(this.terminal, language);
    this.#interruption = this.terminal.interruption?.();
    try {
      const tell = (turn: Turn): void | Promise<void> => {
        progress.step();
        return this.#turn(turn);
      };
      await turns.each(paths, tell, () => this.isInterrupted);
    } finally {
      progress.end();
      this.#interruption?.release();
    }
  }

  /** Whether somebody stopped it; then what was found stays said, and nothing is written. */
  get isInterrupted(): boolean {
    return this.#interruption?.isAsked() ?? false;
  }

  async end(maxWarnings: number): Promise<ExitCode> {
    const { baseline, cache, update, language } = this.options;
    if (this.isInterrupted) {
      this.terminal.error(
        language === 'nl'
          ? 'onderbroken: niet alles is gecontroleerd'
          : 'interrupted: not everything was checked',
      );
      return EXIT.interrupted;
    }
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
    const { document, score, diff, failures, ...found } =
      fixing === 'no' ? { ...checked, diff: undefined } : await this.#mended(origin, checked);
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

  /** A plan after its safe fixes; as it was where it could not be written. */
  async #mended({ file, name, source }: Origin, checked: CheckedFile): Promise<Mended> {
    const { fixing, checker } = this.options;
    const check = await checker.load();
    const before = checked.document.text;
    const { document, findings, score, failures } = check.mended(before, source.config);
    const mark = hasMark(source.bytes) ? MARK : '';
    const diff = fixing === 'as-diff' ? check.diff(name, mark + before, mark + document.text) : undefined;
    if (document.text !== before) {
      if (fixing === 'in-files' && !(await this.#write(file, name, before, document.text)))
        return { ...checked, diff };
      this.#summary.mended = (this.#summary.mended ?? 0) + 1;
    }
    return { document, findings, score, failures, diff };
  }

  /** Whether a mended plan could be written; if not, it is told why. */
  async #write(file: string, name: string, before: string, after: string): Promise<boolean> {
    try {
      await rewrite(file, before, after, this.terminal.cwd);
      return true;
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      this.#fail(name, error.message);
      return false;
    }
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

  #fail(name: string, reason: string): void {
    this.#trouble = true;
    this.terminal.error(`${name}: ${reason}`);
  }
}
