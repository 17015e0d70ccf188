import * as vscode from 'vscode';
import type { Configs } from './configs';
import { SOURCE } from './convert';

/** Something that happens, and what ends the telling of it. */
export interface Happening {
  readonly event: vscode.Event<void>;
  readonly disposable: vscode.Disposable;
}

/** When what is shown beside the text of plans is to be asked for anew, though no text changed. */
export function whenShownAnew(configs: Configs): Happening {
  const told = new vscode.EventEmitter<void>();
  const disposable = vscode.Disposable.from(
    told,
    // A config may leave out other plans now.
    configs.onDidChange(() => told.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SOURCE)) told.fire();
    }),
  );
  return { event: told.event, disposable };
}
