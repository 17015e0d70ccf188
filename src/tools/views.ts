/** The manifest's part about the tree of plans. */
import type { Texts } from '../core/language';
import { CONTAINER, IS_FILTERED, IS_SEARCHED, PLANS_VIEW } from '../editor/tree/view-ids';

const ICON = 'media/strategy.svg';

const TEXTS = {
  'view.plans.name': { en: 'Plans', nl: 'Plannen' },
  'view.plans.none': {
    en: 'There is no plan in this folder yet. Begin one with a few questions; you need not know all the answers.\n[New Strategy](command:strategy.newStrategy)\nOr take the [first steps](command:strategy.openWalkthrough), one by one.',
    nl: 'In deze map staat nog geen plan. Begin er een met een paar vragen; je hoeft niet alle antwoorden te weten.\n[Nieuwe strategie](command:strategy.newStrategy)\nOf zet de [eerste stappen](command:strategy.openWalkthrough), een voor een.',
  },
  'view.plans.noFolder': {
    en: 'Open the folder that your plans are in.\n[Open Folder](command:vscode.openFolder)\nOr begin a plan here and save it later.\n[New Strategy](command:strategy.newStrategy)',
    nl: 'Open de map waarin je plannen staan.\n[Map openen](command:vscode.openFolder)\nOf begin hier een plan en bewaar het later.\n[Nieuwe strategie](command:strategy.newStrategy)',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** The texts by their keys. */
export const viewTexts: Readonly<Record<string, Texts>> = TEXTS;

const nameOf = (key: keyof typeof TEXTS): string => `%${key}%`;

/** The place in the activity bar, the view in it, and what stands there while there is nothing to show. */
export function views(): Readonly<Record<'viewsContainers' | 'views' | 'viewsWelcome', object>> {
  const isUnfiltered = `!${IS_FILTERED}`;
  return {
    viewsContainers: { activitybar: [{ id: CONTAINER, title: '%strategy.category%', icon: ICON }] },
    views: {
      [CONTAINER]: [{ id: PLANS_VIEW, name: nameOf('view.plans.name'), icon: ICON }],
    },
    viewsWelcome: [
      {
        view: PLANS_VIEW,
        contents: nameOf('view.plans.none'),
        when: `workspaceFolderCount > 0 && ${IS_SEARCHED} && ${isUnfiltered}`,
      },
      {
        view: PLANS_VIEW,
        contents: nameOf('view.plans.noFolder'),
        when: `workspaceFolderCount == 0 && ${isUnfiltered}`,
      },
    ],
  };
}
