import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../../..');

/** @param {string[]} parts */
export const inRoot = (...parts) => path.join(ROOT, ...parts);

/** What the tests leave behind: reports, bundles, screenshots, the packaged extension. */
export const BUILD = inRoot('build');
export const VSIX = path.join(BUILD, 'strategy-as-code.vsix');
export const SCREENSHOTS = path.join(BUILD, 'screenshots');
export const EXAMPLES = inRoot('examples');
