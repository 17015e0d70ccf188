import * as vscode from 'vscode';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { registerHovers } from './hovers';
import { registerQuickFixes } from './quick-fixes';
import { registerSnippets } from './snippets';

/** What the extension does for plans: the table of contents. */
export function registerFeatures(): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Strategy as Code', { log: true });
  const documents = new Documents();
  const diagnostics = new Diagnostics(documents, log);
  return vscode.Disposable.from(
    log,
    documents,
    diagnostics,
    registerQuickFixes(diagnostics),
    registerHovers(documents),
    registerSnippets(documents),
  );
}
