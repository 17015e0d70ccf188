import * as vscode from 'vscode';
import type { Finding } from '../core/finding';
import { toRange } from './convert';
import type { Diagnostics } from './diagnostics';
import { SOURCE } from './convert';
import { PLAN_SELECTOR } from './plan-file';

/** Offers the fixes of the findings under the cursor. */
export function registerQuickFixes(diagnostics: Diagnostics): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, { diagnostics: shown }) {
      const findings = diagnostics.findings(document);
      return shown
        .filter(({ source }) => source === SOURCE)
        .flatMap((diagnostic) => {
          const finding = findings.find((one) => isSame(one, diagnostic, document));
          return finding ? actions(finding, diagnostic, document, diagnostics) : [];
        });
    },
  };
  return vscode.languages.registerCodeActionsProvider(PLAN_SELECTOR, provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
  });
}

function isSame(
  finding: Finding,
  { range, message }: vscode.Diagnostic,
  document: vscode.TextDocument,
): boolean {
  return message === finding.message && document.offsetAt(range.start) === finding.start;
}

function actions(
  finding: Finding,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  { documents }: Diagnostics,
): vscode.CodeAction[] {
  const { lines } = documents.get(document);
  return finding.fixes().map(({ title, edits, safe }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    // Ctrl+. and Enter, or "fix all" of the editor, may take what changes nothing that was meant.
    action.isPreferred = safe;
    action.edit = new vscode.WorkspaceEdit();
    for (const edit of edits) action.edit.replace(document.uri, toRange(edit, lines), edit.text);
    return action;
  });
}
