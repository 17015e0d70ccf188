/** Where in a config something is being typed: by reading its text once, for what is being typed is seldom sound. */

export interface ConfigPlace {
  /** The keys, and the places in lists counted from 0, that lead there from the config. */
  readonly path: readonly string[];
  /** What can stand there: the key of a map, what comes behind a key, or an item of a list. */
  readonly holds: 'key' | 'value' | 'item';
  /** Whether it lies within brackets or braces. */
  readonly isFlow: boolean;
  /** The keys of the same map, the one that is being typed not counted; none where no key can stand. */
  readonly keys: ReadonlySet<string>;
}

/**
 * @param at where the word begins that is being typed, within its quotes if it has them
 * @returns undefined within a comment, a long text or behind another word
 */
export function configPlace(text: string, at: number): ConfigPlace | undefined {
  return new ConfigReading(text, at).place;
}

/** A map or a list that is being read. */
interface Frame {
  readonly kind: 'map' | 'list';
  readonly path: readonly string[];
  /** How far its keys or dashes are indented; within brackets, which does not matter, 0. */
  readonly indent: number;
  readonly keys: Set<string>;
  /** The key whose value is being read. */
  lastKey: string | undefined;
  /** The item that is being read; before the first, -1. */
  item: number;
}

const frameOf = (kind: Frame['kind'], path: readonly string[], indent: number): Frame => ({
  kind,
  path,
  indent,
  keys: new Set(),
  lastKey: undefined,
  item: -1,
});

/** Where the value lies that is being read. */
function valuePath({ kind, path, lastKey, item }: Frame): readonly string[] {
  return [...path, kind === 'list' ? String(item) : (lastKey ?? '')];
}

interface FoundKey {
  readonly name: string;
  /** Where its colon ends. */
  readonly end: number;
}

/** A key with its colon, behind which comes a space or nothing. */
const KEY = /(?:"([^"\r\n]*)" *|'([^'\r\n]*)' *|([^\s#'"[\]{},][^:#\r\n]*)):(?=\s|$)/y;
/** A line's indentation. */
const INDENT = / */y;
const DASH = /- +|-(?=[\r\n]|$)/y;
const LINE_REST = /[^\r\n]*/y;

/** A word within brackets: in quotes, or as far as a sign that means something there. */
const FLOW_WORD = /"[^"\r\n]*"?|'[^'\r\n]*'?|(?:[^\s,[\]{}:]|:(?![\s,[\]{}]|$)| +(?=[^\s,[\]{}:#]))+/y;
/** What makes a key of the word before it. */
const COLON = / *:(?=[\s,[\]{}]|$)/y;

class ConfigReading {
  #place: ConfigPlace | undefined;
  readonly #frames: Frame[] = [frameOf('map', [], 0)];

  constructor(
    readonly text: string,
    readonly at: number,
  ) {
    for (let from = 0; from <= text.length;) from = this.#line(from);
  }

  get place(): ConfigPlace | undefined {
    return this.#place;
  }

  /** Reads a line, and the further lines of what begins there; says where the next begins. */
  #line(from: number): number {
    const indent = this.#match(INDENT, from).length;
    let start = from + indent;
    let column = indent;
    if (this.#isLineEnd(start)) {
      // On a line of nothing but spaces, the cursor says how deep it is meant.
      if (from <= this.at && this.at <= start) this.#inBlock('key', this.#mapAt(this.at - from));
      return this.#nextLine(start);
    }
    if (this.text[start] === '#') return this.#nextLine(start);
    for (let dash = this.#match(DASH, start); dash !== ''; dash = this.#match(DASH, start)) {
      const list = this.#listAt(column);
      list.item++;
      start += dash.length;
      column += dash.length;
      if (this.#isTypedAt(start) && !this.#keyAt(start)) this.#inBlock('item', list);
    }
    const key = this.#keyAt(start);
    return key ? this.#entry(start, key, this.#mapAt(column)) : this.#loneValue(start, column);
  }

  /** A key, and what stands behind it. */
  #entry(start: number, { name, end }: FoundKey, map: Frame): number {
    map.lastKey = name;
    if (this.#isTypedAt(start)) this.#inBlock('key', map);
    else map.keys.add(name);
    const value = end + this.#match(INDENT, end).length;
    const isEmpty = this.#isLineEnd(value) || this.text[value] === '#';
    // Directly behind a colon it would become part of the key.
    if (isEmpty ? end < this.at && this.at <= value : value > end && this.#isTypedAt(value))
      this.#inBlock('value', map);
    return this.#value(value, valuePath(map), map.indent);
  }

  /** What stands on a line, or behind a dash, without a key: a word that may become one, or a value. */
  #loneValue(start: number, column: number): number {
    this.#leave((top) => top.indent >= column);
    const top = this.#frames.at(-1)!;
    const isAll = this.#frames.length === 1 && column === 0;
    if (top.kind === 'map' && this.#isTypedAt(start)) this.#inBlock('key', this.#mapAt(column));
    return isAll ? this.#value(start, [], -1) : this.#value(start, valuePath(top), top.indent);
  }

  /**
   * Reads a value, and says where the line behind it begins.
   *
   * @param indent how far that is indented of which it is the value
   */
  #value(start: number, path: readonly string[], indent: number): number {
    const sign = this.text[start];
    if (sign === '[' || sign === '{') return this.#flow(start, path, indent);
    if (sign === '|' || sign === '>') return this.#longText(start, indent);
    return this.#nextLine(start);
  }

  /** A text of several lines ends before one that is indented as little as its key. */
  #longText(start: number, indent: number): number {
    let from = this.#nextLine(start);
    while (from <= this.text.length) {
      const spaces = this.#match(INDENT, from).length;
      if (spaces <= indent && !this.#isLineEnd(from + spaces)) break;
      from = this.#nextLine(from);
    }
    return from;
  }

  /** Reads what stands in brackets; where they are left open, it ends before a line that is a key of the same map. */
  #flow(start: number, path: readonly string[], indent: number): number {
    const open: Frame[] = [];
    /** Whether something stands there since the last comma, bracket or colon. */
    let isFilled = false;
    let from = start;
    while (from < this.text.length) {
      const sign = this.text[from]!;
      const top = open.at(-1);
      if (top && !isFilled && this.#isTypedAt(from)) this.#inFlow(top, from);
      if (sign === '\n' || sign === '\r') {
        const next = this.#nextLine(from);
        const spaces = this.#match(INDENT, next).length;
        if (spaces <= indent && (this.#keyAt(next + spaces) || this.text[next + spaces] === '-')) return next;
        from = next;
      } else if (sign === '[' || sign === '{') {
        open.push(frameOf(sign === '[' ? 'list' : 'map', top ? valuePath(top) : path, 0));
        if (sign === '[') open.at(-1)!.item = 0;
        isFilled = false;
        from++;
      } else if (sign === ']' || sign === '}') {
        open.pop();
        if (open.length === 0) return this.#nextLine(from);
        isFilled = true;
        from++;
      } else if (sign === ',') {
        if (top?.kind === 'list') top.item++;
        if (top) top.lastKey = undefined;
        isFilled = false;
        from++;
      } else if (sign === ' ' || sign === '\t') from++;
      else if (sign === '#' && /\s/.test(this.text[from - 1] ?? ' ')) {
        from += this.#match(LINE_REST, from).length;
      } else {
        const word = this.#match(FLOW_WORD, from);
        from += Math.max(word.length, 1);
        const colon = this.#match(COLON, from);
        isFilled = true;
        if (colon === '' || top?.kind !== 'map') continue;
        const name = word.replace(/^(["'])(.*)\1$/, '$2').trimEnd();
        top.lastKey = name;
        if (!this.#isTypedAt(from - word.length)) top.keys.add(name);
        from += colon.length;
        isFilled = false;
      }
    }
    const top = open.at(-1);
    if (top && !isFilled && this.at === from) this.#inFlow(top, from);
    return this.text.length + 1;
  }

  #inFlow(frame: Frame, from: number): void {
    const { kind, lastKey, path, keys } = frame;
    if (kind === 'list') this.#place = { path: valuePath(frame), holds: 'item', isFlow: true, keys };
    else if (lastKey === undefined) this.#place = { path, holds: 'key', isFlow: true, keys };
    // Directly behind a colon it would become part of the key.
    else if (this.text[from - 1] !== ':')
      this.#place = { path: valuePath(frame), holds: 'value', isFlow: true, keys };
  }

  #inBlock(holds: ConfigPlace['holds'], frame: Frame): void {
    const path = holds === 'key' ? frame.path : valuePath(frame);
    this.#place = { path, holds, isFlow: false, keys: frame.keys };
  }

  /** Whether what is being typed begins here, or behind a quote that begins here. */
  #isTypedAt(start: number): boolean {
    return this.at === start || (this.at === start + 1 && /["']/.test(this.text[start] ?? ''));
  }

  /** The map whose keys are indented so far; it is begun where there is none. */
  #mapAt(indent: number): Frame {
    this.#leave((top) => top.indent > indent || (top.indent === indent && top.kind === 'list'));
    const top = this.#frames.at(-1)!;
    return top.kind === 'map' && top.indent === indent ? top : this.#begin('map', top, indent);
  }

  /** The list whose dashes are indented so far; they may stand under the key itself. */
  #listAt(indent: number): Frame {
    this.#leave((top) => top.indent > indent);
    const top = this.#frames.at(-1)!;
    return top.kind === 'list' && top.indent === indent ? top : this.#begin('list', top, indent);
  }

  #leave(isOver: (top: Frame) => boolean): void {
    while (this.#frames.length > 1 && isOver(this.#frames.at(-1)!)) this.#frames.pop();
  }

  #begin(kind: Frame['kind'], above: Frame, indent: number): Frame {
    const frame = frameOf(kind, valuePath(above), indent);
    this.#frames.push(frame);
    return frame;
  }

  #keyAt(start: number): FoundKey | undefined {
    KEY.lastIndex = start;
    const found = KEY.exec(this.text);
    if (!found) return undefined;
    return { name: found[1] ?? found[2] ?? found[3]!.trimEnd(), end: KEY.lastIndex };
  }

  #isLineEnd(at: number): boolean {
    return at >= this.text.length || this.text[at] === '\n' || this.text[at] === '\r';
  }

  /** Where the next line begins; beyond the text where there is none. */
  #nextLine(from: number): number {
    const end = from + this.#match(LINE_REST, from).length;
    if (end >= this.text.length) return this.text.length + 1;
    return this.text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }

  /** @param pattern a sticky one */
  #match(pattern: RegExp, at: number): string {
    pattern.lastIndex = at;
    return pattern.exec(this.text)?.[0] ?? '';
  }
}
