import * as vscode from 'vscode';
import { PlanDocument } from '../core/document';

interface Parsed {
  readonly version: number;
  readonly document: PlanDocument;
}

/** The open plans, each version parsed once, whoever asks for it. */
export class Documents implements vscode.Disposable {
  readonly #parsed = new Map<string, Parsed>();
  readonly #onClose = vscode.workspace.onDidCloseTextDocument(({ uri }) =>
    this.#parsed.delete(uri.toString()),
  );

  get(document: vscode.TextDocument): PlanDocument {
    const key = document.uri.toString();
    const known = this.#parsed.get(key);
    if (known?.version === document.version) return known.document;
    const parsed = {
      version: document.version,
      document: new PlanDocument(document.getText(), known?.document),
    };
    this.#parsed.set(key, parsed);
    return parsed.document;
  }

  dispose(): void {
    this.#onClose.dispose();
    this.#parsed.clear();
  }
}
