import * as vscode from 'vscode';
import type { FoldingRange } from 'vscode-languageserver-types';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** Folds a plan by its parts. Where we say nothing the editor folds by indentation, as it does without us. */
export function registerFolding(documents: Documents, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('strategy.enable')) changed.fire();
    }),
    vscode.languages.registerFoldingRangeProvider(
      PLAN_SELECTOR,
      guard.around({
        onDidChangeFoldingRanges: changed.event,
        async provideFoldingRanges(document) {
          const { uri, version } = document;
          if (!isEnabled(uri)) return undefined;
          const { foldingRanges } = await import('../language/folding');
          if (document.version !== version) return undefined;
          return foldingRanges(documents.get(document))?.map(toFolding);
        },
      }),
    ),
  );
}

function toFolding({ startLine, endLine, kind }: FoldingRange): vscode.FoldingRange {
  const { Comment, Region } = vscode.FoldingRangeKind;
  if (kind === 'comment') return new vscode.FoldingRange(startLine, endLine, Comment);
  return new vscode.FoldingRange(startLine, endLine, ...(kind === 'region' ? [Region] : []));
}
