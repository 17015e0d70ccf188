import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import { bareSpan, IdUses, type IdUse } from './id-uses';

/** From an id to what it names. */
export interface Definition {
  /** The id under the cursor. */
  readonly origin: Span;
  /** The whole entry, its key included. */
  readonly target: Span;
  /** Its key. */
  readonly targetKey: Span;
}

/** One of the places of an id. */
export interface IdPlace extends Span {
  /** Whether it is the key of what the id names. */
  readonly isDefinition: boolean;
}

/**
 * Where the thing stands that the id at an offset names; its own key, where the cursor is there already.
 *
 * @returns undefined where there is no id, or the plan does not define it
 */
export function definitionAt(document: PlanDocument, offset: number): Definition | undefined {
  const uses = IdUses.of(document);
  const use = uses.at(offset);
  if (!use) return undefined;
  const defined = uses.same(use).find(({ entry }) => entry);
  if (!defined?.entry) return undefined;
  const { start, end } = defined.site;
  return {
    origin: shown(document, use),
    target: { start, end: Math.max(end, defined.entry.writtenEnd) },
    targetKey: shown(document, defined),
  };
}

/**
 * All places of the id at an offset, in the order of the text, without their quotes: its key, what refers to it, and the
 * aliases that do. Empty where there is no id.
 */
export function placesAt(document: PlanDocument, offset: number): readonly IdPlace[] {
  const uses = IdUses.of(document);
  const use = uses.at(offset);
  if (!use) return [];
  return uses.same(use).map((one) => ({ ...shown(document, one), isDefinition: one.entry !== undefined }));
}

/** The framework that the id at an offset names: it is defined elsewhere, if by the team. */
export function frameworkAt(
  document: PlanDocument,
  offset: number,
): { readonly id: string; readonly origin: Span } | undefined {
  const use = IdUses.of(document).at(offset);
  return use?.to === 'frameworks' ? { id: use.id, origin: shown(document, use) } : undefined;
}

const shown = ({ text }: PlanDocument, { site }: IdUse): Span => bareSpan(text, site);
