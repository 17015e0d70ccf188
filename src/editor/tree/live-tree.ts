import { textIn } from '../../core/language';
import * as vscode from 'vscode';
import type { TreeFilter } from '../../report/tree';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { type Element, PlanElement } from './element';
import { CursorFollower } from './follow-cursor';
import { lenses } from './lenses';
import { goToPart } from './go-to';
import { PlansTree } from './plans-tree';
import { IS_SEARCHED } from './view-ids';

/** The tree once somebody looks at it: its nodes, its badge, and what stands above it. */
export class LiveTree implements vscode.Disposable {
  readonly #tree: PlansTree;
  readonly #follower: CursorFollower;
  readonly #subscriptions: vscode.Disposable;

  constructor(
    readonly services: Services,
    readonly view: vscode.TreeView<Element>,
    changed: vscode.EventEmitter<Element[] | undefined>,
  ) {
    const { plans, look, documents } = services;
    this.#tree = new PlansTree(plans, look);
    this.#follower = new CursorFollower(view, this.#tree, documents);
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#follower,
      this.#tree.onDidChangeTreeData((elements) => changed.fire(elements)),
      plans.onDidChange(() => void this.#count()),
    );
  }

  /** What stands below an element; a failure is told in the log. */
  async provideChildren(element?: Element): Promise<readonly Element[]> {
    const children = await this.services.guard.around(this.#tree).provideChildren(element);
    if (!element) {
      void vscode.commands.executeCommand('setContext', IS_SEARCHED, true);
      this.#describe(children?.length ?? 0);
      void this.#count();
      this.#follower.hasPlans();
    }
    return children ?? [];
  }

  /** Goes to the text of an element; a plan opens in the tree, too. */
  async goTo(element: Element): Promise<void> {
    const { path, plan } = element;
    if (path === undefined) return;
    const selection = await goToPart(this.services.documents, plan.uri, path);
    if (selection) this.#follower.arrived(plan.uri, selection);
    if (element instanceof PlanElement) await this.view.reveal(element, { expand: true });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** The badge: how many errors and warnings there are in all plans. */
  async #count(): Promise<void> {
    const plans = await this.services.plans.all();
    let value = 0;
    for (const { problems } of plans) value += problems ? problems.errors + problems.warnings : 0;
    const tooltip =
      value === 1
        ? vscode.l10n.t('1 problem in the plans')
        : vscode.l10n.t('{0} problems in the plans', value);
    this.view.badge = value === 0 ? undefined : { value, tooltip };
  }

  /**
   * Behind the title of the view, and in words above the tree: through which framework it looks, and at what.
   *
   * @param shown how many plans there are to see
   */
  #describe(shown: number): void {
    const { look, plans } = this.services;
    const { lens, filter } = look;
    const say = messageLanguage(vscode.Uri.from({ scheme: 'untitled' }));
    const named = lenses(plans).find(({ id }) => id === lens);
    const title = named && textIn(named.title, say);
    this.view.description = [title, filter && filterName(filter)].filter(Boolean).join(' · ');
    // What stands there would take the place of the welcome.
    const isLensTold = title !== undefined && shown > 0;
    this.view.message = [
      isLensTold && vscode.l10n.t('Through {0}.', title),
      filter && filterText(filter, shown),
    ]
      .filter(Boolean)
      .join(' ');
  }
}

function filterName(filter: TreeFilter): string {
  const { t } = vscode.l10n;
  if (filter.kind === 'owner') return filter.name;
  return filter.kind === 'overdue' ? t('overdue') : t('missing');
}

function filterText(filter: TreeFilter, shown: number): string {
  const { t } = vscode.l10n;
  if (filter.kind === 'owner')
    return shown === 0
      ? t('Nobody called {0} answers for a goal or a step.', filter.name)
      : t('Only what {0} answers for.', filter.name);
  if (filter.kind === 'overdue') return shown === 0 ? t('Nothing is overdue.') : t('Only what is overdue.');
  return shown === 0 ? t('Nothing is missing.') : t('Only what is missing.');
}
