import type * as vscode from 'vscode';
import type { Histories } from '../history/histories';
import type { CompareServices } from './compare-panel';
import type { Comparisons } from './comparisons';

/** Leads to the comparisons, which are loaded when the first is opened. */
export class CompareDoor implements vscode.Disposable {
  #comparisons: Promise<Comparisons> | undefined;
  #isDisposed = false;

  constructor(
    readonly services: CompareServices,
    readonly histories: Histories,
  ) {}

  get(): Promise<Comparisons> {
    return (this.#comparisons ??= this.#load());
  }

  dispose(): void {
    this.#isDisposed = true;
    void this.#comparisons?.then((comparisons) => comparisons.dispose());
  }

  async #load(): Promise<Comparisons> {
    const { Comparisons } = await import('./comparisons');
    const comparisons = new Comparisons(this.services, this.histories);
    if (this.#isDisposed) comparisons.dispose();
    return comparisons;
  }
}
