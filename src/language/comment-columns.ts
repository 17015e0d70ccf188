import { LineIndex } from '../core/lines';
import { layoutOf } from '../core/yaml/layout';

/**
 * Moves the comments behind values to the columns in which they stood, as far as the values leave room: people put
 * them below each other, and a formatter puts each one space behind its value.
 *
 * @param before the text with the columns; its comments are those of the other text, in the same order
 * @param after the formatted text, with `\n` at its line ends
 */
export function keepCommentColumns(before: string, after: string): string {
  const [old, formatted] = [layoutOf(before).comments, layoutOf(after).comments];
  if (old.length !== formatted.length) return after;
  const [oldLines, lines] = [new LineIndex(before), new LineIndex(after)];
  const parts: string[] = [];
  let done = 0;
  for (const [number, { start }] of formatted.entries()) {
    const { line, character } = lines.at(start);
    const value = lines.text(line).slice(0, character).trimEnd();
    const column = columnOf(oldLines, old[number]!.start);
    if (value === '' || column === undefined) continue;
    const space = ' '.repeat(Math.max(1, column - value.length));
    parts.push(after.slice(done, start - character + value.length), space);
    done = start;
  }
  return parts.join('') + after.slice(done);
}

/** The column of a comment that somebody moved away from its value. */
function columnOf(lines: LineIndex, start: number): number | undefined {
  const { line, character } = lines.at(start);
  return /\s\s$/.test(lines.text(line).slice(0, character)) ? character : undefined;
}
