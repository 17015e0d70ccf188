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
  const set = vscode.workspace.getConfiguration('strategy', uri).get<string>('messages.language');
  const wanted = set === undefined || set === 'auto' ? vscode.env.language : set;
  return LANGUAGES.find((language) => wanted.toLowerCase().startsWith(language)) ?? 'en';
}
