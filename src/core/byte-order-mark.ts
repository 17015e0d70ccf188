/** The byte order mark that some programs begin a file with; it is no part of its text. */
export const MARK = '\uFEFF';

/** A text without the mark before it. */
export function withoutMark(text: string): string {
  return text.startsWith(MARK) ? text.slice(MARK.length) : text;
}
