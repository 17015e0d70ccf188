import { quote } from '../core/language';
import type { Person } from '../core/model';
import { definitions, type Mention, referencesWhere } from '../core/references';
import { defineRule } from '../core/rule';
import { isGroup, isOwnerField, isSeveral } from '../plan/groups';

export default defineRule({
  id: 'owner-not-a-person',
  severity: 'warning',
  group: 'people',
  source: '004 question 5',
  summary: {
    en: 'a team, a department or everybody as an owner, or a person entry that is a group',
    nl: 'een team, een afdeling of iedereen als verantwoordelijke, of een persoon die een groep is',
  },
  messages: {
    group: {
      en: '{name} is not a person, and when everybody answers for it, nobody does: name one person.',
      nl: '{name} is geen persoon, en waar iedereen op aanspreekbaar is, is niemand het: noem één persoon.',
    },
    several: {
      en: '{name} are several people: name the one who may be asked about it.',
      nl: '{name} zijn er meer dan één: noem degene die je erop mag aanspreken.',
    },
    entry: {
      en: '{name} is a group, and `people` is for persons: enter the one person who answers for it.',
      nl: '{name} is een groep, en onder `people` horen personen: zet er de ene persoon neer die aanspreekbaar is.',
    },
  },
  check: {
    *plan(plan) {
      const people = definitions(plan, 'people');
      // Somebody whom the plan knows is judged where the plan says who that is.
      const isUnknownGroup = (mention: Mention): boolean =>
        isOwnerField(mention) && people?.entries.has(mention.id) !== true && isGroup(mention.id);
      for (const reference of referencesWhere(plan, isUnknownGroup)) {
        const { id } = reference;
        yield { at: reference, message: isSeveral(id) ? 'several' : 'group', data: { name: quote(id) } };
      }
      for (const person of plan.people) {
        const named = person.name?.value ?? person.id;
        if (!isGroup(named) || isNamedPerson(person)) continue;
        yield { at: person.name ?? person.key, message: 'entry', data: { name: quote(named) } };
      }
    },
  },
});

/** An entry without a name, but with the role of one person: `marketing: { role: Marketing manager }`. */
function isNamedPerson(person: Person): boolean {
  return person.name === undefined && person.role !== undefined && !isGroup(person.role.value);
}
