import * as vscode from 'vscode';
import { CONFIG_NAME } from '../core/config-format';
import { isPlanName } from '../core/plan-name';

/** The files that may be plans, for the editor's own filters; what is in them decides. */
export const PLAN_SELECTOR: vscode.DocumentFilter = { pattern: '**/{strategy,*.strategy}.{yaml,yml}' };

/** The files in which teams set the rules. */
export const CONFIG_SELECTOR: vscode.DocumentFilter = { pattern: `**/${CONFIG_NAME}` };

/** Whether a document has a plan's name, and is a file that somebody edits: not an old version out of git. */
export function isPlanFile({ uri }: vscode.TextDocument): boolean {
  return isPlanName(uri.path) && isEdited(uri);
}

/** Whether a document is a config that somebody edits. */
export function isConfigFile({ uri }: vscode.TextDocument): boolean {
  return uri.path.endsWith(`/${CONFIG_NAME}`) && isEdited(uri);
}

/** The addresses of older versions of plans, which are shown to be read. */
export const REVISION_SCHEME = 'strategy-revision';

const isEdited = ({ scheme }: vscode.Uri): boolean =>
  scheme !== REVISION_SCHEME && vscode.workspace.fs.isWritableFileSystem(scheme) !== false;
