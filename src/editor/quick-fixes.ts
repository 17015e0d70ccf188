import * as vscode from 'vscode';
import type { Finding } from '../core/finding';
import type { LineIndex } from '../core/lines';
import type { Edit } from '../core/rule';
import { withTabStops } from '../language/tab-stops';
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
    action.edit.set(
      document.uri,
      edits.map((edit) => toTextEdit(edit, lines)),
    );
    return action;
  });
}

/** What an edit leaves for the author becomes tab stops, where the editor can have them. */
function toTextEdit(edit: Edit, lines: LineIndex): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = toRange(edit, lines);
  const snippet = withTabStops(edit.text);
  if (snippet === undefined) return vscode.TextEdit.replace(range, edit.text);
  const stops = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
  // The text has the plan's own indentation already.
  stops.keepWhitespace = true;
  return stops;
}
