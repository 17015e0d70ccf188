import * as vscode from 'vscode';
import type { SelectionRange } from 'vscode-languageserver-types';
import { fromProtocol } from './convert';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** Lets a selection grow by what belongs together: value, key and value, thing, part, plan. */
export function registerSelectionRanges(documents: Documents, guard: Guard): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(
    PLAN_SELECTOR,
    guard.around({
      async provideSelectionRanges(document, positions) {
        const { uri, version } = document;
        if (!isEnabled(uri)) return undefined;
        const { selectionAt } = await import('../language/selection');
        if (document.version !== version) return undefined;
        const plan = documents.get(document);
        if (plan.kind !== 'plan') return undefined;
        return positions.map((position) => toSelection(selectionAt(plan, document.offsetAt(position))));
      },
    }),
  );
}

function toSelection({ range, parent }: SelectionRange): vscode.SelectionRange {
  return new vscode.SelectionRange(fromProtocol(range), parent && toSelection(parent));
}
