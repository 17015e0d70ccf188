/** The script of the preview: shows the report that the editor sends, and tells it what is clicked. */
import { render } from 'preact';
import { ComparePage } from '../report/page/compare';
import { type PanelState, readToPage, type ToPage } from '../report/page/messages';
import { Page } from '../report/page/page';
import type { Path, PlanReport } from '../report/report';
import { pressed, readClick } from './clicks';
import { host } from './host';
import { markCursor, markEdited } from './marks';
import { type PageState, readPageState } from './page-state';
import { moveStop, nextByKey, placeStops } from './stops';

/** Who scrolled so short a time ago is reading, and is not led away. */
const READING_MS = 2000;
const SAVE_MS = 150;

class Preview {
  #state: PageState;
  #report: PlanReport | undefined;
  #isRestored = false;
  /** Where the cursor is; undefined until it is told for the first time. */
  #cursor: Path | undefined;
  #touched = -Infinity;
  #saving: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly root: HTMLElement,
    readonly note: HTMLElement,
  ) {
    this.#state = readPageState(host.getState()) ?? { uri: '', isLocked: false, scroll: 0, folds: {} };
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const message = readToPage(data);
      if (message) this.#hear(message);
    });
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('keydown', (event) => this.#press(event));
    root.addEventListener('focusin', ({ target }) => moveStop(root, target));
    root.addEventListener('toggle', (event) => this.#fold(event), { capture: true });
    window.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    for (const touch of ['wheel', 'pointerdown', 'touchmove', 'keydown'] as const)
      window.addEventListener(touch, () => (this.#touched = performance.now()), { passive: true });
  }

  #hear(message: ToPage): void {
    switch (message.type) {
      case 'panel':
        this.#bePanel(message);
        break;
      case 'report':
        this.#report = message.report;
        this.#tell('');
        this.#show();
        markEdited(this.root, message.changed);
        this.#markCursor();
        break;
      case 'compare':
        this.#tell('');
        render(<ComparePage report={message.report} isLive />, this.root);
        this.#shown(message.report.now.frame.language);
        break;
      case 'broken':
        this.#tell(message.note);
        break;
      case 'cursor':
        this.#follow(message.path);
        break;
    }
  }

  /** Another plan begins at its top, with all folded as it comes. */
  #bePanel({ uri, isLocked }: PanelState): void {
    const isOther = this.#state.uri !== '' && this.#state.uri !== uri;
    this.#state = { ...this.#state, uri, isLocked, ...(isOther ? { scroll: 0, folds: {} } : {}) };
    if (isOther) {
      render(null, this.root);
      this.root.classList.remove('settled');
      this.#report = undefined;
      this.#isRestored = false;
      this.#cursor = undefined;
    }
    host.setState(this.#state);
  }

  #show(): void {
    if (!this.#report) return;
    const { lens } = this.#state;
    const optional = {
      ...(lens === undefined ? {} : { lens }),
      ...(this.#isLedBack() ? {} : { onWhole: this.#whole }),
    };
    render(<Page report={this.#report} isLive {...optional} />, this.root);
    this.#shown(this.#report.language);
  }

  /** Whether the reader has a place on the page to find again, for which all of it has to be there. */
  #isLedBack(): boolean {
    const { scroll, folds } = this.#state;
    return !this.#isRestored && (scroll > 0 || Object.keys(folds).length > 0);
  }

  /** The first time, it is as the reader left it. */
  #shown(language: string): void {
    document.documentElement.lang = language;
    placeStops(this.root);
    if (this.#isRestored) return;
    const isLedBack = this.#isLedBack();
    this.#isRestored = true;
    for (const [id, isOpen] of Object.entries(this.#state.folds)) {
      const fold = document.getElementById(id);
      if (fold instanceof HTMLDetailsElement) fold.open = isOpen;
    }
    if (isLedBack) this.#settle();
    window.scrollTo(0, this.#state.scroll);
  }

  /**
   * From now on the browser lays out only what is seen of a long list (see preview.css). Not before all of it was laid out once: what
   * is not seen then keeps its height, and the place on the page stays the reader's.
   */
  #settle(): void {
    requestAnimationFrame(() => setTimeout(() => this.root.classList.add('settled')));
  }

  /** Told to readers of screens, too, as it changes. */
  #tell(note: string): void {
    if (this.note.textContent !== note) this.note.textContent = note;
  }

  readonly #whole = (): void => {
    placeStops(this.root);
    this.#markCursor();
    this.#settle();
  };

  readonly #markCursor = (): void => {
    if (this.#cursor !== undefined) markCursor(this.root, this.#cursor);
  };

  /** Goes along with the cursor, but never from under the eyes of who reads here; and what was just opened stays as it was. */
  #follow(path: Path): void {
    const isFirst = this.#cursor === undefined;
    this.#cursor = path;
    const place = markCursor(this.root, path);
    const isReading = document.hasFocus() || performance.now() - this.#touched < READING_MS;
    if (!place || isFirst || isReading) return;
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) place.scrollIntoView({ block: 'center' });
  }

  #click(event: Event): void {
    const asked = readClick(event);
    if (!asked) return;
    // Neither does a link lead away, nor does a line fold in which something else was meant.
    event.preventDefault();
    event.stopPropagation();
    if (asked.type !== 'lens') {
      host.postMessage(asked);
      return;
    }
    this.#state = { ...this.#state, lens: asked.id };
    this.#save();
    this.#show();
  }

  #press(event: KeyboardEvent): void {
    const next = nextByKey(this.root, event);
    if (next) {
      // The page follows the focus instead.
      event.preventDefault();
      next.focus();
      return;
    }
    const button = pressed(event);
    if (!button) return;
    // The space bar would scroll the page.
    event.preventDefault();
    button.click();
  }

  #fold({ target }: Event): void {
    if (!(target instanceof HTMLDetailsElement)) return;
    placeStops(this.root);
    if (target.id === '') return;
    this.#state = { ...this.#state, folds: { ...this.#state.folds, [target.id]: target.open } };
    this.#save();
  }

  #scrolled(): void {
    // Until the page is as it was, the place on it is not the reader's.
    if (!this.#isRestored) return;
    this.#state = { ...this.#state, scroll: Math.round(window.scrollY) };
    this.#save();
  }

  #save(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => host.setState(this.#state), SAVE_MS);
  }
}

const [root, note] = ['page', 'note'].map((id) => document.getElementById(id));
if (root && note) {
  new Preview(root, note);
  host.postMessage({ type: 'ready' });
}
