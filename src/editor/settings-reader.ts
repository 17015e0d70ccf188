import * as vscode from 'vscode';
import { LANGUAGES, type Language } from '../core/language';

/** Whether plans are to be checked there. */
export function isEnabled(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('strategy', uri).get<boolean>('enable') !== false;
}

/** Whether what is shown beside the text is wanted there: the lines above goals, or the hints within lines. */
export function isShown(uri: vscode.Uri, what: 'codeLens' | 'inlayHints'): boolean {
  return isEnabled(uri) && vscode.workspace.getConfiguration('strategy', uri).get<boolean>(what) !== false;
}

/** The language of messages: as it is set, else that of the editor, else English. */
export function messageLanguage(uri: vscode.Uri): Language {
  return chosenLanguage(uri) ?? editorLanguage();
}

/** The language of the editor’s own questions and lists, of those that we speak; else English. */
export const editorLanguage = (): Language => languageNamed(vscode.env.language);

/** The language that is set; undefined where that is left to us. */
export function chosenLanguage(uri: vscode.Uri): Language | undefined {
  const set = vscode.workspace.getConfiguration('strategy', uri).get<string>('messages.language');
  return set === undefined || set === 'auto' ? undefined : languageNamed(set);
}

const languageNamed = (name: string): Language =>
  LANGUAGES.find((language) => name.toLowerCase().startsWith(language)) ?? 'en';
