import type * as vscode from 'vscode';
import type { Services } from '../services';
import type { Previews } from './previews';

/** Leads to the previews, which are loaded when the first is opened. */
export class PreviewDoor implements vscode.Disposable {
  #previews: Promise<Previews> | undefined;
  #isDisposed = false;

  constructor(readonly services: Pick<Services, 'log' | 'guard' | 'documents' | 'configs' | 'diagnostics'>) {}

  get(): Promise<Previews> {
    return (this.#previews ??= this.#load());
  }

  dispose(): void {
    this.#isDisposed = true;
    void this.#previews?.then((previews) => previews.dispose());
  }

  async #load(): Promise<Previews> {
    const { Previews } = await import('./previews');
    const previews = new Previews(this.services);
    if (this.#isDisposed) previews.dispose();
    return previews;
  }
}
