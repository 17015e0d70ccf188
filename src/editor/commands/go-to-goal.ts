import * as vscode from 'vscode';
import { listGoals, planTitle } from '../../language/goal-list';
import { toRange } from '../convert';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { isEnabled, messageLanguage } from '../settings-reader';
import { findPlanFiles, otherOpenPlans, readPlan } from '../workspace-plans';

interface GoalItem extends vscode.QuickPickItem {
  readonly file?: vscode.Uri;
  readonly range?: vscode.Range;
}

/** Lists the goals of all plans of the workspace, and goes to the one that is chosen. */
export async function goToGoal(services: Services): Promise<void> {
  const cancel = new vscode.CancellationTokenSource();
  const items = goalItems(services, cancel.token);
  const chosen = await vscode.window.showQuickPick<GoalItem>(items, {
    title: vscode.l10n.t('Go to which goal?'),
    placeHolder: vscode.l10n.t('Type a word of it, of its owner, or of its plan'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  cancel.cancel();
  cancel.dispose();
  if (!chosen?.file) return;
  await vscode.window.showTextDocument(chosen.file, chosen.range ? { selection: chosen.range } : {});
}

/** The goals below their plans, that of the active editor first. */
async function goalItems(
  { documents, configs, log }: Pick<Services, 'documents' | 'configs' | 'log'>,
  token: vscode.CancellationToken,
): Promise<GoalItem[]> {
  const { files: found } = await findPlanFiles(isEnabled, token);
  const others = otherOpenPlans(found).map(({ uri }) => uri);
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const files = [...found, ...others.filter(isEnabled)];
  files.sort((a, b) => Number(b.toString() === active) - Number(a.toString() === active));
  const items: GoalItem[] = [];
  for (const file of files) {
    if (token.isCancellationRequested) return [];
    try {
      if ((await configs.of(file)).isIgnored) continue;
      const plan = await readPlan(file, documents);
      const path = vscode.workspace.asRelativePath(file);
      const title = planTitle(plan);
      const goals = listGoals(plan, messageLanguage(file));
      if (goals.length === 0) continue;
      // The title stands with each goal, where it is searched; more here would leave the first goal no room.
      items.push({ label: path, kind: vscode.QuickPickItemKind.Separator });
      for (const { label, detail, at } of goals)
        items.push({
          label: withoutIcons(label),
          description: withoutIcons(title ?? path),
          ...(detail === '' ? {} : { detail: withoutIcons(detail) }),
          file,
          range: toRange(at, plan.lines),
        });
    } catch (error) {
      log.warn(`${file.toString()} cannot be read`, error);
    }
  }
  if (items.length > 0) return items;
  return [{ label: vscode.l10n.t('No plan of this workspace has a goal yet.') }];
}
