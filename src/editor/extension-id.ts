/** What VS Code knows this extension by: publisher and name of the manifest, in small letters. */
export const EXTENSION_ID = 'strategy-as-code.strategy-as-code';

/** The walkthrough's id in the manifest. */
export const WALKTHROUGH = 'firstStrategy';

/** Set once the extension is at work; until then the walkthrough is not to be seen. */
export const IS_STARTED = 'strategy.started';
