import * as vscode from 'vscode';
import { textIn } from '../../core/language';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { lenses } from '../tree/lenses';
import { PLANS_VIEW } from '../tree/view-ids';

/** Stands for the frameworks that the plans say they follow. */
const OWN = '';

/** Asks for a framework to look at the plans through; no file is changed. Its id may come as an argument, empty for none. */
export async function lookThrough({ plans, look }: Services, args: readonly unknown[]): Promise<void> {
  await plans.allRead();
  const say = messageLanguage(vscode.Uri.from({ scheme: 'untitled' }));
  const { t } = vscode.l10n;
  const current = look.lens ?? OWN;
  const items = [
    { id: OWN, label: t('As each plan says'), detail: t('The frameworks that the plans follow') },
    ...lenses(plans).map(({ id, title, steps, stepName }) => ({
      id,
      label: textIn(title, say),
      detail: t(
        '{0}: {1}',
        `${textIn(stepName, say)} 1–${steps.length}`,
        steps.map((one) => textIn(one.title, say)).join(', '),
      ),
    })),
  ].map((item) => ({ ...item, ...(item.id === current ? { description: t('now') } : {}) }));
  const [given] = args;
  const chosen =
    items.find(({ id }) => id === given) ??
    (await vscode.window.showQuickPick(items, {
      title: t('Through which framework do you look at the plans?'),
      placeHolder: t('The files are not changed'),
      matchOnDetail: true,
    }));
  if (!chosen) return;
  await look.lookThrough(chosen.id === OWN ? undefined : chosen.id);
  await vscode.commands.executeCommand(`${PLANS_VIEW}.focus`);
}
