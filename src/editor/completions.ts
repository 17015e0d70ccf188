import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { completeConfig } from '../language/config-completion';
import { completeSuppression } from '../language/suppression-completion';
import { RULES } from '../rules';
import { toCompletion } from './convert';
import type { Diagnostics } from './diagnostics';
import { CONFIG_SELECTOR, PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Offers what can be written in plans, in configs, and in the comments of plans that silence findings. */
export function registerCompletions(diagnostics: Diagnostics): vscode.Disposable {
  const { languages } = vscode;
  const { documents, configs } = diagnostics;
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(
      CONFIG_SELECTOR,
      {
        provideCompletionItems(document, position) {
          const { uri } = document;
          if (!isEnabled(uri)) return [];
          const offset = document.offsetAt(position);
          return completeConfig(document.getText(), offset, RULES, messageLanguage(uri)).map(toCompletion);
        },
      },
      ' ',
      '[',
      '{',
    ),
    languages.registerCompletionItemProvider(
      PLAN_SELECTOR,
      {
        provideCompletionItems(document, position) {
          const { uri } = document;
          // Most spaces are typed elsewhere, and cost nothing.
          if (!document.lineAt(position).text.includes('#') || !isEnabled(uri)) return [];
          return completeSuppression(documents.get(document), document.offsetAt(position), {
            rules: RULES,
            findings: diagnostics.checked(document)?.findings ?? [],
            language: messageLanguage(uri),
          }).map(toCompletion);
        },
      },
      ' ',
      ',',
      // Within comments the editor offers nothing by itself while a word is typed.
      '-',
    ),
    languages.registerCompletionItemProvider(
      PLAN_SELECTOR,
      {
        async provideCompletionItems(document, position, token) {
          const { uri, version } = document;
          if (!isEnabled(uri)) return [];
          const [{ completePlan }, { isIgnored, frameworks }] = await Promise.all([
            import('../language/plan-completion'),
            configs.of(uri),
          ]);
          if (isIgnored || token.isCancellationRequested || document.version !== version) return [];
          const { items, isIncomplete } = completePlan(documents.get(document), document.offsetAt(position), {
            today: dayOf(new Date()),
            language: messageLanguage(uri),
            frameworks,
          });
          return new vscode.CompletionList(items.map(toCompletion), isIncomplete);
        },
      },
      ' ',
      '[',
      '{',
      ',',
    ),
  );
}
