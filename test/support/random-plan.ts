import {
  contentOf,
  type Key,
  KIND_NAMES,
  KINDS,
  type PlanIds,
  type Thing,
  type Value,
} from './random-content';

export interface RandomPlan {
  readonly text: string;
  /** Where each id stands, its key included. */
  readonly places: readonly (Thing & { readonly offset: number })[];
}

/** Random numbers from 0 up to a bound, the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const WORDS = [
  'anna',
  'kees-van-buren',
  'orders',
  'één',
  '2027',
  'true',
  'a.b',
  'jan_2',
  '10',
  'null',
  'p1',
  'B',
];

/** Ids for a plan; things of different kinds may have the same. */
export function randomIds(seed: number): PlanIds {
  const random = randomOf(seed);
  const ids = (count: number): string[] => {
    const found = new Set<string>();
    while (found.size < count) found.add(WORDS[random(WORDS.length)]!);
    return [...found];
  };
  return Object.fromEntries(KIND_NAMES.map((kind) => [kind, ids(KINDS[kind])])) as unknown as PlanIds;
}

const COMMENTS = [
  '# anna',
  '#',
  '# see "orders": { a: 1 }',
  '#een',
  '# strategy-disable-line goal-vague -- so be it',
];

/**
 * A plan in a style of its own: lines or braces, quotes, anchors and aliases, merges, comments in every place. The same
 * seed with other ids makes the same plan in the same style.
 *
 * @param first the ids that it had first, if it is as it would be after a rename: quotes that were needed stay
 */
export function randomPlan(seed: number, ids: PlanIds, first = ids): RandomPlan {
  const random = randomOf(seed);
  return new Writer(random, ids, first).write(contentOf(random));
}

/** Whether a word is a text to YAML as it stands, also in braces. */
const isPlain = (word: string): boolean =>
  /^[\p{L}\d][\p{L}\d ._-]*$/u.test(word) && !/^(?:\d+(?:\.\d*)?|0x[\da-f]+|true|false|null)$/i.test(word);

interface Anchor {
  readonly name: string;
  readonly word: string;
}

class Writer {
  #text = '';
  readonly #places: (Thing & { readonly offset: number })[] = [];
  readonly #newline: string;
  /** The anchors at texts, and those at references by what they refer to. */
  readonly #texts: Anchor[] = [];
  readonly #references = new Map<string, string[]>();
  #anchors = 0;

  constructor(
    readonly random: (below: number) => number,
    readonly ids: PlanIds,
    readonly first: PlanIds,
  ) {
    this.#newline = this.#chance(3) ? '\r\n' : '\n';
  }

  write(content: readonly (readonly [Key, Value])[]): RandomPlan {
    this.#map(content, 0);
    return { text: this.#text, places: this.#places };
  }

  #chance(of: number): boolean {
    return this.random(of) === 0;
  }

  #comment(): string {
    return COMMENTS[this.random(COMMENTS.length)]!;
  }

  #line(indent: number): void {
    if (this.#chance(6)) this.#text += ` ${this.#comment()}`;
    this.#text += this.#newline;
    if (this.#chance(12)) this.#text += this.#newline;
    if (this.#chance(8)) this.#text += ' '.repeat(indent) + this.#comment() + this.#newline;
  }

  /** The entries of a map, a line or more each; the indentation of the first is there already. */
  #map(map: readonly (readonly [Key, Value])[], indent: number): void {
    map.forEach(([key, value], at) => {
      if (at > 0) this.#text += ' '.repeat(indent);
      this.#key(key);
      this.#value(value, indent);
    });
  }

  #key(key: Key): void {
    if (typeof key === 'string') this.#text += key;
    else {
      this.#places.push({ ...key, offset: this.#text.length });
      this.#quoted(this.#idOf(key), this.first[key.kind][key.index]);
    }
    this.#text += ':';
  }

  /** What stands behind a colon or dash, with the end of the line. */
  #value(value: Value, indent: number): void {
    if ('map' in value && value.map.length > 0 && !this.#chance(3)) {
      this.#line(indent + 2);
      this.#text += ' '.repeat(indent + 2);
      this.#map(value.map, indent + 2);
    } else if ('list' in value && !this.#chance(2)) {
      this.#line(indent + 2);
      for (const item of value.list) {
        this.#text += `${' '.repeat(indent + 2)}-`;
        if ('map' in item) {
          this.#text += ' ';
          this.#map(item.map, indent + 4);
        } else this.#value(item, indent + 2);
      }
    } else if ('to' in value && this.#chance(8)) {
      this.#text += this.#chance(2) ? ' |-' : ' >- # text';
      this.#text += this.#newline + ' '.repeat(indent + 4);
      this.#places.push({ ...value.to, offset: this.#text.length });
      this.#text += this.#idOf(value.to);
      this.#text += this.#newline;
    } else if ('words' in value && this.#chance(8)) {
      this.#text += ` |-${this.#newline}${' '.repeat(indent + 4)}${value.words}${this.#newline}`;
    } else {
      this.#text += ' ';
      this.#inline(value, indent + 4);
      this.#line(indent);
    }
  }

  /** A value as it can stand in braces. */
  #inline(value: Value, indent: number): void {
    if ('raw' in value) this.#text += value.raw;
    else if ('words' in value) this.#words(value.words);
    else if ('to' in value) this.#reference(value.to);
    else if ('list' in value)
      this.#flow('[', ']', value.list, indent, (item) => this.#inline(item, indent + 2));
    else {
      this.#flow('{', '}', value.map, indent, ([key, inner]) => {
        this.#key(key);
        this.#text += ' ';
        this.#inline(inner, indent + 2);
      });
    }
  }

  #flow<T>(open: string, close: string, items: readonly T[], indent: number, write: (item: T) => void): void {
    const isWide = this.#chance(2);
    const fresh = (): void => {
      if (isWide || !this.#chance(2)) return;
      if (this.#chance(2)) this.#text += this.#comment();
      this.#text += this.#newline + ' '.repeat(indent);
    };
    this.#text += `${open} `;
    fresh();
    items.forEach((item, at) => {
      write(item);
      // An alias needs a space behind it.
      this.#text += at < items.length - 1 ? ' , ' : ' ';
      fresh();
    });
    this.#text += close;
  }

  #words(words: string): void {
    if (this.#chance(6)) {
      const name = `t${++this.#anchors}`;
      this.#texts.push({ name, word: words });
      this.#text += `&${name} `;
    }
    this.#quoted(words);
  }

  #reference(thing: Thing): void {
    const place = (): number => this.#places.push({ ...thing, offset: this.#text.length });
    const id = this.#idOf(thing);
    const first = this.first[thing.kind][thing.index]!;
    const key = `${thing.kind} ${thing.index}`;
    const anchors = this.#references.get(key) ?? [];
    const how = this.random(6);
    if (how === 0 && anchors.length > 0) {
      place();
      this.#text += `*${anchors[this.random(anchors.length)]!}`;
      return;
    }
    if (how === 1 && this.#texts.length > 0) {
      // A text that happens to be that id; where it is not, the id itself.
      const { name, word } = this.#texts[this.random(this.#texts.length)]!;
      place();
      if (word === id) this.#text += `*${name}`;
      else this.#text += plainOrDouble(id, word === first ? id : first);
      return;
    }
    if (how === 2) {
      const name = `r${++this.#anchors}`;
      this.#references.set(key, [...anchors, name]);
      this.#text += `&${name} `;
    }
    place();
    this.#quoted(id, first);
  }

  #quoted(word: string, first = word): void {
    const style = this.random(4);
    if (style === 0) this.#text += `'${word.replaceAll("'", "''")}'`;
    else if (style === 1) this.#text += JSON.stringify(word);
    else this.#text += plainOrDouble(word, first);
  }

  #idOf({ kind, index }: Thing): string {
    return this.ids[kind][index]!;
  }
}

/** In quotes where it needs them, or what stood there first did. */
const plainOrDouble = (word: string, first: string): string =>
  isPlain(word) && isPlain(first) ? word : JSON.stringify(word);
