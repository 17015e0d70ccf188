/**
 * Reads a text that is plainly YAML, as nearly all plans are: maps, lists and scalars, and nothing of what makes YAML
 * hard. js-yaml's events tell where each of them stands and cost a tenth of what it costs to keep every token for a text that is
 * not sound; whatever is not plain is left to the full parse, which is the truth that the tests hold this to.
 */
import {
  COLLECTION_STYLE,
  type Event,
  EVENT_ID,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import { Bare } from '../bare';
import type { Span } from '../place';
import { ListNode, MapNode, type PlanNode, ScalarNode, type ScalarStyle } from '../tree';
import { plainScalar } from './plain-scalar';

/**
 * @param offset where the text begins in the plan's
 * @returns undefined where the full parse has to say what it is, or what is wrong with it; otherwise a map in block
 *   style, the same as the full parse would make of it
 */
export function readPlain(text: string, offset = 0): MapNode | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    return new PlainTree(text, offset, parseEvents(text, OPTIONS)).root();
  } catch {
    // It is no YAML, or not plain. Both are known from what is thrown alone; what is wrong, the full parse tells.
    return undefined;
  }
}

/**
 * What the libraries may read in two ways, or one of them not at all: tabs, a byte order mark, a carriage return alone, a
 * line end behind a backslash, marks between documents, directives and keys behind a question mark.
 */
const UNUSUAL = /[\t\uFEFF]|\r(?!\n)|\\\r?\n|^(?:---|\.\.\.|%)|(?:^|[\s[{,])\?(?:\s|$)/m;

/** How deep a plain text may nest; a plan needs eight. What is deeper is counted in the full parse. */
const OPTIONS = { filename: '', maxDepth: 50 } as const;

/** The longest key that is plainly one, in code units. */
const LONGEST_KEY = 1000;

/** A line that ends in a block text's mark, but for one that keeps the line ends behind it: of those the libraries disagree. */
const HEADER = /^[^#|>]*[:-] +[|>]-? *\r?\n$/;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const STYLES: Readonly<Record<ScalarEvent['style'], ScalarStyle>> = {
  [SCALAR_STYLE.PLAIN]: 'plain',
  [SCALAR_STYLE.SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE.DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE.LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE.FOLDED_BLOCK]: 'folded',
};

/** Thrown where a text is not plain: one for all, for it says nothing but that. */
const NOT_PLAIN = new Error('not plain');

type Parent = MapNode | ListNode | undefined;

/** Makes the plan's tree of events. Where not told otherwise, places are those in the text that was read. */
class PlainTree {
  #next = 0;

  constructor(
    readonly text: string,
    readonly offset: number,
    readonly events: readonly Event[],
  ) {}

  root(): MapNode {
    const document = this.#event();
    if (document.type !== EVENT_ID.DOCUMENT || document.explicitStart || document.explicitEnd)
      throw NOT_PLAIN;
    const root = this.#node(undefined, '', undefined, 0);
    if (root.kind !== 'map' || root.flow) throw NOT_PLAIN;
    if (this.#event().type !== EVENT_ID.POP || this.#next < this.events.length) throw NOT_PLAIN;
    return root;
  }

  #event(): Event {
    const event = this.events[this.#next++];
    if (!event) throw NOT_PLAIN;
    return event;
  }

  /** Whether the collection that was opened last ends here; its end is passed over then. */
  #isOver(): boolean {
    if (this.events[this.#next]?.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  /** @param behind where the mark ends that the node stands behind, such as a colon; 0 where nobody asks */
  #node(parent: Parent, name: string, key: Span | undefined, behind: number): PlanNode {
    const event = this.#event();
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event, parent, name, key, behind);
      case EVENT_ID.MAPPING:
        return this.#map(event, parent, name, key);
      case EVENT_ID.SEQUENCE:
        return this.#list(event, parent, name, key);
      default:
        throw NOT_PLAIN;
    }
  }

  #map(event: MappingEvent, parent: Parent, name: string, key: Span | undefined): MapNode {
    const start = event.start + this.offset;
    const flow = isFlow(event);
    // A pair in brackets is a map without braces.
    if (flow && this.text.charCodeAt(event.start) !== OPEN_BRACE) throw NOT_PLAIN;
    const map = new MapNode(start, start, parent, name, key, flow, new Bare());
    while (!this.#isOver()) {
      const { word, span, colon } = this.#key();
      if (map.entries.has(word)) throw NOT_PLAIN;
      // What is left of a line behind a quote would be read as a key.
      if (!flow && map.entries.size > 0 && !this.#beginsLine(span.start - this.offset)) throw NOT_PLAIN;
      const child = this.#node(map, word, span, colon + 1);
      map.entries.set(word, child);
      map.value[word] = child.value;
      map.end = child.writtenEnd;
    }
    if (flow) map.end = this.#close(event, map, CLOSE_BRACE);
    return map;
  }

  #key(): { readonly word: string; readonly span: Span; readonly colon: number } {
    const event = this.#event();
    if (event.type !== EVENT_ID.SCALAR || hasProperties(event) || event.valueStart < 0) throw NOT_PLAIN;
    const { start, end } = written(event);
    const word = getScalarValue(this.text, event);
    const colon = this.#passSpaces(end);
    // Of a merge, what is merged belongs to the map.
    if (word === '<<' || end - start > LONGEST_KEY || this.text.charCodeAt(colon) !== COLON) throw NOT_PLAIN;
    return { word, span: { start: start + this.offset, end: end + this.offset }, colon };
  }

  #list(event: SequenceEvent, parent: Parent, name: string, key: Span | undefined): ListNode {
    const start = event.start + this.offset;
    const list = new ListNode(start, start, parent, name, key, isFlow(event), []);
    while (!this.#isOver()) {
      const isText = !list.flow && this.events[this.#next]?.type === EVENT_ID.SCALAR;
      const behind = isText ? this.#pass(list.end - this.offset, DASH) : 0;
      const child = this.#node(list, String(list.items.length), undefined, behind);
      list.items.push(child);
      list.value.push(child.value);
      list.end = child.end;
    }
    if (list.flow) list.end = this.#close(event, list, CLOSE_BRACKET);
    return list;
  }

  #scalar(
    event: ScalarEvent,
    parent: Parent,
    name: string,
    key: Span | undefined,
    behind: number,
  ): ScalarNode {
    if (hasProperties(event)) throw NOT_PLAIN;
    const { text, offset } = this;
    if (event.valueStart < 0) {
      if (parent?.flow) throw NOT_PLAIN;
      const at = this.#passSpaces(behind) + offset;
      return new ScalarNode(at, at, parent, name, key, null, '', 'plain');
    }
    // The full parse takes a text below a comment for a key.
    if (behind > 0 && text.slice(behind, event.valueStart).includes('#')) throw NOT_PLAIN;
    const style = STYLES[event.style];
    const source = getScalarValue(text, event);
    const value = style === 'plain' ? plainScalar(source) : source;
    const { start, end } =
      style === 'literal' || style === 'folded' ? this.#writtenBlock(event) : written(event);
    return new ScalarNode(start + offset, end + offset, parent, name, key, value, source, style);
  }

  /** Where a block text stands, from its mark to its last visible sign. */
  #writtenBlock({ valueStart, valueEnd }: ScalarEvent): Span {
    const { text } = this;
    const line = text.lastIndexOf('\n', valueStart - 2) + 1;
    const header = text.slice(line, valueStart);
    if (!HEADER.test(header)) throw NOT_PLAIN;
    const start = line + header.search(/[|>]/);
    return { start, end: start + text.slice(start, valueEnd).trimEnd().length };
  }

  #beginsLine(from: number): boolean {
    let at = from;
    while (this.text.charCodeAt(at - 1) === SPACE) at--;
    return this.text.charCodeAt(at - 1) === LINE_FEED;
  }

  #passSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }

  /** Where a mark ends that comes next in the text, but for spaces, line ends, commas and comments. */
  #pass(from: number, mark: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === mark) return at + 1;
      if (code === HASH) while (at + 1 < text.length && text.charCodeAt(at + 1) !== LINE_FEED) at++;
      else if (code !== SPACE && code !== COMMA && code !== LINE_FEED && code !== CARRIAGE_RETURN) break;
    }
    throw NOT_PLAIN;
  }

  /** Where a collection in brackets or braces ends, in the plan. */
  #close(event: MappingEvent | SequenceEvent, { end }: PlanNode, mark: number): number {
    return this.#pass(Math.max(event.start + 1, end - this.offset), mark) + this.offset;
  }
}

/** Whether a collection is written in brackets or braces; one with an anchor or a tag is not plain. */
function isFlow(event: MappingEvent | SequenceEvent): boolean {
  if (hasProperties(event)) throw NOT_PLAIN;
  return event.style === COLLECTION_STYLE.FLOW;
}

const hasProperties = ({ anchorStart, tagStart }: MappingEvent | SequenceEvent | ScalarEvent): boolean =>
  anchorStart >= 0 || tagStart >= 0;

/** Where a text that is no block stands, with its quotes. */
function written({ valueStart, valueEnd, style }: ScalarEvent): Span {
  const quote = style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
  return { start: valueStart - quote, end: valueEnd + quote };
}
