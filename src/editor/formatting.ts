import * as vscode from 'vscode';
import type { Span } from '../core/place';
import { toTextEdits } from './convert';
import type { Documents } from './documents';
import type { Guard } from './guard';
import { othersFormat } from './other-formatters';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';

/** Formats plans, where no other extension formats YAML; what changes that is followed. */
export function registerFormatting(documents: Documents, guard: Guard): vscode.Disposable {
  let registered: vscode.Disposable | undefined;
  const decide = (): void => {
    if (othersFormat()) {
      registered?.dispose();
      registered = undefined;
    } else registered ??= register(documents, guard);
  };
  decide();
  return vscode.Disposable.from(
    vscode.extensions.onDidChange(decide),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('editor.defaultFormatter', { languageId: 'yaml' })) decide();
    }),
    { dispose: () => void registered?.dispose() },
  );
}

function register(documents: Documents, guard: Guard): vscode.Disposable {
  const format = async (
    document: vscode.TextDocument,
    { tabSize }: vscode.FormattingOptions,
    token: vscode.CancellationToken,
    within?: Span,
  ): Promise<vscode.TextEdit[]> => {
    const { uri, version } = document;
    if (!isEnabled(uri) || othersFormat(uri)) return [];
    const { formatPlan } = await import('../language/format-plan');
    const plan = documents.get(document);
    const edits = await formatPlan(plan, tabSize, within);
    if (token.isCancellationRequested || document.version !== version) return [];
    return toTextEdits(edits, plan.lines);
  };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentFormattingEditProvider(
      PLAN_SELECTOR,
      guard.around({ provideDocumentFormattingEdits: format }),
    ),
    vscode.languages.registerDocumentRangeFormattingEditProvider(
      PLAN_SELECTOR,
      guard.around({
        provideDocumentRangeFormattingEdits: (document, range, options, token) =>
          format(document, options, token, {
            start: document.offsetAt(range.start),
            end: document.offsetAt(range.end),
          }),
      }),
    ),
  );
}
