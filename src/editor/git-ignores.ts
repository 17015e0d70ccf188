import * as vscode from 'vscode';
import { type GitIgnore, isGitIgnored, MOST_BYTES, readGitIgnore } from '../core/git-ignore';
import { folderOf, upward } from './folders';
import { readBytes } from './read-file';

/** What is known of a folder. */
interface Folder {
  /** What its `.gitignore` says. */
  readonly text: string | undefined;
  readonly isRepository: boolean;
}

/**
 * What git leaves out of a workspace, as the command line sees it: by the `.gitignore` of each folder from the plan’s up
 * to the root of the repository; without a repository, up to the folder that is open. For one search: what changes
 * meanwhile is seen by the next.
 */
export class GitIgnores {
  readonly #folders = new Map<string, Promise<Folder>>();

  async ignores(file: vscode.Uri): Promise<boolean> {
    const open = vscode.workspace.getWorkspaceFolder(file)?.uri;
    if (!open) return false;
    const within = [...foldersAbove(file, open)];
    const above = await this.#repositoryAbove(open);
    const folders = [...within, ...above].reverse();
    const root = folders[0];
    if (!root) return false;
    const files: GitIgnore[] = [];
    for (const folder of folders) {
      const { text } = await this.#read(folder);
      if (text !== undefined) files.push(readGitIgnore(relative(root, folder), text));
    }
    return isGitIgnored(files, relative(root, file));
  }

  /** The folders above one, up to the root of its repository; none where that is the root itself, or there is none. */
  async #repositoryAbove(open: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const found: vscode.Uri[] = [];
    for (const folder of upward(open)) {
      if (folder !== open) found.push(folder);
      if ((await this.#read(folder)).isRepository) return found;
    }
    return [];
  }

  #read(folder: vscode.Uri): Promise<Folder> {
    const key = folder.toString();
    let known = this.#folders.get(key);
    if (!known) this.#folders.set(key, (known = readFolder(folder)));
    return known;
  }
}

/** The folders that a file lies in, the innermost first, up to one that is open. */
function* foldersAbove(file: vscode.Uri, open: vscode.Uri): Iterable<vscode.Uri> {
  for (const folder of upward(folderOf(file))) {
    if (folder.path.length < open.path.length) return;
    yield folder;
  }
}

function relative(root: vscode.Uri, inner: vscode.Uri): string {
  return inner.path.slice(root.path.length).replace(/^\/+/, '');
}

async function readFolder(folder: vscode.Uri): Promise<Folder> {
  const { fs } = vscode.workspace;
  const [text, repository] = await Promise.allSettled([
    readBytes(vscode.Uri.joinPath(folder, '.gitignore'), MOST_BYTES),
    fs.stat(vscode.Uri.joinPath(folder, '.git')),
  ]);
  return {
    text: text.status === 'fulfilled' ? new TextDecoder().decode(text.value) : undefined,
    isRepository: repository.status === 'fulfilled',
  };
}
