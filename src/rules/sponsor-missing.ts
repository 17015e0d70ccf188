import { replaceValue } from '../core/edits/fix';
import { setKey } from '../core/edits/set-key';
import type { Person, Plan } from '../core/model';
import { defineRule } from '../core/rule';
import { isGroup } from '../plan/groups';
import { isManager } from '../plan/levels';
import { personName } from '../plan/names';
import { isPlaceholder, placeholder } from '../plan/placeholder';
import { titlePlace } from '../plan/title-place';

/** A menu of more names than this is no help. */
const MOST_NAMES = 5;

export default defineRule({
  id: 'sponsor-missing',
  severity: 'info',
  group: 'people',
  source: '004 question 5',
  summary: {
    en: 'nobody of level management shares the accountability',
    nl: 'niemand van het management is medeverantwoordelijk',
  },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: 'Nobody of the management shares in this plan, so the next round of cuts may end it: name a manager as its `sponsor`.',
      nl: 'Niemand van het management staat mee voor dit plan, dus bij de volgende bezuiniging kan het stoppen: noem een leidinggevende als `sponsor`.',
    },
    level: {
      en: '{person} is not of the management, and cannot keep the plan alive when money is short: name a manager as its `sponsor`.',
      nl: '{person} hoort niet bij het management en kan het plan niet redden als het geld op is: noem een leidinggevende als `sponsor`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      // Before there is a goal or an owner there is nothing to share.
      if (plan.goals.length === 0 && !plan.has('owner')) return;
      const people = new Map(plan.people.map((person) => [person.id, person]));
      const owners = [plan.owner, ...plan.goals.map(({ owner }) => owner)];
      if (owners.some((owner) => isManager(owner && people.get(owner.id)))) return;
      // Of an owner whom nothing defines that is told, and nobody knows yet whether it is a manager.
      if (plan.owner && !people.has(plan.owner.id) && !isGroup(plan.owner.id)) return;
      const isUnread = [plan, ...plan.goals].some((part) => part.has('owner') && !part.owner);
      if (isUnread || owners.some((owner) => isPlaceholder(owner?.id))) return;
      const { sponsor } = plan;
      if (!sponsor) {
        if (plan.has('sponsor')) return;
        const fixes = () => addSponsor();
        yield { at: titlePlace(plan), message: 'missing', about: 'plan', fixes };
        return;
      }
      const person = people.get(sponsor.id);
      // Of whom the plan does not say what they are, it is believed.
      if (!person?.has('level') || !person.level || isManager(person)) return;
      yield {
        at: sponsor,
        message: 'level',
        data: { person: personName(person) },
        *fixes() {
          for (const manager of managersOf(plan))
            yield replaceValue(sponsor, manager.id, makeSponsor(manager));
        },
      };

      function* addSponsor() {
        const after = ['title', 'organisation', 'language', 'framework', 'status', 'period', 'owner'];
        const managers = managersOf(plan);
        for (const manager of managers)
          yield* setKey(document, plan, 'sponsor', manager.id, { title: makeSponsor(manager), after });
        if (managers.length > 0) return;
        const title = { en: 'Add a sponsor, to fill in', nl: 'Voeg een sponsor toe, om in te vullen' };
        yield* setKey(document, plan, 'sponsor', placeholder(plan), { title, after });
      }
    },
  },
});

const managersOf = (plan: Plan): readonly Person[] => plan.people.filter(isManager).slice(0, MOST_NAMES);

const makeSponsor = (person: Person) => ({
  en: `Make ${personName(person)} the sponsor`,
  nl: `Maak ${personName(person)} sponsor`,
});
