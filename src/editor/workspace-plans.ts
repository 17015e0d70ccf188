import * as vscode from 'vscode';
import { PlanDocument } from '../core/document';
import { BOUNDS } from '../core/yaml/bounds';
import type { Documents } from './documents';
import { GitIgnores } from './git-ignores';
import { MOST_FILES } from './most-files';
import { isPlanFile, PLAN_SELECTOR } from './plan-file';
import { readBytes } from './read-file';

/** Of so many files git is asked at the same time. */
const AT_ONCE = 16;

/** Folders of packages hold no plans of the user’s own. */
const EXCLUDED = '**/{node_modules,.git,.hg,.svn}/**';

/** The files of a plan’s name that were found. */
export interface FoundFiles {
  readonly files: readonly vscode.Uri[];
  /** Whether there are none but these: no more than {@link MOST_FILES} are looked at. */
  readonly isAll: boolean;
}

/**
 * The files of a plan’s name in the folders that are open, in the order of their paths; neither what the editor is told
 * to hide, nor what git leaves out.
 *
 * @param isWanted asked of each before git is
 */
export async function findPlanFiles(
  isWanted: (file: vscode.Uri) => boolean = () => true,
  token?: vscode.CancellationToken,
): Promise<FoundFiles> {
  const { pattern } = PLAN_SELECTOR;
  if (pattern === undefined) return { files: [], isAll: true };
  // One more tells whether there are others.
  const named = await vscode.workspace.findFiles(pattern, EXCLUDED, MOST_FILES + 1, token);
  const git = new GitIgnores();
  const found: vscode.Uri[] = [];
  const wanted = named.slice(0, MOST_FILES).filter(isWanted);
  for (let at = 0; at < wanted.length && !token?.isCancellationRequested; at += AT_ONCE) {
    const files = wanted.slice(at, at + AT_ONCE);
    const ignored = await Promise.all(files.map((file) => git.ignores(file)));
    found.push(...files.filter((_, number) => !ignored[number]));
  }
  found.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: found, isAll: named.length <= MOST_FILES };
}

/** The document of a file that the editor has open. */
export function openDocument(file: vscode.Uri): vscode.TextDocument | undefined {
  const key = file.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/** The plans that are open and not among some files, such as one that was never saved. */
export function otherOpenPlans(files: readonly vscode.Uri[]): readonly vscode.TextDocument[] {
  const known = new Set(files.map((file) => file.toString()));
  return vscode.workspace.textDocuments.filter(
    (document) => isPlanFile(document) && !known.has(document.uri.toString()),
  );
}

/**
 * A plan as it stands in its editor, or else in its file.
 *
 * @throws Error where the file cannot be read, is no text, or is too large
 */
export async function readPlan(file: vscode.Uri, documents: Documents): Promise<PlanDocument> {
  const open = openDocument(file);
  return open ? documents.get(open) : new PlanDocument(await readPlanText(file));
}

/**
 * The text of a plan as it stands in its file.
 *
 * @throws Error where the file cannot be read, is no text, or is too large
 */
export async function readPlanText(file: vscode.Uri): Promise<string> {
  const bytes = await readBytes(file, BOUNDS.bytes);
  // In the encoding in which the editor would open it. What it takes for no text has none.
  const text = await vscode.workspace.decode(bytes, { uri: file });
  return text.replace(/^\uFEFF/, '');
}
