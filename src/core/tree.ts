import { Bare } from './bare';
import { nameOfStep, type Place, type Span, pointerStep } from './place';

/** How a scalar was written; it decides how an edit must quote what replaces it. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar's value after YAML's core schema. */
export type Scalar = string | number | boolean | null;

/**
 * The plan's text as a tree of maps, lists and scalars. Aliases are followed and merge keys (`<<`) are merged, so
 * readers never meet them; a node that came through an alias lies where its anchor stands.
 */
export type PlanNode = ScalarNode | MapNode | ListNode;

abstract class BaseNode implements Place {
  abstract readonly kind: 'scalar' | 'map' | 'list';
  /** What the node holds as plain data; maps have no prototype, so that `__proto__` is a key like any other. */
  abstract readonly value: unknown;

  constructor(
    readonly start: number,
    public end: number,
    /** What it hangs in; what is read anew of a text that changed takes over what did not change. */
    public parent: MapNode | ListNode | undefined,
    /** The key under which it hangs in a map, the index in a list, empty for the root. */
    readonly name: string,
    protected readonly keySpan: Span | undefined,
  ) {}

  /** The same at another place of the text, as it is when so many code units more stand before it. */
  abstract shifted(by: number, parent: MapNode | ListNode | undefined): PlanNode;

  /** How much further back it stands than when it was read; its key's place is that of then. */
  moved = 0;

  /** Where the alias stands that brought it here; its own place is where the anchor is. */
  alias: Span | undefined;

  /** Whether it stands for an alias of which nobody knows what it refers to. */
  unresolved = false;

  /** The offset after the value as it is written under its key. */
  get writtenEnd(): number {
    return Math.max(this.keyEnd, this.alias?.end ?? this.end);
  }

  get path(): string {
    return this.parent ? this.parent.path + pointerStep(this.name) : '';
  }

  /** Where its key begins; cheaper than asking for the key's place, which has a path. */
  get keyStart(): number {
    return this.keySpan ? this.keySpan.start + this.moved : this.start;
  }
  get keyEnd(): number {
    return this.keySpan ? this.keySpan.end + this.moved : this.end;
  }

  /** The key it hangs under; in a list, and for the root, the node itself. */
  get key(): Place {
    return { start: this.keyStart, end: this.keyEnd, path: this.path };
  }
}

export class ScalarNode extends BaseNode {
  readonly kind = 'scalar';
  constructor(
    start: number,
    end: number,
    parent: MapNode | ListNode | undefined,
    name: string,
    keySpan: Span | undefined,
    readonly value: Scalar,
    /** The value as a word: a number or date as it was written, an id's spelling. */
    readonly word: string,
    readonly style: ScalarStyle,
  ) {
    super(start, end, parent, name, keySpan);
  }

  shifted(by: number, parent: MapNode | ListNode | undefined): ScalarNode {
    const { start, end, name, keySpan, value, word, style } = this;
    const node = new ScalarNode(start + by, end + by, parent, name, keySpan, value, word, style);
    node.moved = this.moved + by;
    return node;
  }

  /** The same piece of text, taken for another value. */
  readAs(value: Scalar): ScalarNode {
    const node = new ScalarNode(
      this.start,
      this.end,
      this.parent,
      this.name,
      this.keySpan,
      value,
      this.word,
      this.style,
    );
    node.alias = this.alias;
    node.moved = this.moved;
    return node;
  }
}

/** What a map and a list have in common. */
abstract class CollectionNode<V> extends BaseNode {
  constructor(
    start: number,
    end: number,
    parent: MapNode | ListNode | undefined,
    name: string,
    keySpan: Span | undefined,
    /** Whether it is written in braces or brackets. */
    readonly flow: boolean,
    readonly value: V,
  ) {
    super(start, end, parent, name, keySpan);
  }
}

/** What stays the same of a map that is only moved, and where to remember what was found out of it; see `Memory`. */
export type Identity = Record<symbol, unknown>;

export class MapNode extends CollectionNode<Record<string, unknown>> {
  readonly kind = 'map';
  /** Undefined as long as nobody has asked for them after the map was moved. */
  private held: Map<string, PlanNode> | undefined = new Map();
  /** Where its entries are as they were before it was moved; undefined where it has its own. */
  private source: MapNode | undefined;
  private lateLevels = 0;
  private ownEntries: readonly PlanNode[] | undefined;
  private ownNumbers: ReadonlyMap<string, number> | undefined;
  private token: Identity | undefined;
  /** Those of its entries that were asked for one by one since it was moved. */
  private some: Map<string, PlanNode> | undefined;

  get entries(): Map<string, PlanNode> {
    return this.held ?? this.moveEntries();
  }

  /** One of its entries; of a map that was moved, cheaper than all of them. */
  entry(name: string): PlanNode | undefined {
    if (this.held) return this.held.get(name);
    const known = this.some?.get(name);
    if (known) return known;
    const entry = this.source?.entries.get(name);
    return entry && this.moveEntry(entry, (this.some ??= new Map<string, PlanNode>()));
  }

  /** The names of its entries; cheaper than the entries of a map that was moved. */
  get names(): Iterable<string> {
    return (this.source ?? this).entries.keys();
  }

  get isEmpty(): boolean {
    return (this.source ?? this).entries.size === 0;
  }

  /** The same for a map and for what became of it when it was only moved. */
  get identity(): Identity {
    return (this.token ??= {});
  }

  shifted(by: number, parent: MapNode | ListNode | undefined): MapNode {
    const map = this.moveLater(by, parent, 0);
    map.moveEntries();
    return map;
  }

  /**
   * As {@link shifted}, but its entries follow when they are asked for, which for most of a plan after a keystroke nobody does.
   *
   * @param levels how many levels of maps below it are moved as late; so few, that those before it are soon forgotten
   */
  moveLater(by: number, parent: MapNode | ListNode | undefined, levels: 0 | 1): MapNode {
    const { start, end, name, flow, value } = this;
    const map = new MapNode(start + by, end + by, parent, name, this.keySpan, flow, value);
    map.token = this.identity;
    map.moved = this.moved + by;
    map.held = undefined;
    map.source = this.source ?? this;
    map.lateLevels = levels;
    return map;
  }

  private moveEntries(): Map<string, PlanNode> {
    const { source } = this;
    const entries = (this.held = new Map<string, PlanNode>());
    if (!source) return entries;
    for (const [name, entry] of source.entries) {
      const known = this.some?.get(name);
      if (known) entries.set(name, known);
      else this.moveEntry(entry, entries);
    }
    this.source = this.some = undefined;
    return entries;
  }

  private moveEntry(entry: PlanNode, into: Map<string, PlanNode>): PlanNode {
    const by = this.moved - (this.source?.moved ?? 0);
    const isLate = this.lateLevels > 0 && entry.kind === 'map';
    const now = isLate ? entry.moveLater(by, this, 0) : entry.shifted(by, this);
    this.adopt(now);
    into.set(entry.name, now);
    return now;
  }

  /** Makes an entry its own; and what that was moved from, which would hold on to all of an older plan otherwise. */
  private adopt(entry: PlanNode): void {
    entry.parent = this;
    if (entry.kind === 'map' && entry.source) entry.source.parent = this;
  }

  /**
   * The same map with other entries, which are its own from now on; for one in block style.
   *
   * @returns undefined where two of them have the same name
   */
  holding(entries: readonly PlanNode[]): MapNode | undefined {
    const { start, name, keySpan, flow } = this;
    const map = new MapNode(start, start, undefined, name, keySpan, flow, new Bare());
    map.moved = this.moved;
    for (const entry of entries) {
      map.entries.set(entry.name, entry);
      map.value[entry.name] = entry.value;
      map.end = Math.max(map.end, entry.writtenEnd);
    }
    if (map.entries.size < entries.length) return undefined;
    for (const entry of entries) map.adopt(entry);
    return map;
  }

  /** Makes all its entries its own again, which may have become those of another map. */
  takeBack(): void {
    for (const entry of this.entries.values()) {
      this.adopt(entry);
      if (entry.kind === 'map') for (const inner of entry.held?.values() ?? []) entry.adopt(inner);
    }
  }

  /** The entries that are written here, in order; what a merge brings in stands elsewhere. */
  get own(): readonly PlanNode[] {
    return (this.ownEntries ??= [...this.entries.values()].filter(
      ({ keyStart, keyEnd }) => keyStart >= this.start && keyEnd <= this.end,
    ));
  }

  /** Whether an entry is written here; also what it was before it was moved. */
  owns({ name }: PlanNode): boolean {
    return this.numbers.has(name);
  }

  get lastOwn(): PlanNode | undefined {
    return this.own.at(-1);
  }

  /** The own entry before or after another one. */
  ownBeside({ name }: PlanNode, step: -1 | 1): PlanNode | undefined {
    return this.own[(this.numbers.get(name) ?? NaN) + step];
  }

  /** The places of its own entries among each other, by their names. */
  private get numbers(): ReadonlyMap<string, number> {
    return (this.ownNumbers ??= new Map(this.own.map((entry, number) => [entry.name, number])));
  }
}

export class ListNode extends CollectionNode<unknown[]> {
  readonly kind = 'list';
  readonly items: PlanNode[] = [];

  shifted(by: number, parent: MapNode | ListNode | undefined): ListNode {
    const { start, end, name, flow, value } = this;
    const list = new ListNode(start + by, end + by, parent, name, this.keySpan, flow, value);
    list.moved = this.moved + by;
    for (const item of this.items) list.items.push(item.shifted(by, list));
    return list;
  }
}

/** The node at the steps of a JSON pointer (`/goals/orders`), or undefined where the plan has none. */
export function nodeAt(root: PlanNode | undefined, pointer: string): PlanNode | undefined {
  let node = root;
  for (const step of pointer.split('/').slice(1)) {
    const name = nameOfStep(step);
    if (node?.kind === 'map') node = node.entries.get(name);
    else if (node?.kind === 'list') node = node.items[Number(name)];
    else return undefined;
  }
  return node;
}

/** Whether what a node holds is written here alone; what an alias or a merge brings in belongs to others, too. */
export function isWrittenHere(node: PlanNode): boolean {
  for (let one: PlanNode | undefined = node; one; one = one.parent) {
    if (one.alias || (one.parent?.kind === 'map' && !one.parent.owns(one))) return false;
  }
  return true;
}
