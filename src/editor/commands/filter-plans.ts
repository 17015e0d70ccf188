import * as vscode from 'vscode';
import { ownersOf, type TreeFilter } from '../../report/tree';
import type { Services } from '../services';
import type { Plans } from '../tree/plans';
import { Slices } from '../tree/slices';
import { PLANS_VIEW } from '../tree/view-ids';

interface FilterItem extends vscode.QuickPickItem {
  readonly filter?: TreeFilter;
}

/**
 * Asks what of the plans is to be seen in the tree. The answer may come as an argument: `overdue`, `missing`, or who
 * answers for it as `{ owner: 'Anna de Vries' }`.
 */
export async function filterPlans({ plans, look }: Services, args: readonly unknown[]): Promise<void> {
  const filter = given(args[0]) ?? (await ask(plans, look.filter));
  if (!filter) return;
  look.show(filter);
  await vscode.commands.executeCommand(`${PLANS_VIEW}.focus`);
}

/** Shows all of the plans again. */
export function showAllOfPlans({ look }: Services): void {
  look.show(undefined);
}

function given(argument: unknown): TreeFilter | undefined {
  if (argument === 'overdue' || argument === 'missing') return { kind: argument };
  if (typeof argument !== 'object' || argument === null || !('owner' in argument)) return undefined;
  const { owner } = argument;
  return typeof owner === 'string' ? { kind: 'owner', name: owner } : undefined;
}

async function ask(plans: Plans, current: TreeFilter | undefined): Promise<TreeFilter | undefined> {
  const { t } = vscode.l10n;
  const chosen = await vscode.window.showQuickPick<FilterItem>(itemsOf(plans, current), {
    title: t('What do you want to see of the plans?'),
    placeHolder: t('Or type a name'),
  });
  return chosen?.filter;
}

async function itemsOf(plans: Plans, current: TreeFilter | undefined): Promise<FilterItem[]> {
  const { t } = vscode.l10n;
  const owners = [...(await allOwners(plans))].sort((a, b) => a.localeCompare(b));
  const items: FilterItem[] = [
    { label: t('What is overdue'), iconPath: new vscode.ThemeIcon('error'), filter: { kind: 'overdue' } },
    {
      label: t('What is missing'),
      iconPath: new vscode.ThemeIcon('circle-large-outline'),
      filter: { kind: 'missing' },
    },
    ...(owners.length === 0
      ? []
      : [{ label: t('What somebody answers for'), kind: vscode.QuickPickItemKind.Separator }]),
    ...owners.map((name) => ({
      label: name,
      iconPath: new vscode.ThemeIcon('person'),
      filter: { kind: 'owner', name } as const,
    })),
  ];
  return items.map((item) =>
    item.filter && isSame(item.filter, current) ? { ...item, description: t('now') } : item,
  );
}

async function allOwners(plans: Plans): Promise<ReadonlySet<string>> {
  const slices = new Slices();
  const names = new Set<string>();
  for (const plan of await plans.allRead()) {
    const report = await plan.report();
    if (report) for (const name of ownersOf(report)) names.add(name);
    await slices.pause();
  }
  return names;
}

function isSame(one: TreeFilter, other: TreeFilter | undefined): boolean {
  if (one.kind !== 'owner' || other?.kind !== 'owner') return one.kind === other?.kind;
  return one.name === other.name;
}
