/** What the manifest and the code both call the tree by. */

/** The place in the activity bar. */
export const CONTAINER = 'strategy';
/** The tree of all plans. */
export const PLANS_VIEW = 'strategy.plans';
/** Set while a filter hides a part of the tree. */
export const IS_FILTERED = 'strategy.isFiltered';
/** Set once the folders that are open were searched for plans. */
export const IS_SEARCHED = 'strategy.isSearched';
/** The command behind a click, for what is selected then; no palette shows it. */
export const GO_TO = 'strategy.tree.goTo';
