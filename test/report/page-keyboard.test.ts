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

  it('stops once in each section for Tab, and at each fold, table and link out of it', async () => {
    const stops = await tab.evaluate(() => {
      const counts = new Map<Element | null, number>();
      for (const stop of document.querySelectorAll<HTMLElement>('[tabindex="0"]:not(.scroll), a, button')) {
        if (stop.tabIndex !== 0) continue;
        const section = stop.closest('details[open], section, header');
        counts.set(section, (counts.get(section) ?? 0) + 1);
      }
      return [...counts.values()];
    });
    assert.ok(stops.length > 5, `only ${stops.length} sections can be stepped into`);
    assert.deepEqual(new Set(stops), new Set([1]));
  });

  it('leads with the arrows to all that can be pressed in a section', async () => {
    const ids = await tab.evaluate(() => [...document.querySelectorAll('section')].map(({ id }) => id));
    for (const id of ids) {
      const [stop] = await tab.locator(`#${id} [tabindex="0"]:not(.scroll)`).all();
      if (!stop) continue;
      await stop.focus();
      await tab.keyboard.press('Home');
      const walk = await tab.evaluate((section) => {
        const things = [
          ...document.querySelectorAll<HTMLElement>(
            `#${section} :is([data-go], [data-add], [data-href], [data-framework])`,
          ),
        ].filter((one) => one.matches('span, a, button') && !one.closest('details:not([open])'));
        const reached = [document.activeElement];
        for (let step = 1; step < things.length; step++) {
          const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
          document.activeElement!.dispatchEvent(key);
          reached.push(document.activeElement);
        }
        return { things: things.length, reached: things.filter((one) => reached.includes(one)).length };
      }, id);
      assert.equal(walk.reached, walk.things, id);
    }
  });

  it('goes a line down and up, and comes back by Tab to where it was', async () => {
    const focused = (): Promise<string | undefined> =>
      tab.evaluate(() => document.activeElement?.getAttribute('data-go') ?? undefined);
    await tab.locator('#timeline .go').first().focus();
    const first = await focused();
    await tab.keyboard.press('ArrowDown');
    const second = await focused();
    assert.notEqual(second, first);
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('ArrowUp');
    assert.equal(await focused(), second);
    await tab.keyboard.press('Shift+Tab');
    assert.notEqual(await focused(), second);
    await tab.keyboard.press('Tab');
    assert.equal(await focused(), second);
    // With another key held they are the browser's, and beyond the last thing they scroll.
    await tab.keyboard.press('Shift+ArrowDown');
    assert.equal(await focused(), second);
  });

  it('steps into a fold that was opened, and not into one that was closed', async () => {
    const stops = (): Promise<number> => tab.locator('#parts .part [tabindex="0"]:not(.scroll)').count();
    assert.equal(await stops(), 0);
    await tab.locator('#parts .part > summary').first().click();
    await tab
      .locator('#parts .part[open] [tabindex="0"]:not(.scroll)')
      .first()
      .waitFor({ state: 'attached' });
    assert.equal(await stops(), 1);
    await tab.locator('#parts .part > summary').first().click();
    await tab.waitForFunction(() => !document.querySelector('#parts .part [tabindex="0"]:not(.scroll)'));
  });

  it('has a long name break within its line, like the words around it', async () => {
    const displays = await tab.evaluate(() => [
      ...new Set([...document.querySelectorAll('dd .go')].map((go) => getComputedStyle(go).display)),
    ]);
    assert.deepEqual(displays, ['inline']);
  });
});
