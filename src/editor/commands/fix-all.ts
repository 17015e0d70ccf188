import * as vscode from 'vscode';
import { FIX_ALL } from '../quick-fixes';
import type { Services } from '../services';
import { planFor } from './active-plan';

/** Mends in the active plan what is safe to mend; nothing is saved. */
export async function fixAll({ documents }: Services, [address]: readonly unknown[]): Promise<void> {
  const open = await planFor(documents, address);
  if (!open) return;
  const { document } = open;
  const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
    FIX_ALL.value,
  );
  const edit = actions.find(({ kind }) => kind?.value === FIX_ALL.value)?.edit;
  if (!edit) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is nothing in this plan that can be fixed without asking you.'),
    );
    return;
  }
  await vscode.workspace.applyEdit(edit);
}
