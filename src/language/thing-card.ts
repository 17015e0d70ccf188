import type { EntriesField, Target } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { Plan } from '../core/model';
import { definitions } from '../core/references';
import { allFrameworks } from '../frameworks/chosen';
import type { Framework } from '../frameworks/framework';
import { frameworkCard } from './framework-card';
import { idCard } from './id-card';

/** What a card depends on besides the plan and the thing. */
export interface ThingFacts {
  readonly today: Day;
  readonly language: Language;
  /** The frameworks of the team, beside ours. */
  readonly frameworks: readonly Framework[];
}

/** An id, and what it is the id of. */
export interface Thing {
  readonly to: Target;
  readonly id: string;
}

/** What an id stands for as a small card, in Markdown; undefined where there is no such thing. */
export function thingCard(plan: Plan | undefined, { to, id }: Thing, facts: ThingFacts): string | undefined {
  const { today, language, frameworks } = facts;
  if (to === 'frameworks') {
    const framework = allFrameworks(frameworks).find((one) => one.id === id);
    return framework && frameworkCard(framework, language);
  }
  const node = plan && definitions(plan, to)?.entries.get(id);
  return node && idCard(DEFINED[to], node, { plan, today, language });
}

/** The part of the format that defines what an id can refer to. */
const { people, audiences, channels, goals, businessGoals, steps, content } = planFormat.fields;
const DEFINED: Readonly<Record<Exclude<Target, 'frameworks'>, EntriesField>> = {
  people,
  audiences,
  channels,
  goals,
  businessGoals,
  steps,
  pillars: content.fields.pillars,
};
