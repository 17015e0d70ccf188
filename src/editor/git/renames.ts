import * as vscode from 'vscode';
import { fieldsOf } from './read-git';

/**
 * What a file was called before a change, among changes of files.
 *
 * @returns undefined where it was not renamed
 */
export function formerName(changes: unknown, file: vscode.Uri): vscode.Uri | undefined {
  for (const change of Array.isArray(changes) ? changes : []) {
    const { renameUri, originalUri } = fieldsOf(change);
    if (!(renameUri instanceof vscode.Uri) || !(originalUri instanceof vscode.Uri)) continue;
    if (renameUri.fsPath === file.fsPath && originalUri.fsPath !== file.fsPath) return originalUri;
  }
  return undefined;
}
