import type * as vscode from 'vscode';
import { PlanDocument } from '../../core/document';
import type { Revision } from '../../plan/history/revision';
import { PlanRepository } from '../git/plan-repository';

/** So many older versions of plans are kept as texts, in all no longer than this many code units. */
const MOST_TEXTS = 400;
const MOST_LENGTH = 16_000_000;

/** So many versions are asked of git at the same time. */
const AT_ONCE = 6;

/** The history of a plan's file as far as a commit. */
export interface PlanHistory {
  readonly repository: PlanRepository;
  /** Of the file, the latest first. */
  readonly revisions: readonly Revision[];
  /** The plan in a revision; undefined where it was not there, or is none. */
  readonly read: (revision: Revision) => Promise<PlanDocument | undefined>;
}

/** The histories of plans, each asked of git once, and again after a commit. */
export class Histories {
  readonly #logs = new Map<string, Promise<readonly Revision[]>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  readonly #parsed = new Map<string, WeakRef<PlanDocument>>();
  readonly #waiting: (() => void)[] = [];
  #length = 0;
  #busy = 0;

  /** @throws GitProblem */
  async of(file: vscode.Uri): Promise<PlanHistory> {
    const repository = await PlanRepository.of(file);
    const revisions = await this.#log(repository);
    return { repository, revisions, read: ({ id }) => this.plan(repository, id) };
  }

  /** The plan as it was in a commit; undefined where it was not there, or is none that can be read. */
  async plan(repository: PlanRepository, commit: string): Promise<PlanDocument | undefined> {
    const key = `${commit} ${repository.file.toString()}`;
    const known = this.#parsed.get(key)?.deref();
    if (known) return known;
    const text = await this.text(repository, commit);
    if (text === undefined) return undefined;
    const document = new PlanDocument(text);
    // A conflict that was kept by mistake is no plan.
    if (document.kind !== 'plan' || !document.plan) return undefined;
    this.#parsed.set(key, new WeakRef(document));
    return document;
  }

  text(repository: PlanRepository, commit: string): Promise<string | undefined> {
    const key = `${commit} ${repository.file.toString()}`;
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#inTurn(() => repository.text(commit));
      this.#texts.set(key, text);
      void text.then((read) => this.#keep(read));
    }
    return text;
  }

  async #log(repository: PlanRepository): Promise<readonly Revision[]> {
    const file = repository.file.toString();
    const key = `${repository.head ?? ''} ${file}`;
    let log = this.#logs.get(key);
    if (!log) {
      for (const old of this.#logs.keys()) if (old.endsWith(` ${file}`)) this.#logs.delete(old);
      this.#logs.set(key, (log = repository.log()));
    }
    try {
      return await log;
    } catch (error) {
      // The next one who asks may have more luck.
      this.#logs.delete(key);
      throw error;
    }
  }

  /** Forgets the oldest where there is too much. */
  #keep(text: string | undefined): void {
    this.#length += text?.length ?? 0;
    for (const [key, old] of this.#texts) {
      if (this.#texts.size <= MOST_TEXTS && this.#length <= MOST_LENGTH) break;
      this.#texts.delete(key);
      this.#parsed.delete(key);
      void old.then((gone) => (this.#length -= gone?.length ?? 0));
      if (this.#texts.size <= 1) break;
    }
  }

  async #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy++;
    try {
      return await ask();
    } finally {
      this.#busy--;
      this.#waiting.shift()?.();
    }
  }
}
