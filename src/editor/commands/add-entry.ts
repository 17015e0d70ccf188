import * as vscode from 'vscode';
import { dayOf } from '../../core/day';
import { textIn } from '../../core/language';
import type { Goal } from '../../core/model';
import { type Addable, addEntry } from '../../language/add-entry';
import { goalName } from '../../plan/names';
import { newId } from '../../plan/new-id';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { applyWithBlanks, goalAtCursor, type OpenPlan, planFor, tellNoPlace } from './active-plan';
import type { Run } from '.';

/** What is asked first: it gives the entry its id. */
function questionFor(what: Addable): { readonly title: string; readonly prompt: string } {
  const { t } = vscode.l10n;
  switch (what) {
    case 'goal':
      return {
        title: t('Add a goal'),
        prompt: t('A short name for the goal, such as “online orders”. Its sentence comes next.'),
      };
    case 'kpi':
      return { title: t('Add a KPI'), prompt: t('What is counted? For instance: online orders per week.') };
    case 'step':
      return { title: t('Add a step'), prompt: t('What will be done? For instance: set up Instagram.') };
    case 'person':
      return { title: t('Add a person'), prompt: t('First and last name. A person, never a department.') };
  }
}

/**
 * The command that adds an entry of a kind to the active plan, with tab stops at what is asked; nothing is saved. The
 * name, and for a KPI the goal’s id, may come as arguments behind the plan’s address.
 */
export function add(what: Addable): Run {
  return async (services, [address, name, goalId]) => {
    const open = await planFor(services.documents, address);
    if (!open) return;
    const goal = what === 'kpi' ? await goalFor(open, goalId) : undefined;
    if (what === 'kpi' && !goal) return;
    const words = typeof name === 'string' ? name : await askName(what);
    if (words === undefined || words.trim() === '') return;
    await insert(services, open, { what, words, goal: goal?.id });
  };
}

function askName(what: Addable): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ...questionFor(what),
    validateInput: (typed) =>
      typed.trim() === '' || newId(typed, new Set()) !== undefined
        ? undefined
        : vscode.l10n.t('Write at least one letter or figure.'),
  });
}

interface Wanted {
  readonly what: Addable;
  readonly words: string;
  readonly goal: string | undefined;
}

async function insert(
  { documents }: Services,
  { document }: OpenPlan,
  { what, words, goal: goalId }: Wanted,
): Promise<void> {
  // Snippets are for the active editor; it is opened where the command came from elsewhere.
  await vscode.window.showTextDocument(document);
  // The plan may have been edited while the question was answered.
  const parsed = documents.get(document);
  const goal = parsed.plan?.goals.find(({ id }) => id === goalId);
  const circumstances = { today: dayOf(new Date()), ...(goal ? { goal } : {}) };
  const added = addEntry(parsed, what, words, circumstances);
  if (!added) {
    tellNoPlace();
    return;
  }
  if (!(await applyWithBlanks({ document, parsed }, added.edits))) tellNoPlace();
}

/** The goal that is named, or the only one, or the one that is chosen; that under the cursor comes first. */
async function goalFor(open: OpenPlan, id: unknown): Promise<Goal | undefined> {
  const { document, parsed } = open;
  const goals = parsed.plan?.goals ?? [];
  const named = goals.find((goal) => goal.id === id);
  if (named || goals.length === 1) return named ?? goals[0];
  if (goals.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('A KPI belongs to a goal, and this plan has none yet. “Strategy: Add Goal…” adds one.'),
    );
    return undefined;
  }
  const around = goalAtCursor(open);
  const say = messageLanguage(document.uri);
  const items = [...goals]
    .sort((a, b) => Number(b.id === around?.id) - Number(a.id === around?.id))
    .map((goal) => ({ label: withoutIcons(textIn(goalName(goal), say)), description: goal.id, goal }));
  const title = vscode.l10n.t('For which goal is the KPI?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.goal;
}
