import * as vscode from 'vscode';
import { textIn } from '../core/language';
import { FIX_TITLES } from '../language/quick-fixes';
import { SOURCE, toWorkspaceEdit } from './convert';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** What `editor.codeActionsOnSave` and “Source Action…” ask for. */
const SORT_KEYS = vscode.CodeActionKind.Source.append('sortKeys').append(SOURCE);
/** What “Refactor…” asks for. */
const REWRITE = vscode.CodeActionKind.RefactorRewrite.append('sortKeys');

/** Offers to sort the keys of a plan: to who asks for such a thing, and where they are in another order. */
export function registerSortAction(documents: Documents, guard: Guard): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    PLAN_SELECTOR,
    guard.around({
      async provideCodeActions(document, _range, { only }) {
        const { uri, version } = document;
        // The light bulb asks for everything; this is not for it.
        const kind = only && [SORT_KEYS, REWRITE].find((one) => only.contains(one));
        if (!kind || !isEnabled(uri)) return [];
        const { sortKeys } = await import('../language/sort-keys');
        if (document.version !== version) return [];
        const plan = documents.get(document);
        const edits = sortKeys(plan);
        if (edits.length === 0) return [];
        const action = new vscode.CodeAction(textIn(FIX_TITLES.sort, messageLanguage(uri)), kind);
        action.edit = toWorkspaceEdit(uri, edits, plan.lines);
        return [action];
      },
    }),
    { providedCodeActionKinds: [SORT_KEYS, REWRITE] },
  );
}
