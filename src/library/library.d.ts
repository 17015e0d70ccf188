/**
 * Strategy as Code as a library: what the editor and the command line do, for a script of your own.
 *
 *     import { lint } from 'strategy-as-code';
 *     const { findings } = lint(text, { today: '2027-01-15' });
 *
 * Texts in, plain data out: it reads no file, asks no clock unless you leave out the date, and never throws on what a
 * text says.
 */

/** The version of the package. */
export declare const version: string;

/** All rules. */
export declare const rules: readonly RuleInfo[];

/**
 * Checks the text of a plan.
 *
 * @throws TypeError where an argument is of the wrong type, or `today` is no date
 */
export declare function lint(text: string, options?: LintOptions): LintResult;

/**
 * What changed in meaning between two versions of a plan, the changes of weight first.
 *
 * @throws TypeError where an argument is of the wrong type
 */
export declare function diff(
  oldText: string,
  newText: string,
  options?: Pick<LintOptions, 'language'>,
): readonly Change[];

export type Language = 'en' | 'nl';
export type Severity = 'error' | 'warning' | 'info' | 'hint';

export interface LintOptions {
  /** The date to take for today, such as `2027-01-31`; without it the date of the clock. */
  readonly today?: string;
  /** The language of the messages; English without it. */
  readonly language?: Language;
  /** The text of a `.strategylint.yaml`. */
  readonly config?: string;
}

export interface LintResult {
  /** Whether the text is a plan: it says `strategy: 1`. Nothing is ever said of what is none. */
  readonly isPlan: boolean;
  readonly findings: readonly Finding[];
  /** What is wrong with the config; the rest of it counts. */
  readonly configFindings: readonly Finding[];
  /** How far the plan answers its framework, where it follows one. */
  readonly score?: Score;
}

/** A place in the text. Lines and characters count from zero, in UTF-16 code units, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export interface Finding {
  /** The id of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** JSON pointer (RFC 6901) to the part of the plan. */
  readonly path: string;
  readonly range: Range;
  /** Offsets into the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The page of the rule. */
  readonly url: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
}

export interface Related {
  readonly message: string;
  readonly path: string;
  readonly range: Range;
}

export interface Fix {
  readonly title: string;
  /** Changes of the text, that do not overlap. */
  readonly edits: readonly Edit[];
  /** Whether it can be applied without asking: it changes nothing that the author meant. */
  readonly safe: boolean;
  /** Whether it mends nothing, but writes a comment that silences the finding. */
  readonly suppresses: boolean;
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Score {
  /** The id of the framework. */
  readonly framework: string;
  readonly title: string;
  readonly answered: number;
  readonly total: number;
  readonly steps: readonly {
    readonly id: string;
    readonly number: number;
    readonly state: 'answered' | 'attention' | 'missing' | 'optional';
    /** The ids of the rules that have something against its answer. */
    readonly rules: readonly string[];
  }[];
  /** What would get most steps answered. */
  readonly next?: {
    readonly question: string;
    readonly rule: string;
    readonly title: string;
    readonly gain: number;
    readonly path: string;
  };
}

export interface Change {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** What kind of thing it is about: `goal`, `kpi`, `step` … */
  readonly what: string;
  readonly id: string;
  readonly path: string;
  readonly oldPath?: string;
  readonly old?: unknown;
  readonly new?: unknown;
  /** In a sentence; the name of the thing stands between asterisks. */
  readonly summary: string;
  readonly weight: 'major' | 'minor';
}

export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly group: string;
  readonly summary: { readonly en: string; readonly nl: string };
  readonly url: string;
  readonly fixable: boolean;
}
