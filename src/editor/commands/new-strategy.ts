import * as vscode from 'vscode';
import {
  fill,
  type Language,
  OWN_LANGUAGES,
  type OwnLanguage,
  ownLanguage,
  type Texts,
} from '../../core/language';
import { type Beginning, beginnings, newPlanName, newPlanSnippet } from '../../language/new-plan';
import { folderInUse } from '../folders';
import { isPlanFile } from '../plan-file';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';

/**
 * Asks for a framework, a language and a title, and opens a new plan that is not saved, with tab stops at its questions;
 * where the active editor shows a plan’s file that is still empty, that is filled. Each answer may come as an argument.
 */
export async function newStrategy(_services: Services, args: readonly unknown[]): Promise<void> {
  const empty = emptyPlanFile();
  const folder = folderInUse();
  const say = messageLanguage(folder ?? vscode.Uri.from({ scheme: 'untitled' }));
  const [framework, languageGiven, titleGiven] = args;
  const beginning = beginnings().find(({ id }) => id === framework)?.id ?? (await askBeginning(say));
  if (beginning === undefined) return;
  const language =
    OWN_LANGUAGES.find((one) => one === languageGiven) ?? (await askLanguage(ownLanguage(say)));
  if (language === undefined) return;
  const title = typeof titleGiven === 'string' ? titleGiven : await askTitle();
  if (title === undefined) return;
  const snippet = newPlanSnippet(beginning, language, title);
  if (snippet === undefined) return;
  // It may have been filled while the questions were answered.
  const isStillEmpty = empty !== undefined && !empty.isClosed && isEmpty(empty);
  const document = isStillEmpty ? empty : await openUnsaved(folder && (await freePlace(folder, title)));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  // The lines stand as they are to stand.
  const options = { undoStopBefore: true, undoStopAfter: true, keepWhitespace: true };
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  await editor.insertSnippet(new vscode.SnippetString(snippet), document.validateRange(whole), options);
  if (!isStillEmpty && !folder) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Save this plan as strategy.yaml: by that name it is checked while you write.'),
    );
  }
}

/** The file of a plan’s name that the active editor shows, if nothing stands in it yet. */
function emptyPlanFile(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document && isPlanFile(document) && isEmpty(document) ? document : undefined;
}

const isEmpty = (document: vscode.TextDocument): boolean => document.getText().trim() === '';

async function askBeginning(say: Language): Promise<string | undefined> {
  const items = beginnings().map(({ id, title, detail }: Beginning) => ({
    label: fill(title, {}, say),
    detail: fill(detail, {}, say),
    id,
  }));
  const title = vscode.l10n.t('New strategy (1/3): with which framework?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true, ignoreFocusOut: true }))?.id;
}

const NAMES: Texts = { en: 'English', nl: 'Nederlands' };

/** The language of the messages comes first: most write in the language that they read. */
async function askLanguage(say: OwnLanguage): Promise<OwnLanguage | undefined> {
  const items = [say, ...OWN_LANGUAGES.filter((one) => one !== say)].map((id) => ({
    label: NAMES[id],
    id,
  }));
  const title = vscode.l10n.t('New strategy (2/3): in which language do you write it?');
  return (await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true }))?.id;
}

function askTitle(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('New strategy (3/3): what is it called?'),
    prompt: vscode.l10n.t('Leave it empty to decide that later.'),
    placeHolder: vscode.l10n.t('Social media 2027'),
    ignoreFocusOut: true,
  });
}

/** The schemes of folders to which the editor saves what was opened as “untitled” below them. */
const SAVED_THERE = ['file', 'vscode-remote'];

/** Where a new plan of a folder would be saved: where no file is, and no other plan waits to be saved. */
async function freePlace(folder: vscode.Uri, title: string): Promise<vscode.Uri | undefined> {
  if (!SAVED_THERE.includes(folder.scheme)) return undefined;
  const place = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  const name = await newPlanName(title, async (one) => {
    const { path } = place(one);
    if (vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path))
      return true;
    return exists(place(one));
  });
  return place(name).with({ scheme: 'untitled' });
}

async function exists(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

/** A document that knows where it belongs, so that it is checked before it is saved; else one without a name. */
async function openUnsaved(place: vscode.Uri | undefined): Promise<vscode.TextDocument> {
  if (!place) return vscode.workspace.openTextDocument({ language: 'yaml' });
  return vscode.workspace.openTextDocument(place);
}
