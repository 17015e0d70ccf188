import {
  type Alias,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Scalar as YamlScalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { BOUNDS, type Excess } from './bounds';
import type { Span } from '../place';
import { spanOf, styleOf } from './spans';
import type { SyntaxProblem } from './syntax-problem';
import { Bare } from '../bare';
import { ListNode, MapNode, type PlanNode, type Scalar, ScalarNode, type ScalarStyle } from '../tree';
import { plainScalar } from './plain-scalar';

export interface Tree {
  readonly root: PlanNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Keys with an alias behind them of which nobody knows what it refers to. */
  readonly unresolved: readonly Span[];
  /** Whether each part of it is read from its own text alone: there are no anchors, aliases, merge keys and tags. */
  readonly isPlain: boolean;
  readonly excess?: Excess;
}

/**
 * Turns the YAML library's nodes into the plan's tree: aliases followed, merge keys merged, the first of two equal
 * keys kept and the second reported.
 *
 * @param text the text that the nodes came from
 * @param size how many nodes the text itself has; the measure for what aliases may add
 * @param offset where the piece of the text begins that was parsed
 */
export function buildTree(text: string, contents: Node | undefined, size: () => number, offset = 0): Tree {
  if (!contents) return { root: undefined, problems: [], unresolved: [], isPlain: false };
  const builder = new TreeBuilder(text, size, offset);
  try {
    const root = builder.build(contents, undefined, '', undefined);
    const { problems, unresolved, isPlain } = builder;
    return { root, problems, unresolved, isPlain };
  } catch (error) {
    if (error instanceof ExpansionError)
      return { root: undefined, problems: [], unresolved: [], isPlain: false, excess: error.excess };
    throw error;
  }
}

/** Leaves the recursion when aliases make more of the plan than it may be. */
class ExpansionError extends Error {
  constructor(readonly excess: Excess) {
    super('aliases expand beyond the bound');
  }
}

/** What may stand before the colon of an empty key: spaces, line ends, comments. */
const NOTHING = /(?:[ \t\r\n]+|(?<=\s)#[^\r\n]*)*/y;

type Parent = MapNode | ListNode | undefined;

class TreeBuilder {
  readonly problems: SyntaxProblem[] = [];
  readonly unresolved: Span[] = [];
  isPlain = true;
  readonly #anchors = new Map<string, Node>();
  /** The anchored nodes that are being built, to see an alias that stands inside what it names. */
  readonly #open = new Set<Node>();
  #nodes = 0;
  #depth = 0;
  #alias: Span | undefined;

  #bound: number | undefined;

  constructor(
    readonly text: string,
    readonly size: () => number,
    readonly offset: number,
  ) {}

  build(node: Node | null, parent: Parent, name: string, key: Span | undefined): PlanNode {
    if (++this.#nodes > this.bound && this.#alias)
      throw new ExpansionError({ bound: 'aliases', ...this.#alias });
    // Aliases can nest what the text does not.
    if (++this.#depth > BOUNDS.depth * 2 && this.#alias)
      throw new ExpansionError({ bound: 'depth', ...this.#alias });
    const built = this.#build(node, parent, name, key);
    this.#depth--;
    return built;
  }

  /** How many nodes aliases may make of the plan. */
  private get bound(): number {
    return (this.#bound ??= Math.max(BOUNDS.nodes, this.size() * BOUNDS.expansion));
  }

  #build(node: Node | null, parent: Parent, name: string, key: Span | undefined): PlanNode {
    if (!node) return new ScalarNode(key?.end ?? 0, key?.end ?? 0, parent, name, key, null, '', 'plain');
    if (isAlias(node)) return this.#alias_(node, parent, name, key);
    if (node.anchor !== undefined || node.tag !== undefined) this.isPlain = false;
    // Only at its own place: seen again through an alias, it is the same anchor.
    if (node.anchor !== undefined && !this.#alias) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node, parent, name, key);
    if (node.anchor !== undefined) this.#open.add(node);
    const built = isMap(node) ? this.#map(node, parent, name, key) : this.#list(node, parent, name, key);
    if (node.anchor !== undefined) this.#open.delete(node);
    return built;
  }

  #alias_(node: Alias, parent: Parent, name: string, key: Span | undefined): PlanNode {
    const span = spanOf(node, this.offset);
    const target = this.#anchors.get(node.source);
    this.isPlain = false;
    if (!target || this.#open.has(target)) {
      this.problems.push({ code: target ? 'ALIAS_OF_ITSELF' : 'BAD_ALIAS', subject: node.source, ...span });
      this.unresolved.push({ start: key?.start ?? span.start, end: span.end });
      const unknown = new ScalarNode(span.start, span.end, parent, name, key, null, '', 'plain');
      unknown.unresolved = true;
      return unknown;
    }
    const outer = this.#alias;
    this.#alias = outer ?? span;
    const built = this.build(target, parent, name, key);
    built.alias = span;
    this.#alias = outer;
    return built;
  }

  #map(node: YAMLMap, parent: Parent, name: string, key: Span | undefined): MapNode {
    const { start, end } = spanOf(node, this.offset);
    const map = new MapNode(start, end, parent, name, key, node.flow === true, new Bare());
    const merged: Node[] = [];
    let last = start;
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const word = keyWord(keyNode);
      if (keyNode && (keyNode.tag !== undefined || (!isAlias(keyNode) && keyNode.anchor !== undefined)))
        this.isPlain = false;
      if (word === undefined) {
        this.problems.push({ code: 'KEY_NOT_A_WORD', ...spanOf(keyNode!, this.offset) });
        last = Math.max(last, this.#alias ? 0 : this.#lastEnd(pair.value as Node | null));
        continue;
      }
      const keySpan = keyNode ? this.#keySpan(keyNode) : { start, end: start };
      if (word === '<<' && isScalar(keyNode) && styleOf(keyNode) === 'plain' && pair.value) {
        merged.push(pair.value as Node);
        this.isPlain = false;
        last = Math.max(last, spanOf(pair.value as Node, this.offset).end);
        continue;
      }
      if (map.entries.has(word)) {
        // Inside an alias it was reported where the anchor stands.
        if (!this.#alias) this.problems.push({ code: 'DUPLICATE', subject: word, ...keySpan });
        // It is not read, and yet it stands there: the map ends behind it.
        last = Math.max(last, keySpan.end, this.#alias ? 0 : this.#lastEnd(pair.value as Node | null));
        continue;
      }
      const child = this.build(pair.value as Node | null, map, word, keySpan);
      map.entries.set(word, child);
      map.value[word] = child.value;
      last = Math.max(
        last,
        keySpan.end,
        this.#alias ? 0 : this.#writtenEnd(pair.value as Node | null, child),
      );
    }
    if (!map.flow) map.end = last;
    for (const source of merged) this.#merge(map, source);
    return map;
  }

  /** Where a value that is not built ends: with the last thing in it that can be seen. */
  #lastEnd(node: Node | null): number {
    if (!node) return 0;
    const { start, end } = spanOf(node, this.offset);
    if (isScalar(node)) return start + this.text.slice(start, end).trimEnd().length;
    if (isAlias(node) || !(isMap(node) || isSeq(node)) || node.flow) return end;
    const last = node.items.at(-1);
    if (!isPair(last)) return this.#lastEnd((last as Node | undefined) ?? null) || start;
    return Math.max(start, this.#lastEnd(last.key as Node | null), this.#lastEnd(last.value as Node | null));
  }

  /** Where a key stands; the library has an empty one where the text before it ends, perhaps lines above its colon. */
  #keySpan(key: Node): Span {
    const span = spanOf(key, this.offset);
    if (span.end > span.start) return span;
    NOTHING.lastIndex = span.start;
    const at = span.start + (NOTHING.exec(this.text)?.[0].length ?? 0);
    return this.text[at] === ':' ? { start: at, end: at } : span;
  }

  /** What the map itself says wins; of several sources, the first. */
  #merge(map: MapNode, source: Node): void {
    const built = this.build(source, map, '<<', undefined);
    for (const part of built.kind === 'list' ? built.items : [built]) {
      if (part.kind !== 'map') continue;
      for (const [name, child] of part.entries) {
        if (map.entries.has(name)) continue;
        const adopted = adopt(child, map);
        map.entries.set(name, adopted);
        map.value[name] = adopted.value;
      }
    }
  }

  #scalar(node: YamlScalar, parent: Parent, name: string, key: Span | undefined): ScalarNode {
    const { start, end } = spanOf(node, this.offset);
    const style = styleOf(node);
    const value = valueOf(node, style);
    const word = typeof value === 'string' ? value : (node.source ?? String(value));
    // A block text runs through its last line end; what is said of it need not.
    const visible =
      style === 'literal' || style === 'folded' ? this.text.slice(start, end).trimEnd().length : end - start;
    return new ScalarNode(start, start + visible, parent, name, key, value, word, style);
  }

  /** Where a value ends in the text of the map or list that holds it: of an alias, the alias itself. */
  #writtenEnd(node: Node | null, built: PlanNode): number {
    return isAlias(node) ? spanOf(node, this.offset).end : built.end;
  }

  #list(node: YAMLSeq, parent: Parent, name: string, key: Span | undefined): ListNode {
    const { start, end } = spanOf(node, this.offset);
    const list = new ListNode(start, end, parent, name, key, node.flow === true, []);
    let last = start;
    for (const item of node.items) {
      const child = this.build(item as Node | null, list, String(list.items.length), undefined);
      list.items.push(child);
      list.value.push(child.value);
      if (!this.#alias) last = Math.max(last, this.#writtenEnd(item as Node | null, child));
    }
    if (!list.flow) list.end = last;
    return list;
  }
}

/** A merged node keeps its place in the text and gets the path of the map it was merged into. */
function adopt(node: PlanNode, parent: MapNode): PlanNode {
  return Object.assign(Object.create(Object.getPrototypeOf(node) as object) as PlanNode, node, { parent });
}

/** The core schema's types, where an author names them: `!!int 5`. */
const NAMED_TYPE = /^tag:yaml\.org,2002:(?:int|float|bool|null)$/;

function valueOf(node: YamlScalar, style: ScalarStyle): Scalar {
  // What the library makes something else of, as it does of a `!!timestamp`, is what was written.
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  const resolved = node.tag === undefined ? style === 'plain' : NAMED_TYPE.test(node.tag);
  return resolved ? plainScalar(text) : text;
}

/** A key as a word: as it was written, so that `007` and `2027-01-08` stay what they are. */
function keyWord(key: Node | null): string | undefined {
  if (!key) return '';
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source ?? String(key.value);
}
