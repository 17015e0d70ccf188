import { hash } from 'node:crypto';
import { withoutMark } from '../core/byte-order-mark';
import type { Day } from '../core/day';
import { PlanDocument } from '../core/document';
import type { Finding, FindingFix } from '../core/finding';
import type { Language } from '../core/language';
import { ruleUrl } from '../core/project';
import { scoreOf, type ShownScore, shownScore } from '../frameworks/score';
import { lintPlan } from '../language/lint-plan';
import { type TeamSettings, teamSettings, UNSET } from '../language/team-config';
import type { CacheFile } from './cache/file';
import { fromLine, kept, toLine } from './cache/shape';
import { BytesText, type Checked, type LinedText } from './checked-text';
import type { ConfigFile } from './config-files';
import { decode } from './plan-files';

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
  readonly #hashes = new Map<ConfigFile | undefined, string>();
  #failures = 0;

  constructor(readonly options: CheckerOptions) {}

  /** What is to be said of a plan. */
  findings(document: PlanDocument, config: ConfigFile | undefined): readonly Finding[] {
    const { language, today, onError } = this.options;
    return lintPlan(document, {
      ...settingsOf(config),
      today,
      language,
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
    const score = scoreOf(document, settingsOf(config).frameworks, findings);
    return score && shownScore(score, this.options.language);
  }

  /** What is to be said of a file, from the cache where it is there. */
  file(bytes: Buffer, config: ConfigFile | undefined): CheckedFile {
    const { cache } = this.options;
    if (!cache) return this.#anew(bytes, config, undefined);
    const key = `${hash('sha256', bytes, 'base64url')} ${this.#hashOf(config)}`;
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

  /** A hash of all else than its text that the findings of a plan depend on. */
  #hashOf(config: ConfigFile | undefined): string {
    let known = this.#hashes.get(config);
    if (known === undefined) {
      const { language, today } = this.options;
      const said = [language, today, config?.isUnreadable ?? false, config?.document.text ?? null];
      known = hash('sha256', JSON.stringify(said), 'base64url').slice(0, 22);
      this.#hashes.set(config, known);
    }
    return known;
  }
}

const settingsOf = (config: ConfigFile | undefined): TeamSettings => (config ? teamSettings(config) : UNSET);
