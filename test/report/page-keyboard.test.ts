import assert from 'node:assert/strict';
import path from 'node:path';
import * as esbuild from 'esbuild';
import type { Page as Tab } from 'playwright-core';
import type { ToPage } from '../../src/report/page/messages';
import { ROOT } from '../../src/tools/generated';
import { useBrowser } from '../support/browser';
import { exampleReport } from '../support/example-report';

/** An editor that keeps what the page tells it; as text, for it runs in the browser as it stands. */
const HOST = `
  window.sent = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.sent.push(message),
    getState: () => undefined,
    setState: () => undefined,
  });
`;

describe('the page by keyboard', function () {
  this.timeout(120_000);
  const browser = useBrowser();
  let tab: Tab;

  before(async () => {
    tab = await browser().newPage({ viewport: { width: 400, height: 400 } });
    await tab.setContent('<div id="note"></div><div id="page"></div>');
    await tab.evaluate(HOST);
    const { outputFiles } = await esbuild.build({
      entryPoints: [path.join(ROOT, 'src/webview/preview.tsx')],
      bundle: true,
      write: false,
      format: 'iife',
    });
    await tab.addScriptTag({ content: outputFiles[0]!.text });
    const message: ToPage = {
      type: 'report',
      report: exampleReport('nine-steps'),
      file: 'strategy.yaml',
      changed: [],
    };
    await tab.evaluate((data) => window.postMessage(data, '*'), message);
    await tab.locator('h1').waitFor();
  });

  beforeEach(() => tab.evaluate('window.sent.length = 0'));
  const sent = (): Promise<readonly unknown[]> => tab.evaluate('window.sent');

  it('leads to the text with Enter and with the space bar, which then scrolls nothing', async () => {
    await tab.locator('h1 [data-go="/title"]').focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Space');
    const reveal = { type: 'reveal', path: '/title' };
    assert.deepEqual(await sent(), [reveal, reveal]);
    assert.equal(await tab.evaluate(() => scrollY), 0);
  });

  it('leaves the keys of others alone', async () => {
    await tab.locator('h1 [data-go="/title"]').focus();
    for (const key of ['Control+Enter', 'Alt+Enter', 'a', 'Tab']) await tab.keyboard.press(key);
    assert.deepEqual(await sent(), []);
  });

  it('asks once for what is a button by itself', async () => {
    const lens = tab.locator('button[data-framework="iceberg"]');
    await lens.focus();
    await tab.keyboard.press('Enter');
    assert.equal(await lens.getAttribute('aria-pressed'), 'true');
    assert.deepEqual(await sent(), []);
  });

  it('has a long name break within its line, like the words around it', async () => {
    const displays = await tab.evaluate(() => [
      ...new Set([...document.querySelectorAll('dd .go')].map((go) => getComputedStyle(go).display)),
    ]);
    assert.deepEqual(displays, ['inline']);
  });
});
