import * as vscode from 'vscode';
import { CONFIG_NAME } from '../../core/config-format';
import { textIn } from '../../core/language';
import { CONFIG_TEMPLATE } from '../../language/config-template';
import { folderInUse, folderOf } from '../folders';
import { isConfigFile, isPlanFile } from '../plan-file';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';

/** Opens the config that holds for the active plan, or else for the folder; where there is none, offers to begin one. */
export async function openConfiguration({ configs }: Services): Promise<void> {
  const active = vscode.window.activeTextEditor?.document;
  if (active && isConfigFile(active)) return;
  const folder = folderInUse();
  const plan =
    active && isPlanFile(active) ? active.uri : folder && vscode.Uri.joinPath(folder, 'strategy.yaml');
  if (!plan) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a plan or a folder first: a configuration lies beside the plans.'),
    );
    return;
  }
  const { file } = await configs.of(plan);
  if (file) {
    await vscode.window.showTextDocument(file);
    return;
  }
  // It holds for all plans of the folder that is open, or of a plan that is open alone, for those beside it.
  const home = folder ?? folderOf(plan);
  await offer(vscode.Uri.joinPath(home, CONFIG_NAME), plan);
}

async function offer(place: vscode.Uri, plan: vscode.Uri): Promise<void> {
  const begin = vscode.l10n.t('Begin one');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'There is no {0} yet: every rule runs as it comes. You can begin one; it is saved when you save it.',
      CONFIG_NAME,
    ),
    begin,
  );
  if (answer !== begin) return;
  const untitled = place.with({ scheme: 'untitled' });
  const known = vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === untitled.toString());
  const document = await vscode.workspace.openTextDocument(untitled);
  await vscode.window.showTextDocument(document, { preview: false });
  if (known) return;
  const edit = new vscode.WorkspaceEdit();
  edit.insert(untitled, new vscode.Position(0, 0), textIn(CONFIG_TEMPLATE, messageLanguage(plan)));
  await vscode.workspace.applyEdit(edit);
}
