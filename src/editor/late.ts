import type * as vscode from 'vscode';

/** Something that is loaded when it is first asked for, and never where nobody does. */
export class Late<T extends vscode.Disposable> implements vscode.Disposable {
  readonly #load: () => Promise<T>;
  #loading: Promise<T> | undefined;
  #loaded: T | undefined;
  #isDisposed = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  get(): Promise<T> {
    return (this.#loading ??= this.#load().then((loaded) => {
      if (this.#isDisposed) loaded.dispose();
      else this.#loaded = loaded;
      return loaded;
    }));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#loaded?.dispose();
  }
}
