import type * as vscode from 'vscode';
import { lintSettings } from '../core/config';
import { dayOf } from '../core/day';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import { lint } from '../core/lint';
import { ruleUrl } from '../core/project';
import { RULES } from '../rules';
import type { PlanSettings } from './configs';
import { messageLanguage } from './settings-reader';

/** What is to be said of a plan, as its team and its reader set it. */
export function lintPlan(
  plan: PlanDocument,
  uri: vscode.Uri,
  { config, frameworks }: PlanSettings,
  log: vscode.LogOutputChannel,
): readonly Finding[] {
  return lint(plan, {
    ...lintSettings(config),
    frameworks,
    rules: RULES,
    today: dayOf(new Date()),
    language: messageLanguage(uri),
    url: ruleUrl,
    onError: (rule, error) => log.error(`${rule} failed on ${uri.toString()}`, error),
  });
}
