import assert from 'node:assert/strict';
import { versions } from '../../support/bakery-history';
import { PreviewPage } from './preview-page';
import { NAMES, paint } from './themes';
import { shoot, shootFailure, theSession } from './walker';
import type { Workbench } from './workbench';

const texts = versions();
const FILES = {
  'README.md': '',
  'plan/strategy.yaml': texts.at(-1)!,
  'then/old.strategy.yaml': texts[0]!,
  'then/broken.strategy.yaml': `${texts[0]!}\ntools: [\n`,
};

let workbench: Workbench;
let page: PreviewPage;

/** The walk’s windows have no git, so the old version is a file of its own. */
async function compare(file = 'old'): Promise<void> {
  workbench = await (
    await theSession()
  ).open({
    width: 1600,
    height: 1000,
    files: FILES,
    examples: false,
  });
  page = new PreviewPage(workbench);
  await workbench.openFile('plan', 'strategy.yaml');
  // By the same the palette knows that this is a plan.
  await workbench.page.getByRole('button', { name: /^Open Preview to the Side/ }).waitFor();
  await workbench.ask('Strategy: Compare Plan With…', 'Compare the plan with');
  await workbench.page.keyboard.type(`${file}.strategy`);
  await workbench.page
    .locator('.quick-input-list .monaco-list-row.focused', { hasText: `then/${file}.strategy.yaml` })
    .waitFor();
  await workbench.page.keyboard.press('Enter');
  await page.shows('Bakkerij De Korenaar');
}

describe('two versions of a plan side by side', () => {
  before(() => compare());
  afterEach(async function () {
    await shootFailure(workbench, this);
  });
  after(() => workbench.close());

  for (const name of NAMES) {
    it(`have the colours of ${name.replaceAll('-', ' ')}`, async () => {
      await paint(workbench, name, page);
      await page.read('void window.scrollTo(0, 0)');
      await workbench.page.waitForTimeout(500);
      await shoot(workbench, `compare/${name}`);
      for (const y of [700, 1400]) {
        await page.read(`void window.scrollTo(0, ${y})`);
        await shoot(workbench, `compare/${name}-${y}`);
      }
    });
  }

  it('are told in sentences, and lead to both texts', async () => {
    const lowered = page.frame.locator('#major li', { hasText: 'verlaagd van 130 naar 110' });
    await lowered.locator('[data-go]').click();
    await workbench.page.locator('.monaco-editor .view-line', { hasText: 'value: 110' }).first().waitFor();
    await page.frame.locator('[data-side=old] [data-go$="/baseline"]').first().click();
    await workbench.page
      .getByRole('tab', { name: /^old\.strategy\.yaml/ })
      .first()
      .waitFor();
    assert.equal(await page.frame.locator('#major').count(), 1);
  });

  it('say where a piece of one cannot be read', async () => {
    await workbench.close();
    await compare('broken');
    await page.frame.getByText('Een stuk van then/broken.strategy.yaml is niet te lezen').waitFor();
  });
});
