/**
 * The smallest of what still fails: of the smaller inputs the first that does is taken, and made smaller in turn.
 *
 * @param most so many are tried
 */
export async function shrunk<T>(
  input: T,
  smaller: (input: T) => Iterable<T>,
  fails: (input: T) => Promise<boolean>,
  most: number,
): Promise<T> {
  let smallest = input;
  let tries = 0;
  for (let isLess = true; isLess;) {
    isLess = false;
    for (const one of smaller(smallest)) {
      if (++tries > most) return smallest;
      if (!(await fails(one))) continue;
      smallest = one;
      isLess = true;
      break;
    }
  }
  return smallest;
}

/** A piece that can be left out of a text or a list. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** What can be left out of something that is so long: halves first, then ever shorter pieces. */
export function* pieces(length: number): Generator<Piece> {
  for (let size = Math.ceil(length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let from = 0; from < length; from += size) yield { from, to: Math.min(length, from + size) };
}

/** A text without some of its lines, then without some of its signs where it is short by then. */
export function* shorterTexts(text: string): Generator<{ readonly text: string } & Piece> {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0 && at < text.length - 1; at = text.indexOf('\n', at + 1))
    starts.push(at + 1);
  const without = (from: number, to: number): { readonly text: string } & Piece => ({
    text: text.slice(0, from) + text.slice(to),
    from,
    to,
  });
  if (starts.length > 1)
    for (const { from, to } of pieces(starts.length)) yield without(starts[from]!, starts[to] ?? text.length);
  if (text.length <= SHORT) for (const { from, to } of pieces(text.length)) yield without(from, to);
}

/** Below this, texts are made shorter sign by sign. */
const SHORT = 200;

/** Where a place of a text is when a piece before it is gone. */
export const movedBy = ({ from, to }: Piece, at: number): number =>
  at <= from ? at : at >= to ? at - (to - from) : from;
