import * as vscode from 'vscode';
import type { Histories } from '../history/histories';
import { ComparePanel, type CompareServices } from './compare-panel';
import { keyOf, type Versions } from './version';

/** What VS Code knows the panels by that show two versions side by side. */
const COMPARE = 'strategy.compare';

/** The panels that show two versions of a plan side by side. */
export class Comparisons implements vscode.Disposable {
  readonly #panels = new Set<ComparePanel>();

  constructor(
    readonly services: CompareServices,
    readonly histories: Histories,
  ) {}

  /** Shows them in the column of the active editor; where they are shown already, that panel. */
  open(versions: Versions): void {
    const key = keyOf(versions);
    const known = [...this.#panels].find((panel) => keyOf(panel.versions) === key);
    if (known) {
      known.panel.reveal();
      return;
    }
    const made = vscode.window.createWebviewPanel(
      COMPARE,
      vscode.l10n.t('Changes in {0}', versions.now.name),
      vscode.ViewColumn.Active,
    );
    const panel = new ComparePanel(made, versions, this.services, this.histories);
    this.#panels.add(panel);
    made.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
    });
  }

  dispose(): void {
    this.#panels.forEach((panel) => panel.dispose());
  }
}
