import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import type { PlanNode } from '../core/tree';

/**
 * Parts the keys of maps that are written on lines into pieces, each a key with what hangs below it and the comments
 * about it: those above it, that behind it, and those below it that stand deeper. Between two pieces are a line end,
 * empty lines and the indentation of the second.
 */
export class KeyPieces {
  readonly #document: PlanDocument;
  /** The lines with nothing but a comment, with its column. */
  readonly #comments: ReadonlyMap<number, number>;

  constructor(document: PlanDocument, comments: readonly Span[]) {
    this.#document = document;
    const { lines } = document;
    const alone = comments
      .map(({ start }) => lines.at(start))
      .filter(({ line, character }) => lines.text(line).slice(0, character).trim() === '');
    this.#comments = new Map(alone.map(({ line, character }) => [line, character]));
  }

  /**
   * The pieces of all keys of one map, in order.
   *
   * @returns undefined where a key shares its line with something else than the dash of a list
   */
  of(own: readonly PlanNode[]): readonly Span[] | undefined {
    const { lines, text } = this.#document;
    const places = own.map(({ keyStart }) => lines.at(keyStart));
    const pieces: Span[] = [];
    let free = this.#below(places[0]!.line);
    for (const [at, entry] of own.entries()) {
      const { line, character } = places[at]!;
      const before = lines.text(line).slice(0, character);
      if (!(at === 0 ? /^\uFEFF?[\s-]*$/ : /^\s*$/).test(before)) return undefined;
      const next = places[at + 1]?.line;
      if (next === line) return undefined;
      const top = before.trim() === '' ? this.#firstComment(free, line) : undefined;
      if (top !== undefined && this.#comments.get(top) !== character) return undefined;
      const last = this.#lastLine(entry, line, character, next);
      pieces.push({
        start: top === undefined ? entry.keyStart : lines.offset({ line: top, character }),
        end: endOf(text, lines.offset({ line: last, character: Infinity })),
      });
      free = last + 1;
    }
    return pieces;
  }

  /** The first line above the first key of a map whose comments may be about that key, and not about the whole file. */
  #below(line: number): number {
    const { lines } = this.#document;
    let first = line;
    while (first > 0 && (this.#comments.has(first - 1) || isEmpty(lines.text(first - 1)))) first--;
    if (first > 0 && !MARKER.test(lines.text(first - 1))) return first;
    // At the top of the file: what an empty line parts from the key is a heading, and some comments are for tools.
    for (let above = line - 1; above >= first; above--) {
      if (isEmpty(lines.text(above)) || FOR_TOOLS.test(lines.text(above))) return above + 1;
    }
    return first;
  }

  #firstComment(from: number, to: number): number | undefined {
    for (let line = from; line < to; line++) if (this.#comments.has(line)) return line;
    return undefined;
  }

  /** The last line of what hangs below a key, with the comments behind that which stand deeper than the key. */
  #lastLine(entry: PlanNode, keyLine: number, column: number, next: number | undefined): number {
    const { lines, text } = this.#document;
    let last: number;
    if (next === undefined) last = lines.at(endOf(text, entry.writtenEnd)).line;
    else {
      last = next - 1;
      while (last > keyLine && (this.#comments.has(last) || isEmpty(lines.text(last)))) last--;
    }
    for (let line = last + 1; line < (next ?? lines.count); line++) {
      const deep = (this.#comments.get(line) ?? -1) > column;
      if (deep) last = line;
      else if (!isEmpty(lines.text(line))) break;
    }
    return last;
  }
}

const isEmpty = (line: string): boolean => line.trim() === '';

/** What begins a document of YAML, and directives. */
const MARKER = /^(?:---|%)/;

/** Comments that a tool looks for at the top of a file. */
const FOR_TOOLS = /^\s*#\s*(?:strategy-disable-file|yaml-language-server|vim:|-\*-)/;

/** The end of a text without white space at its end; a block text ends on the line below it. */
function endOf(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}
