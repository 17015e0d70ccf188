import type { Texts } from '../core/language';
import type { Plan, Reference } from '../core/model';
import { defineRule } from '../core/rule';
import { juniorWord } from '../plan/levels';
import { channelName, goalName, personName } from '../plan/names';
import { isKept } from '../plan/workload';

export default defineRule({
  id: 'owner-delegated-down',
  severity: 'info',
  group: 'people',
  source: '001 the introduction, 001 layer 2',
  summary: {
    en: 'an intern, reception or secretary answers for the plan, a goal or a channel',
    nl: 'een stagiair, receptie of secretaresse is verantwoordelijk voor het plan, een doel of een kanaal',
  },
  messages: {
    down: {
      en: '{person} ({role}) answers for {thing} without the say that takes: name somebody who decides as `owner`, on whom {person} can fall back in the work.',
      nl: '{person} ({role}) is verantwoordelijk voor {thing}, zonder de zeggenschap die daarbij hoort: noem iemand die beslist als `owner`, op wie {person} bij het werk kan terugvallen.',
    },
    role: { en: 'Here stands what {person} is.', nl: 'Hier staat wat {person} is.' },
  },
  check: {
    *plan(plan) {
      const juniors = new Map(
        plan.people.flatMap((person) => {
          const role = juniorWord(person);
          return role ? [[person.id, { name: personName(person), ...role }] as const] : [];
        }),
      );
      if (juniors.size === 0) return;
      for (const { owner, thing } of owned(plan)) {
        const junior = juniors.get(owner.id);
        if (!junior) continue;
        const { name: person, role, at } = junior;
        yield {
          at: owner,
          message: 'down',
          data: { person, role, thing },
          related: [{ at, message: 'role', data: { person } }],
        };
      }
    },
  },
});

interface Owned {
  readonly owner: Reference;
  readonly thing: Texts;
}

/** What somebody must answer for; the work itself, in steps and items, may be anybody's. */
function* owned({ owner, goals, channels }: Plan): Iterable<Owned> {
  if (owner) yield { owner, thing: { en: 'the plan', nl: 'het plan' } };
  for (const goal of goals) if (goal.owner) yield { owner: goal.owner, thing: goalName(goal) };
  for (const channel of channels)
    if (channel.owner && isKept(channel)) yield { owner: channel.owner, thing: channelName(channel) };
}
