import * as vscode from 'vscode';
import { snippetsAt } from '../language/snippets';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** Offers the snippets in plans, where they fit; the manifest would offer them in every YAML file. */
export function registerSnippets(documents: Documents, guard: Guard): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    PLAN_SELECTOR,
    guard.around({
      provideCompletionItems(document, position) {
        if (!isEnabled(document.uri)) return [];
        const plan = documents.get(document);
        return snippetsAt(plan, document.offsetAt(position)).map((snippet) => {
          const item = new vscode.CompletionItem(
            { label: snippet.prefix, description: snippet.name },
            vscode.CompletionItemKind.Snippet,
          );
          item.documentation = snippet.description;
          item.insertText = new vscode.SnippetString(snippet.body);
          item.range = new vscode.Range(document.positionAt(snippet.start), position);
          return item;
        });
      },
    }),
  );
}
