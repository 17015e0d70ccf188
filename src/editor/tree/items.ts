import * as vscode from 'vscode';
import type { Tone, TreeNode } from '../../report/tree';
import type { Element, NodeElement, PlanElement } from './element';
import { markedUri, problemsText } from './marks';
import { GO_TO } from './view-ids';

const COLOURS: Readonly<Record<Tone, vscode.ThemeColor | undefined>> = {
  good: new vscode.ThemeColor('charts.green'),
  warn: new vscode.ThemeColor('charts.yellow'),
  bad: new vscode.ThemeColor('charts.red'),
  info: new vscode.ThemeColor('charts.blue'),
  muted: new vscode.ThemeColor('descriptionForeground'),
  plain: undefined,
};

const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** What the editor shows of an element. */
export function toItem(element: Element): vscode.TreeItem {
  // By what it has: its class is another one where the door is a script of its own.
  return 'node' in element ? nodeItem(element) : planItem(element);
}

function planItem({ id, plan, isExpanded }: PlanElement): vscode.TreeItem {
  const { uri, title, problems } = plan;
  const place = placeOf(uri);
  const label = title ?? place;
  const count = problems ? problems.errors + problems.warnings : 0;
  const said = count === 0 ? undefined : problemsText(count);
  const description = title === undefined ? '' : place;
  const item = new vscode.TreeItem(label, isExpanded ? Expanded : Collapsed);
  item.id = id;
  item.description = description;
  item.tooltip = [label, description, said].filter(Boolean).join('\n');
  item.iconPath = new vscode.ThemeIcon('notebook');
  item.contextValue = 'plan';
  item.resourceUri = markedUri(id, { errors: 0, warnings: 0, ...problems });
  item.command = goTo(label);
  item.accessibilityInformation = {
    label: [vscode.l10n.t('Plan: {0}', label), description, said].filter(Boolean).join(', '),
  };
  return item;
}

/** Where a plan is, in the folders that are open; most are called the same, and known by their folder. */
function placeOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.replace(/\/strategy\.ya?ml$/i, '') || path;
}

function nodeItem({ id, node }: NodeElement): vscode.TreeItem {
  const { label, description, tooltip, spoken, icon, tone, children, isExpanded, marks, path } = node;
  const state = children.length === 0 ? None : isExpanded ? Expanded : Collapsed;
  const item = new vscode.TreeItem(label, state);
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.iconPath = new vscode.ThemeIcon(icon, COLOURS[tone]);
  item.contextValue = contextOf(node);
  item.resourceUri = markedUri(id, marks);
  item.accessibilityInformation = { label: spoken };
  if (node.kind === 'no-framework')
    item.command = { command: 'strategy.lookThrough', title: vscode.l10n.t('Choose a Framework') };
  // What only holds others opens at a click.
  else if (path !== undefined && !isGroup(node)) item.command = goTo(label);
  return item;
}

const isGroup = ({ kind, children }: TreeNode): boolean =>
  children.length > 0 && (kind === 'framework' || kind === 'goals' || kind === 'timeline');

/** By which menus know what can be done with a node. */
function contextOf({ kind, isOpen }: TreeNode): string {
  return kind === 'task' ? (isOpen ? 'task.open' : 'task.done') : kind;
}

/** Without arguments: those of a command are lost while an item is shown anew, and a click then leads nowhere. */
function goTo(label: string): vscode.Command {
  return { command: GO_TO, title: vscode.l10n.t('Go to {0}', label) };
}
