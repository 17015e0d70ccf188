import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MARK } from '../core/byte-order-mark';
import { PlanDocument } from '../core/document';
import { isPlanName } from '../core/plan-name';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import type { ShownScore } from '../frameworks/score';
import { teamConfigFindings } from '../language/team-config';
import type { Baseline } from './baseline';
import type { CacheFile } from './cache/file';
import type { CheckedFile, Checker } from './checker';
import type { Checked, LinedText } from './checked-text';
import type { ConfigFile, ConfigFiles } from './config-files';
import { mend } from './fix';
import { unifiedDiff } from './fix-diff';
import { NotWritten, rewrite } from './fix-write';
import { count, countFindings, emptySummary, type Format, type Summary } from './formats/report';
import { countsText } from './formats/stylish';
import { EXIT, type ExitCode, type Terminal, UsageError } from './outcome';
import { findPlans, NO_PLAN, NOT_UTF8, type PlanFile, reasonOf } from './plan-files';
import type { Since } from './since';

/** What standard input is called in the output. */
const STDIN_NAME = '<stdin>';

/** Whether a file begins with the byte order mark, as UTF-8 writes it. */
const hasMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Where a plan comes from. */
interface Source {
  readonly file: string;
  readonly name: string;
  /** Its byte order mark, which is no part of the text. */
  readonly mark: string;
}

/** What is to be shown of a plan that was mended. */
interface Mended {
  readonly document: LinedText;
  readonly findings: readonly Finding[];
  readonly score?: ShownScore | undefined;
  readonly diff: string | undefined;
}

/** Whether plans are mended: not at all, in their files, or only to be shown. */
export type Fixing = 'no' | 'in-files' | 'as-diff';

export interface RunOptions {
  readonly language: Language;
  readonly checker: Checker;
  readonly fixing: Fixing;
  readonly configs: ConfigFiles;
  readonly cache: CacheFile | undefined;
  readonly baseline: Baseline | undefined;
  readonly since: Since | undefined;
  /** Whether all that is found goes into the baseline. */
  readonly update: boolean;
}

/** One run of `strategy lint`: plan after plan, each printed as soon as it is checked. */
export class LintRun {
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
    const config = await this.#configOf(this.terminal.cwd);
    const checked = this.options.checker.file(Buffer.from(text), config);
    if (checked.kind === 'foreign') this.#fail('standard input', NO_PLAN);
    else
      await this.#plan(
        { file: STDIN_NAME, name: STDIN_NAME, mark: text.startsWith(MARK) ? MARK : '' },
        checked,
        config,
      );
  }

  async paths(paths: readonly string[]): Promise<void> {
    for (const plan of findPlans(paths, this.terminal.cwd)) {
      if ('reason' in plan) this.#fail(plan.name, plan.reason);
      else await this.#file(plan);
    }
  }

  async end(maxWarnings: number): Promise<ExitCode> {
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

  async #file({ file, name, named }: PlanFile): Promise<void> {
    const config = await this.#configOf(path.dirname(file));
    if (this.options.configs.ignores(config, file)) {
      if (named) this.terminal.error(`${name}: left out by \`ignore\` in ${config?.name ?? ''}`);
      this.#summary.skipped++;
      return;
    }
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch (error) {
      this.#fail(name, reasonOf(error));
      return;
    }
    const checked = this.options.checker.file(bytes, config);
    const { kind, isUtf8 } = checked;
    if (kind === 'plan' || (kind === 'blank' && isPlanName(name))) {
      if (!isUtf8) this.#fail(name, NOT_UTF8);
      else await this.#plan({ file, name, mark: hasMark(bytes) ? MARK : '' }, checked, config);
    } else if (isPlanName(name)) {
      this.#summary.skipped++;
      checked.remember();
    } else this.#fail(name, isUtf8 ? NO_PLAN : NOT_UTF8);
  }

  async #plan(source: Source, checked: CheckedFile, config: ConfigFile | undefined): Promise<void> {
    const { fixing, baseline, since, checker, update } = this.options;
    const { file, name } = source;
    const { document, score, diff, ...found } =
      fixing === 'no' ? { ...checked, diff: undefined } : await this.#mended(source, checked, config);
    let { findings } = found;
    // What a baseline keeps from view is still to be done, so it counts in the score.
    if (baseline) {
      const fresh = baseline.fresh(file, document, findings);
      const shown = update ? [] : fresh;
      this.#summary.known = (this.#summary.known ?? 0) + findings.length - shown.length;
      findings = shown;
    }
    if (since) {
      const look = (bytes: Buffer): Checked => {
        const old = checker.file(bytes, config);
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
    this.format.file({
      name,
      document,
      findings,
      ...(diff === undefined ? {} : { diff }),
      ...(score ? { score } : {}),
    });
    checked.remember();
  }

  /** A plan after its safe fixes; as it was where it could not be written. */
  async #mended(
    { file, name, mark }: Source,
    checked: CheckedFile,
    config: ConfigFile | undefined,
  ): Promise<Mended> {
    const { fixing, checker } = this.options;
    const original = new PlanDocument(checked.document.text);
    const { document, findings } = mend(original, (text) => checker.findings(text, config));
    const diff =
      fixing === 'as-diff' ? unifiedDiff(name, mark + original.text, mark + document.text) : undefined;
    if (document.text !== original.text) {
      if (fixing === 'in-files' && !(await this.#write(file, name, original, document)))
        return { ...checked, diff };
      this.#summary.mended = (this.#summary.mended ?? 0) + 1;
    }
    return { document, findings, score: checker.score(document, config, findings), diff };
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
      this.#tellOnce(error);
      return undefined;
    }
    if (!config || !configs.isNew(config)) return config;
    if (config.isUnreadable)
      this.#fail(config.name, 'it cannot be read, so the rules are as they are without it');
    const findings = teamConfigFindings(config, language);
    if (findings.length === 0) return config;
    countFindings(this.#summary, findings);
    this.format.file({ name: config.name, document: config.document, findings });
    return config;
  }

  /** Tells what is the same for many plans. */
  #tellOnce(error: unknown): void {
    if (!(error instanceof UsageError)) throw error;
    if (!this.#told.has(error.message)) this.terminal.error(error.message);
    this.#told.add(error.message);
    this.#trouble = true;
  }

  #fail(name: string, reason: string): void {
    this.#trouble = true;
    this.terminal.error(`${name}: ${reason}`);
  }
}
