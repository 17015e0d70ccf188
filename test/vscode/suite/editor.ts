import * as vscode from 'vscode';
import { appears, ok } from './expect';

/** The folder that is open: a copy of the examples, which the tests may change. */
function folder(): vscode.Uri {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  ok(uri, 'no folder is open');
  return uri;
}

export const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

export const WISHES = 'wishes/strategy.yaml';

/**
 * Opens a file as a user does, in an editor. (A document that is opened behind the scenes is kept for minutes after it
 * was closed.)
 */
export async function open(path: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof path === 'string' ? inFolder(path) : path;
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return appears(() => documentAt(uri), uri.path);
}

export function documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

let created = 0;

/** Writes a file of this name into a folder of its own, and opens it. */
export async function create(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = inFolder(`created/${++created}/${name}`);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return open(uri);
}

export async function readJson(path: string): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path))));
}

/** Replaces the first place where a text stands. */
export async function replace(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const start = document.getText().indexOf(from);
  ok(start >= 0, `${JSON.stringify(from)} is not in ${document.uri.path}`);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, from), to);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** Where the first of a text stands. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** Puts back what is saved, and closes all. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.activeTabGroup.activeTab) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

export async function setting(name: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Workspace;
  await vscode.workspace.getConfiguration('strategy').update(name, value, target);
}
