import { hash } from 'node:crypto';
import { DEFAULT_CONFIG, lintSettings } from '../core/config';
import type { Day } from '../core/day';
import { PlanDocument } from '../core/document';
import type { Finding, FindingFix } from '../core/finding';
import type { Language } from '../core/language';
import { lint } from '../core/lint';
import { ruleUrl } from '../core/project';
import { ownFrameworks } from '../frameworks/read';
import { scoreOf } from '../frameworks/score';
import { RULES } from '../rules';
import type { CacheFile } from './cache/file';
import { fromLine, kept, toLine } from './cache/shape';
import { BytesText, type Checked, type LinedText } from './checked-text';
import type { ConfigFile } from './config-files';
import { type ShownScore, shownScore } from './formats/report';
import { decode, withoutMark } from './plan-files';

export interface CheckerOptions {
  readonly language: Language;
  readonly today: Day;
  /** Where findings are kept between runs, if anywhere. */
  readonly cache: CacheFile | undefined;
  /** Told when a rule throws. */
  readonly onError: (rule: string, error: unknown) => void;
}

/** A file's text with what is said of it. */
export interface CheckedFile extends Checked {
  readonly document: LinedText;
  /** In another encoding the text is a guess, which tells only whether it is a plan. */
  readonly isUtf8: boolean;
  /** Keeps what is known by now for the next run; what mends a finding only where it was asked for. */
  readonly remember: () => void;
}

/** Says what is wrong with plans, as their configs set the rules; what it has said before it need not work out again. */
export class Checker {
  readonly #settings = new Map<ConfigFile | undefined, string>();
  #failures = 0;

  constructor(readonly options: CheckerOptions) {}

  /** What is to be said of a plan. */
  findings(document: PlanDocument, config: ConfigFile | undefined): readonly Finding[] {
    const { language, today, onError } = this.options;
    const settings = config?.config ?? DEFAULT_CONFIG;
    return lint(document, {
      ...lintSettings(settings),
      frameworks: ownFrameworks(settings),
      rules: RULES,
      today,
      language,
      url: ruleUrl,
      onError: (rule, error) => {
        this.#failures++;
        onError(rule, error);
      },
    });
  }

  /** How far a plan answers its framework. */
  score(
    document: PlanDocument,
    config: ConfigFile | undefined,
    findings: readonly Finding[],
  ): ShownScore | undefined {
    const score = scoreOf(document, ownFrameworks(config?.config ?? DEFAULT_CONFIG), findings);
    return score && shownScore(score, this.options.language);
  }

  /** What is to be said of a file, from the cache where it is there. */
  file(bytes: Buffer, config: ConfigFile | undefined): CheckedFile {
    const { cache } = this.options;
    if (!cache) return this.#anew(bytes, config, undefined);
    const key = `${hash('sha256', bytes, 'base64url')} ${this.#settingsOf(config)}`;
    const line = cache.get(key);
    const known = line === undefined ? undefined : this.#remembered(bytes, config, key, line);
    return known ?? this.#anew(bytes, config, key);
  }

  #anew(bytes: Buffer, config: ConfigFile | undefined, key: string | undefined): CheckedFile {
    const { text, isUtf8 } = decode(bytes);
    const document = new PlanDocument(withoutMark(text));
    const failures = this.#failures;
    const found = isUtf8 ? this.findings(document, config) : [];
    const score = this.score(document, config, found);
    // A mistake of ours is told each time.
    const isKept = key !== undefined && isUtf8 && this.#failures === failures;
    const { kind } = document;
    const findings = isKept ? found.map((finding) => kept(finding)) : [];
    return {
      kind,
      findings: isKept ? findings : found,
      ...(score ? { score } : {}),
      document,
      isUtf8,
      remember: () => {
        if (isKept) this.options.cache?.set(key, toLine({ kind, findings, ...(score ? { score } : {}) }));
      },
    };
  }

  #remembered(
    bytes: Buffer,
    config: ConfigFile | undefined,
    key: string,
    line: string,
  ): CheckedFile | undefined {
    const document = new BytesText(bytes);
    let again: readonly Finding[] | undefined;
    const fixes = (index: number, { rule, start }: Finding): readonly FindingFix[] => {
      again ??= this.findings(new PlanDocument(document.text), config);
      const same = again[index];
      return same?.rule === rule && same.start === start ? same.fixes() : [];
    };
    // No text has more code units than it has bytes.
    const checked = fromLine(line, { url: ruleUrl, length: bytes.length, fixes });
    if (!checked) return undefined;
    const remember = (): void => {
      if (again) this.options.cache?.set(key, toLine(checked));
    };
    return { ...checked, document, isUtf8: true, remember };
  }

  /** All else than its text that the findings of a plan depend on. */
  #settingsOf(config: ConfigFile | undefined): string {
    let settings = this.#settings.get(config);
    if (settings === undefined) {
      const { language, today } = this.options;
      const said = [language, today, config?.isUnreadable ?? false, config?.document.text ?? null];
      settings = hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22);
      this.#settings.set(config, settings);
    }
    return settings;
  }
}
