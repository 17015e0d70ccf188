import * as vscode from 'vscode';
import type { PlanDocument } from '../../core/document';
import type { Edit } from '../../core/rule';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import { isPlanFile } from '../plan-file';

/** A plan that a command works on. */
export interface OpenPlan {
  readonly document: vscode.TextDocument;
  readonly parsed: PlanDocument;
}

/**
 * The plan of an address (a Uri, or its text), else that of the active editor. Where there is none, the user is told.
 */
export async function planFor(documents: Documents, address?: unknown): Promise<OpenPlan | undefined> {
  const uri = uriOf(address);
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  const parsed = document && isPlanFile(document) ? documents.get(document) : undefined;
  if (document && parsed?.kind === 'plan') return { document, parsed };
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a plan first: a file strategy.yaml.'));
  return undefined;
}

function uriOf(address: unknown): vscode.Uri | undefined {
  if (address instanceof vscode.Uri) return address;
  return typeof address === 'string' && address !== '' ? vscode.Uri.parse(address) : undefined;
}

/** Says why nothing was written: what stands there cannot be read, or comes from elsewhere. */
export function tellNoPlace(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('There is no place for it in the plan: what stands there cannot be read, or is shared.'),
  );
}

/** Changes the text of a plan; nothing is saved. @returns whether the editor did so */
export async function applyTo({ document, parsed }: OpenPlan, edits: readonly Edit[]): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => vscode.TextEdit.replace(toRange(edit, parsed.lines), edit.text)),
  );
  return vscode.workspace.applyEdit(change);
}
