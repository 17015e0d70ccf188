import * as vscode from 'vscode';
import { scoreOf } from '../frameworks/score';
import { scoreStatus, type ScoreStatus } from '../language/score-status';
import type { Configs } from './configs';
import type { Diagnostics } from './diagnostics';
import { isPlanFile } from './plan-file';
import { messageLanguage } from './settings-reader';

/** Shows how far the plan in the active editor is; a click shows what is said of it, and changes nothing. */
export class StatusBar implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('strategy.score', vscode.StatusBarAlignment.Right, 100);
  readonly #subscriptions: vscode.Disposable;
  /** The plan whose score is shown. */
  #shown: vscode.TextDocument | undefined;

  constructor(
    readonly diagnostics: Diagnostics,
    readonly configs: Configs,
  ) {
    this.#item.name = 'Strategy as Code';
    this.#item.command = 'workbench.panel.markers.view.focus';
    this.#subscriptions = vscode.Disposable.from(
      this.#item,
      vscode.window.onDidChangeActiveTextEditor(() => this.#update()),
      diagnostics.onDidCheck((uri) => {
        if (uri.toString() === activePlan()?.uri.toString()) this.#update();
      }),
    );
    this.#update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #update(): void {
    const document = activePlan();
    const status = document && this.#statusOf(document);
    if (status === 'soon') return;
    this.#shown = status && document;
    if (!status) {
      this.#item.hide();
      return;
    }
    this.#item.text = `$(checklist) ${status.text}`;
    this.#item.tooltip = new vscode.MarkdownString(status.tooltip);
    this.#item.show();
  }

  /** Nothing where the plan is not checked, or has no score. */
  #statusOf(document: vscode.TextDocument): ScoreStatus | 'soon' | undefined {
    const { uri } = document;
    const checked = this.diagnostics.checked(document);
    const settings = this.configs.known(uri);
    if (!checked || !settings) return undefined;
    const plan = this.diagnostics.documents.get(document);
    // A line that is being typed is often broken for a moment: the last score stays, so that nothing flickers.
    if (plan.isPartial && this.#shown === document) return 'soon';
    const score = scoreOf(plan, settings.frameworks, checked.findings);
    return score && scoreStatus(score, messageLanguage(uri));
  }
}

function activePlan(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isPlanFile(document) ? document : undefined;
}
