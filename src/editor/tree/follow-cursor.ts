import * as vscode from 'vscode';
import { pathAt } from '../../language/path-at';
import type { Documents } from '../documents';
import { isPlanFile } from '../plan-file';
import type { Element } from './element';
import type { PlansTree } from './plans-tree';

/** The cursor often moves many times in a row. */
const PAUSE_MS = 150;
/** The tree may change while an element is looked for in it. */
const MOST_TRIES = 5;

/** Where the cursor is, in which text. */
interface Place {
  readonly uri: string;
  readonly selection: vscode.Selection;
}

/** Selects in the tree, while it can be seen, what the cursor stands in. The keyboard stays where it is. */
export class CursorFollower implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  /** What the user folded stays so: then what is folded is selected. */
  readonly #folded = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /**
   * The place for which an element is selected already; after a click in the tree that which it led to, so that its node
   * stays selected though another may stand for the same text.
   */
  #followed: Place | undefined;

  constructor(
    readonly view: vscode.TreeView<Element>,
    readonly tree: PlansTree,
    readonly documents: Documents,
  ) {
    const { window } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.#followSoon();
      }),
      window.onDidChangeActiveTextEditor(() => this.#followSoon()),
      view.onDidChangeVisibility(() => this.#followSoon()),
      // A plan that was just begun comes into the tree after its editor.
      tree.onDidChangeTreeData(() => this.#followSoon()),
      view.onDidCollapseElement(({ element }) => void this.#folded.add(element.id)),
      view.onDidExpandElement(({ element }) => void this.#folded.delete(element.id)),
    );
    this.#followSoon();
  }

  /** Tells that a click in the tree led to this place. */
  arrived(uri: vscode.Uri, selection: vscode.Selection): void {
    this.#followed = { uri: uri.toString(), selection };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #followSoon(tries = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#follow(tries), PAUSE_MS);
  }

  async #follow(tries: number): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (!this.view.visible || !editor || !isPlanFile(editor.document)) return;
    const { document, selection } = editor;
    const uri = document.uri.toString();
    const isFollowed = this.#followed?.uri === uri && this.#followed.selection.isEqual(selection);
    // What comes anew into the tree may have taken the selection with it.
    if (isFollowed && this.view.selection.length > 0) return;
    const path = pathAt(this.documents.get(document), document.offsetAt(selection.active));
    const element = await this.tree.elementFor(document.uri, path);
    const shown = element && this.#unfolded(element);
    if (!shown) return;
    const before = this.view.selection[0]?.id;
    try {
      if (before !== shown.id) {
        await this.view.reveal(shown, { select: true, focus: false, expand: false });
        // The view tells of what was selected in it a little later; where the tree changed meanwhile, never.
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
        if (this.view.selection[0]?.id === before) throw new Error('nothing else was selected');
      }
      this.#followed = { uri, selection };
    } catch {
      // The tree has changed meanwhile.
      if (tries < MOST_TRIES) this.#followSoon(tries + 1);
    }
  }

  /** The outermost element above one that the user folded; else the element itself. */
  #unfolded(element: Element): Element {
    let shown = element;
    for (let above: Element | undefined = element.parent; above; above = above.parent)
      if (this.#folded.has(above.id)) shown = above;
    return shown;
  }
}
