import * as vscode from 'vscode';

/**
 * The column in which a text is shown, the active one before others; where none shows it, the one that has its tab. What is
 * active in the window is no measure of it: that may be another column, and VS Code tells extensions of it a moment late.
 *
 * @returns undefined where no column has the text
 */
export function textColumn(uri: vscode.Uri): vscode.ViewColumn | undefined {
  const key = uri.toString();
  const { activeTextEditor, visibleTextEditors, tabGroups } = vscode.window;
  const editor = [activeTextEditor, ...visibleTextEditors].find(
    (one) => one?.viewColumn !== undefined && one.document.uri.toString() === key,
  );
  const group = tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
  return editor?.viewColumn ?? group?.viewColumn;
}
