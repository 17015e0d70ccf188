import type { Finding } from '../../core/finding';
import { type Severity, SEVERITIES } from '../../core/rule';
import type { ShownScore } from '../../frameworks/score';
import type { LinedText } from '../checked-text';

/** One checked file. */
export interface FileReport {
  readonly name: string;
  readonly document: LinedText;
  readonly findings: readonly Finding[];
  /** What mending would change, as a unified diff; empty where nothing is mended. */
  readonly diff?: string;
  /** How far the plan answers its framework, where it follows one. */
  readonly score?: ShownScore;
}

/** How many files were checked, and how many findings of each severity there are. */
export interface Summary {
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  hints: number;
  /** Files of a plan's name that are something else. */
  skipped: number;
  /** Plans that were mended, where that was asked for. */
  mended?: number;
  /** Findings that a baseline knows, and that are not shown. */
  known?: number;
  /** Findings that were there in an older revision, and are not shown. */
  older?: number;
}

const COUNTS: Readonly<Record<Severity, 'errors' | 'warnings' | 'infos' | 'hints'>> = {
  error: 'errors',
  warning: 'warnings',
  info: 'infos',
  hint: 'hints',
};

export function emptySummary(): Summary {
  return { files: 0, errors: 0, warnings: 0, infos: 0, hints: 0, skipped: 0 };
}

export function count(summary: Summary, findings: readonly Finding[]): void {
  summary.files++;
  countFindings(summary, findings);
}

/** Counts a plan of which no more is known than how many findings of each severity it has. */
export function countNumbers(summary: Summary, numbers: Readonly<Record<Severity, number>>): void {
  summary.files++;
  for (const severity of SEVERITIES) summary[COUNTS[severity]] += numbers[severity];
}

/** How many findings of each severity there are. */
export function numbersOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const numbers: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) numbers[severity]++;
  return numbers;
}

/** Counts what was found in a file that is no plan, such as a config. */
export function countFindings(summary: Summary, findings: readonly Finding[]): void {
  for (const { severity } of findings) summary[COUNTS[severity]]++;
}

/** Findings of each severity, the gravest first. */
export function countsOf(summary: Summary): readonly (readonly [Severity, number])[] {
  return SEVERITIES.map((severity) => [severity, summary[COUNTS[severity]]]);
}

/** Prints findings as they come; files are not kept, so that memory does not grow with their number. */
export interface Format {
  readonly file: (report: FileReport) => void;
  /** Where what is printed of a plan depends on nothing but the plan and its name: `file` in two parts. */
  readonly pieces?: {
    /** What is printed of a plan behind its name; where that is nothing, its name is not printed either. */
    readonly of: (report: FileReport) => string;
    readonly head: (name: string) => string;
  };
  /** `trouble`: something could not be read, and was told on standard error. */
  readonly end: (summary: Summary, trouble: boolean) => void;
  /**
   * Ends the document of a run that was interrupted, so that what was found can be read, and says in it that it is not all.
   * Absent where a text for people may end behind any plan.
   */
  readonly interrupted?: (summary: Summary) => void;
}
