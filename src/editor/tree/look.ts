import * as vscode from 'vscode';
import type { TreeFilter } from '../../report/tree';
import { IS_FILTERED } from './view-ids';

const LENS = 'strategy.lens';

/** How the tree is looked at: through which framework, and what of it. Neither changes a file. */
export class TreeLook implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #filter: TreeFilter | undefined;

  /** @param memory what is remembered of this workspace */
  constructor(readonly memory: vscode.Memento) {}

  /** The id of the framework to look through; undefined: those that each plan follows. */
  get lens(): string | undefined {
    return this.memory.get<string>(LENS);
  }

  async lookThrough(framework: string | undefined): Promise<void> {
    await this.memory.update(LENS, framework);
    this.#changed.fire();
  }

  get filter(): TreeFilter | undefined {
    return this.#filter;
  }

  show(filter: TreeFilter | undefined): void {
    this.#filter = filter;
    void vscode.commands.executeCommand('setContext', IS_FILTERED, filter !== undefined);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
