import { LineIndex } from './lines';
import { type Malformed, malformed } from './malformed';
import { type Plan, readPlan } from './model';
import { type ParsedText, parseText } from './yaml/parse';
import { type ReadBefore, reparse } from './yaml/reparse';
import type { Place, Span } from './place';
import { contains } from './place';
import { placeWithin, type ScalarSource } from './yaml/scalar-source';
import { type MapNode, nodeAt, type PlanNode } from './tree';

/**
 * What a file of a plan's name turned out to be. Such names are common elsewhere (trading bots, Kubernetes): what has
 * content and no numeric `strategy:` is foreign, and nothing is ever said of it.
 */
export type DocumentKind = 'plan' | 'blank' | 'foreign';

/** A plan's text, parsed once; all else is read from it when it is asked for. */
export class PlanDocument {
  readonly kind: DocumentKind;
  readonly parsed: ParsedText;
  #lines: LineIndex | undefined;
  #newline: '\n' | '\r\n' | undefined;
  #plan: Plan | undefined;
  #malformed: readonly Malformed[] | undefined;

  /** The last text before it of which nothing was wrong, to read from; itself where nothing is. */
  private readonly sound: ReadBefore | undefined;

  /**
   * @param before the same plan before it was edited: of what is the same in both, nothing need be read again. It may be
   *   used on, but its nodes are then those of the newer one as far as nothing in or before them has changed.
   */
  constructor(
    readonly text: string,
    before?: PlanDocument,
  ) {
    const sound = before?.sound;
    this.parsed = (sound && reparse(text, sound)) ?? parseText(text);
    this.sound = this.parsed.isPlain ? this : sound;
    this.kind = kindOf(text, this.parsed);
  }

  /** The plan's map, where it could be read. */
  get root(): MapNode | undefined {
    return this.parsed.root?.kind === 'map' ? this.parsed.root : undefined;
  }

  /** The typed plan, where it could be read. */
  get plan(): Plan | undefined {
    if (this.root) this.#plan ??= readPlan(this.root);
    return this.#plan;
  }

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  /** How its lines end. */
  get newline(): '\n' | '\r\n' {
    return (this.#newline ??= this.text.includes('\r\n') ? '\r\n' : '\n');
  }

  /** The number behind `strategy:`, if it is one. */
  get version(): number | undefined {
    const value = this.root?.value['strategy'];
    return typeof value === 'number' ? value : undefined;
  }

  /** What the JSON Schema has against it. */
  get malformed(): readonly Malformed[] {
    return (this.#malformed ??= this.root ? malformed(this.root) : []);
  }

  /** Whether a place lies in a piece of text that could not be read. */
  isUnreadable(place: Span): boolean {
    return this.parsed.unreadable.some((span) => contains(span, place));
  }

  /** Whether a piece of the plan could not be read, so that what the plan lacks is not known. */
  get isPartial(): boolean {
    return this.parsed.unreadable.length > 0;
  }

  /** The node at a JSON pointer. */
  nodeAt(path: string): PlanNode | undefined {
    return nodeAt(this.root, path);
  }

  /** Where a part of a text's value stands; see {@link placeWithin}. */
  placeWithin(node: ScalarSource, from: number, to: number): Place {
    return placeWithin(this.text, node, from, to);
  }
}

const isNull = (node: PlanNode): boolean => node.kind === 'scalar' && node.value === null;

/** The numeric key as text, for what cannot be parsed: broken, or too large. */
const NUMERIC_KEY = /^(?:\uFEFF?\{[ \t]*)?["']?strategy["']?[ \t]*:[ \t]*[+-]?\d/m;
const HEAD = 100_000;

function kindOf(text: string, { root, excess, problems, unreadable }: ParsedText): DocumentKind {
  if (root?.kind === 'map') {
    const version = root.entries.get('strategy');
    if (version?.kind === 'scalar' && typeof version.value === 'number') return 'plan';
    if (!version || !unreadable.some((span) => contains(span, version.key))) return 'foreign';
  } else if (root && !isNull(root)) return 'foreign';
  else if (!excess && problems.length === 0) return 'blank';
  return NUMERIC_KEY.test(text.slice(0, HEAD)) ? 'plan' : 'foreign';
}
