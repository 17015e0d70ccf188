import * as vscode from 'vscode';
import { BOUNDS } from '../../core/yaml/bounds';
import type { Revision } from '../../plan/history/revision';
import { folderOf, upward } from '../folders';
import { asRepository, gitApi, type GitRepository } from './git-api';
import { GitProblem } from './git-problem';
import { readCommit, readRef, type GitRef } from './read-git';

/** Of a longer history no more is looked at. */
const MOST_COMMITS = 20_000;

/** A plan's file in its git repository, as VS Code's own Git extension knows it. */
export class PlanRepository {
  private constructor(
    readonly file: vscode.Uri,
    readonly repository: GitRepository,
  ) {}

  /** @throws GitProblem */
  static async of(file: vscode.Uri): Promise<PlanRepository> {
    const api = await gitApi();
    if (!api) throw new GitProblem('no-git');
    if (file.scheme !== 'file') throw new GitProblem('not-a-file');
    const known = asRepository(api.getRepository(file));
    if (known) return new PlanRepository(file, known);
    const root = await rootOf(file);
    if (!root) throw new GitProblem('no-repository');
    const opened = asRepository(await api.openRepository?.(root).catch(() => null));
    if (!opened) throw new GitProblem('not-opened');
    return new PlanRepository(file, opened);
  }

  /** The id of the commit that the files stand on; undefined before the first. */
  get head(): string | undefined {
    return this.repository.state.HEAD?.commit;
  }

  /**
   * The commits in which the file changed, the latest first.
   *
   * @param most of them at most
   * @throws GitProblem
   */
  async log(most = MOST_COMMITS): Promise<readonly Revision[]> {
    if (this.head === undefined) return [];
    const found = await this.#ask(
      this.repository.log({ maxEntries: Math.min(most, MOST_COMMITS), path: this.file.fsPath }),
    );
    return found.flatMap((commit) => readCommit(commit) ?? []);
  }

  /**
   * The branches and tags, the latest first.
   *
   * @throws GitProblem
   */
  async refs(): Promise<readonly GitRef[]> {
    const found = await this.#ask(this.repository.getRefs({ sort: 'committerdate' }));
    return found.flatMap((ref) => readRef(ref) ?? []);
  }

  /**
   * The text of the file in a commit; undefined where the file was not there, or is too large to be a plan.
   *
   * @param commit its id, so that nothing else can be meant
   */
  async text(commit: string): Promise<string | undefined> {
    try {
      const text = await this.repository.show(commit, this.file.fsPath);
      return text.length > BOUNDS.bytes ? undefined : text.replace(/^\uFEFF/, '');
    } catch {
      return undefined;
    }
  }

  async #ask<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (cause) {
      throw new GitProblem('failed', { cause });
    }
  }
}

/** The nearest folder around a file that holds a repository. */
async function rootOf(file: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (const folder of upward(folderOf(file))) {
    try {
      // A folder, or a file in a worktree or a submodule.
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, '.git'));
      return folder;
    } catch {
      // It may lie further up.
    }
  }
  return undefined;
}
