import type { Target } from '../core/format/field';
import { quote, type Texts } from '../core/language';
import type { Goal, Kpi, Person, Plan, Step, Value } from '../core/model';
import { isPlaceholder } from './placeholder';

/** A thing by its own words; by its id while it has none, or while they are still to be filled in. */
function called(words: Value<string> | undefined, id: string): Texts {
  const name = quote(words && !isPlaceholder(words.value) ? words.value : id);
  return { en: name, nl: name };
}

/** What a reader calls a goal: its own words, or its id while it has none. */
export function goalName(goal: Goal): Texts {
  return called(goal.statement, goal.id);
}

/** What a reader calls a KPI: what it counts, or its id. */
export function kpiName(kpi: Kpi): Texts {
  return called(kpi.metric, kpi.id);
}

/** What a reader calls a step: its title, or its id. */
export function stepName(step: Step): Texts {
  return called(step.title, step.id);
}

/** What a reader calls a channel: its platform, or its id. */
export function channelName(channel: Plan['channels'][number]): Texts {
  return called(channel.platform, channel.id);
}

/** What a reader calls an audience: who they are, or its id. */
export function audienceName(audience: Plan['audiences'][number]): Texts {
  return called(audience.description, audience.id);
}

export function personName(person: Person): string {
  const { name, id } = person;
  return name && !isPlaceholder(name.value) ? name.value : id;
}

/** The person whom an id names, or undefined where the plan has none of that id. */
export function personOf(plan: Plan, id: string | undefined): Person | undefined {
  return plan.people.find((person) => person.id === id);
}

/** What the things that ids refer to are called: one of them, and the part of the plan that defines them. */
export const KINDS: Readonly<Record<Target, { readonly one: Texts; readonly part: string }>> = {
  people: { one: { en: 'person', nl: 'persoon' }, part: 'people' },
  audiences: { one: { en: 'audience', nl: 'doelgroep' }, part: 'audiences' },
  channels: { one: { en: 'channel', nl: 'kanaal' }, part: 'channels' },
  goals: { one: { en: 'goal', nl: 'doel' }, part: 'goals' },
  businessGoals: { one: { en: 'business goal', nl: 'bedrijfsdoel' }, part: 'businessGoals' },
  steps: { one: { en: 'step', nl: 'stap' }, part: 'steps' },
  pillars: { one: { en: 'pillar', nl: 'pijler' }, part: 'content.pillars' },
  frameworks: { one: { en: 'framework', nl: 'raamwerk' }, part: 'framework' },
};
