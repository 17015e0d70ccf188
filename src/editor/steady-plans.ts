import * as vscode from 'vscode';
import type { PlanDocument } from '../core/document';
import { isGood, type SteadyPlan, steadyPlan } from '../language/steady';
import type { Documents } from './documents';

/** The open plans as they could last be read, for what is shown beside their text. */
export class SteadyPlans implements vscode.Disposable {
  readonly #good = new Map<string, PlanDocument>();
  readonly #onClose = vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#good.delete(uri.toString()));

  constructor(readonly documents: Documents) {}

  get(document: vscode.TextDocument): SteadyPlan {
    const key = document.uri.toString();
    const current = this.documents.get(document);
    if (isGood(current)) this.#good.set(key, current);
    return steadyPlan(current, this.#good.get(key));
  }

  dispose(): void {
    this.#onClose.dispose();
    this.#good.clear();
  }
}
