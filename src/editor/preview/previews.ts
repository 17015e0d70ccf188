import * as vscode from 'vscode';
import { isPlanName } from '../../core/plan-name';
import { readPanelState } from '../../report/page/messages';
import { IS_PREVIEW_LOCKED, PREVIEW } from '../commands/catalogue';
import { isPlanFile } from '../plan-file';
import { textColumn } from '../text-column';
import { type PageServices, PageSource } from './page-source';
import { PreviewPanel } from './preview-panel';

/** In the column of the plan’s text, or beside it. */
export type PreviewPlace = 'here' | 'beside';

/** The panels that show plans as pages. One that is not locked follows the active plan. */
export class Previews implements vscode.Disposable {
  readonly #panels = new Set<PreviewPanel>();
  readonly #source: PageSource;
  readonly #subscriptions: vscode.Disposable;

  constructor(readonly services: PageServices) {
    this.#source = new PageSource(services);
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor?.document)),
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.#panels.forEach((panel) => panel.moved(oldUri, newUri));
      }),
    );
  }

  /** Shows a plan: in a panel of that place which shows it or is free to, else in a new one. */
  open({ uri }: vscode.TextDocument, place: PreviewPlace): void {
    const own = textColumn(uri) ?? vscode.window.tabGroups.activeTabGroup.viewColumn;
    const there = [...this.#panels].filter(({ column }) => (column === own) === (place === 'here'));
    const panel = there.find((one) => one.shows(uri)) ?? there.find(({ isLocked }) => !isLocked);
    const preserveFocus = place === 'beside';
    if (panel) {
      panel.show(uri);
      panel.reveal(preserveFocus);
      return;
    }
    const viewColumn = place === 'here' ? own : columnAfter(own);
    const made = vscode.window.createWebviewPanel(PREVIEW, '', { viewColumn, preserveFocus });
    this.#add(made, uri, false);
  }

  /** Fills a panel that VS Code brought back, by what its page remembered. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    const known = readPanelState(state);
    const uri = known && vscode.Uri.parse(known.uri);
    if (uri && isPlanName(uri.path)) this.#add(panel, uri, known.isLocked);
    else panel.dispose();
  }

  lockActive(isLocked: boolean): void {
    for (const panel of this.#panels) if (panel.isActive) panel.isLocked = isLocked;
    this.#tellLock();
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#panels.forEach((panel) => panel.dispose());
  }

  #add(made: vscode.WebviewPanel, uri: vscode.Uri, isLocked: boolean): void {
    const panel = new PreviewPanel(made, this.#source, { uri, isLocked });
    this.#panels.add(panel);
    made.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
    });
    made.onDidChangeViewState(() => this.#tellLock());
    this.#tellLock();
  }

  /** By this the menus know whether to offer the lock or its key. */
  #tellLock(): void {
    const active = [...this.#panels].find(({ isActive }) => isActive);
    if (active) void vscode.commands.executeCommand('setContext', IS_PREVIEW_LOCKED, active.isLocked);
  }

  #follow(document: vscode.TextDocument | undefined): void {
    if (!document || !isPlanFile(document) || this.services.documents.get(document).kind !== 'plan') return;
    for (const panel of this.#panels) if (!panel.isLocked) panel.show(document.uri);
  }
}

/**
 * The column to the right of one, which is made where there is none. `ViewColumn.Beside` would be the one to the right of what
 * has the focus, which a page that is loading may have taken.
 */
function columnAfter(column: vscode.ViewColumn): vscode.ViewColumn {
  const { One, Two, Three, Four, Five, Six, Seven, Eight, Nine, Beside } = vscode.ViewColumn;
  const columns = [One, Two, Three, Four, Five, Six, Seven, Eight, Nine];
  return columns[columns.indexOf(column) + 1] ?? Beside;
}
