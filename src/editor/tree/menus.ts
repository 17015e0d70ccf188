import type { Menus } from '../commands/catalogue';
import { PLANS_VIEW } from './view-ids';

/**
 * Where the tree offers a command for nodes of some kinds: as a button behind the node, and in its menu, which the keyboard
 * opens.
 *
 * @param order of the buttons, from the left
 */
export function onNodes(kinds: readonly string[], order: number): Menus {
  const when = `view == ${PLANS_VIEW} && viewItem =~ /^(${kinds.join('|').replaceAll('.', '\\.')})$/`;
  return {
    'view/item/context': [
      { when, group: `inline@${order}` },
      { when, group: `1_change@${order}` },
    ],
  };
}

/** The same for a command that is offered in the menu of a node, and has no button. */
export function inNodeMenu(kinds: readonly string[], order: number): Menus {
  const { 'view/item/context': places = [] } = onNodes(kinds, order);
  return { 'view/item/context': places.filter(({ group }) => !group.startsWith('inline')) };
}

/** Above the tree: as a button, or under its three points. */
export function aboveTree(group: `navigation@${number}` | '1_new', when?: string): Menus {
  return {
    'view/title': [
      { when: [`view == ${PLANS_VIEW}`, ...(when === undefined ? [] : [when])].join(' && '), group },
    ],
  };
}
