import * as vscode from 'vscode';
import type { PlanNode } from '../../core/tree';
import type { PlanDocument } from '../../core/document';
import type { Path } from '../../report/report';
import { toRange } from '../convert';
import type { Documents } from '../documents';
import { nearestPart } from '../nearest-part';

/**
 * Shows a part of a plan in an editor, as a preview, with its key selected; of what the plan lacks, the part that it
 * belongs in.
 *
 * @returns what is selected now
 */
export async function goToPart(
  documents: Documents,
  uri: vscode.Uri,
  path: Path,
): Promise<vscode.Selection | undefined> {
  const document = await vscode.workspace.openTextDocument(uri);
  const parsed = documents.get(document);
  const node = nearestPart(parsed, path);
  const selection = node && toRange(shownOf(parsed, node), parsed.lines);
  const editor = await vscode.window.showTextDocument(document, {
    preview: true,
    ...(selection ? { selection } : {}),
  });
  return editor.selection;
}

/** Its key; an item of a list has none, and begins with its first line. */
function shownOf({ text }: PlanDocument, node: PlanNode): { readonly start: number; readonly end: number } {
  if (node.parent?.kind !== 'list') return node.key;
  const { start, end } = node.alias ?? node;
  return { start, end: start + text.slice(start, end).search(/[\r\n]|$/) };
}
