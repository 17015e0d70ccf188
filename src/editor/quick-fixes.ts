import * as vscode from 'vscode';
import { fixAll } from '../core/edits/fix-all';
import type { Finding, FindingFix } from '../core/finding';
import type { Language, Texts } from '../core/language';
import { fill } from '../core/language';
import type { LineIndex } from '../core/lines';
import type { Edit } from '../core/rule';
import { withTabStops } from '../language/tab-stops';
import { SOURCE, toRange } from './convert';
import type { Checked, Diagnostics } from './diagnostics';
import type { Guard } from './guard';
import { CONFIG_SELECTOR, PLAN_SELECTOR } from './plan-file';
import { messageLanguage } from './settings-reader';

/** What `editor.codeActionsOnSave` and “Fix All” ask for. */
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append(SOURCE);

const TITLES = {
  all: { en: 'Fix what is safe to fix in this plan', nl: 'Herstel in dit plan wat veilig te herstellen is' },
  kind: {
    en: 'Fix all of {rule} that is safe to fix',
    nl: 'Herstel alles van {rule} wat veilig te herstellen is',
  },
} as const satisfies Readonly<Record<string, Texts>>;

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
    language: Language,
  ) {
    super(fill(TITLES.kind, { rule }, language), vscode.CodeActionKind.QuickFix);
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
    const mending: vscode.CodeAction[] = [];
    const kinds = new Map<string, vscode.CodeAction>();
    const suppressing: vscode.CodeAction[] = [];
    for (const diagnostic of shown) {
      if (diagnostic.source !== SOURCE) continue;
      const finding = checked.findings.find((one) => isSame(one, diagnostic, document));
      if (!finding) continue;
      const { rule } = finding;
      const fixes = finding.fixes();
      for (const fix of fixes)
        (fix.suppresses ? suppressing : mending).push(toAction(fix, diagnostic, document, checked.lines));
      if (!kinds.has(rule) && fixes.some(isSafe) && occursAgain(finding, checked)) {
        const action = new KindAction(document, checked, rule, messageLanguage(document.uri));
        action.diagnostics = [diagnostic];
        kinds.set(rule, action);
      }
    }
    // Whatever mends comes before what silences.
    return [...mending, ...kinds.values(), ...suppressing];
  }

  resolveCodeAction(action: vscode.CodeAction): vscode.CodeAction {
    if (!(action instanceof KindAction)) return action;
    const { document, checked, rule } = action;
    // Of a text that has changed meanwhile, the places would be wrong.
    if (this.diagnostics.checked(document) !== checked) return action;
    const such = checked.findings.filter((finding) => finding.rule === rule);
    const edit = mendAll(document, this.diagnostics, such);
    if (edit) action.edit = edit;
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
    const edit = mendAll(document, this.diagnostics, checked.findings);
    if (!edit) return [];
    const action = new vscode.CodeAction(TITLES.all[messageLanguage(document.uri)], FIX_ALL);
    action.edit = edit;
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

const isSafe = ({ safe, suppresses }: FindingFix): boolean => safe && !suppresses;

/** Whether another finding of the same rule can be mended without asking, too. */
function occursAgain(finding: Finding, { findings }: Checked): boolean {
  return findings.some((one) => one !== finding && one.rule === finding.rule && one.fixes().some(isSafe));
}

/** What is safe in some findings, in one edit; undefined where nothing is. */
function mendAll(
  document: vscode.TextDocument,
  { documents }: Diagnostics,
  findings: readonly Finding[],
): vscode.WorkspaceEdit | undefined {
  const plan = documents.get(document);
  const edits = fixAll(plan, findings);
  if (edits.length === 0) return undefined;
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map((one) => vscode.TextEdit.replace(toRange(one, plan.lines), one.text)),
  );
  return edit;
}

function toAction(
  fix: FindingFix,
  diagnostic: vscode.Diagnostic,
  document: vscode.TextDocument,
  lines: LineIndex,
): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [diagnostic];
  // Ctrl+. and Enter, or “Auto Fix” of the editor, may take what changes nothing that was meant.
  action.isPreferred = isSafe(fix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    fix.edits.map((edit) => toTextEdit(edit, lines)),
  );
  return action;
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
