import * as vscode from 'vscode';
import { pathAt } from '../../language/path-at';
import type { Documents } from '../documents';
import { isPlanFile } from '../plan-file';
import type { Element } from './element';
import type { PlansTree } from './plans-tree';

/** The cursor often moves many times in a row. */
const PAUSE_MS = 150;
/** The tree may change while an element is looked for in it; in a busy editor for some time, so each wait is twice the last. */
const MOST_TRIES = 7;

/** Where the cursor is, in which text. */
interface Place {
  readonly uri: string;
  readonly selection: vscode.Selection;
}

/** Trying again to select something. */
interface Attempt {
  /** From 1. */
  readonly number: number;
  /** What was selected the last time; when it is something else, the user chose it meanwhile. */
  readonly selected: string | undefined;
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

  /** Tells that the tree has the plans now that there are: what the cursor stands in may not have been there before. */
  hasPlans(): void {
    this.#followSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#subscriptions.dispose();
  }

  #followSoon(attempt?: Attempt): void {
    clearTimeout(this.#timer);
    const pause = attempt ? PAUSE_MS * 2 ** (attempt.number - 1) : PAUSE_MS;
    this.#timer = setTimeout(() => void this.#follow(attempt), pause);
  }

  async #follow(attempt?: Attempt): Promise<void> {
    const selected = this.view.selection[0]?.id;
    if (attempt && selected !== attempt.selected) return;
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
    const timer = this.#timer;
    const number = (attempt?.number ?? 0) + 1;
    if (await this.#select(shown)) this.#followed = { uri, selection };
    // Unless the cursor or the tree gave another reason to look meanwhile.
    else if (number <= MOST_TRIES && timer === this.#timer) this.#followSoon({ number, selected });
  }

  /** @returns whether something else is selected now: the element, or what the user chose meanwhile */
  async #select(element: Element): Promise<boolean> {
    const before = this.view.selection[0]?.id;
    if (before === element.id) return true;
    try {
      await this.view.reveal(element, { select: true, focus: false, expand: false });
    } catch {
      // The tree has changed meanwhile.
      return false;
    }
    // The view tells of what was selected in it a little later; where the tree changed meanwhile, never.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return this.view.selection[0]?.id !== before;
  }

  /** The outermost element above one that the user folded; else the element itself. */
  #unfolded(element: Element): Element {
    let shown = element;
    for (let above: Element | undefined = element.parent; above; above = above.parent)
      if (this.#folded.has(above.id)) shown = above;
    return shown;
  }
}
