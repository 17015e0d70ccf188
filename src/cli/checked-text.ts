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
