/** All that the plan says, what is said of it, and what it does not say. */
import type { Day } from '../../core/day';
import type { Severity } from '../../core/rule';
import type { Marks, Path, Ref } from './basics';

/** A part of the plan as a reader may open it. */
export interface PartReport {
  /** The key: `research`. */
  readonly key: string;
  readonly title: string;
  readonly path: Path;
  readonly content: Content;
  readonly marks: Marks;
}

/** What stands behind a key, as titles and texts. */
export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly path: Path }
  /** An id, shown by the name of what it refers to. */
  | { readonly kind: 'ref'; readonly ref: Ref; readonly path: Path }
  | { readonly kind: 'day'; readonly day: Day; readonly path: Path }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

export interface Row {
  readonly title: string;
  readonly path: Path;
  readonly content: Content;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  /** The severity in a word. */
  readonly severityText: string;
  readonly message: string;
  readonly path: Path;
  /** The line in the text, from 1. */
  readonly line: number;
  /** The page of the rule. */
  readonly url: string;
}

export interface Gap {
  /** The key of the part that is lacking: `risks`. */
  readonly part: string;
  readonly title: string;
  readonly question: string;
}
