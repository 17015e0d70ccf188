import { hash } from 'node:crypto';
import type { Finding, FindingFix } from '../core/finding';
import { ruleUrl } from '../core/project';
import type { CacheFile } from './cache/file';
import { fromLine, kept, toLine } from './cache/shape';
import { fromShown, type Shown, toShown } from './cache/shown';
import { BytesText, type Checked, type CheckedFile, type RuleFailure } from './checked-text';
import type { ConfigText } from './config-search';
import { loadEngine } from './engine-script';
import { numbersOf } from './formats/report';
import type { CheckFacts, ConfigVerdict, PlanCheck } from './plan-check';

export interface CheckerOptions extends CheckFacts {
  /** Where findings are kept between runs, if anywhere. */
  readonly cache: CacheFile | undefined;
  /** How plans are printed, where what is printed of one may be kept too. */
  readonly shownAs: string | undefined;
  /** Whether it is asked of each finding how it can be mended. */
  readonly asksFixes: boolean;
}

/** A file that is to be checked. */
export interface Source {
  readonly bytes: Buffer;
  readonly config: ConfigText | undefined;
  /** A hash of the bytes; empty without a cache. */
  readonly hash: string;
}

/** What there is to be known of a config before its plans are checked. */
export type KnownConfig = Pick<ConfigVerdict, 'ignore'> & Partial<ConfigVerdict>;

/**
 * Says what is wrong with plans; what it has said before it need not work out again. The rules are loaded when they are
 * needed: of a thousand plans that did not change nothing must be parsed.
 */
export class Checker {
  readonly #hashes = new Map<ConfigText | undefined, readonly [found: string, shown: string]>();
  readonly #configs = new Map<ConfigText, KnownConfig>();
  #rules: PlanCheck | undefined;

  constructor(readonly options: CheckerOptions) {}

  /** Loads the rules. */
  async load(): Promise<PlanCheck> {
    if (!this.#rules) {
      const { PlanCheck: Check } = await loadEngine();
      this.#rules = new Check(this.options);
    }
    return this.#rules;
  }

  /** What a config comes to; of one in which nothing is wrong no more than what it leaves out. */
  async config(config: ConfigText): Promise<KnownConfig> {
    const known = this.#configs.get(config) ?? this.#rememberedConfig(config);
    if (known) return known;
    const verdict = (await this.load()).config(config);
    this.#configs.set(config, verdict);
    if (verdict.findings.length === 0 && !verdict.isUnreadable)
      this.options.cache?.set(this.#configKey(config), JSON.stringify(verdict.ignore));
    return verdict;
  }

  /** What is known of a config, at once; undefined where it was not asked for before. */
  knownConfig(config: ConfigText): KnownConfig | undefined {
    return this.#configs.get(config);
  }

  /** A file's bytes as something to be checked. */
  source(bytes: Buffer, config: ConfigText | undefined): Source {
    return { bytes, config, hash: this.options.cache ? hash('sha256', bytes, 'base64url') : '' };
  }

  /** What was printed of a file in an earlier run, where that is known. */
  shown(source: Source): Shown | undefined {
    const { cache, shownAs } = this.options;
    if (!cache || shownAs === undefined) return undefined;
    const entry = cache.get(this.#shownKey(source), 'first');
    const shown = entry && fromShown(entry);
    // What was found goes with what was printed of it: another way of printing may need it.
    if (shown) cache.use(this.#key(source));
    return shown;
  }

  /** Keeps what was printed of a file. */
  rememberShown(source: Source, { kind, findings }: Checked, piece: string): void {
    this.options.cache?.set(this.#shownKey(source), toShown(kind, numbersOf(findings), piece), 'first');
  }

  /** What is to be said of a file, from the cache; undefined where it is not there. */
  remembered(source: Source): CheckedFile | undefined {
    const entry = this.options.cache?.get(this.#key(source));
    return entry && this.fromLine(source, entry.toString());
  }

  /** What is to be said of a file, as somebody wrote it down; undefined where it says nothing that could be. */
  fromLine(source: Source, line: string, failures: readonly RuleFailure[] = []): CheckedFile | undefined {
    const document = new BytesText(source.bytes);
    let again: readonly Finding[] | undefined;
    const fixes = (index: number, { rule, start }: Finding): readonly FindingFix[] => {
      if (!this.#rules) throw new Error('the rules must be loaded before it is asked how to mend');
      again ??= this.#rules.file(source.bytes, source.config).findings;
      const same = again[index];
      return same?.rule === rule && same.start === start ? same.fixes() : [];
    };
    // No text has more code units than it has bytes.
    const checked = fromLine(line, { url: ruleUrl, length: source.bytes.length, fixes });
    if (!checked) return undefined;
    return {
      ...checked,
      document,
      isUtf8: true,
      failures,
      needsRules: checked.findings.some(({ asked }) => asked() === undefined),
      remember: () => {
        if (again) this.options.cache?.set(this.#key(source), toLine(checked));
      },
    };
  }

  /** Keeps what somebody wrote down of a file. */
  rememberLine(source: Source, line: string): void {
    this.options.cache?.set(this.#key(source), line);
  }

  /** What is to be said of a file, from the cache where it is there; the rules must be loaded. */
  file(source: Source): CheckedFile {
    return this.remembered(source) ?? this.anew(source);
  }

  /** Checks a file; the rules must be loaded. */
  anew(source: Source): CheckedFile {
    if (!this.#rules) throw new Error('the rules must be loaded before a plan is checked');
    const checked = this.#rules.file(source.bytes, source.config);
    const { kind, score, isUtf8, failures } = checked;
    const { cache } = this.options;
    // A mistake of ours is told each time.
    const isKept = cache !== undefined && isUtf8 && failures.length === 0;
    const findings = isKept ? checked.findings.map((finding) => kept(finding)) : [];
    return {
      ...checked,
      ...(isKept ? { findings } : {}),
      needsRules: false,
      remember: () => {
        if (isKept) cache.set(this.#key(source), toLine({ kind, findings, ...(score ? { score } : {}) }));
      },
    };
  }

  #rememberedConfig(config: ConfigText): KnownConfig | undefined {
    const entry = this.options.cache?.get(this.#configKey(config));
    const ignore = entry && textsIn(entry.toString());
    if (!ignore) return undefined;
    this.#configs.set(config, { ignore });
    return { ignore };
  }

  #key({ hash: bytes, config }: Source): string {
    return `${bytes} ${this.#hashesOf(config)[0]}`;
  }

  #shownKey({ hash: bytes, config }: Source): string {
    return `${bytes} ${this.#hashesOf(config)[1]}`;
  }

  #configKey({ text }: ConfigText): string {
    return `${hash('sha256', text, 'base64url')} ${short(['config', this.options.language])}`;
  }

  /** Hashes of all else than its text that the findings of a plan depend on, and what is printed of it. */
  #hashesOf(config: ConfigText | undefined): readonly [found: string, shown: string] {
    let known = this.#hashes.get(config);
    if (!known) {
      const { language, today, shownAs } = this.options;
      const said = [language, today, config?.text ?? null];
      known = [short(said), short([...said, shownAs ?? ''])];
      this.#hashes.set(config, known);
    }
    return known;
  }
}

const short = (said: readonly (string | null)[]): string =>
  hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22);

function textsIn(json: string): readonly string[] | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return Array.isArray(data) && data.every((one) => typeof one === 'string') ? data : undefined;
  } catch {
    return undefined;
  }
}
