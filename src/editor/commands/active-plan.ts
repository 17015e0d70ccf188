import * as vscode from 'vscode';
import type { PlanDocument } from '../../core/document';
import type { Goal } from '../../core/model';
import { isPlanName } from '../../core/plan-name';
import type { Edit } from '../../core/rule';
import { goalAround } from '../../language/add-entry';
import { planTitle } from '../../language/goal-list';
import { toEditWithStops, toWorkspaceEdit } from '../convert';
import type { Documents } from '../documents';
import { withoutIcons } from '../icons';
import { isPlanFile } from '../plan-file';
import { isEnabled } from '../settings-reader';
import { textColumn } from '../text-column';

/** A plan that a command works on. */
export interface OpenPlan {
  readonly document: vscode.TextDocument;
  readonly parsed: PlanDocument;
}

/**
 * The plan of an address (a Uri, or its text), else that of the active editor. Where that shows no text, as the
 * walkthrough does, it is the plan in another tab, which is then shown. Where there is none, the user is told.
 */
export async function planFor(documents: Documents, address?: unknown): Promise<OpenPlan | undefined> {
  const uri = uriOf(address);
  if (!uri && !vscode.window.activeTextEditor) {
    const plans = await plansInTabs(documents);
    if (plans.length > 0) {
      const plan = plans.length === 1 ? plans[0] : await choose(plans);
      if (plan) await showInItsColumn(plan.document);
      return plan;
    }
  }
  const document = uri
    ? await vscode.workspace.openTextDocument(uri)
    : vscode.window.activeTextEditor?.document;
  const plan = document && planOf(documents, document);
  if (!plan) void tellNoPlan();
  return plan;
}

function planOf(documents: Documents, document: vscode.TextDocument): OpenPlan | undefined {
  const parsed = isPlanFile(document) ? documents.get(document) : undefined;
  return parsed?.kind === 'plan' ? { document, parsed } : undefined;
}

/** The plans in the tabs of the editor, each once; a tab that was never shown since the start is not read yet. */
async function plansInTabs(documents: Documents): Promise<readonly OpenPlan[]> {
  const uris = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : []))
    .filter((uri) => isPlanName(uri.path));
  const plans: OpenPlan[] = [];
  for (const [, uri] of new Map(uris.map((one) => [one.toString(), one]))) {
    const document = await opened(uri);
    const plan = document && planOf(documents, document);
    if (plan && isEnabled(uri)) plans.push(plan);
  }
  return plans;
}

/** The document of a tab; undefined where its file is gone. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** Shows a text where it has a tab, not once more in the column of what is active. */
function showInItsColumn(document: vscode.TextDocument): Thenable<vscode.TextEditor> {
  const viewColumn = textColumn(document.uri) ?? vscode.ViewColumn.Active;
  return vscode.window.showTextDocument(document, { viewColumn, preview: false });
}

async function choose(plans: readonly OpenPlan[]): Promise<OpenPlan | undefined> {
  const items = plans.map((plan) => ({
    label: withoutIcons(planTitle(plan.parsed) ?? vscode.workspace.asRelativePath(plan.document.uri)),
    description: vscode.workspace.asRelativePath(plan.document.uri),
    plan,
  }));
  const title = vscode.l10n.t('Which plan?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.plan;
}

async function tellNoPlan(): Promise<void> {
  const begin = vscode.l10n.t('New Strategy…');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Open a plan first: a file strategy.yaml.'),
    begin,
  );
  if (answer === begin) await vscode.commands.executeCommand('strategy.newStrategy');
}

function uriOf(address: unknown): vscode.Uri | undefined {
  if (address instanceof vscode.Uri) return address;
  return typeof address === 'string' && address !== '' ? vscode.Uri.parse(address) : undefined;
}

/** The goal of a plan that the cursor stands in; undefined where another text is being edited. */
export function goalAtCursor({ document, parsed }: OpenPlan): Goal | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document !== document) return undefined;
  return goalAround(parsed, document.offsetAt(editor.selection.active));
}

/** Says why nothing was written: what stands there cannot be read, is no map, or comes from elsewhere. */
export function tellNoPlace(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t(
      'Nothing was changed: what stands at its place in the plan cannot be read, is written in another form, or belongs to another part, too.',
    ),
  );
}

/** Changes the text of a plan; nothing is saved. @returns whether the editor did so */
export async function applyTo({ document, parsed }: OpenPlan, edits: readonly Edit[]): Promise<boolean> {
  return vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, edits, parsed.lines));
}

/**
 * Changes the text of the plan in the active editor, as one step of undo; what is still to be answered becomes tab stops,
 * of which the first is selected. Nothing is saved.
 *
 * @returns whether the editor did so
 */
export async function applyWithBlanks(
  { document, parsed }: OpenPlan,
  edits: readonly Edit[],
): Promise<boolean> {
  return vscode.workspace.applyEdit(toEditWithStops(document.uri, edits, parsed.lines));
}
