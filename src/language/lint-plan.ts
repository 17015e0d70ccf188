import { lintSettings } from '../core/config';
import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import { lint } from '../core/lint';
import { ruleUrl } from '../core/project';
import { RULES } from '../rules';
import type { TeamSettings } from './team-config';

/** What a check depends on besides the plan. */
export interface LintFacts extends TeamSettings {
  readonly today: Day;
  readonly language: Language;
  /** Told when a rule throws; the others run on. */
  readonly onError: (rule: string, error: unknown) => void;
}

/** What is to be said of a plan, as its team and its reader set it. */
export function lintPlan(
  plan: PlanDocument,
  { config, frameworks, today, language, onError }: LintFacts,
): readonly Finding[] {
  return lint(plan, {
    ...lintSettings(config),
    frameworks,
    rules: RULES,
    today,
    language,
    url: ruleUrl,
    onError,
  });
}
