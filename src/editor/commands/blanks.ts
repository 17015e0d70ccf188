import * as vscode from 'vscode';
import type { Edit } from '../../core/rule';
import { withTabStops } from '../../language/tab-stops';
import { toRange } from '../convert';
import type { OpenPlan } from './active-plan';

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
  const change = new vscode.WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => toTextEdit(edit, parsed)),
  );
  return vscode.workspace.applyEdit(change);
}

/** The text has the plan’s own indentation already. */
function toTextEdit(edit: Edit, { lines }: OpenPlan['parsed']): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = toRange(edit, lines);
  const snippet = withTabStops(edit.text);
  if (snippet === undefined) return vscode.TextEdit.replace(range, edit.text);
  const stops = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
  stops.keepWhitespace = true;
  return stops;
}
