import * as vscode from 'vscode';
import { fill, type Language, textIn, type Texts } from '../../core/language';
import { listGoals } from '../../language/goal-list';
import { lifeOf, type LivedThrough, MOST_REVISIONS } from '../../plan/history/life';
import { aboutRevision, fileVersion, revisionVersion, subjectOf } from '../compare/version';
import { GitProblem } from '../git/git-problem';
import type { FileRevision } from '../git/plan-repository';
import type { PlanHistory } from '../history/histories';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { goalAtCursor, type OpenPlan, planFor } from './active-plan';

type Lived = LivedThrough<FileRevision>;

interface RevisionItem extends vscode.QuickPickItem {
  readonly lived?: Lived;
}

/**
 * Lists what changed in a goal, commit by commit, and shows the one that is chosen beside the one before it. Arguments may
 * be the plan’s address and the goal’s id; else it is the goal that the cursor stands in, or the user is asked.
 */
export async function goalHistory(services: Services, [address, ...ids]: readonly unknown[]): Promise<void> {
  const open = await planFor(services.documents, address);
  if (!open) return;
  const { uri } = open.document;
  const named = ids.find((id) => typeof id === 'string');
  const goal = named ?? goalAtCursor(open)?.id ?? (await chooseGoal(open));
  if (goal === undefined) return;
  try {
    const history = await services.histories.of(uri);
    const lived = await chooseRevision(open, goal, history, messageLanguage(uri));
    if (lived) await showRevision(services, uri, lived);
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    void vscode.window.showInformationMessage(error.message);
  }
}

async function chooseGoal({ parsed, document }: OpenPlan): Promise<string | undefined> {
  const goals = listGoals(parsed, messageLanguage(document.uri));
  if (goals.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This plan has no goal yet.'));
    return undefined;
  }
  const items = goals.map(({ id, label, detail }) => ({
    label: withoutIcons(label),
    ...(detail === '' ? {} : { detail: withoutIcons(detail) }),
    id,
  }));
  const title = vscode.l10n.t('The history of which goal?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.id;
}

/** What is found is listed at once, while the rest is still being read. */
async function chooseRevision(
  { parsed }: OpenPlan,
  id: string,
  history: PlanHistory,
  language: Language,
): Promise<Lived | undefined> {
  const goal = parsed.plan?.goals.find((one) => one.id === id);
  if (!goal) return undefined;
  const pick = vscode.window.createQuickPick<RevisionItem>();
  pick.title = vscode.l10n.t('History of {0}', withoutIcons(id));
  pick.placeholder = vscode.l10n.t('Choose a commit to see what it changed');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.busy = true;
  pick.show();
  const open = { is: true };
  const chosen = new Promise<Lived | undefined>((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (!item?.lived) return;
      resolve(item.lived);
      pick.hide();
    });
    pick.onDidHide(() => {
      open.is = false;
      resolve(undefined);
    });
  });
  try {
    for await (const lived of lifeOf(goal.node.path, parsed, history)) {
      if (!open.is) break;
      addItems(pick, [toItem(lived, history.isCut, language)]);
    }
    if (open.is) addItems(pick, lastItems(pick.items.length, history));
    pick.busy = false;
    return await chosen;
  } finally {
    pick.dispose();
  }
}

/** Who has moved to an item meanwhile stays there. */
function addItems(pick: vscode.QuickPick<RevisionItem>, items: readonly RevisionItem[]): void {
  if (items.length === 0) return;
  const active = pick.activeItems;
  const isMoved = active[0] !== pick.items[0];
  pick.keepScrollPosition = true;
  pick.items = [...pick.items, ...items];
  if (isMoved) pick.activeItems = active;
}

const OLDEST: Texts = {
  en: 'The oldest version of this plan that is here.',
  nl: 'De oudste versie van dit plan die hier is.',
};
const BEGUN: Texts = { en: 'The first version of this plan.', nl: 'De eerste versie van dit plan.' };
const MORE: Texts = { en: 'and {count} more', nl: 'en nog {count}' };

/** So many sentences stand below a commit; all of them are on the page. */
const MOST_SENTENCES = 3;

function toItem(lived: Lived, isCut: boolean, language: Language): RevisionItem {
  const { revision, before, changes } = lived;
  const sentences = changes
    .slice(0, MOST_SENTENCES)
    .map(({ summary }) => textIn(summary, language).replaceAll(/[*`]/g, ''));
  const rest = changes.length - sentences.length;
  if (rest > 0) sentences.push(fill(MORE, { count: rest }, language));
  return {
    label: withoutIcons(subjectOf(revision)),
    description: withoutIcons(aboutRevision({ ...revision, subject: '' }, language)),
    detail: withoutIcons(before ? sentences.join(' · ') : textIn(isCut ? OLDEST : BEGUN, language)),
    lived,
  };
}

function lastItems(found: number, { revisions }: PlanHistory): RevisionItem[] {
  if (revisions.length > MOST_REVISIONS)
    return [
      {
        label: vscode.l10n.t('Older commits are not listed: only the latest {0} were read.', MOST_REVISIONS),
      },
    ];
  return found === 0 ? [{ label: vscode.l10n.t('This goal is in no commit yet.') }] : [];
}

/** Beside the commit before it; of the first there is none, so it stands beside the plan as it is. */
async function showRevision(services: Services, uri: vscode.Uri, { revision, before }: Lived): Promise<void> {
  const language = messageLanguage(uri);
  const now = revisionVersion(revision, language);
  const comparisons = await services.comparisons.get();
  if (before) comparisons.open({ old: revisionVersion(before, language), now });
  else comparisons.open({ old: now, now: fileVersion(uri) });
}
