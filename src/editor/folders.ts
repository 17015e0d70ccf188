import * as vscode from 'vscode';

/** More folders above one than this are not looked at. */
const MOST_LEVELS = 64;

/** The folder of the workspace that the active editor’s text lies in, else the first that is open. */
export function folderInUse(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active && vscode.workspace.getWorkspaceFolder(active);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** The folder that a file or folder lies in; of a root, the root itself. */
export const folderOf = (inner: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(inner, '..');

/** The folder that one lies in; undefined at the root. */
export function folderAbove(folder: vscode.Uri): vscode.Uri | undefined {
  const above = folderOf(folder);
  return above.path === folder.path ? undefined : above;
}

/** A folder and those above it, the innermost first. */
export function* upward(from: vscode.Uri): Iterable<vscode.Uri> {
  let folder: vscode.Uri | undefined = from;
  for (let level = 0; folder && level < MOST_LEVELS; level++) {
    yield folder;
    folder = folderAbove(folder);
  }
}
