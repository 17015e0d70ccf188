import type { Browser } from 'playwright-core';
import { browserMissing, installBrowser } from '../../src/tools/setup/browser.mjs';
import { startBrowser } from '../../src/tools/vscode/workbench.mjs';

/**
 * Has a browser for the tests of a suite, from before the first to behind the last; where none can be had, they are
 * skipped, and it is said why.
 *
 * @returns the browser, while they run
 */
export function useBrowser(): () => Browser {
  let browser: Browser | undefined;
  before(async function () {
    const executable = await installBrowser();
    if (executable === undefined) {
      console.log(`      ${browserMissing}`);
      this.skip();
    }
    browser = await startBrowser(executable);
  });
  after(async () => {
    await browser?.close();
  });
  return () => browser!;
}
