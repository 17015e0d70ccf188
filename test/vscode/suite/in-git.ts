/** For suites about plans in git. */
import * as vscode from 'vscode';
import { inFolder, rangeOf } from './editor';

const exists = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Git extension is there on the desktop and with remote work; in a web worker it is not, nor where a module is missing
 * that it loads.
 */
async function isThereGit(): Promise<boolean> {
  const git = vscode.extensions.getExtension('vscode.git');
  const known = vscode.Uri.joinPath(inFolder('.'), '../history/strategy.yaml');
  if (!git || known.scheme !== 'file' || !(await exists(known))) return false;
  try {
    await git.activate();
    return true;
  } catch {
    return false;
  }
}

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('git');

/** Switches git on for a suite, and leaves the suite out where there is none that works. */
export function useGit(): void {
  before(async function () {
    if (!(await isThereGit())) {
      console.log('@@suite       there is no Git extension in this host that works, or no git');
      this.skip();
    }
    await settings().update('enabled', true, vscode.ConfigurationTarget.Global);
  });

  after(async () => {
    if (await isThereGit()) await settings().update('enabled', undefined, vscode.ConfigurationTarget.Global);
  });
}

/** Opens the repository of a plan, as somebody does who asks for it. */
export async function openRepository(plan: vscode.Uri): Promise<void> {
  const git = vscode.extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git')!;
  const folder = vscode.Uri.joinPath(plan, '..');
  // Git is just being switched on.
  for (let tries = 0; tries < 40; tries++) {
    if (await git.exports.getAPI(1).openRepository(folder)) return;
    await pause(500);
  }
}

interface GitApi {
  openRepository(folder: vscode.Uri): Promise<unknown>;
}

/** What the hovers over a text say of its history. */
export async function history(
  document: vscode.TextDocument,
  text: string,
  within = 0,
): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    rangeOf(document, text).start.translate(0, within),
  );
  return found
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .filter((value) => /^\*\*Changed before|^Unchanged since|^Not in the last commit/.test(value));
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
