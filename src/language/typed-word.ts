import type { CompletionItem } from 'vscode-languageserver-types';
import type { LineIndex } from '../core/lines';

/** The word under the cursor, with what stands around it on its line. */
export interface TypedWord {
  readonly lineStart: number;
  readonly lineEnd: number;
  /** The line as far as the word. */
  readonly before: string;
  /** The word as far as the cursor. */
  readonly word: string;
  /** Where the whole word is, as offsets. */
  readonly start: number;
  readonly end: number;
  /** The line behind the word. */
  readonly rest: string;
}

/** @param offset where the cursor is */
export function typedWord(text: string, offset: number): TypedWord {
  const lineStart =
    Math.max(text.slice(0, offset).lastIndexOf('\n'), text.slice(0, offset).lastIndexOf('\r')) + 1;
  const length = text.slice(offset).search(/[\r\n]|$/);
  const lineEnd = offset + length;
  let start = offset;
  while (start > lineStart && /[\w-]/.test(text[start - 1]!)) start--;
  const end = offset + /^[\w-]*/.exec(text.slice(offset, lineEnd))![0].length;
  return {
    lineStart,
    lineEnd,
    before: text.slice(lineStart, start),
    word: text.slice(start, offset),
    start,
    end,
    rest: text.slice(end, lineEnd),
  };
}

/** An offer for the place of the whole word; `newText` is the label where it is not given. */
export interface Offer extends Omit<CompletionItem, 'textEdit'> {
  readonly newText?: string;
}

/** The offers as the protocol has them, in the order that they are in. */
export function toItems(
  offers: readonly Offer[],
  { start, end }: Pick<TypedWord, 'start' | 'end'>,
  lines: LineIndex,
): CompletionItem[] {
  const range = lines.range(start, end);
  return offers.map(({ newText, ...item }, index) => ({
    ...item,
    // What is typed is compared with the label, also where something else is put in.
    filterText: item.filterText ?? item.label,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: newText ?? item.label },
  }));
}

/** The protocol's numbers; of that package only the types are used. */
export const KIND = {
  property: 10,
  value: 12,
  keyword: 14,
  snippet: 15,
  reference: 18,
  enumMember: 20,
} as const;

/** The protocol's number for a text with tab stops. */
export const SNIPPET = 2;
/** The protocol's number for a text whose lines are indented as they are to be. */
export const AS_IS = 1;

/** The mark of an offer behind which something can be chosen from a list at once. */
export const ASK_NEXT = 'ask-next';
