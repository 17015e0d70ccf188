/** Where in a text of YAML something is being typed: by reading it once, for what is being typed is seldom sound. */
import { type Frame, frameOf, valuePath } from './yaml-frame';

export interface YamlPlace {
  /** The keys, and the places in lists counted from 0, that lead there from the whole. */
  readonly path: readonly string[];
  /** What can stand there: the key of a map, what comes behind a key, or an item of a list. */
  readonly holds: 'key' | 'value' | 'item';
  /** Whether it lies within brackets or braces. */
  readonly isFlow: boolean;
  /** The keys of the same map, or the words of the same list; the one that is being typed is not counted. */
  readonly keys: ReadonlySet<string>;
}

/**
 * @param at where the word begins that is being typed, within its quotes if it has them
 * @returns undefined within a comment, a long text or behind another word
 */
export function yamlPlace(text: string, at: number): YamlPlace | undefined {
  return new YamlReading(text, at).place;
}

const unquoted = (word: string): string => word.replace(/^(["'])(.*)\1$/, '$2');

interface FoundKey {
  readonly name: string;
  /** Where its colon ends. */
  readonly end: number;
}

/** A key with its colon, behind which comes a space or nothing. */
const KEY = /(?:"([^"\r\n]*)" *|'([^'\r\n]*)' *|([^\s#'"[\]{},][^:#\r\n]*)):(?=\s|$)/y;
/** A line's indentation. */
const INDENT = / */y;
/** What parts a value from its colon. */
const BLANKS = /[ \t]*/y;
/** The indentation of the first line that is not empty. */
const REST_INDENT = /(?: *\r?\n)*( *)(?=[^\s])/y;
const DASH = /- +|-(?=[\r\n]|$)/y;
const LINE_REST = /[^\r\n]*/y;
/** Anchors and tags, which stand in front of a value. */
const PROPERTIES = /(?:[&!][^\s,[\]{}]*[ \t]*(?=[\s#[{]|$|(?<=[ \t])))+/y;
/** What stands in quotes, as far as they or the line end. Of two single quotes in a row, one is meant. */
const QUOTED: Readonly<Record<string, RegExp>> = {
  '"': /(?:[^"\\\r\n]|\\[^\r\n])*/y,
  "'": /(?:[^'\r\n]|'')*/y,
};
/** A word without quotes, without the comment behind it. */
const WORD = /[^\s](?:[^\s]| +(?=[^\s#]))*/y;

/** A word within brackets: in quotes, or as far as a sign that means something there. */
const FLOW_WORD = /"[^"\r\n]*"?|'[^'\r\n]*'?|(?:[^\s,[\]{}:]|:(?![\s,[\]{}]|$)| +(?=[^\s,[\]{}:#]))+/y;
/** What makes a key of the word before it. */
const COLON = / *:(?=[\s,[\]{}]|$)/y;

class YamlReading {
  #place: YamlPlace | undefined;
  /** The map or list on lines of which the place is a key or an item. */
  #around: Frame | undefined;
  readonly #frames: Frame[] = [frameOf('map', [], 0)];

  constructor(
    readonly text: string,
    readonly at: number,
  ) {
    let from = text.startsWith('\uFEFF') ? 1 : 0;
    while (from <= text.length && !this.#isDone) from = this.#line(from);
  }

  /** Whether all is known of the place: the map or list that it is in has been left. */
  get #isDone(): boolean {
    return this.#place !== undefined && !(this.#around && this.#frames.includes(this.#around));
  }

  get place(): YamlPlace | undefined {
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
      list.isFilled = false;
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
    map.isFilled = false;
    if (this.#isTypedAt(start)) this.#inBlock('key', map);
    else map.keys.add(name);
    let value = end + this.#match(BLANKS, end).length;
    value += this.#match(PROPERTIES, value).length;
    const isEmpty = this.#isLineEnd(value) || this.text[value] === '#';
    // Directly behind a colon it would become part of the key.
    if (isEmpty ? end < this.at && this.at <= value : value > end && this.#isTypedAt(value))
      this.#inBlock('value', map);
    if (!isEmpty) map.isFilled = true;
    return this.#value(value, valuePath(map), map.indent);
  }

  /** What stands on a line, or behind a dash, without a key: a word that may become one, or a value. */
  #loneValue(start: number, column: number): number {
    const isBracket = /[[{]/.test(this.text[start] ?? '');
    if (isBracket && this.#frames.length === 1 && column === 0) return this.#value(start, [], -1);
    this.#leave((top) => top.indent > column || (top.indent === column && top.kind === 'list'));
    const top = this.#frames.at(-1)!;
    if (top.kind === 'map' && !isBracket && this.#isTypedAt(start)) this.#inBlock('key', this.#mapAt(column));
    // A key that has no colon yet.
    if (top.kind === 'map' && top.indent === column) return this.#nextLine(start);
    if (top.kind === 'list' && !this.#isLineEnd(start)) {
      top.isFilled = true;
      if (!this.#isTypedAt(start)) top.keys.add(unquoted(this.#match(WORD, start)));
    }
    return this.#value(start, valuePath(top), top.indent);
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
    if (sign === '"' || sign === "'") return this.#quoted(start, sign, indent);
    return this.#nextLine(start);
  }

  /** A text in quotes goes on, where they are left open, as long as the lines are indented further than its key. */
  #quoted(start: number, quote: string, indent: number): number {
    let from = start + 1;
    for (;;) {
      const end = from + this.#match(QUOTED[quote]!, from).length;
      const next = this.#nextLine(end);
      if (this.text[end] === quote || next > this.text.length) return next;
      const spaces = this.#match(INDENT, next).length;
      if (spaces <= indent && !this.#isLineEnd(next + spaces)) return next;
      from = next;
    }
  }

  /** A text of several lines ends before one that is indented as little as its key. */
  #longText(start: number, indent: number): number {
    let from = this.#nextLine(start);
    while (from <= this.text.length) {
      const spaces = this.#match(INDENT, from).length;
      if (this.#isLineEnd(from + spaces) ? this.#isTypedBehind(from, spaces, indent) : spaces <= indent)
        break;
      from = this.#nextLine(from);
    }
    return from;
  }

  /** Whether the cursor is on an empty line, as far to the left as the key of a long text of which nothing follows. */
  #isTypedBehind(from: number, spaces: number, indent: number): boolean {
    if (this.at < from || this.at > from + Math.min(spaces, indent)) return false;
    REST_INDENT.lastIndex = from;
    const following = REST_INDENT.exec(this.text)?.[1];
    return following === undefined || following.length <= indent;
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
        const isTyped = this.#isTypedAt(from - word.length);
        const name = unquoted(word.trimEnd());
        if (top?.kind === 'list' && !isTyped) top.keys.add(name);
        if (colon === '' || top?.kind !== 'map') continue;
        top.lastKey = name;
        if (!isTyped) top.keys.add(name);
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

  #inBlock(holds: YamlPlace['holds'], frame: Frame): void {
    if (frame.isAstray) return;
    const path = holds === 'key' ? frame.path : valuePath(frame);
    this.#place = { path, holds, isFlow: false, keys: frame.keys };
    if (holds !== 'value') this.#around = frame;
  }

  /** Whether what is being typed begins here, or behind a quote that begins here. */
  #isTypedAt(start: number): boolean {
    return this.at === start || (this.at === start + 1 && /["']/.test(this.text[start] ?? ''));
  }

  /** The map whose keys are indented so far; it is begun where there is none. */
  #mapAt(indent: number): Frame {
    const left = this.#leave((top) => top.indent > indent || (top.indent === indent && top.kind === 'list'));
    const top = this.#frames.at(-1)!;
    return top.kind === 'map' && top.indent === indent ? top : this.#begin('map', top, indent, left);
  }

  /** The list whose dashes are indented so far; they may stand under the key itself. */
  #listAt(indent: number): Frame {
    const left = this.#leave((top) => top.indent > indent);
    const top = this.#frames.at(-1)!;
    return top.kind === 'list' && top.indent === indent ? top : this.#begin('list', top, indent, left);
  }

  /** Says whether anything was left. */
  #leave(isOver: (top: Frame) => boolean): boolean {
    const { length } = this.#frames;
    while (this.#frames.length > 1 && isOver(this.#frames.at(-1)!)) this.#frames.pop();
    return this.#frames.length < length;
  }

  /** @param left whether the same key, or item, has something already that is indented otherwise */
  #begin(kind: Frame['kind'], above: Frame, indent: number, left: boolean): Frame {
    const frame = frameOf(kind, valuePath(above), indent, above.isAstray || above.isFilled || left);
    this.#frames.push(frame);
    // What follows on further lines belongs to the same item.
    const place = this.#place;
    if (place?.holds === 'item' && place.path.join('\n') === frame.path.join('\n'))
      this.#place = { ...place, keys: frame.keys };
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
