import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { isBlank } from '../core/blank';
import type { PlanNode } from '../core/tree';
import { textLanguage } from '../plan/text-language';
import { vagueAudience } from '../plan/vague-audience';

export default defineRule({
  id: 'audience-vague',
  severity: 'warning',
  group: 'audiences',
  source: '001 layer 4',
  summary: {
    en: '“everyone”, “young people”, with nothing that narrows it',
    nl: '“iedereen”, “jongeren”, met niets dat het inperkt',
  },
  messages: {
    everyone: {
      en: '{words} is no audience, for who speaks to everybody reaches nobody: say who they are, where they live and what they need.',
      nl: '{words} is geen doelgroep, want wie iedereen aanspreekt, bereikt niemand: zeg wie het zijn, waar ze wonen en wat ze nodig hebben.',
    },
    alone: {
      en: '{words} does not say who they are: say what kind of people, from where, and what they need.',
      nl: '{words} zegt niet wie het zijn: zeg wat voor mensen, waarvandaan, en wat ze nodig hebben.',
    },
    group: {
      en: '{words} are too many to find: say of what age, from where, or what they have in common.',
      nl: '{words} zijn met te veel om te vinden: zeg van welke leeftijd, waarvandaan, of wat ze gemeen hebben.',
    },
  },
  check: {
    *plan(plan, { document }) {
      const language = textLanguage(plan);
      const other = language === 'en' ? 'nl' : 'en';
      for (const { description, key, id, node } of plan.audiences) {
        if (!description) {
          // A name is only a name, unless it is all there is and says everybody.
          const named = isEmpty(node) && (vagueAudience(id, language) ?? vagueAudience(id, other));
          if (named && named.kind === 'everyone')
            yield { at: key, message: 'everyone', data: { words: quote(id) } };
          continue;
        }
        const { value } = description;
        const vague = vagueAudience(value, language) ?? vagueAudience(value, other);
        if (!vague) continue;
        yield {
          at: document.placeWithin(description, vague.start, vague.end),
          message: vague.kind,
          data: { words: quote(value.slice(vague.start, vague.end)) },
        };
      }
    },
  },
});

const isEmpty = (node: PlanNode): boolean =>
  isBlank(node) || (node.kind === 'map' && [...node.entries.values()].every(isBlank));
