import type { Target } from '../core/format/field';
import { quote, type Texts } from '../core/language';
import type { Goal, Kpi, Person, Plan, Step } from '../core/model';

const both = (name: string): Texts => ({ en: name, nl: name });

/** What a reader calls a goal: its own words, or its id while it has none. */
export function goalName(goal: Goal): Texts {
  return both(quote(goal.statement?.value ?? goal.id));
}

/** What a reader calls a KPI: what it counts, or its id. */
export function kpiName(kpi: Kpi): Texts {
  return both(quote(kpi.metric?.value ?? kpi.id));
}

/** What a reader calls a step: its title, or its id. */
export function stepName(step: Step): Texts {
  return both(quote(step.title?.value ?? step.id));
}

/** What a reader calls a channel: its platform, or its id. */
export function channelName(channel: Plan['channels'][number]): Texts {
  return both(quote(channel.platform?.value ?? channel.id));
}

/** What a reader calls an audience: who they are, or its id. */
export function audienceName(audience: Plan['audiences'][number]): Texts {
  return both(quote(audience.description?.value ?? audience.id));
}

export function personName(person: Person): string {
  return person.name?.value ?? person.id;
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
