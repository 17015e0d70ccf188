import type { PlanDocument } from '../core/document';
import type { Target } from '../core/format/field';
import { refer, type Plan } from '../core/model';
import { pointerStep } from '../core/place';
import type { Edit } from '../core/rule';
import { createDefinition } from '../plan/create-definition';
import { type Language, textIn } from '../core/language';
import type { KnownId } from './id-offers';
import type { PlanPlace } from './plan-place';
import { AS_IS, KIND, type Offer } from './typed-word';

/**
 * The offer to define what an id names that the plan does not have: the id where the cursor is, and an entry to fill in
 * where those are. Nothing while the word may still become an id that is there.
 */
export function createOffers(
  document: PlanDocument,
  plan: Plan,
  place: PlanPlace,
  to: Target,
  known: readonly KnownId[],
  language: Language,
): readonly Offer[] {
  const { typed, path } = place;
  const word = typed.word.trim();
  const isWhole = typed.start + typed.word.length === typed.end;
  if (to === 'frameworks' || word === '' || !isWhole) return [];
  const begun = word.toLowerCase();
  if (
    known.some(({ id, name }) => id.toLowerCase().startsWith(begun) || name?.toLowerCase().startsWith(begun))
  )
    return [];
  const node = document.nodeAt(path.map(pointerStep).join(''));
  if (node?.kind !== 'scalar' || node.alias || node.start > typed.start || node.end < typed.end) return [];
  const reference = refer(node, to);
  if (reference?.id !== word) return [];
  return [...createDefinition(document, plan, reference, to)].flatMap(
    ({ title, edits }): readonly Offer[] => {
      const naming = edits.find(({ start, end }) => start === node.start && end === node.end);
      const others = edits.filter((edit) => edit !== naming);
      const id = naming?.text.replace(/^(["'])(.*)\1$/, '$2') ?? typed.word;
      // An editor takes the further edits only apart from the word itself.
      const [behind, ...more] = others.filter((edit) => touches(edit, typed));
      if (
        more.length > 0 ||
        (behind && (behind.start < typed.end || behind.end > behind.start || typed.quote !== ''))
      )
        return [];
      return [
        {
          label: textIn(title, language),
          kind: KIND.reference,
          newText: id + (behind?.text ?? ''),
          insertTextMode: AS_IS,
          filterText: typed.word,
          additionalTextEdits: others
            .filter((edit) => edit !== behind)
            .map(({ start, end, text }) => ({ range: document.lines.range(start, end), newText: text })),
        },
      ];
    },
  );
}

const touches = (edit: Edit, { start, end }: Pick<Edit, 'start' | 'end'>): boolean =>
  edit.start <= end && edit.end >= start;
