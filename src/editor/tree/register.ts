import * as vscode from 'vscode';
import type { Services } from '../services';
import type { Element } from './element';
import { toItem } from './items';
import type { LiveTree } from './live-tree';
import { registerMarks } from './marks';
import { GO_TO, PLANS_VIEW } from './view-ids';

/** The tree as the editor has it, for our tests. */
export interface PlansView {
  readonly view: vscode.TreeView<Element>;
  readonly provider: vscode.TreeDataProvider<Element>;
  readonly disposable: vscode.Disposable;
}

/**
 * Gives the editor the tree of all plans. It is there from the start, and does nothing until somebody looks at it.
 *
 * @param begin starts what the features share
 */
export function registerPlansView(begin: () => Promise<Services>): PlansView {
  const changed = new vscode.EventEmitter<Element[] | undefined>();
  let live: Promise<LiveTree> | undefined;
  const provider: vscode.TreeDataProvider<Element> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: toItem,
    getParent: ({ parent }) => parent,
    getChildren: async (element) => [...(await (await wake()).provideChildren(element))],
  };
  const view = vscode.window.createTreeView(PLANS_VIEW, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const wake = (): Promise<LiveTree> =>
    (live ??= Promise.all([begin(), liveTree()]).then(
      ([services, { LiveTree: Class }]) => new Class(services, view, changed),
    ));
  const disposable = vscode.Disposable.from(
    changed,
    view,
    { dispose: () => void live?.then((tree) => tree.dispose()) },
    registerMarks(),
    vscode.commands.registerCommand(GO_TO, async () => {
      const [element] = view.selection;
      if (element) await (await wake()).goTo(element);
    }),
  );
  return { view, provider, disposable };
}

const liveTree = async () => (await import('../inside')).loadLiveTree();
