/**
 * Reads a text that differs from one that was read before, by reading only the entries that changed. Most of a check
 * would otherwise go into reading the rest of the plan again with every keystroke.
 *
 * It may do so because an entry of a map in block style that begins with its key at the map's own column ends whatever
 * stands before it, as long as that is sound by itself. Whatever is not as simple is left to the full parse, which is
 * the truth that the tests hold this to.
 */
import type { Span } from '../place';
import type { MapNode, PlanNode } from '../tree';
import { BOUNDS } from './bounds';
import { buildTree } from './build-tree';
import { changedSpan, type ChangedSpan } from '../changed-span';
import { compose, tokenize } from './compose';
import type { ParsedText } from './parse';
import { readPlain } from './read-plain';
import { type BadPiece, badAmong, badIn, blankAll, pieces } from './recover';

/** A text that was read, of which nothing was wrong. */
export interface ReadBefore {
  readonly text: string;
  readonly parsed: ParsedText;
}

/**
 * @param before a text whose parts can be read one by one
 * @returns undefined where the whole text has to be read
 */
export function reparse(text: string, before: ReadBefore): ParsedText | undefined {
  const { root, isPlain } = before.parsed;
  if (!isPlain || root?.kind !== 'map' || root.flow) return undefined;
  // A version in between that was broken may have them; that is over now.
  for (const map of handedOn.get(root) ?? []) map.takeBack();
  const change = changedSpan(before.text, text);
  if (change.start === change.oldEnd && change.start === change.newEnd) return before.parsed;
  const changed = new Changed(text, before.text, change);
  handedOn.set(root, changed.handedOn);
  const now = changed.map(root, before.text.length);
  if (now) return { root: now, problems: [], unknownTags: [], unreadable: [], isPlain: true };
  return changed.isUnsound ? changed.recovered(root) : undefined;
}

/** The maps of a text of which entries are those of a newer one now, by its root. */
const handedOn = new WeakMap<MapNode, readonly MapNode[]>();

/** So much of the depth that a plan may have is left for what stands around an entry. */
const DEPTH_AROUND = 10;

/**
 * Marks between documents and directives, which are none within a text; what comes before the first line alone; what git
 * leaves; and a tab among the spaces in front of a line, of which the library makes one thing or another by what follows.
 */
const MARKS = /^(?:---|\.\.\.|%|<{7}| *\t)|\uFEFF|\r(?!\n)/m;

/** A text, and what it was. */
class Changed {
  /** By how much what stands behind the change is further back. */
  readonly #shift: number;
  /** Whether it was found not to be YAML. */
  isUnsound = false;
  /** The maps of which entries are those of the new text now. */
  readonly handedOn: MapNode[] = [];

  constructor(
    readonly text: string,
    readonly old: string,
    readonly change: ChangedSpan,
  ) {
    this.#shift = text.length - old.length;
  }

  /**
   * A map in block style as it is now.
   *
   * @param end where the lines of its last entry end, in the old text
   */
  map(map: MapNode, end: number): MapNode | undefined {
    const touched = this.#touched(map, end);
    if (!touched) return undefined;
    const { first, last, column, entries } = touched;
    const inner = entries[first];
    if (first === last && inner?.kind === 'map' && !inner.flow) {
      const changed = this.map(inner, touched.endOf(first));
      if (changed) return this.#put(map, touched, first, [changed]);
    }
    const upTo = touched.endOf(last) + this.#shift;
    // What the line of a key has become may belong to what stands before it.
    for (const from of first > 0 ? [first, first - 1] : [first]) {
      const middle = this.#read(this.text, touched.starts[from]!, upTo, column);
      const now = middle && this.#put(map, touched, from, middle);
      if (now) return now;
    }
    return undefined;
  }

  /**
   * What can be read of a text that is not YAML as a whole; see {@link recover}, which would cut it at the same lines.
   *
   * @returns undefined where the trouble is not known to lie in the entries that changed
   */
  recovered(root: MapNode): ParsedText | undefined {
    const touched = this.#touched(root, this.old.length);
    if (touched?.column !== 0 || !areAllPieces(this.old, touched.starts)) return undefined;
    const { first, last, entries } = touched;
    const inner = entries[first];
    if (first === last && inner?.kind === 'map' && !inner.flow) {
      const within = this.#touched(inner, touched.endOf(first));
      const found = within && this.#broken(within, (spans, from) => this.#wrong(within, spans, from));
      const changed = found && this.#put(inner, within, found.from, found.entries);
      const now = changed && this.#put(root, touched, first, [changed]);
      if (now) return partial(now, found);
    }
    const found = this.#broken(touched, (spans) => spans.flatMap((span) => badIn(this.text, span)));
    const now = found && this.#put(root, touched, found.from, found.entries);
    return now && partial(now, found);
  }

  /** Which entries of a map the change lies in, or touches. */
  #touched(map: MapNode, end: number): Touched | undefined {
    const lines = startsOf(this.old, map);
    const first = lines ? lastAtMost(lines.starts, this.change.start) : -1;
    // What stands before the first entry belongs to none.
    if (!lines || first < 0) return undefined;
    const last = lastAtMost(lines.starts, this.change.oldEnd);
    const entries = [...map.entries.values()];
    return { ...lines, first, last, entries, endOf: (at) => lines.starts[at + 1] ?? end };
  }

  /** The map with other entries from one on up to the last that was touched. */
  #put(
    map: MapNode,
    { entries, last }: Touched,
    from: number,
    middle: readonly PlanNode[],
  ): MapNode | undefined {
    const moved = entries.slice(last + 1).map((entry) => this.#moved(entry, map));
    this.handedOn.push(map);
    return map.holding([...entries.slice(0, from), ...middle, ...moved]);
  }

  #moved(entry: PlanNode, map: MapNode): PlanNode {
    if (this.#shift === 0) return entry;
    // In a part of the plan, its entries are moved as late as the part itself.
    return entry.kind === 'map'
      ? entry.moveLater(this.#shift, undefined, map.parent ? 0 : 1)
      : entry.shifted(this.#shift, undefined);
  }

  /**
   * Reads lines of a map by themselves.
   *
   * @param column where its keys begin
   * @returns undefined where they are not sound, or could mean something else in their place: they have to begin with
   *   a key of the map
   */
  #read(text: string, start: number, end: number, column: number): readonly PlanNode[] | undefined {
    const piece = text.slice(start, end);
    if (MARKS.test(piece)) return undefined;
    const plain = readPlain(piece, start);
    if (plain) return plain.start === start + column ? [...plain.entries.values()] : undefined;
    const tokens = tokenize(piece);
    if (!tokens || tokens.deepest > BOUNDS.depth - DEPTH_AROUND) return undefined;
    const { document, second } = compose(tokens);
    if (!document || second !== undefined) return undefined;
    if (document.errors.length > 0) this.isUnsound = true;
    if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
    const { root, problems, isPlain } = buildTree(text, document.contents ?? undefined, () => 0, start);
    if (!isPlain || problems.length > 0 || root?.kind !== 'map' || root.flow) return undefined;
    if (root.start !== start + column) return undefined;
    return [...root.entries.values()];
  }

  /** The entries of a map that changed, without what cannot be read of them. */
  #broken(
    { starts, column, first, last, endOf }: Touched,
    badOf: (spans: readonly Span[], from: number) => readonly BadPiece[],
  ): Broken | undefined {
    const end = endOf(last) + this.#shift;
    for (const from of first > 0 ? [first, first - 1] : [first]) {
      const start = starts[from]!;
      const spans = pieces(this.text, { start, end }, column);
      // Further to the left something else begins.
      if (column > 0 && pieces(this.text, { start, end }, 0).length > 0) return undefined;
      // What begins otherwise belongs to what stands before it.
      if (spans[0]?.start !== start) continue;
      if (MARKS.test(this.text.slice(start, end))) return undefined;
      const bad = badOf(spans, from);
      if (bad.length === 0) return undefined;
      const readable = blankAll(
        this.text,
        bad.map(({ span }) => span),
      );
      const entries = this.#read(readable, start, end, column);
      return entries && { from, entries, bad, readable };
    }
    return undefined;
  }

  /** Those of a map's entries that cannot be read; none where that are all, or none, for then the trouble is another. */
  #wrong({ entries, last }: Touched, spans: readonly Span[], from: number): readonly BadPiece[] {
    const bad = badAmong(this.text, spans);
    const others = entries.length - (last - from + 1);
    return bad.length < spans.length + others ? bad : [];
  }
}

/** The entries of a map that a change lies in, and all of them. */
interface Touched {
  /** Where the lines of each entry begin, in the old text. */
  readonly starts: readonly number[];
  /** Where its keys begin in their lines. */
  readonly column: number;
  readonly entries: readonly PlanNode[];
  readonly first: number;
  readonly last: number;
  /** Where the lines of an entry end, in the old text. */
  readonly endOf: (at: number) => number;
}

/** Entries of which something cannot be read. */
interface Broken {
  /** The number of the first of them. */
  readonly from: number;
  readonly entries: readonly PlanNode[];
  readonly bad: readonly BadPiece[];
  readonly readable: string;
}

function partial(root: MapNode, { bad, readable }: Broken): ParsedText {
  return {
    root,
    problems: bad.map(({ problem }) => problem).sort((a, b) => a.start - b.start),
    unknownTags: [],
    unreadable: bad.map(({ span }) => span),
    readable,
    isPlain: false,
  };
}

/** Where the lines of a map’s entries begin, and the column of their keys; undefined where a key does not begin its line. */
function startsOf(text: string, map: MapNode): Pick<Touched, 'starts' | 'column'> | undefined {
  const column = map.start - (text.lastIndexOf('\n', map.start - 1) + 1);
  const starts: number[] = [];
  for (const { keyStart } of map.entries.values()) {
    const start = keyStart - column;
    if (start > 0 && text.charCodeAt(start - 1) !== 10) return undefined;
    for (let at = start; at < keyStart; at++) if (text.charCodeAt(at) !== 32) return undefined;
    starts.push(start);
  }
  return { starts, column };
}

/** Whether a text is cut at just these lines where it is cut at what begins in column 0. */
function areAllPieces(text: string, starts: readonly number[]): boolean {
  const found = pieces(text, { start: 0, end: text.length }, 0);
  return found.length === starts.length && found.every(({ start }, at) => start === starts[at]);
}

/** The number of the last of some ascending numbers that is at most another one; -1 where all are greater. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle]! <= most) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
