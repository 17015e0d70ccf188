import * as vscode from 'vscode';
import { dayOf } from '../../core/day';
import type { PlanDocument } from '../../core/document';
import type { Span } from '../../core/place';
import type { PlanNode } from '../../core/tree';
import { addPart } from '../../language/add-part';
import { linkTarget } from '../../core/link-target';
import type { FromPage } from '../../report/page/messages';
import type { Path } from '../../report/report';
import { applyWithBlanks, tellNoPlace } from '../commands/active-plan';
import { toRange } from '../convert';
import { linkedFile } from '../links';
import { nearestPart } from '../nearest-part';
import { textColumn } from '../text-column';
import type { PageSource } from './page-source';

/** Where a page stands, and what it is made from. */
interface Page {
  readonly column: vscode.ViewColumn | undefined;
  readonly source: PageSource;
}

/** What can be asked for. */
export type Asked = Exclude<FromPage, { readonly type: 'ready' }>;

/** Does what somebody asked for with a click on the page of a plan. */
export async function answer(asked: Asked, plan: vscode.Uri, page: Page): Promise<void> {
  if (asked.type === 'reveal') await reveal(asked.path, plan, page);
  else if (asked.type === 'add') await add(asked.part, plan, page);
  else await follow(asked.href, plan);
}

async function reveal(path: Path, uri: vscode.Uri, page: Page): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await revealText(document, page.source.parsed(document), path, page);
}

/** Where a page stands, and whether a text may cover it. */
interface Place extends Pick<Page, 'column'> {
  readonly staysVisible?: boolean;
}

/** Shows where a part of a plan stands in its text, beside the page. */
export async function revealText(
  document: vscode.TextDocument,
  parsed: PlanDocument,
  path: Path,
  page: Place,
): Promise<void> {
  const node = nearestPart(parsed, path) ?? parsed.root;
  const selection = node ? toRange(placeOf(node), parsed.lines) : new vscode.Range(0, 0, 0, 0);
  await showText(document, page, selection);
}

/** A value as a whole; of what has parts of its own its key, so that a letter typed then does not wipe out all of it. */
function placeOf(node: PlanNode): Span {
  if (node.kind === 'scalar') return node;
  if (node.parent?.kind === 'map') return node.key;
  return { start: node.start, end: node.start };
}

/** Shows the text where it is, else beside the page. */
function showText(
  document: vscode.TextDocument,
  { column, staysVisible = false }: Place,
  selection?: vscode.Range,
): Thenable<vscode.TextEditor> {
  const { One, Beside } = vscode.ViewColumn;
  const own = textColumn(document.uri);
  const isFree = own !== undefined && !(staysVisible && own === column);
  const viewColumn = isFree ? own : column === One ? Beside : One;
  return vscode.window.showTextDocument(document, { viewColumn, ...(selection && { selection }) });
}

async function add(part: string, uri: vscode.Uri, page: Page): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  // Tab stops are for the active editor.
  await showText(document, page);
  const parsed = page.source.parsed(document);
  const edits = addPart(parsed, part, dayOf(new Date()));
  if (edits.length === 0 || !(await applyWithBlanks({ document, parsed }, edits))) tellNoPlace();
}

async function follow(href: string, plan: vscode.Uri): Promise<void> {
  const target = linkTarget(href);
  // As text, for an address that is handed on as one is decoded on its way, so that %26 becomes &.
  const found = target?.kind === 'file' ? await linkedFile(target, plan) : target?.url;
  if (found !== undefined) await vscode.commands.executeCommand('vscode.open', found);
}
