import * as vscode from 'vscode';
import { pathsUp } from '../../core/place';
import type { Path, PlanReport } from '../../report/report';
import type { NodeKind, TreeNode } from '../../report/tree';
import { messageLanguage } from '../settings-reader';
import { type Element, NodeElement, PlanElement } from './element';
import type { KnownPlan } from './known-plan';
import type { TreeLook } from './look';
import type { Change, Plans } from './plans';
import { Slices } from './slices';

/** What stands below a plan, as long as neither its report nor the look changes. */
interface Below {
  readonly report: PlanReport;
  readonly root: PlanElement;
  readonly children: readonly NodeElement[];
  /** The node that a part of the plan is best known by. */
  readonly byPath: ReadonlyMap<Path, NodeElement>;
}

/** Of several nodes for one part of the plan, the first of these stands for it. */
const BEST: readonly NodeKind[] = ['goal', 'kpi', 'task', 'review', 'goals', 'timeline', 'framework', 'part'];

/** More plans than this are not kept in memory with all that is below them. */
const MOST_KEPT = 200;

/** The elements of the tree, made when they are asked for. */
export class PlansTree implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Element[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #roots = new Map<KnownPlan, PlanElement>();
  readonly #below = new Map<KnownPlan, Below>();
  readonly #subscriptions: vscode.Disposable;

  constructor(
    readonly plans: Plans,
    readonly look: TreeLook,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      plans.onDidChange((change) => this.#tell(change)),
      look.onDidChange(() => {
        this.#below.clear();
        this.#roots.clear();
        this.#changed.fire(undefined);
      }),
    );
  }

  /** The plans, or what stands below an element. */
  async provideChildren(element?: Element): Promise<readonly Element[] | undefined> {
    if (!element) return this.#provideRoots();
    if (element instanceof NodeElement) return childrenOf(element);
    const below = await this.#read(element);
    if (below || !element.plan.isUnreadable) return below?.children;
    const { unreadableTree } = await import('../../report/tree');
    return unreadableTree(messageLanguage(element.plan.uri)).map(
      (node) => new NodeElement(element, element, node),
    );
  }

  /** The element that stands for a place in a plan: that of the innermost part that has one. */
  async elementFor(uri: vscode.Uri, path: Path): Promise<Element | undefined> {
    await this.plans.all();
    const plan = this.plans.at(uri);
    const root = plan && this.#roots.get(plan);
    if (!root) return undefined;
    const below = await this.#read(root);
    // What a filter hides cannot be selected.
    if (this.look.filter && !below?.children.length) return undefined;
    for (const at of pathsUp(path)) {
      const found = below?.byPath.get(at);
      if (found) return found;
    }
    return root;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #provideRoots(): Promise<readonly Element[]> {
    const plans = await this.plans.all();
    const { filter } = this.look;
    const isOnly = plans.length === 1;
    const kept = new Set(plans);
    for (const plan of this.#roots.keys()) if (!kept.has(plan)) this.#roots.delete(plan);
    const roots = plans.map((plan) => {
      const known = this.#roots.get(plan);
      if (known) return known;
      // By another id, so that what was opened and closed without a filter is so again when it is gone.
      const id = filter ? `filtered:${plan.key}` : plan.key;
      const root = new PlanElement(plan, id, isOnly || filter !== undefined);
      this.#roots.set(plan, root);
      return root;
    });
    if (!filter) return roots;
    const slices = new Slices();
    const shown: PlanElement[] = [];
    for (const root of roots) {
      if (((await this.#read(root))?.children.length ?? 0) > 0) shown.push(root);
      await slices.pause();
      if (this.look.filter !== filter) break;
    }
    return shown;
  }

  async #read(root: PlanElement): Promise<Below | undefined> {
    const { plan } = root;
    const report = await plan.report();
    if (!report) {
      this.#below.delete(plan);
      return undefined;
    }
    const known = this.#below.get(plan);
    if (known?.report === report && known.root === root) return known;
    const { planTree } = await import('../../report/tree');
    const { lens, filter } = this.look;
    const nodes = planTree(report, {
      ...(lens === undefined ? {} : { lens }),
      ...(filter ? { filter } : {}),
    });
    const children = nodes.map((node) => new NodeElement(root, root, node));
    const below = { report, root, children, byPath: bestByPath(children) };
    this.#below.delete(plan);
    this.#below.set(plan, below);
    this.#forgetOldest();
    return below;
  }

  #forgetOldest(): void {
    for (const plan of this.#below.keys()) {
      if (this.#below.size <= MOST_KEPT) return;
      this.#below.delete(plan);
      plan.forget();
    }
  }

  #tell(change: Change): void {
    // With a filter, any plan may come or go.
    if (change === 'list' || this.look.filter) this.#changed.fire(undefined);
    else {
      const elements = change.flatMap((plan) => this.#roots.get(plan) ?? []);
      if (elements.length > 0) this.#changed.fire(elements);
    }
  }
}

/** What stands below a node, each made once. */
function childrenOf(element: NodeElement): readonly NodeElement[] {
  let children = CHILDREN.get(element);
  if (!children) {
    const { root, node } = element;
    children = node.children.map((child: TreeNode) => new NodeElement(root, element, child));
    CHILDREN.set(element, children);
  }
  return children;
}

const CHILDREN = new WeakMap<NodeElement, readonly NodeElement[]>();

function bestByPath(roots: readonly NodeElement[]): ReadonlyMap<Path, NodeElement> {
  const found = new Map<Path, NodeElement>();
  const look = (element: NodeElement): void => {
    const { path, kind } = element.node;
    const rank = BEST.indexOf(kind);
    const known = path === undefined ? undefined : found.get(path);
    if (path !== undefined && rank >= 0 && (!known || rank < BEST.indexOf(known.node.kind)))
      found.set(path, element);
    childrenOf(element).forEach(look);
  };
  roots.forEach(look);
  return found;
}
