import * as vscode from 'vscode';
import type { PlanDocument } from '../../core/document';
import { shorten, textIn, type Texts } from '../../core/language';
import { changedPaths } from '../../language/changed-paths';
import { planTitle } from '../../language/goal-list';
import { pathAt } from '../../language/path-at';
import { fileName } from '../../report/export';
import { readFromPage, type ToPage } from '../../report/page/messages';
import type { Path } from '../../report/report';
import type { Checked } from '../diagnostics';
import { openDocument } from '../workspace-plans';
import { answer, type Asked } from './answers';
import { beginPage } from './html';
import { NOTES } from './notes';
import { type PageSource, pageLanguage } from './page-source';

/** A report that takes longer than a frame is not made for every letter. */
const FRAME_MS = 16;
const PAUSE_FACTOR = 2;
const LONGEST_PAUSE_MS = 1000;

/** What a panel shows first. */
interface Start {
  readonly uri: vscode.Uri;
  readonly isLocked: boolean;
}

/** What may fail on a plan nobody thought of, and then becomes a line in the log. */
interface Guarded {
  providePage(document: vscode.TextDocument): void;
  provideAnswer(plan: Pick<vscode.TextDocument, 'uri'>, asked: Asked): Promise<void>;
}

/** A panel that shows a plan as a page, and follows its text. */
export class PreviewPanel implements vscode.Disposable {
  #uri: vscode.Uri;
  #isLocked: boolean;
  /** Whether the page is there to be told something; one that is hidden is thrown away by VS Code. */
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastMs = 0;
  /** The plan that the page shows. */
  #shown: PlanDocument | undefined;
  /** What the last report had for findings. */
  #checked: Checked | undefined;
  #note = '';
  #cursor: Path | undefined;
  #watcher: vscode.Disposable | undefined;
  readonly #subscriptions: vscode.Disposable;
  readonly #guarded: Guarded;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly source: PageSource,
    { uri, isLocked }: Start,
  ) {
    this.#uri = uri;
    this.#isLocked = isLocked;
    const { diagnostics, guard } = source.services;
    this.#guarded = guard.around<Guarded>({
      providePage: (document) => {
        this.#tellPlan(document);
        this.#tellCursor(document);
      },
      provideAnswer: ({ uri }, asked) => answer(asked, uri, this),
    });
    this.#subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#isReady = false;
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.shows(document.uri)) this.#schedule();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (this.shows(document.uri)) this.#schedule();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('strategy', this.#uri)) this.#again();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.shows(textEditor.document.uri)) this.#schedule();
      }),
      diagnostics.onDidCheck((checkedUri) => {
        if (this.shows(checkedUri)) this.#schedule();
      }),
    );
    this.#begin();
    beginPage(panel, pageLanguage(uri, undefined));
  }

  get column(): vscode.ViewColumn | undefined {
    return this.panel.viewColumn;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get isLocked(): boolean {
    return this.#isLocked;
  }
  set isLocked(isLocked: boolean) {
    this.#isLocked = isLocked;
    this.#tellPanel();
    this.#name();
  }

  shows(uri: vscode.Uri): boolean {
    return uri.toString() === this.#uri.toString();
  }

  /** Shows another plan. */
  show(uri: vscode.Uri): void {
    if (this.shows(uri)) return;
    this.#uri = uri;
    this.#tellPanel();
    this.#begin();
    this.#again();
  }

  reveal(preserveFocus: boolean): void {
    this.panel.reveal(undefined, preserveFocus);
  }

  /** Follows its plan to another place, where that or a folder around it was moved. */
  moved(from: vscode.Uri, to: vscode.Uri): void {
    const [old, now] = [from.toString(), this.#uri.toString()];
    if (now === old) this.show(to);
    else if (now.startsWith(`${old}/`)) this.show(vscode.Uri.parse(to.toString() + now.slice(old.length)));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isReady = false;
    this.#watcher?.dispose();
    this.#subscriptions.dispose();
    this.panel.dispose();
  }

  /** Forgets what was shown of another plan. */
  #begin(): void {
    this.#shown = undefined;
    this.#checked = undefined;
    this.#watcher?.dispose();
    // A plan that is in no editor is still followed, in its file.
    const folder = vscode.Uri.joinPath(this.#uri, '..');
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(folder, nameOf(this.#uri)),
    );
    const look = (): void => this.#schedule();
    this.#watcher = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(look),
      watcher.onDidCreate(look),
      watcher.onDidDelete(look),
    );
    this.#name();
  }

  #receive(message: unknown): void {
    const read = readFromPage(message);
    if (!read) return;
    if (read.type === 'ready') {
      this.#isReady = true;
      this.#tellPanel();
      this.#note = '';
      this.#again();
      return;
    }
    void this.#guarded.provideAnswer({ uri: this.#uri }, read);
  }

  /** Tells all anew, as to a page that knows nothing yet. */
  #again(): void {
    this.#shown = undefined;
    this.#checked = undefined;
    this.#cursor = undefined;
    this.#schedule();
  }

  /** What changes until then is told at once. */
  #schedule(): void {
    if (!this.#isReady || this.#timer !== undefined) return;
    const pause = this.#lastMs > FRAME_MS ? Math.min(this.#lastMs * PAUSE_FACTOR, LONGEST_PAUSE_MS) : 0;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isReady) this.#update();
    }, pause);
  }

  #update(): void {
    const document = openDocument(this.#uri);
    if (!document) {
      void this.#open();
      return;
    }
    const begun = performance.now();
    this.#guarded.providePage(document);
    this.#lastMs = performance.now() - begun;
  }

  /** Opens the text behind the scenes, where no editor has it. */
  async #open(): Promise<void> {
    const uri = this.#uri;
    try {
      // A text that was never saved would be made anew, with nothing in it.
      if (uri.scheme === 'untitled') throw new Error('it was never saved');
      await vscode.workspace.openTextDocument(uri);
    } catch {
      if (this.shows(uri)) this.#tellNote(NOTES.gone);
      return;
    }
    this.#schedule();
  }

  #tellPlan(document: vscode.TextDocument): void {
    const parsed = this.source.parsed(document);
    const { plan, kind, isPartial } = parsed;
    if (kind !== 'plan') this.#tellNote(NOTES.noPlan);
    else if (isPartial && this.#isWhole) this.#tellNote(NOTES.broken);
    else if (!plan) this.#tellNote(NOTES.unreadable);
    else {
      const { diagnostics } = this.source.services;
      const checked = diagnostics.checked(document) ?? this.#checked;
      if (parsed !== this.#shown || checked !== this.#checked) {
        this.#post({
          type: 'report',
          report: this.source.report(document, parsed, plan, checked),
          file: nameOf(this.#uri),
          changed: this.#shown ? changedPaths(this.#shown.text, parsed) : [],
        });
        this.#note = '';
        this.#shown = parsed;
        this.#checked = checked;
        this.#name(planTitle(parsed));
      }
      if (isPartial) this.#tellNote(NOTES.partial);
      else if (this.#note !== '') this.#tellText('');
    }
  }

  /** Whether the page shows a plan of which all could be read. */
  get #isWhole(): boolean {
    return this.#shown !== undefined && !this.#shown.isPartial;
  }

  #tellNote(note: Texts): void {
    this.#tellText(textIn(note, pageLanguage(this.#uri, this.#shown?.plan)));
  }

  #tellText(note: string): void {
    if (note === this.#note) return;
    this.#note = note;
    this.#post({ type: 'broken', note });
  }

  #tellCursor(document: vscode.TextDocument): void {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    const editor = [activeTextEditor, ...visibleTextEditors].find((one) => one?.document === document);
    const parsed = this.source.parsed(document);
    // Of a text that is broken for the moment, nobody knows what the cursor is in.
    if (!editor || parsed !== this.#shown) return;
    const path = pathAt(parsed, document.offsetAt(editor.selection.active));
    if (path === this.#cursor) return;
    this.#cursor = path;
    this.#post({ type: 'cursor', path });
  }

  #tellPanel(): void {
    this.#post({ type: 'panel', uri: this.#uri.toString(), isLocked: this.#isLocked });
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
  }

  #name(title = this.#shown && planTitle(this.#shown)): void {
    const name = shorten(title ?? nameOf(this.#uri), LONGEST_NAME);
    const said = vscode.l10n.t('Preview {0}', name);
    const wanted = this.#isLocked ? `[${said}]` : said;
    if (this.panel.title !== wanted) this.panel.title = wanted;
  }
}

const LONGEST_NAME = 40;

const nameOf = ({ path }: vscode.Uri): string => fileName(path);
