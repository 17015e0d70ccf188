import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { completeConfig } from '../language/config-completion';
import { completeSuppression } from '../language/suppression-completion';
import { RULES } from '../rules';
import { toCompletion } from './convert';
import type { Diagnostics } from './diagnostics';
import type { Guard } from './guard';
import { CONFIG_SELECTOR, PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Offers what can be written in plans, in configs, and in the comments of plans that silence findings. */
export function registerCompletions(diagnostics: Diagnostics, guard: Guard): vscode.Disposable {
  const { languages } = vscode;
  const { documents, configs } = diagnostics;
  /** How to make the card beside an id, which is made only when the author looks at it. */
  const cards = new WeakMap<vscode.CompletionItem, () => string | undefined>();
  return vscode.Disposable.from(
    languages.registerCompletionItemProvider(
      CONFIG_SELECTOR,
      guard.around({
        provideCompletionItems(document, position) {
          const { uri } = document;
          if (!isEnabled(uri)) return [];
          const offset = document.offsetAt(position);
          return completeConfig(document.getText(), offset, RULES, messageLanguage(uri)).map(toCompletion);
        },
      }),
      ' ',
      '[',
      '{',
    ),
    languages.registerCompletionItemProvider(
      PLAN_SELECTOR,
      guard.around({
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
      }),
      ' ',
      ',',
      // Within comments the editor offers nothing by itself while a word is typed.
      '-',
    ),
    languages.registerCompletionItemProvider(
      PLAN_SELECTOR,
      guard.around({
        async provideCompletionItems(document, position, token) {
          const { uri } = document;
          if (!isEnabled(uri)) return [];
          // As it is now: whoever types fast is a letter further before the rest is there, and is to be answered, too.
          const plan = documents.get(document);
          const offset = document.offsetAt(position);
          const [{ completePlan, completionCard }, { isIgnored, frameworks }] = await Promise.all([
            import('../language/plan-completion'),
            configs.of(uri),
          ]);
          if (isIgnored || token.isCancellationRequested) return [];
          const facts = { today: dayOf(new Date()), language: messageLanguage(uri), frameworks };
          const { items, isIncomplete } = completePlan(plan, offset, facts);
          const shown = items.map((item) => {
            const completion = toCompletion(item);
            cards.set(completion, () => completionCard(plan, item, facts));
            return completion;
          });
          return new vscode.CompletionList(shown, isIncomplete);
        },
        resolveCompletionItem(item) {
          const card = cards.get(item)?.();
          if (card !== undefined) item.documentation = new vscode.MarkdownString(card);
          return item;
        },
      }),
      ' ',
      '[',
      '{',
      ',',
    ),
  );
}
