import { removeEntry } from '../core/edits/remove';
import type { Target } from '../core/format/field';
import type { PlanDocument } from '../core/document';
import { fieldAt, type Plan, refer, type Reference, scalarsOf } from '../core/model';
import { pointerStep } from '../core/place';
import { Guesses } from '../core/nearest';
import { definitions, type Mention, mentions, referencesWhere } from '../core/references';
import { defineRule } from '../core/rule';
import { isOwnKey } from '../core/blank';
import { idsOf, meantBy } from '../plan/ids';
import { KINDS } from '../plan/names';
import { isPlaceholder } from '../plan/placeholder';

/** What is there to be referred to; a goal or a step is there for itself. */
const REFERRED_TO: readonly Target[] = ['people', 'audiences', 'channels', 'businessGoals'];

export default defineRule({
  id: 'unused-definition',
  severity: 'hint',
  group: 'format',
  source: 'the format',
  summary: {
    en: 'a person, audience, channel or business goal that nothing refers to',
    nl: 'een persoon, doelgroep, kanaal of bedrijfsdoel waar niets naar verwijst',
  },
  fixable: true,
  needsWhole: true,
  unused: true,
  messages: {
    unused: {
      en: 'Nothing refers to the {kind} `{id}`: use it where it belongs, or remove it.',
      nl: 'Niets verwijst naar {kind} `{id}`: gebruik het waar het hoort, of haal het weg.',
    },
  },
  check: {
    *plan(plan, { document }) {
      const used = usedIds(plan, document);
      for (const to of REFERRED_TO) {
        for (const [id, node] of definitions(plan, to)?.entries ?? []) {
          if (isOwnKey(id) || isPlaceholder(id) || used.get(to)?.has(id)) continue;
          const title = { en: `Remove ${id}`, nl: `Verwijder ${id}` };
          yield {
            at: node.key,
            message: 'unused',
            data: { kind: KINDS[to].one, id },
            fixes: () => removeEntry(document, node, title),
          };
        }
      }
    },
  },
});

/** The ids that are referred to. A misspelled one is told at its own place; what it was meant to be is used. */
function usedIds(plan: Plan, document: PlanDocument): ReadonlyMap<Target, ReadonlySet<string>> {
  const guesses = new Guesses();
  const used = new Map(REFERRED_TO.map((to) => [to, new Set<string>()]));
  const use = ({ to, id }: Mention): void => void used.get(to)?.add(id);
  const isKnown = ({ to, id }: Mention): boolean => idsOf(plan, to).has(id);
  for (const mention of mentions(plan)) if (isKnown(mention)) use(mention);
  const others = referencesWhere(plan, (mention) => used.has(mention.to) && !isKnown(mention));
  for (const reference of [...others, ...misplaced(document)]) {
    const { to } = reference;
    const ids = idsOf(plan, to);
    const id = ids.has(reference.id) ? reference.id : meantBy(plan, reference, ids, guesses);
    if (id !== undefined) use({ ...reference, id });
  }
  return used;
}

/** What stands under a misspelled key, such as `onwer: anna`: the key is told at its own place. */
function* misplaced(document: PlanDocument): Iterable<Reference> {
  for (const problem of document.malformed) {
    if (problem.kind !== 'unknown-key' || problem.nearest === undefined) continue;
    const { path } = problem.at;
    const field = fieldAt(path.slice(0, path.lastIndexOf('/')) + pointerStep(problem.nearest));
    if (field?.kind !== 'reference' && field?.kind !== 'references') continue;
    for (const item of scalarsOf(document.nodeAt(path))) {
      const reference = refer(item, field.to);
      if (reference) yield reference;
    }
  }
}
