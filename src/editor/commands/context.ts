import * as vscode from 'vscode';
import type { Diagnostics } from '../diagnostics';
import { isPlanFile } from '../plan-file';
import { isEnabled } from '../settings-reader';
import { IS_PLAN } from './catalogue';

/** Tells the editor whether the active file is a plan, by which the palette knows what makes sense. */
export function followActivePlan({ documents, onDidCheck }: Diagnostics): vscode.Disposable {
  let told = false;
  const tell = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const isPlan =
      document !== undefined &&
      isPlanFile(document) &&
      isEnabled(document.uri) &&
      documents.get(document).kind === 'plan';
    if (isPlan === told) return;
    told = isPlan;
    void vscode.commands.executeCommand('setContext', IS_PLAN, isPlan);
  };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    // A file may become a plan, or cease to be one, while it is typed.
    onDidCheck(tell),
  );
}
