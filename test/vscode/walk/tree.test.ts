import { paint } from './themes';
import { openTree, row, unfold } from './tree-view';
import { shoot, shootFailure, theSession } from './walker';
import type { Workbench } from './workbench';

const SIZE = { width: 1100, height: 1000 };

/** The plans by their titles, and what stands below them when they are open. */
const PLANS = {
  iceberg: { title: 'Gezien en gevonden', last: 'Cijfers naast het onderzoek' },
  'nine-steps': { title: 'Bakkerij De Korenaar', last: 'Nulmeting herhalen' },
  wishes: { title: 'Social media plan', last: 'Viraal gaan' },
} as const;

for (const { language, name, tag, looks } of [
  { language: 'en', name: 'Strategy', tag: '', looks: ['light', 'dark'] },
  { language: 'nl', name: 'Strategie', tag: '-dutch', looks: ['high-contrast'] },
] as const)
  describe(`the tree of plans, in ${language}`, () => {
    let workbench: Workbench;

    before(async () => {
      workbench = await (await theSession()).open({ ...SIZE, language });
      await openTree(workbench, name);
    });
    afterEach(async function () {
      await shootFailure(workbench, this);
    });
    after(() => workbench.close());

    for (const look of looks) {
      describe(look, () => {
        before(() => paint(workbench, look));

        for (const [plan, { title, last }] of Object.entries(PLANS))
          it(`shows ${plan}`, async () => {
            await unfold(workbench, title, last);
            await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
            await shoot(workbench, `tree/${look}${tag}-${plan}`);
            await row(workbench, title).locator('.monaco-tl-twistie').click();
            await row(workbench, last).waitFor({ state: 'hidden' });
          });

        it('is gone through with the keyboard', async () => {
          const { page } = workbench;
          await unfold(workbench, PLANS.wishes.title, PLANS.wishes.last);
          await row(workbench, PLANS.wishes.last).click();
          await page.getByText('Ln 41, Col').waitFor();
          // Back to the tree, two rows up, and to the text of that one.
          await workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list').focus();
          await page.keyboard.press('ArrowUp');
          await page.keyboard.press('ArrowUp');
          await page.keyboard.press('Enter');
          await page.getByText('Ln 24, Col').waitFor();
          await row(workbench, PLANS.wishes.title).locator('.monaco-tl-twistie').click();
          await row(workbench, PLANS.wishes.last).waitFor({ state: 'hidden' });
        });
      });
    }
  });

describe('the tree of a folder without a plan', () => {
  let workbench: Workbench;

  before(async () => {
    const files = { 'README.md': '# Plans\n' };
    workbench = await (await theSession()).open({ ...SIZE, examples: false, files });
    await openTree(workbench, 'Strategy');
  });
  after(() => workbench.close());

  it('offers to begin one', async () => {
    const { page } = workbench;
    const begin = page.getByRole('button', { name: 'New Strategy' });
    await begin.waitFor();
    await shoot(workbench, 'tree/welcome');
    await begin.click();
    await page.locator('.quick-input-widget', { hasText: 'with which framework?' }).waitFor();
  });
});
