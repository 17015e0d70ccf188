/**
 * Of a text beside another: what begins as the other does, what is its own, and what ends as the other does; whole words.
 * The three together are the text.
 */
export function whatDiffers(text: string, other: string): readonly [head: string, own: string, tail: string] {
  const [mine, its] = [piecesOf(text), piecesOf(other)];
  const shortest = Math.min(mine.length, its.length);
  let head = 0;
  while (head < shortest && mine[head] === its[head]) head++;
  let tail = 0;
  while (tail < shortest - head && mine.at(-1 - tail) === its.at(-1 - tail)) tail++;
  const end = mine.length - tail;
  return [mine.slice(0, head).join(''), mine.slice(head, end).join(''), mine.slice(end).join('')];
}

/** Words, and what stands between them. */
const piecesOf = (text: string): readonly string[] => text.split(/(\s+)/);
