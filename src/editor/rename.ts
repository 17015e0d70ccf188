import * as vscode from 'vscode';
import type { PlanDocument } from '../core/document';
import type { Refusal } from '../language/rename';
import { toRange, toWorkspaceEdit } from './convert';
import type { Documents } from './documents';
import { type Guard, Refused } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Gives what an id names another id, wherever that stands in its plan. */
export function registerRename(documents: Documents, guard: Guard): vscode.Disposable {
  return vscode.languages.registerRenameProvider(PLAN_SELECTOR, guard.around(new Rename(documents)));
}

class Rename implements vscode.RenameProvider {
  constructor(readonly documents: Documents) {}

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
    const plan = this.#plan(document);
    if (!plan) return undefined;
    const offset = document.offsetAt(position);
    const { renamableAt } = await import('../language/rename');
    const { id, span } = granted(renamableAt(plan, offset, messageLanguage(document.uri)));
    return { range: toRange(span, plan.lines), placeholder: id };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    name: string,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const plan = this.#plan(document);
    if (!plan) return undefined;
    const offset = document.offsetAt(position);
    const { renameAt } = await import('../language/rename');
    const { edits } = granted(renameAt(plan, offset, name, messageLanguage(document.uri)));
    return toWorkspaceEdit(document.uri, edits, plan.lines);
  }

  #plan(document: vscode.TextDocument): PlanDocument | undefined {
    if (!isEnabled(document.uri)) return undefined;
    const plan = this.documents.get(document);
    return plan.kind === 'plan' ? plan : undefined;
  }
}

/** @throws Refused with the reason, which the editor shows where the cursor is */
function granted<T extends object>(answer: T | Refusal): T {
  if ('refusal' in answer) throw new Refused(answer.refusal);
  return answer;
}
