import { withoutMark } from '../core/byte-order-mark';
import type { DocumentKind } from '../core/document';
import type { Finding } from '../core/finding';
import { LineIndex } from '../core/lines';
import type { ShownScore } from '../frameworks/score';
import { decode } from './plan-files';

/** A text and its lines: all that is needed to show what was found in it. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineIndex;
}

/** What is said of a text, be it now or in an earlier run. */
export interface Checked {
  readonly kind: DocumentKind;
  readonly findings: readonly Finding[];
  /** How far the plan answers its framework, where it follows one. */
  readonly score?: ShownScore;
}

/** A rule that threw, and what. */
export type RuleFailure = readonly [rule: string, error: string];

/** A file's text with what is said of it. */
export interface CheckedFile extends Checked {
  readonly document: LinedText;
  /** In another encoding the text is a guess, which tells only whether it is a plan. */
  readonly isUtf8: boolean;
  /** What a rule of ours did wrong; such a file is checked anew in each run. */
  readonly failures: readonly RuleFailure[];
  /** Whether it takes the rules to say how its findings can be mended. */
  readonly needsRules: boolean;
  /** Keeps what is known by now for the next run; what mends a finding only where it was asked for. */
  readonly remember: () => void;
}

/** The text of a file that is read as text only where somebody asks for it. */
export class BytesText implements LinedText {
  #text: string | undefined;
  #lines: LineIndex | undefined;

  constructor(readonly bytes: Buffer) {}

  get text(): string {
    return (this.#text ??= withoutMark(decode(this.bytes).text));
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }
}
