import { nameOfStep } from '../../core/place';

/** A line that begins an entry of a map: its key, and what follows. */
const KEY = /^ *([\w-]+):(?: (.*))?$/;
const ITEM = /^ *-(?: |$)/;
const NOTHING = /^ *(?:#.*)?$/;
/** What gives a text a meaning that does not stand in it, or more than one document. */
const ELSEWHERE = /[*&!]|<</;
const DOCUMENTS = /^(?:---|\.\.\.|%)|^ *\t/m;
const NEWLINE = /\r?\n/;

/**
 * The lines that write a value and the key it stands under, without a parse: where they are the same in two texts, so is
 * the value. It goes by how far lines are indented, which in a map of YAML cannot mean two things: what belongs to a key
 * is indented further than the key.
 *
 * @param path JSON pointer to the value
 * @returns the entry's lines, or those of the map in braces around it; undefined where only a parse can tell
 */
export function linesOf(path: string, text: string): string | undefined {
  if (DOCUMENTS.test(text)) return undefined;
  let lines: readonly string[] = text.split(NEWLINE);
  for (const step of path.split('/').slice(1)) {
    const entry = entryOf(nameOfStep(step), lines);
    if (!entry) return undefined;
    lines = entry.lines;
    // What stands behind the key is a scalar, or a map in braces with the rest of the path in it.
    if (entry.hasValue) break;
    lines = lines.slice(1);
  }
  const found = lines.join('\n').trimEnd();
  return ELSEWHERE.test(found) ? undefined : found;
}

/** The lines of an entry among those of a map; undefined where it is not there, or there twice, or that is no such map. */
function entryOf(
  name: string,
  lines: readonly string[],
): { readonly lines: readonly string[]; readonly hasValue: boolean } | undefined {
  const first = lines.find((line) => !NOTHING.test(line));
  if (first === undefined) return undefined;
  const indent = indentOf(first);
  let start = -1;
  let end = lines.length;
  let hasValue = false;
  for (const [number, line] of lines.entries()) {
    if (NOTHING.test(line) || indentOf(line) > indent) continue;
    const [found, key, value = ''] = KEY.exec(line) ?? [];
    // A brace that was opened further up, a key in quotes, or what is no YAML.
    if (indentOf(line) < indent || (found === undefined && !ITEM.test(line))) return undefined;
    // The items of a list may stand as far to the left as its key.
    if (found !== undefined && start >= 0 && end === lines.length) end = number;
    if (key !== name) continue;
    if (start >= 0) return undefined;
    start = number;
    hasValue = !NOTHING.test(value);
  }
  return start < 0 ? undefined : { lines: lines.slice(start, end), hasValue };
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length;
