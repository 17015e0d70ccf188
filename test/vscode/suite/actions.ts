import * as vscode from 'vscode';
import { ok } from './expect';

/** What the light bulb offers there, in its order. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind = vscode.CodeActionKind.QuickFix,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind.value,
    // All of them are worked out.
    100,
  );
  for (const { edit } of actions) if (edit) keepWhitespace(edit);
  return actions;
}

/**
 * That a snippet brings its own indentation reaches the light bulb, but gets lost in what the command hands back: its
 * lines would be moved.
 */
function keepWhitespace(edit: vscode.WorkspaceEdit): void {
  // Where it keeps its parts has another name in each version.
  const parts = Object.values(edit).filter(Array.isArray).flat() as readonly unknown[];
  for (const part of parts) {
    if (typeof part === 'object' && part !== null && 'keepWhitespace' in part) part.keepWhitespace = true;
  }
}

/** Chooses a fix of a finding, as the light bulb offers it. */
export async function apply(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
  title: string,
): Promise<void> {
  const actions = await actionsAt(document, finding.range);
  const edit = actions.find((action) => action.title === title)?.edit;
  ok(
    edit,
    `“${title}” is not offered for “${finding.message}”, but ${JSON.stringify(actions.map((one) => one.title))}`,
  );
  ok(await vscode.workspace.applyEdit(edit), `“${title}” was refused`);
}
