import type * as vscode from 'vscode';
import { OlderPlan } from '../../plan/history/older-plan';
import type { History } from '../../plan/history/revision';
import {
  PlanRepository,
  type FileLog,
  type FileRevision,
  type WhichRepository,
} from '../git/plan-repository';
import { OlderPlans } from './older-plans';

/** The history of a plan's file as far as a commit. */
export interface PlanHistory extends History<FileRevision> {
  readonly repository: PlanRepository;
}

/** The histories of plans, each asked of git once, and again after a commit. */
export class Histories {
  readonly #logs = new Map<string, Promise<FileLog>>();
  readonly #plans = new OlderPlans();

  /** @throws GitProblem */
  async of(file: vscode.Uri, which?: WhichRepository): Promise<PlanHistory> {
    const repository = await PlanRepository.of(file, which);
    const { revisions, isCut } = await this.#log(repository);
    return {
      repository,
      revisions,
      isCut,
      read: (revision) => this.#read(repository, revision.id, revision.file),
    };
  }

  /**
   * The plan as it was in a commit, under the name that the file has now, else under those that it had before: a branch may
   * know it by one of them.
   *
   * @returns undefined where it was not there
   * @throws GitProblem
   */
  async older(file: vscode.Uri, commit: string): Promise<OlderPlan | undefined> {
    const repository = await PlanRepository.of(file);
    const found = await this.#read(repository, commit, file);
    if (found) return found;
    const { revisions } = await this.#log(repository);
    const names = new Map(revisions.map((revision) => [revision.file.toString(), revision.file]));
    names.delete(file.toString());
    for (const name of names.values()) {
      const older = await this.#read(repository, commit, name);
      if (older) return older;
    }
    return undefined;
  }

  #read(repository: PlanRepository, commit: string, file: vscode.Uri): Promise<OlderPlan | undefined> {
    return this.#plans.get(`${commit} ${file.toString()}`, async () => {
      const text = await repository.text(commit, file);
      return text === undefined ? undefined : new OlderPlan(text);
    });
  }

  async #log(repository: PlanRepository): Promise<FileLog> {
    const file = repository.file.toString();
    const key = `${repository.head ?? ''} ${file}`;
    let log = this.#logs.get(key);
    if (!log) {
      for (const old of this.#logs.keys()) if (old.endsWith(` ${file}`)) this.#logs.delete(old);
      this.#logs.set(key, (log = repository.log()));
    }
    try {
      const found = await log;
      // A name that is only staged is known when VS Code has looked at the repository, which it may be doing now.
      if (found.revisions.length === 0) this.#logs.delete(key);
      return found;
    } catch (error) {
      // The next one who asks may have more luck.
      this.#logs.delete(key);
      throw error;
    }
  }
}
