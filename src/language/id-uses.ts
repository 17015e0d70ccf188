import type { PlanDocument } from '../core/document';
import type { EntriesField, Field, Target } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Span } from '../core/place';
import { isOwnKey } from '../core/blank';
import type { MapNode, PlanNode, ScalarNode } from '../core/tree';

/** A place where an id is written: the key of what it names, or a reference to that. */
export interface IdUse {
  readonly id: string;
  /** What it can be referred to as; undefined for what has an id that nothing refers to, such as a KPI. */
  readonly to: Target | undefined;
  /** Where it stands, in its quotes; of what an alias brings, the alias. */
  readonly site: Span;
  /** Where its letters stand: at the anchor, where the site is an alias. */
  readonly source: Span;
  /** What it names, where this is its key. */
  readonly entry: PlanNode | undefined;
}

/** A key or a value, as a word and where it stands. */
export interface Word extends Span {
  readonly word: string;
}

/** What stands in a plan, in the order of its tree: the ids, and all else. */
export interface IdVisitor {
  id(use: IdUse): void;
  /**
   * @param said what it means, so that two of the same meaning are the same
   * @param isOwn whether it is what the format does not know, so that its meaning is its author's
   * @param at the word that it is; none where a map or a list begins or ends
   */
  other?(said: string, isOwn: boolean, at?: Word): void;
}

/** Shows a visitor all that a plan holds. What a merge or an alias brings is shown wherever it is brought. */
export function visitIds(root: PlanNode, visitor: IdVisitor): void {
  visit(planFormat, root, visitor);
}

function visit(field: Field | undefined, node: PlanNode, visitor: IdVisitor): void {
  if (node.kind === 'map') visitMap(field, node, visitor);
  else if (node.kind === 'list') {
    visitor.other?.('[', field === undefined);
    const of = field?.kind === 'list' ? field.of : field?.kind === 'references' ? field : undefined;
    for (const item of node.items) visit(of, item, visitor);
    visitor.other?.(']', field === undefined);
  } else if (field?.kind === 'reference' || field?.kind === 'references')
    visitReference(field.to, node, visitor);
  else visitor.other?.(JSON.stringify([node.value, node.word]), field === undefined, node);
}

function visitMap(field: Field | undefined, node: MapNode, visitor: IdVisitor): void {
  visitor.other?.('{', field === undefined);
  for (const [name, child] of node.entries) {
    if (field?.kind === 'entries' && field.keys === 'id' && isId(name)) {
      visitor.id(definition(field, child));
      visit(field.of, child, visitor);
    } else {
      const inner = below(field, name);
      const { keyStart: start, keyEnd: end } = child;
      visitor.other?.(JSON.stringify(name), inner === undefined, { start, end, word: name });
      visit(inner, child, visitor);
    }
  }
  visitor.other?.('}', field === undefined);
}

function below(field: Field | undefined, name: string): Field | undefined {
  if (field?.kind === 'part') return Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
  return field?.kind === 'entries' && !isOwnKey(name) ? field.of : undefined;
}

/** Nothing can refer to what has no word for an id, nor to what is the author's own. */
const isId = (word: string): boolean => !isOwnKey(word) && word.trim() !== '' && !/[\r\n]/.test(word);

function definition(field: EntriesField, entry: PlanNode): IdUse {
  const span = { start: entry.keyStart, end: entry.keyEnd };
  return { id: entry.name, to: field.defines, site: span, source: span, entry };
}

function visitReference(to: Target, node: ScalarNode, visitor: IdVisitor): void {
  const { word, value, start, end, alias } = node;
  if (value === null || node.unresolved || !isId(word)) {
    visitor.other?.(JSON.stringify([value, word]), false, node);
    return;
  }
  const source = { start, end };
  visitor.id({ id: word, to, site: alias ?? source, source, entry: undefined });
}

const known = new WeakMap<PlanDocument, IdUses>();

/** The places of a plan's ids: gathered once for each version of its text, when somebody asks. */
export class IdUses {
  /** In the order of the text; a place that counts for several parts of the plan stands here once. */
  readonly #inOrder: readonly IdUse[];
  readonly #byThing = new Map<string, IdUse[]>();

  static of(document: PlanDocument): IdUses {
    let uses = known.get(document);
    if (!uses) known.set(document, (uses = new IdUses(document)));
    return uses;
  }

  private constructor({ kind, root }: PlanDocument) {
    const bySite = new Map<number, IdUse>();
    const seen = new Set<string>();
    if (kind === 'plan' && root) {
      visitIds(root, {
        id: (use) => {
          const thing = thingOf(use);
          const key = `${use.site.start} ${thing}`;
          if (seen.has(key)) return;
          seen.add(key);
          if (!bySite.has(use.site.start)) bySite.set(use.site.start, use);
          const same = this.#byThing.get(thing);
          if (same) same.push(use);
          else this.#byThing.set(thing, [use]);
        },
      });
    }
    this.#inOrder = [...bySite.values()].sort((a, b) => a.site.start - b.site.start);
  }

  /** The id at an offset, also right behind it. */
  at(offset: number): IdUse | undefined {
    let low = 0;
    let high = this.#inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#inOrder[middle]!.site.start <= offset) low = middle + 1;
      else high = middle;
    }
    const use = this.#inOrder[low - 1];
    return use && offset <= use.site.end ? use : undefined;
  }

  /** All places of what an id names, itself included, in the order of the text. */
  same(use: IdUse): readonly IdUse[] {
    return [...(this.#byThing.get(thingOf(use)) ?? [])].sort((a, b) => a.site.start - b.site.start);
  }
}

/** What an id names: what nothing refers to is told from others of its id by its place. */
function thingOf({ to, id, source }: IdUse): string {
  return to === undefined ? `${source.start}` : `${to} ${id}`;
}

/** A piece of text without the quotes, or the head of a block, that are not part of the word itself. */
export function bareSpan(text: string, { start, end }: Span): Span {
  const first = text[start];
  if ((first === '"' || first === "'") && end - start >= 2) return { start: start + 1, end: end - 1 };
  if (first !== '|' && first !== '>') return { start, end };
  const written = text.slice(start, end).trimEnd();
  const head = /^[^\n]*\n\s*/.exec(written)?.[0].length ?? 0;
  return { start: start + head, end: start + written.length };
}
