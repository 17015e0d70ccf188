import * as vscode from 'vscode';

/** The snippets that are offered there, by what one types for them. */
export async function snippetsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items
    .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
    .map(({ label }) => (typeof label === 'string' ? label : label.label))
    .sort();
}
