import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { source as axeSource } from 'axe-core';
import type * as Axe from 'axe-core';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PlanDocument } from '../../src/core/document';
import { buildComparison } from '../../src/report/build/compare';
import { renderHtml } from '../../src/report/html';
import { ComparePage } from '../../src/report/page/compare';
import { Page } from '../../src/report/page/page';
import type { PlanReport } from '../../src/report/report';
import { ROOT } from '../../src/tools/generated';
import { useBrowser } from '../support/browser';
import { versions } from '../support/bakery-history';
import { exampleReport, reportOf } from '../support/example-report';
import { hostilePlan } from '../support/hostile-plan';
import { TODAY } from '../support/lint-text';

const EXAMPLES = ['nine-steps', 'iceberg', 'five-questions', 'wishes'];

const THEMES: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'high contrast, light': { colorScheme: 'light', contrast: 'more' },
  'high contrast, dark': { colorScheme: 'dark', contrast: 'more' },
};

/** The rules of axe that ask for colours; the others hold in every theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

const TELEPHONE = { width: 400, height: 800 };
const WALL = { width: 1600, height: 1000 };

const exported = (report: PlanReport): string =>
  renderHtml(report, { file: 'strategy.yaml', revision: '1a2b3c4' });

/** The page as it stands beside its text, with all that can be clicked, in the colours of the export. */
function live(report: PlanReport): string {
  const page = renderToString(h(Page, { report, isLive: true }));
  return exported(report).replace(/<main[\s\S]*<\/main>/, () => page);
}

/** Two versions of a plan side by side, as they stand in the editor. */
function compared(old: string, now: string): string {
  const report = buildComparison({
    old: { document: new PlanDocument(old), name: 'v1', about: 'Anna' },
    now: { document: new PlanDocument(now), name: 'strategy.yaml' },
    language: 'nl',
    today: TODAY,
    frameworks: [],
  });
  assert.ok(report);
  const style = readFileSync(path.join(ROOT, 'src/report/page/compare.css'), 'utf8');
  return exported(exampleReport('wishes'))
    .replace(/<main[\s\S]*<\/main>/, () => renderToString(h(ComparePage, { report, isLive: true })))
    .replace('</style>', () => `${style}</style>`);
}

describe('the page in a browser', function () {
  this.timeout(300_000);
  const browser = useBrowser();

  /** Opens a page with all its folds open. */
  async function open(html: string, options: BrowserContextOptions): Promise<Tab> {
    const context = await browser().newContext(options);
    const tab = await context.newPage();
    await tab.setContent(html);
    await tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    return tab;
  }

  /** What axe says of a page, by all of its rules or by some. */
  async function complaints(tab: Tab, options: Axe.RunOptions = {}): Promise<readonly string[]> {
    await tab.evaluate(axeSource);
    const { violations } = await tab.evaluate(
      (asked) => (globalThis as unknown as { axe: Pick<typeof Axe, 'run'> }).axe.run(asked),
      options,
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }

  async function overhang(tab: Tab): Promise<number> {
    return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  }

  it('axe finds nothing, exported and live', async () => {
    for (const name of EXAMPLES) {
      const report = exampleReport(name, { language: 'nl' });
      // The colours of a page with all of its folds open take half a minute; they have tests of their own.
      const options = name === 'five-questions' ? {} : { rules: { 'color-contrast': { enabled: false } } };
      for (const html of [exported(report), live(report)]) {
        const tab = await open(html, { viewport: WALL });
        assert.deepEqual(await complaints(tab, options), [], name);
        await tab.context().close();
      }
    }
  });

  for (const [theme, options] of Object.entries(THEMES)) {
    it(`can be told from its ground: ${theme}`, async () => {
      for (const name of ['iceberg', 'wishes']) {
        const tab = await open(live(exampleReport(name)), { ...options, viewport: WALL });
        assert.deepEqual(await complaints(tab, { runOnly: COLOUR_RULES }), [], name);
        await tab.context().close();
      }
    });
  }

  it('shows two versions side by side: axe finds nothing, they fit, and can be told from their ground', async () => {
    const texts = versions();
    const html = compared(texts[0]!, texts.at(-1)!);
    for (const options of Object.values(THEMES)) {
      for (const viewport of [TELEPHONE, WALL]) {
        const tab = await open(html, { ...options, viewport });
        assert.deepEqual(await complaints(tab), []);
        assert.equal(await overhang(tab), 0, `at ${viewport.width}`);
        await tab.context().close();
      }
    }
  });

  it('shows two versions of a hostile plan within its borders', async () => {
    const { text } = hostilePlan(versions()[0]!);
    const html = compared(text, text.replaceAll(/\b2027-/g, '2028-').replaceAll('owner:', 'owners:'));
    const tab = await open(html, { viewport: TELEPHONE });
    assert.equal(await overhang(tab), 0);
    await tab.context().close();
  });

  it('axe would be heard', async () => {
    const wrong = '<img src="data:,"><p class="pale">hardly to be seen</p></main>';
    const pale = live(exampleReport('wishes'))
      .replace('</main>', wrong)
      .replace('</style>', '.pale { color: #ddd }</style>');
    const tab = await open(pale, { viewport: WALL, colorScheme: 'light' });
    const rules = new Set((await complaints(tab)).map((complaint) => complaint.split(':')[0]));
    assert.ok(rules.has('image-alt') && rules.has('color-contrast'), [...rules].join(', '));
    await tab.context().close();
  });

  it('fits a telephone and a wall', async () => {
    for (const name of EXAMPLES) {
      const html = live(exampleReport(name, { language: 'nl' }));
      for (const viewport of [TELEPHONE, WALL]) {
        const tab = await open(html, { viewport });
        assert.equal(await overhang(tab), 0, `${name} at ${viewport.width}`);
        await tab.context().close();
      }
    }
  });

  it('shows a hostile plan as texts: nothing runs, nothing is fetched, nothing overflows', async () => {
    for (const name of EXAMPLES) {
      const text = readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8');
      const hostile = hostilePlan(text);
      const report = reportOf(hostile.text, { language: 'nl' });
      for (const html of [exported(report), live(report)]) {
        const context = await browser().newContext({ viewport: TELEPHONE });
        const tab = await context.newPage();
        const fetched: string[] = [];
        tab.on('request', (request) => fetched.push(request.url()));
        await tab.setContent(html);
        await tab.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        const found = await tab.evaluate(() => ({
          hacked: 'hacked' in globalThis,
          text: document.body.textContent,
          strange: [...document.querySelectorAll('script, img, iframe, object, embed, [onload], [onerror]')]
            .length,
          links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
        }));
        assert.equal(found.hacked, false);
        assert.equal(found.strange, 0);
        assert.deepEqual(
          found.links.filter((href) => !/^(?:https?:|mailto:|[\w.#%-]+(?:\/|$))/.test(href)),
          [],
        );
        assert.deepEqual(fetched, []);
        // Beside its text the page shows what is folded when it has been seen; the walk through VS Code looks there.
        if (html === exported(report))
          assert.deepEqual(
            hostile.marks.filter((mark) => !found.text.includes(mark)),
            [],
            `${name}: all texts are there`,
          );
        assert.equal(await overhang(tab), 0, name);
        await context.close();
      }
    }
  });
});
