import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { Plan } from '../core/model';
import type { Framework } from '../frameworks/framework';

/** What is known when a plan is completed. */
export interface CompletionFacts {
  readonly today: Day;
  readonly language: Language;
  /** The frameworks of the team, beside ours. */
  readonly frameworks: readonly Framework[];
}

/** The same, with the plan itself, as far as it can be read. */
export interface PlanFacts extends CompletionFacts {
  readonly plan: Plan | undefined;
  readonly text: string;
}
