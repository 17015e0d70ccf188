/** What the things of a plan are called in a list of changes. */
import type { Texts } from '../../core/language';

/** The things that stand in maps and lists, by the key of these. */
const ENTRY_KINDS: Readonly<Record<string, string>> = {
  people: 'person',
  stakeholders: 'stakeholder',
  needs: 'need',
  businessGoals: 'businessGoal',
  competitors: 'competitor',
  audiences: 'audience',
  goals: 'goal',
  kpis: 'kpi',
  measurements: 'measurement',
  channels: 'channel',
  pillars: 'pillar',
  calendar: 'calendarItem',
  items: 'budgetItem',
  returns: 'return',
  training: 'training',
  tools: 'tool',
  risks: 'risk',
  steps: 'step',
  held: 'review',
};

/** The parts that are things of their own, as a sentence calls them; a change within another is told of the plan. */
const PARTS: Readonly<Record<string, Texts>> = {
  plan: { en: 'the plan', nl: 'het plan' },
  problem: { en: 'the problem', nl: 'het probleem' },
  research: { en: 'the research', nl: 'het onderzoek' },
  readiness: { en: 'the readiness', nl: 'de uitgangspositie' },
  content: { en: 'the content', nl: 'de content' },
  capacity: { en: 'the capacity', nl: 'de capaciteit' },
  budget: { en: 'the budget', nl: 'het budget' },
  policy: { en: 'the policy', nl: 'het beleid' },
  monitoring: { en: 'the monitoring', nl: 'de monitoring' },
  decision: { en: 'the decision', nl: 'het besluit' },
  reviews: { en: 'the reviews', nl: 'de evaluaties' },
};

/** @param keys down to the map or list */
export function entryKind(keys: readonly string[]): string {
  const key = keys.at(-1) ?? '';
  return ENTRY_KINDS[key] ?? key;
}

/** What a change within a part of the plan is told of; undefined where that is the plan. */
export function partKind(key: string): string | undefined {
  return key !== 'plan' && Object.hasOwn(PARTS, key) ? key : undefined;
}

/** "The decision", for things that have no name of their own. */
export function partCalled(what: string): Texts | undefined {
  return Object.hasOwn(PARTS, what) ? PARTS[what] : undefined;
}
