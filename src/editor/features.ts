import * as vscode from 'vscode';
import { registerCompletions } from './completions';
import { Configs } from './configs';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { registerHovers } from './hovers';
import { registerQuickFixes } from './quick-fixes';
import { registerSnippets } from './snippets';
import { StatusBar } from './status-bar';

/** What the extension does for plans and configs: the table of contents. */
export function registerFeatures(): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Strategy as Code', { log: true });
  const documents = new Documents();
  const configs = new Configs(log);
  const diagnostics = new Diagnostics(documents, configs, log);
  return vscode.Disposable.from(
    log,
    documents,
    configs,
    diagnostics,
    registerQuickFixes(diagnostics),
    registerHovers(documents, configs),
    registerSnippets(documents),
    registerCompletions(diagnostics),
    new StatusBar(diagnostics, configs),
  );
}
