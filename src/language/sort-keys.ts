import { applyEdits } from '../core/edits/fix-all';
import type { PlanDocument } from '../core/document';
import type { Field, Shape } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Span } from '../core/place';
import type { Edit } from '../core/rule';
import type { MapNode, PlanNode } from '../core/tree';
import { layoutOf } from '../core/yaml/layout';
import { KeyPieces } from './key-pieces';
import { saysTheSame } from './same-plan';

/**
 * The edits that put the keys of a plan, and of each of its parts, in the order of the format. Comments go with the key
 * that they stand above or behind; ids, dates and items keep the author's order, and keys of the author's own come last.
 *
 * @returns edits that do not overlap; none where the text is no sound plan, or all is in its order
 */
export function sortKeys(document: PlanDocument): readonly Edit[] {
  const { kind, root, parsed, text } = document;
  if (kind !== 'plan' || !root || parsed.problems.length > 0) return [];
  const edits = new Sorting(document).editsIn(root, planFormat);
  return edits.length > 0 && saysTheSame(document, applyEdits(text, edits), 'in any order') ? edits : [];
}

class Sorting {
  readonly #comments: readonly Span[];
  readonly #pieces: KeyPieces;

  constructor(readonly document: PlanDocument) {
    this.#comments = layoutOf(document.text).comments;
    this.#pieces = new KeyPieces(document, this.#comments);
  }

  /** The edits of a value and all that it holds. */
  editsIn(node: PlanNode, field: Field | Shape): readonly Edit[] {
    // What an alias brings is written elsewhere, and may be something else there.
    if (node.alias) return [];
    if (node.kind === 'list') {
      return field.kind === 'list' ? node.items.flatMap((item) => this.editsIn(item, field.of)) : [];
    }
    if (node.kind !== 'map') return [];
    const { own } = node;
    if (field.kind === 'entries') return own.flatMap((entry) => this.editsIn(entry, field.of));
    if (field.kind !== 'part') return [];
    const inner = own.map((entry) => {
      const of = Object.hasOwn(field.fields, entry.name) ? field.fields[entry.name] : undefined;
      return of ? this.editsIn(entry, of) : [];
    });
    return this.#sorted(node, own, Object.keys(field.fields), inner) ?? inner.flat();
  }

  /** One edit from the first to the last key that moves, with the edits within them; undefined where none does. */
  #sorted(
    node: MapNode,
    own: readonly PlanNode[],
    order: readonly string[],
    inner: readonly (readonly Edit[])[],
  ): readonly Edit[] | undefined {
    const rank = (at: number): number => {
      const known = order.indexOf(own[at]!.name);
      return known < 0 ? order.length : known;
    };
    const sorted = own.map((_, at) => at).sort((a, b) => rank(a) - rank(b));
    const first = sorted.findIndex((from, to) => from !== to);
    if (first < 0) return undefined;
    const last = sorted.findLastIndex((from, to) => from !== to);
    const pieces = node.flow ? this.#flowPieces(node, own) : this.#pieces.of(own);
    // An alias must stay behind its anchor.
    if (!pieces || ANCHOR.test(this.#slice({ start: pieces[first]!.start, end: pieces[last]!.end })))
      return undefined;
    const texts = pieces.map((piece, at) => this.#with(piece, inner[at]!));
    let text = '';
    for (let to = first; to <= last; to++) {
      text += texts[sorted[to]!]!;
      if (to < last) text += this.#slice({ start: pieces[to]!.end, end: pieces[to + 1]!.start });
    }
    const moved = { start: pieces[first]!.start, end: pieces[last]!.end, text };
    return [...inner.slice(0, first).flat(), moved, ...inner.slice(last + 1).flat()];
  }

  /** Each entry in braces, where nothing but commas stands between them. */
  #flowPieces(node: MapNode, own: readonly PlanNode[]): readonly Span[] | undefined {
    const pieces = own.map(({ keyStart, writtenEnd }) => ({ start: keyStart, end: writtenEnd }));
    const plain = pieces.every(
      ({ start }, at) =>
        at === 0 || /^\s*,\s*$/.test(this.#slice({ start: pieces[at - 1]!.end, end: start })),
    );
    const hasComment = this.#comments.some(({ start }) => start >= node.start && start < node.end);
    return plain && !hasComment ? pieces : undefined;
  }

  /** The text of a piece after the edits within it. */
  #with({ start, end }: Span, edits: readonly Edit[]): string {
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    return applyEdits(this.#slice({ start, end }), moved);
  }

  #slice({ start, end }: Span): string {
    return this.document.text.slice(start, end);
  }
}

const ANCHOR = /(?:^|[\s,[{:-])[&*][^\s,{}[\]]/;
