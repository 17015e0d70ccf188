import type * as vscode from 'vscode';
import { dayOf } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import { lintPlan as lint } from '../language/lint-plan';
import type { PlanSettings } from './configs';
import { messageLanguage } from './settings-reader';

/**
 * What is to be said of a plan, as its team and its reader set it.
 *
 * @param language in which it is said; absent: in that of the messages
 */
export function lintPlan(
  plan: PlanDocument,
  uri: vscode.Uri,
  { config, frameworks }: PlanSettings,
  log: vscode.LogOutputChannel,
  language: Language = messageLanguage(uri),
): readonly Finding[] {
  return lint(plan, {
    config,
    frameworks,
    today: dayOf(new Date()),
    language,
    onError: (rule, error) => log.error(`${rule} failed on ${uri.toString()}`, error),
  });
}
