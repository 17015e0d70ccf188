import * as vscode from 'vscode';
import { wayTo } from '../core/link-target';
import { type AddressLink, type FileLink, leadsToFile, planLinks } from '../language/links';
import { fromProtocol } from './convert';
import type { Documents } from './documents';
import { folderOf } from './folders';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** Makes links of a plan's addresses, and of the files that it names. */
export function registerLinks(documents: Documents, guard: Guard): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(
    PLAN_SELECTOR,
    guard.around({
      async provideDocumentLinks(document) {
        const { uri } = document;
        if (!isEnabled(uri)) return [];
        const links = planLinks(documents.get(document)).map(async (link) =>
          link.kind === 'address' ? toAddress(link) : await toFile(link, uri),
        );
        return (await Promise.all(links)).filter((link) => link !== undefined);
      },
    }),
  );
}

function toAddress({ range, url }: AddressLink): vscode.DocumentLink | undefined {
  // An address of ours is decoded on its way, so that %26 becomes &; the editor's own finder leaves it as it is.
  if (url.includes('%') && !url.toLowerCase().startsWith('mailto:')) return undefined;
  return new vscode.DocumentLink(fromProtocol(range), vscode.Uri.parse(url));
}

async function toFile(link: FileLink, plan: vscode.Uri): Promise<vscode.DocumentLink | undefined> {
  const file = await linkedFile(link, plan);
  return file && new vscode.DocumentLink(fromProtocol(link.range), file);
}

/**
 * A linked file that is there and lies in the workspace folder; where a plan was opened alone, in its own folder. No
 * step on the way may be a symbolic link, for that can lead anywhere.
 */
export async function linkedFile(
  link: Pick<FileLink, 'steps'>,
  plan: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const own = folderOf(plan);
  const border = vscode.workspace.getWorkspaceFolder(plan)?.uri ?? own;
  const way = wayTo(link, stepsBetween(border, own));
  if (!way || !(await leadsToFile(way, (steps) => kindOf(vscode.Uri.joinPath(border, ...steps)))))
    return undefined;
  return vscode.Uri.joinPath(border, ...way);
}

function stepsBetween(outer: vscode.Uri, inner: vscode.Uri): readonly string[] {
  const [from, to] = [outer, inner].map(({ path }) => path.split('/').filter((step) => step !== ''));
  return to!.slice(from!.length);
}

async function kindOf(uri: vscode.Uri): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    const { File, Directory } = vscode.FileType;
    return type === File ? 'file' : type === Directory ? 'folder' : 'other';
  } catch {
    // Most often there is nothing of that name.
    return undefined;
  }
}
