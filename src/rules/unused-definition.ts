import type { Target } from '../core/format/field';
import { definitions, references } from '../core/references';
import { defineRule } from '../core/rule';
import { isOwnKey } from '../core/tree';
import { Guesses } from '../core/nearest';
import { removeEntry } from '../core/edits/remove';
import { idsOf, meantBy } from '../plan/ids';
import { KINDS } from '../plan/names';

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
      const guesses = new Guesses();
      // A misspelled id is told at its own place; what it was meant to be is used.
      const used = new Set(
        references(plan).map((reference) => {
          const { to, id } = reference;
          const ids = idsOf(plan, to);
          return `${to} ${ids.has(id) ? id : meantBy(plan, reference, ids, guesses)}`;
        }),
      );
      for (const to of REFERRED_TO) {
        for (const [id, node] of definitions(plan, to)?.entries ?? []) {
          if (isOwnKey(id) || used.has(`${to} ${id}`)) continue;
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
