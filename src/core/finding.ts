import type { Place } from './place';
import type { Edit, Severity } from './rule';

/** What is said of a plan, as plain data: in one language, with offsets into the text. */
export interface Finding extends Place {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Which of the rule's sentences it is: the same in every language. */
  readonly messageId: string;
  /** What it is about, where its place only stands in for what is not there. */
  readonly about?: string;
  /** The page of the rule. */
  readonly url: string;
  readonly related: readonly RelatedFinding[];
  /** How it can be mended; worked out when it is asked for, not on every keystroke. */
  readonly fixes: () => readonly FindingFix[];
  /** Whether the text is superfluous, and shown faded. */
  readonly unused: boolean;
}

export interface RelatedFinding extends Place {
  readonly message: string;
}

export interface FindingFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Whether it can be applied without asking: it changes nothing that the author meant. */
  readonly safe: boolean;
  /** Whether it mends nothing, but writes a comment that silences the finding. */
  readonly suppresses: boolean;
}
