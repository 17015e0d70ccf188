import type { PlanDocument } from '../document';
import type { Edit } from '../rule';
import { isBlank } from '../blank';
import type { MapNode, PlanNode } from '../tree';
import { behindComments, behindKeptLines } from './line-behind';
import { type InsertValue, render, renderScalar } from './render';

/**
 * The edits that add a key to a part of the plan in its author's style: braces or lines, indentation and line ends
 * as they are there. Comments stay where they stand.
 *
 * @param node the map that gets the key; a key with nothing behind it becomes a map
 * @param after the keys behind which a reader expects the new one, the preferred last; else it comes at the end
 * @param inBraces whether what it holds stands in braces, also where its key has a line of its own
 * @returns no edits where there is no place for it, as in a text or behind an alias
 */
export function insertKey(
  document: PlanDocument,
  node: PlanNode,
  name: string,
  value: InsertValue,
  after: readonly string[] = [],
  inBraces = false,
): readonly Edit[] {
  if (node.kind === 'map') {
    return node.flow
      ? intoBraces(document, node, name, value, after)
      : intoBlock(document, node, name, value, { after, inBraces });
  }
  return isBlank(node) && node.kind === 'scalar' ? intoNothing(document, node, { [name]: value }) : [];
}

/**
 * The edits that put a key before another one of the same map, where insertKey can only put it behind one.
 *
 * @returns no edits where the other key is not the first thing of its line or place, as behind an anchor
 */
export function insertBefore(
  document: PlanDocument,
  entry: PlanNode,
  name: string,
  value: InsertValue,
): readonly Edit[] {
  const { parent: map, keyStart } = entry;
  if (map?.kind !== 'map' || !map.owns(entry)) return [];
  const { newline } = document;
  const before = lineBefore(document, keyStart);
  const at = { start: keyStart, end: keyStart };
  if (map.flow) {
    const own = ownIndent(document, map, entry);
    if (own === undefined && !/[{,]\s*$/.test(before)) return [];
    const gap = own === undefined ? ' ' : newline + own;
    return [{ ...at, text: `${renderEntry(document, map, name, value)},${gap}` }];
  }
  if (!/^\uFEFF?[\s-]*$/.test(before)) return [];
  const indent = newline + ' '.repeat(columnOf(document, keyStart));
  const written = render({ [name]: value }, false, indentOf(document)).split('\n');
  return [{ ...at, text: written.map((line) => line + indent).join('') }];
}

/**
 * The edits that put a value behind a key which has nothing behind it: no value, an empty text, empty braces.
 *
 * @returns no edits where something stands there, or a comment that would be lost
 */
export function insertValue(document: PlanDocument, node: PlanNode, value: InsertValue): readonly Edit[] {
  if (!isBlank(node) || value === null) return [];
  if (node.kind === 'scalar') return intoNothing(document, node, value);
  // What holds nothing but the author's own keys gets the others beside them.
  if (node.kind === 'map' && node.entries.size > 0) {
    if (typeof value !== 'object' || isList(value)) return [];
    return Object.entries(value).flatMap(([key, inner]) => insertKey(document, node, key, inner));
  }
  const written = document.text.slice(node.start, node.end);
  if (!node.flow || /[^\s{}[\]]/.test(written)) return [];
  return [{ start: node.start, end: node.end, text: render(value, true) }];
}

function intoBraces(
  document: PlanDocument,
  map: MapNode,
  name: string,
  value: InsertValue,
  after: readonly string[],
): readonly Edit[] {
  const { text } = document;
  const written = renderEntry(document, map, name, value);
  const anchor = anchorOf(document, map, after);
  if (!anchor) {
    // What is no entry of its own may stand there all the same: a merge.
    const inside = text.slice(map.start + 1, map.end - 1).replaceAll(/(?<=\s)#.*/g, '');
    const space = /\s/.test(text.charAt(map.start + 1)) ? '' : ' ';
    const behind = inside.trim() === '' ? space : ',';
    return [{ start: map.start + 1, end: map.start + 1, text: ` ${written}${behind}` }];
  }
  const { end, entry } = anchor;
  const line = restOfLine(document, end);
  const [, space = '', rest] = /^([ \t]*),(.*)$/.exec(line) ?? [];
  const own = ownIndent(document, map, entry);
  if (own !== undefined && rest !== undefined && /^\s*$|^\s+#/.test(rest)) {
    const at = end + line.length;
    return [{ start: at, end: at, text: `${document.newline}${own}${written},` }];
  }
  if (own !== undefined && ['', '}'].includes(line.trim()))
    return [{ start: end, end, text: `,${document.newline}${own}${written}` }];
  if (own !== undefined && /^\s+#/.test(line)) {
    // The comment is about what stands before it, and stays behind that.
    const at = end + line.length;
    return [
      { start: end, end, text: ',' },
      { start: at, end: at, text: `${document.newline}${own}${written}` },
    ];
  }
  // Who puts a space before the comma keeps it.
  const at = space === '' ? end : end + space.length + 1;
  return [{ start: at, end: at, text: space === '' ? `, ${written}` : ` ${written},` }];
}

/** The text from an offset to the end of its line. */
function restOfLine({ lines, text }: PlanDocument, offset: number): string {
  return text.slice(offset, lines.offset({ line: lines.at(offset).line, character: Infinity }));
}

/** What stands before an entry in braces that has a line for itself: its indentation. */
function ownIndent({ lines, text }: PlanDocument, map: MapNode, entry: PlanNode): string | undefined {
  const { line } = lines.at(entry.keyStart);
  if (line === lines.at(map.start).line) return undefined;
  const before = text.slice(lines.offset({ line, character: 0 }), entry.keyStart);
  return before.trim() === '' ? before : undefined;
}

/** An entry as it stands in braces, its key in quotes where those beside it are; where all is as in JSON, so is this. */
function renderEntry({ text }: PlanDocument, map: MapNode, name: string, value: InsertValue): string {
  const quotes = new Set(map.own.map(({ keyStart }) => text.charAt(keyStart)));
  if (quotes.size === 1 && quotes.has('"')) return `${JSON.stringify(name)}: ${json(value)}`;
  const written = render({ [name]: value }, true)
    .slice(1, -1)
    .trim();
  const isPlain = quotes.size === 1 && quotes.has("'") && written.startsWith(`${name}:`);
  return isPlain ? `'${name}'${written.slice(name.length)}` : written;
}

/** A value as JSON on one line, with the spaces that people put in it. */
function json(value: InsertValue): string {
  // A line end within a text is written with a backslash: those that are left part the values.
  return JSON.stringify(value, null, 1).replaceAll(/\n */g, ' ');
}

function intoBlock(
  document: PlanDocument,
  map: MapNode,
  name: string,
  value: InsertValue,
  { after, inBraces }: { readonly after: readonly string[]; readonly inBraces: boolean },
): readonly Edit[] {
  // Behind an anchor, a tag or a question mark, the first key does not stand where the others do.
  if (!STRAIGHT.test(lineBefore(document, map.start))) return [];
  const anchor = anchorOf(document, map, after);
  // A map of nothing but a merge has no entry of its own, and ends behind that.
  const end = anchor ? behindKeptLines(document, anchor.entry) : map.end;
  const column = columnOf(document, map.start);
  return [ownLines(document, behindComments(document, end, column), column, { [name]: value }, inBraces)];
}

/** What stands before a key as people write it: spaces, and the dashes of a list. */
const STRAIGHT = /^\uFEFF?[ -]*$/;

/** The text of a line up to an offset in it. */
function lineBefore({ lines, text }: PlanDocument, offset: number): string {
  return text.slice(lines.offset({ line: lines.at(offset).line, character: 0 }), offset);
}

/** A key with nothing behind it, or with an empty text or null written out, gets a value. */
function intoNothing(document: PlanDocument, node: PlanNode, value: InsertValue): readonly Edit[] {
  const { parent, key } = node;
  if (parent?.kind === 'list') return [intoItem(document, node, value)];
  if (!isBare(document, node)) return [];
  if (typeof value !== 'object') {
    const flow = parent?.kind !== 'map' || parent.flow;
    const text = typeof value === 'string' ? renderScalar(value, undefined, flow) : value;
    return [{ ...emptyBehind(document, node), text: `: ${text}` }];
  }
  if (parent?.kind !== 'map' || !inside(parent, key.start)) return [];
  const rest = emptyBehind(document, node);
  if (parent.flow) return [{ ...rest, text: `: ${render(value, true)}` }];
  const lines = ownLines(document, key.end, columnOf(document, key.start) + indentOf(document), value);
  // Of an empty text on several lines, nothing stays.
  if (rest.end > lines.start) return [{ ...rest, text: `:${lines.text}` }];
  return rest.end > rest.start + 1 ? [{ ...rest, text: ':' }, lines] : [lines];
}

/** Whether a key and the nothing behind it are all that is there: no question mark, anchor, tag or comment. */
function isBare(document: PlanDocument, { parent, key, start }: PlanNode): boolean {
  const between = document.text.slice(key.end, start > key.end ? start : key.end + 20);
  const isNext = start > key.end ? /^[ \t]*:\s*$/ : /^[ \t]*:/;
  const isInBraces = parent?.kind === 'map' && parent.flow;
  if (isInBraces) return start === key.end || isNext.test(between);
  return isNext.test(between) && STRAIGHT.test(lineBefore(document, key.start));
}

/** An item of a list with nothing in it gets a value; what has keys stands in braces there. */
function intoItem({ text }: PlanDocument, { start, end }: PlanNode, value: InsertValue): Edit {
  const written = typeof value === 'string' ? renderScalar(value) : render(value, true);
  const before = text[start - 1] === '-' ? ' ' : '';
  const behind = text[end] === '#' ? ' ' : '';
  return { start, end, text: before + written + behind };
}

/** From the end of a key to the end of the nothing behind it: the colon, and `null`, `~` or empty quotes. */
function emptyBehind({ text }: PlanDocument, { key, start, end }: PlanNode): { start: number; end: number } {
  const colon = /^[ \t]*:/.exec(text.slice(key.end, key.end + 20))?.[0].length ?? 0;
  return { start: key.end, end: Math.max(key.end + colon, end > start ? end : 0) };
}

/** The column of an offset; a byte order mark in front of the text takes none. */
function columnOf({ lines, text }: PlanDocument, offset: number): number {
  const { line, character } = lines.at(offset);
  return line === 0 && text.startsWith('\uFEFF') ? character - 1 : character;
}

/** New lines below the line of an offset, whatever comment ends that line. */
function ownLines(
  document: PlanDocument,
  offset: number,
  column: number,
  value: InsertValue,
  inBraces = false,
): Edit {
  const { lines } = document;
  const { line } = lines.at(offset);
  const end = lines.offset({ line, character: Infinity });
  const indent = ' '.repeat(column);
  const text = render(value, false, indentOf(document), inBraces)
    .split('\n')
    .map((part) => document.newline + indent + part)
    .join('');
  return { start: end, end, text };
}

interface Anchor {
  readonly end: number;
  readonly entry: PlanNode;
}

/**
 * The entry behind which a new key comes, with the end of what it holds. Behind what cannot be read comes nothing: what
 * is written there would seem to belong to the new key.
 */
function anchorOf(document: PlanDocument, map: MapNode, after: readonly string[]): Anchor | undefined {
  const isRead = ({ keyStart, keyEnd }: PlanNode): boolean =>
    !document.isPartial || !document.isUnreadable({ start: keyStart, end: keyEnd });
  const named = after.flatMap((name) => map.entries.get(name) ?? []).filter((entry) => map.owns(entry));
  const read = named.findLast(isRead) ?? (map.lastOwn && isRead(map.lastOwn) ? map.lastOwn : undefined);
  const entry = read ?? map.own.findLast(isRead) ?? map.lastOwn;
  if (!entry) return undefined;
  return { end: entry.writtenEnd, entry };
}

const isList = (value: object): value is readonly InsertValue[] => Array.isArray(value);

const inside = (map: MapNode, offset: number): boolean => offset >= map.start && offset <= map.end;

/** How far the author indents: as far as the first part of the plan does. */
function indentOf(document: PlanDocument): number {
  for (const entry of document.root?.entries.values() ?? []) {
    if (entry.kind === 'map' && !entry.flow && entry.start > entry.key.start) {
      const { character } = document.lines.at(entry.start);
      if (character > 0) return character;
    }
  }
  return 2;
}
