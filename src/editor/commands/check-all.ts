import * as vscode from 'vscode';
import { isEnabled } from '../settings-reader';
import type { Services } from '../services';
import { type Counts, sum } from '../workspace-findings';
import { findPlanFiles, otherOpenPlans } from '../workspace-plans';
import { type CheckedAll, checkedAllText } from './checked-all-text';

/**
 * Looks at every plan of the workspace, open or not; what is found stands among the problems. Files that are no plans, that
 * git or a config leaves out, and folders where checking is off, are not looked at.
 */
export async function checkAll(services: Services): Promise<CheckedAll> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Checking all plans'),
    cancellable: true,
  };
  const result = await vscode.window.withProgress(options, (progress, token) =>
    run(services, progress, token),
  );
  void tell(result);
  return result;
}

async function run(
  { workspaceFindings, log }: Services,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token: vscode.CancellationToken,
): Promise<CheckedAll> {
  const { files: found, isAll } = await findPlanFiles(isEnabled, token);
  const files = [...found, ...otherOpenPlans(found).map(({ uri }) => uri)];
  let counts: Counts = { error: 0, warning: 0, info: 0, hint: 0 };
  let plans = 0;
  let unreadable = 0;
  workspaceFindings.clear();
  for (const [at, file] of files.entries()) {
    if (token.isCancellationRequested) break;
    progress.report({
      message: vscode.l10n.t('{0} of {1}: {2}', at + 1, files.length, vscode.workspace.asRelativePath(file)),
      increment: 100 / files.length,
    });
    try {
      const said = await workspaceFindings.check(file);
      if (!said) continue;
      plans++;
      counts = sum(counts, said);
    } catch (error) {
      unreadable++;
      log.warn(`${file.toString()} cannot be read`, error);
    }
  }
  return { plans, counts, unreadable, isAll, isCancelled: token.isCancellationRequested };
}

async function tell(checked: CheckedAll): Promise<void> {
  const { plans, counts, unreadable, isCancelled } = checked;
  const { t } = vscode.l10n;
  const show = t('Show Problems');
  const output = t('Show Output');
  const begin = t('New Strategy…');
  const total = counts.error + counts.warning + counts.info + counts.hint;
  const actions = [
    ...(total > 0 ? [show] : []),
    ...(unreadable > 0 ? [output] : []),
    ...(plans + unreadable === 0 && !isCancelled ? [begin] : []),
  ];
  const message = checkedAllText(checked, vscode);
  const answer =
    unreadable > 0
      ? await vscode.window.showWarningMessage(message, ...actions)
      : await vscode.window.showInformationMessage(message, ...actions);
  if (answer === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (answer === output) await vscode.commands.executeCommand('strategy.showOutput');
  if (answer === begin) await vscode.commands.executeCommand('strategy.newStrategy');
}
