import * as vscode from 'vscode';
import { isPlanName } from '../core/document';

/** The files that may be plans, for the editor's own filters; what is in them decides. */
export const PLAN_SELECTOR: vscode.DocumentSelector = { pattern: '**/{strategy,*.strategy}.{yaml,yml}' };

/** Whether a document has a plan's name, and is a file that somebody edits: not an old version out of git. */
export function isPlanFile({ uri }: vscode.TextDocument): boolean {
  return isPlanName(uri.path) && vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}
