import { withoutMark } from '../core/byte-order-mark';
import type { ReadConfig } from '../core/config';
import type { Day } from '../core/day';
import { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import { scoreOf, type ShownScore, shownScore } from '../frameworks/score';
import { lintPlan } from '../language/lint-plan';
import {
  readTeamConfig,
  teamConfigFindings,
  type TeamSettings,
  teamSettings,
  UNSET,
} from '../language/team-config';
import { RULES } from '../rules';
import type { Checked, LinedText, RuleFailure } from './checked-text';
import type { ConfigText } from './config-search';
import { mend, type Mended } from './fix';
import { unifiedDiff } from './fix-diff';
import { decode } from './plan-files';

export interface CheckFacts {
  readonly language: Language;
  readonly today: Day;
}

/** What a config comes to for a run. */
export interface ConfigVerdict {
  /** Patterns of the plans that it leaves out. */
  readonly ignore: readonly string[];
  readonly isUnreadable: boolean;
  readonly findings: readonly Finding[];
  readonly document: LinedText;
}

/** A text that was checked, with what a rule did wrong while it was. */
export interface FreshCheck extends Checked {
  readonly document: PlanDocument;
  readonly isUtf8: boolean;
  readonly failures: readonly RuleFailure[];
}

/** A plan after its safe fixes, and what is left to be said of it. */
export interface MendedCheck extends Mended {
  readonly score: ShownScore | undefined;
  readonly failures: readonly RuleFailure[];
}

/** Says what is wrong with plans, as their configs set the rules. */
export class PlanCheck {
  readonly #configs = new Map<string, ReadConfig>();
  readonly #settings = new Map<string, TeamSettings>();
  #failures: RuleFailure[] = [];

  constructor(readonly facts: CheckFacts) {}

  /** All rules there are. */
  get rules(): typeof RULES {
    return RULES;
  }

  /** What is to be said of a file. */
  file(bytes: Buffer, config: ConfigText | undefined): FreshCheck {
    const { text, isUtf8 } = decode(bytes);
    const document = new PlanDocument(withoutMark(text));
    this.#failures = [];
    const findings = isUtf8 ? this.findings(document, config) : [];
    const score = this.#score(document, config, findings);
    const { kind } = document;
    return { kind, findings, ...(score ? { score } : {}), document, isUtf8, failures: this.#failures };
  }

  /** What is to be said of a plan. */
  findings(document: PlanDocument, config: ConfigText | undefined): readonly Finding[] {
    return lintPlan(document, {
      ...this.#settingsOf(config),
      ...this.facts,
      onError: (rule, error) => this.#failures.push([rule, String(error)]),
    });
  }

  config({ text }: ConfigText): ConfigVerdict {
    const read = this.#read(text);
    const { isUnreadable, document } = read;
    const findings = teamConfigFindings(read, this.facts.language);
    return { ignore: read.config.ignore, isUnreadable, findings, document };
  }

  /** A plan after its safe fixes, and what is left to be said of it. */
  mended(text: string, config: ConfigText | undefined): MendedCheck {
    this.#failures = [];
    const mended = mend(new PlanDocument(text), (document) => this.findings(document, config));
    const score = this.#score(mended.document, config, mended.findings);
    return { ...mended, score, failures: this.#failures };
  }

  /** What changed between two texts of a file. */
  diff(name: string, before: string, after: string): string {
    return unifiedDiff(name, before, after);
  }

  /** How far a plan answers its framework. */
  #score(
    document: PlanDocument,
    config: ConfigText | undefined,
    findings: readonly Finding[],
  ): ShownScore | undefined {
    const score = scoreOf(document, this.#settingsOf(config).frameworks, findings);
    return score && shownScore(score, this.facts.language);
  }

  #settingsOf(config: ConfigText | undefined): TeamSettings {
    if (!config) return UNSET;
    let settings = this.#settings.get(config.text);
    if (!settings) {
      settings = teamSettings(this.#read(config.text));
      this.#settings.set(config.text, settings);
    }
    return settings;
  }

  #read(text: string): ReadConfig {
    let read = this.#configs.get(text);
    if (!read) {
      read = readTeamConfig(text);
      this.#configs.set(text, read);
    }
    return read;
  }
}
