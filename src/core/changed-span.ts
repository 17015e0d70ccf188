/** What stands at other offsets, or is not the same, in a text that was changed. */
export interface ChangedSpan {
  /** Up to here both texts are the same. */
  readonly start: number;
  /** From here on the old text is the same as the new one from {@link newEnd} on. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** Texts are compared by pieces of so many code units, which the engine does in one go. */
const PIECE = 4096;

/** The smallest piece of two texts outside of which they are the same. */
export function changedSpan(old: string, now: string): ChangedSpan {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start + PIECE <= shorter && old.slice(start, start + PIECE) === now.slice(start, start + PIECE))
    start += PIECE;
  while (start < shorter && old.charCodeAt(start) === now.charCodeAt(start)) start++;

  let [oldEnd, newEnd] = [old.length, now.length];
  while (
    Math.min(oldEnd, newEnd) - start >= PIECE &&
    old.slice(oldEnd - PIECE, oldEnd) === now.slice(newEnd - PIECE, newEnd)
  ) {
    oldEnd -= PIECE;
    newEnd -= PIECE;
  }
  while (oldEnd > start && newEnd > start && old.charCodeAt(oldEnd - 1) === now.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
