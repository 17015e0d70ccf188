import type { Texts } from '../../core/language';

/**
 * What became of a piece of a plan. `moved` is what stands elsewhere, or under another id, and is the same for the rest.
 */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'moved';

/** `major` is what weakens a promise or rewrites what was known: a lowered target, a later deadline, another owner. */
export type Weight = 'major' | 'minor';

/** One change in what a plan means. */
export interface Change {
  readonly kind: ChangeKind;
  /** What kind of thing it is about: `goal`, `kpi`, `step`, `plan` … */
  readonly what: string;
  /** The id of that thing; what has none is known by its key. */
  readonly id: string;
  /** JSON pointer to what changed: in the new plan, or in the old one where it was removed. */
  readonly path: string;
  /** The same in the old plan, where it stood elsewhere. */
  readonly oldPath?: string;
  /** What stood there, as plain data; of what was moved, the id or the place before. */
  readonly old?: unknown;
  readonly new?: unknown;
  /** In a sentence; the name of the thing stands between asterisks, as Markdown emphasises. */
  readonly summary: Texts;
  readonly weight: Weight;
}
