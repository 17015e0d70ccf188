/** The formatter, and what tells its changes: a file of their own in the package, loaded when somebody formats. */
import { diffArrays } from 'diff';
import * as yaml from 'prettier/plugins/yaml';
import { format } from 'prettier/standalone';
import type { Edit } from '../core/rule';

export interface TextStyle {
  /** How many spaces a level takes. */
  readonly tabSize: number;
  readonly singleQuotes: boolean;
  /** The width in characters at which braces and brackets are broken into lines. */
  readonly width: number;
}

/**
 * YAML as prettier writes it: texts of several lines keep their lines. Lines end with `\n`.
 *
 * @throws where the text is not YAML
 */
export function prettify(text: string, { tabSize, singleQuotes, width }: TextStyle): Promise<string> {
  return format(text, {
    parser: 'yaml',
    plugins: [yaml],
    tabWidth: tabSize,
    singleQuote: singleQuotes,
    printWidth: width,
    proseWrap: 'preserve',
    endOfLine: 'lf',
  });
}

/** Beyond so many changed lines, looking for the fewest edits costs more than it is worth. */
const MOST_CHANGES = 4000;

/**
 * The few edits that make one text of another, line by line; of a line of which only the white space differs, that
 * white space.
 *
 * @param lines the lines of the first text, each with its line end
 * @param wanted those of the second
 * @returns edits in the order of the text
 */
export function lineEdits(lines: readonly string[], wanted: readonly string[]): readonly Edit[] {
  const parts = diffArrays([...lines], [...wanted], {
    comparator: (one, other) => one === other || squeezed(one) === squeezed(other),
    maxEditLength: MOST_CHANGES,
  });
  if (!parts) return [{ start: 0, end: lengthOf(lines), text: wanted.join('') }];
  const edits: Edit[] = [];
  let line = 0;
  let next = 0;
  let offset = 0;
  let removed = 0;
  let added = '';
  const flush = (): void => {
    if (removed > 0 || added !== '') edits.push({ start: offset - removed, end: offset, text: added });
    removed = 0;
    added = '';
  };
  for (const part of parts) {
    if (part.removed) {
      const gone = lengthOf(lines.slice(line, line + part.count));
      removed += gone;
      offset += gone;
      line += part.count;
    } else if (part.added) {
      added += wanted.slice(next, next + part.count).join('');
      next += part.count;
    } else {
      flush();
      for (let i = 0; i < part.count; i++) {
        const old = lines[line++]!;
        edits.push(...withinLine(old, wanted[next++]!, offset));
        offset += old.length;
      }
    }
  }
  flush();
  return edits;
}

const squeezed = (line: string): string => line.replaceAll(/\s+/g, '');

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);

/** What differs between two lines that say the same, from the first sign that does to the last. */
function withinLine(old: string, wanted: string, offset: number): readonly Edit[] {
  if (old === wanted) return [];
  const shorter = Math.min(old.length, wanted.length);
  let before = 0;
  while (before < shorter && old[before] === wanted[before]) before++;
  let behind = 0;
  while (behind < shorter - before && old.at(-1 - behind) === wanted.at(-1 - behind)) behind++;
  return [
    {
      start: offset + before,
      end: offset + old.length - behind,
      text: wanted.slice(before, wanted.length - behind),
    },
  ];
}
