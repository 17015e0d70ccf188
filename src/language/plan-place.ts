/** Where in a plan something is being typed, and what the format says of it. */
import type { Field } from '../core/format/field';
import { fieldAt } from '../core/model';
import { pointerStep, type Span } from '../core/place';
import { type YamlPlace, yamlPlace } from './yaml-place';

/** What is being typed, from where it begins to the cursor, and what it will replace. */
export interface TypedText extends Span {
  /** As far as the cursor; it may hold spaces, but no sign that ends it. */
  readonly word: string;
  /** The quotes that are open around it. */
  readonly quote: '"' | "'" | '';
  /** What stands behind it on its line. */
  readonly rest: string;
  /** How many signs stand before it on its line. */
  readonly column: number;
  /** How many spaces its line begins with. */
  readonly indent: number;
}

export interface PlanPlace extends Pick<YamlPlace, 'path' | 'keys' | 'isFlow'> {
  /**
   * What can stand there: the key of a map, what comes behind a key, or an item of a list. The first word on the line
   * below a key that has no keys of its own is a value.
   */
  readonly holds: YamlPlace['holds'];
  /** What the format says of the map of a key, of the value or of the item. */
  readonly field: Field;
  readonly typed: TypedText;
}

/**
 * @param offset where the cursor is
 * @returns undefined where nothing of the format can stand: in a comment, within a text, below keys that it does not know
 */
export function planPlace(text: string, offset: number): PlanPlace | undefined {
  const begun = begunAt(text, offset);
  if (!begun) return undefined;
  const { start, quote } = begun;
  const place = yamlPlace(text, start);
  const field = place && fieldAt(place.path.map(pointerStep).join(''));
  if (!field) return undefined;
  const { path, isFlow, keys } = place;
  const hasKeys = field.kind === 'part' || field.kind === 'entries';
  const holds = place.holds === 'key' && !hasKeys ? 'value' : place.holds;
  // A list, and the lines of a map, need a sign or a key of their own.
  if (holds === 'value' && place.holds === 'key' && field.kind === 'list') return undefined;
  const end = offset + restOf(text, offset, quote, holds === 'key', isFlow).length;
  const lineEnd = offset + text.slice(offset, offset + LONGEST_LINE).search(/[\r\n]|$/);
  return {
    path,
    isFlow,
    keys,
    holds,
    field,
    typed: { ...begun, end, rest: text.slice(Math.min(end, lineEnd), lineEnd) },
  };
}

/** Nothing is completed on longer lines. */
const LONGEST_LINE = 10_000;

/**
 * What stands before a value, a key or an item on its line: an indentation, a colon, a dash, a bracket or a comma; then
 * anchors and tags.
 */
const BEFORE = /^(?:.*(?:[:-][ \t]|[[{,]))?[ \t]*(?:[&!][^\s,[\]{}]*[ \t]+)*/;

function begunAt(text: string, offset: number): Omit<TypedText, 'end' | 'rest'> | undefined {
  let lineStart = offset;
  while (lineStart > 0 && !/[\r\n]/.test(text[lineStart - 1]!)) {
    if (offset - --lineStart > LONGEST_LINE) return undefined;
  }
  if (text[lineStart] === '\uFEFF') lineStart++;
  const line = text.slice(lineStart, offset);
  const column = BEFORE.exec(line)![0].length;
  const written = line.slice(column);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  const word = written.slice(quote.length);
  // Neither a key, a word of ours nor an id holds these, or begins so; behind a space, the hash begins a comment.
  if (/[:[\]{}"']|^[#*&!|>%@`]|\s#/.test(word)) return undefined;
  const indent = /^ */.exec(line)![0].length;
  return {
    start: offset - word.length,
    word,
    quote: quote as TypedText['quote'],
    column: column + quote.length,
    indent,
  };
}

/** What of a word stands behind the cursor. */
function restOf(text: string, offset: number, quote: string, isKey: boolean, isFlow: boolean): string {
  const rest = quote !== '' ? REST_QUOTED : isKey ? REST_OF_KEY : isFlow ? REST_IN_FLOW : REST_ON_LINE;
  rest.lastIndex = offset;
  return rest.exec(text)?.[0] ?? '';
}

const REST_QUOTED = /[^"'\r\n]*/y;
const REST_OF_KEY = /[\w-]*/y;
const REST_IN_FLOW = /(?:[^\s,[\]{}#:]| +(?=[^\s,[\]{}#:]))*/y;
const REST_ON_LINE = /(?:[^\s#:]| +(?=[^\s#:]))*/y;
