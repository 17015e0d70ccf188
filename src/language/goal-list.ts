import type { PlanDocument } from '../core/document';
import { type Language, textIn, type Texts } from '../core/language';
import type { Span } from '../core/place';
import { personName, personOf } from '../plan/names';

/** A goal of a plan, to be chosen from a list. */
export interface ListedGoal {
  readonly id: string;
  /** Its sentence on one line, or its id while it has none. */
  readonly label: string;
  /** Who answers for it, and by when. */
  readonly detail: string;
  /** Where it begins: its id. */
  readonly at: Span;
}

/** What a plan is called: its title, or undefined while it has none. */
export function planTitle({ plan }: PlanDocument): string | undefined {
  const title = plan?.title?.value.trim().replaceAll(/\s+/g, ' ');
  return title === '' ? undefined : title;
}

/** A sentence of more code units is cut: a list shows one line. */
const LONGEST = 200;

/** The goals of a plan, in its order; none where the file is no plan. */
export function listGoals(document: PlanDocument, language: Language): readonly ListedGoal[] {
  const { kind, plan } = document;
  if (kind !== 'plan' || !plan) return [];
  return plan.goals.map((goal) => {
    const { id, statement, owner, deadline } = goal;
    const line = statement?.value.trim().replaceAll(/\s+/g, ' ') ?? id;
    const person = personOf(plan, owner?.id);
    const who = person ? personName(person) : owner?.id;
    const when = deadline && `${textIn(BY, language)} ${deadline.value}`;
    return {
      id,
      label: line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …` : line,
      detail: [who, when].filter((one) => one !== undefined).join(' · '),
      at: goal.key,
    };
  });
}

const BY: Texts = { en: 'by', nl: 'uiterlijk' };
