import type { PlanDocument } from '../core/document';
import type { EntriesField, Field, PartField } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import { fieldAt } from '../core/model';
import { pointerStep, type Span } from '../core/place';
import type { MapNode, PlanNode } from '../core/tree';
import { typedWord } from './typed-word';
import { writtenChildren } from './written';
import { yamlPlace } from './yaml-place';

/** What of a plan lies under a cursor: a key, or a value. */
export type HoverPlace = KeyPlace | ValuePlace;

interface KeyPlace extends Span {
  readonly holds: 'key';
  readonly name: string;
  /** What the format says of the map that has the key. */
  readonly map: PartField | EntriesField;
  /** JSON pointer to what stands behind the key. */
  readonly path: string;
  /** What stands behind it; undefined in a piece of the text that cannot be read. */
  readonly node: PlanNode | undefined;
}

interface ValuePlace extends Span {
  readonly holds: 'value';
  readonly field: Field;
  readonly path: string;
  readonly node: PlanNode & { readonly kind: 'scalar' };
}

/** What lies under a cursor, and what the format says of it; undefined where it says nothing. */
export function hoverPlace(document: PlanDocument, offset: number): HoverPlace | undefined {
  const { root } = document;
  const at = { start: offset, end: offset };
  if (!root || document.isUnreadable(at)) return keyInBrokenText(document, offset);
  let node: PlanNode = root;
  let field: Field = planFormat;
  for (;;) {
    if (node.kind === 'scalar') {
      const { start, end } = node.alias ?? node;
      return start <= offset && offset <= end
        ? { holds: 'value', field, path: node.path, node, start, end }
        : undefined;
    }
    // What an alias stands for is written elsewhere.
    if (node.alias) return undefined;
    const child = childAt(node, offset);
    if (!child) return undefined;
    if (node.kind === 'map' && offset <= child.keyEnd) return keyPlace(field, child);
    const inner = fieldWithin(field, node, child.name);
    if (!inner) return undefined;
    field = inner;
    node = child;
  }
}

/** The last child that begins before an offset, or at it. */
function childAt(node: PlanNode, offset: number): PlanNode | undefined {
  let found: PlanNode | undefined;
  for (const child of writtenChildren(node)) {
    const start = node.kind === 'map' ? child.keyStart : (child.alias ?? child).start;
    if (start > offset) break;
    found = child;
  }
  return found;
}

function keyPlace(map: Field, node: PlanNode): KeyPlace | undefined {
  if (map.kind !== 'part' && map.kind !== 'entries') return undefined;
  return {
    holds: 'key',
    name: node.name,
    map,
    path: node.path,
    node,
    start: node.keyStart,
    end: node.keyEnd,
  };
}

function fieldWithin(field: Field, node: MapNode | PlanNode, name: string): Field | undefined {
  if (field.kind === 'references') return node.kind === 'list' ? field : undefined;
  if (node.kind === 'list') return field.kind === 'list' ? field.of : undefined;
  if (field.kind === 'part') return Object.hasOwn(field.fields, name) ? field.fields[name] : undefined;
  return field.kind === 'entries' ? field.of : undefined;
}

/** In a text that is not sound, its lines still say which key of the format a word is. */
function keyInBrokenText({ text }: PlanDocument, offset: number): KeyPlace | undefined {
  const { start, end } = typedWord(text, offset);
  const name = text.slice(start, end);
  // What is no key yet has no colon.
  if (name === '' || !/^["']? *:(?=\s|$)/.test(text.slice(end, end + 10))) return undefined;
  const place = yamlPlace(text, start);
  if (place?.holds !== 'key') return undefined;
  const above = place.path.map(pointerStep).join('');
  const map = fieldAt(above);
  if (map?.kind !== 'part' && map?.kind !== 'entries') return undefined;
  return { holds: 'key', name, map, path: above + pointerStep(name), node: undefined, start, end };
}
