import * as vscode from 'vscode';
import { isConfigFile, isPlanFile } from './plan-file';

/**
 * VS Code wakes us for YAML files, for it cannot tell plans from others. Nothing but this door is loaded until a file
 * of a plan's or a config's name is opened.
 */
export function activate(context: vscode.ExtensionContext): void {
  let started: Promise<void> | undefined;
  const look = (document: vscode.TextDocument): void => {
    if (isPlanFile(document) || isConfigFile(document)) started ??= start(context);
  };
  vscode.workspace.textDocuments.forEach(look);
  context.subscriptions.push(vscode.workspace.onDidOpenTextDocument(look));
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  const { registerFeatures } = await import('./features');
  context.subscriptions.push(registerFeatures());
}
