import * as vscode from 'vscode';
import { BOUNDS } from '../../core/yaml/bounds';
import type { Revision } from '../../plan/history/revision';
import { folderOf, upward } from '../folders';
import { asRepository, gitApi, type GitRepository } from './git-api';
import { GitProblem } from './git-problem';
import { readCommit, readRef, type GitCommit, type GitRef } from './read-git';
import { formerName } from './renames';

/** Of a longer history no more is looked at. */
const MOST_COMMITS = 20_000;

/** A file that was renamed more often has its history since then. */
const MOST_NAMES = 12;

/** A commit in which a file changed. */
export interface FileRevision extends Revision {
  /** Where the file lay then. */
  readonly file: vscode.Uri;
}

/** The commits in which a file changed. */
export interface FileLog {
  /** The latest first. */
  readonly revisions: readonly FileRevision[];
  /** Whether there are older ones, which are not told, or are not in this copy of the repository. */
  readonly isCut: boolean;
}

/**
 * One that VS Code has open, or any. To open one is to be asked for: it shows up under Source Control, also where somebody
 * closed it, and VS Code may ask whether its authors are trusted.
 */
export type WhichRepository = 'known' | 'any';

/** A plan's file in its git repository, as VS Code's own Git extension knows it. */
export class PlanRepository {
  private constructor(
    readonly file: vscode.Uri,
    readonly repository: GitRepository,
  ) {}

  /** @throws GitProblem */
  static async of(file: vscode.Uri, which: WhichRepository = 'any'): Promise<PlanRepository> {
    const api = await gitApi();
    if (!api) throw new GitProblem('no-git');
    if (file.scheme !== 'file') throw new GitProblem('not-a-file');
    const known = asRepository(api.getRepository(file));
    if (known) return new PlanRepository(file, known);
    const root = which === 'known' ? undefined : await rootOf(file);
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
   * The commits in which the file changed, also under the names it had before.
   *
   * @param most of them at most
   * @throws GitProblem
   */
  async log(most = MOST_COMMITS): Promise<FileLog> {
    const { head } = this;
    const revisions: FileRevision[] = [];
    let file: vscode.Uri | undefined = this.file;
    let range: string | undefined;
    for (let names = 0; head !== undefined && file && names < MOST_NAMES; names++) {
      const commits = await this.#commitsOf(file, most - revisions.length, range);
      for (const { id, date, author, subject } of commits)
        revisions.push({ id, date, author, subject, file });
      const oldest = commits.at(-1);
      if (oldest?.isCut || revisions.length >= most) return { revisions, isCut: true };
      range = oldest?.parent;
      file = oldest ? await this.#nameBefore(oldest, file) : names === 0 ? this.#stagedName() : undefined;
    }
    return { revisions, isCut: false };
  }

  async #commitsOf(file: vscode.Uri, most: number, range: string | undefined): Promise<readonly GitCommit[]> {
    const options = { maxEntries: most, path: file.fsPath, ...(range === undefined ? {} : { range }) };
    const found = await this.#ask(this.repository.log(options));
    return found.slice(0, most).flatMap((commit) => readCommit(commit) ?? []);
  }

  /** What the file was called before the commit in which it appeared; undefined where it was new. */
  async #nameBefore({ id, parent }: GitCommit, file: vscode.Uri): Promise<vscode.Uri | undefined> {
    if (parent === undefined) return undefined;
    try {
      return formerName(await this.repository.diffBetween?.(parent, id), file);
    } catch {
      return undefined;
    }
  }

  /** What the file is called in the last commit, where its new name is staged and in no commit yet. */
  #stagedName(): vscode.Uri | undefined {
    return formerName(this.repository.state.indexChanges, this.file);
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
   * @param file what it was called then
   */
  async text(commit: string, file = this.file): Promise<string | undefined> {
    try {
      const text = await this.repository.show(commit, file.fsPath);
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
