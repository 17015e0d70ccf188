import * as vscode from 'vscode';
import { EXTENSION_ID, IS_STARTED, WALKTHROUGH } from './extension-id';

/** Lets the walkthrough be seen among the others of the editor; it never opens by itself. */
export function showWalkthrough(): void {
  void vscode.commands.executeCommand('setContext', IS_STARTED, true);
}

/** Opens the walkthrough, for who asks for it. */
export async function openWalkthrough(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${EXTENSION_ID}#${WALKTHROUGH}`);
}
