import * as vscode from 'vscode';
import { fixAll } from '../core/edits/fix-all';
import type { Finding } from '../core/finding';
import { textIn } from '../core/language';
import type { LineIndex } from '../core/lines';
import { FIX_TITLES, fixRule, type OneFix, quickFixes } from '../language/quick-fixes';
import { SOURCE, toEditWithStops, toWorkspaceEdit } from './convert';
import type { Checked, Diagnostics } from './diagnostics';
import type { Guard } from './guard';
import { CONFIG_SELECTOR, PLAN_SELECTOR } from './plan-file';
import { messageLanguage } from './settings-reader';

/** What `editor.codeActionsOnSave` and “Fix All” ask for. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SOURCE);

/** Offers the fixes of the findings under the cursor, and of all findings at once. */
export function registerQuickFixes(diagnostics: Diagnostics, guard: Guard): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      [PLAN_SELECTOR, CONFIG_SELECTOR],
      guard.around(new QuickFixes(diagnostics)),
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.languages.registerCodeActionsProvider(PLAN_SELECTOR, guard.around(new FixAll(diagnostics)), {
      providedCodeActionKinds: [FIX_ALL],
    }),
  );
}

/** A quick fix that is worked out when it is chosen. */
class KindAction extends vscode.CodeAction {
  constructor(
    readonly document: vscode.TextDocument,
    readonly checked: Checked,
    readonly rule: string,
    title: string,
  ) {
    super(title, vscode.CodeActionKind.QuickFix);
  }
}

class QuickFixes implements vscode.CodeActionProvider {
  constructor(readonly diagnostics: Diagnostics) {}

  provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { diagnostics: shown }: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const checked = this.diagnostics.checked(document);
    if (!checked) return [];
    const found = new Map<Finding, vscode.Diagnostic>();
    for (const diagnostic of shown) {
      if (diagnostic.source !== SOURCE) continue;
      const finding = checked.findings.find((one) => isSame(one, diagnostic, document));
      if (finding) found.set(finding, diagnostic);
    }
    return quickFixes([...found.keys()], checked.findings, messageLanguage(document.uri)).map((fix) => {
      const action =
        fix.kind === 'one'
          ? toAction(fix, document, checked.lines)
          : new KindAction(document, checked, fix.finding.rule, fix.title);
      action.diagnostics = [found.get(fix.finding)!];
      return action;
    });
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    if (!(action instanceof KindAction)) return action;
    const { document, checked, rule } = action;
    // Of a text that has changed meanwhile, the places would be wrong.
    if (this.diagnostics.checked(document) !== checked) return action;
    const plan = this.diagnostics.documents.get(document);
    const edits = fixRule(plan, checked.findings, rule);
    if (edits.length > 0) action.edit = toWorkspaceEdit(document.uri, edits, plan.lines);
    return action;
  }
}

class FixAll implements vscode.CodeActionProvider {
  constructor(readonly diagnostics: Diagnostics) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    _range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    // The light bulb asks for everything; this is for who asks for it.
    if (!only?.contains(FIX_ALL)) return [];
    const { version } = document;
    const checked = await this.diagnostics.checkedNow(document);
    if (!checked || document.version !== version) return [];
    const plan = this.diagnostics.documents.get(document);
    const edits = fixAll(plan, checked.findings);
    if (edits.length === 0) return [];
    const action = new vscode.CodeAction(textIn(FIX_TITLES.all, messageLanguage(document.uri)), FIX_ALL);
    action.edit = toWorkspaceEdit(document.uri, edits, plan.lines);
    return [action];
  }
}

function isSame(
  finding: Finding,
  { range, message }: vscode.Diagnostic,
  document: vscode.TextDocument,
): boolean {
  return message === finding.message && document.offsetAt(range.start) === finding.start;
}

function toAction(fix: OneFix, document: vscode.TextDocument, lines: LineIndex): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  // Ctrl+. and Enter, or “Auto Fix” of the editor, may take what changes nothing that was meant.
  action.isPreferred = fix.isPreferred;
  action.edit = toEditWithStops(document.uri, fix.edits, lines);
  return action;
}
