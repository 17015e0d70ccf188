import assert from 'node:assert/strict';
import path from 'node:path';
import { dayOf } from '../../../src/core/day';
import { inRoot } from '../../../src/tools/setup/paths.mjs';
import { runNode } from '../../../src/tools/setup/processes.mjs';
import { shoot, shootFailure, theSession } from './walker';
import type { Workbench } from './workbench';

/** What a date is found by, and called; on the last day of a quarter that day is offered as today. */
const SOON = /-(?:03-31|06-30|09-30|12-31)$/.test(dayOf(new Date()))
  ? { typed: 'tod', offered: 'today' }
  : { typed: 'end', offered: 'end of the quarter' };

let workbench: Workbench;
let pictures = 0;

/** The next picture of the series. */
async function shot(name: string): Promise<void> {
  const number = String(++pictures).padStart(2, '0');
  await shoot(workbench, `first-plan/${number}-${name}`);
}

const press = (key: string): Promise<void> => workbench.page.keyboard.press(key);
const type = (text: string): Promise<void> => workbench.page.keyboard.type(text);

/** Answers where the cursor is, and goes on to the next question. */
async function answer(text: string): Promise<void> {
  await type(text);
  await press('Tab');
}

/** Types the beginning of a word and takes what is offered for it. */
async function take(typed: string, offered: string | RegExp, picture?: string): Promise<void> {
  await type(typed);
  await workbench.page
    .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: offered })
    .waitFor();
  if (picture !== undefined) await shot(picture);
  await press('Enter');
  await workbench.page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
}

const problem = (text: string | RegExp) =>
  workbench.page.locator('.markers-panel .monaco-list-row', { hasText: text });

describe('somebody’s first plan, written by the keyboard alone', () => {
  before(async () => {
    workbench = await (
      await theSession()
    ).open({ width: 1280, height: 1000, examples: false, files: { 'README.md': '# Bakery De Korst\n' } });
    await workbench.command('View: Toggle Problems');
    await workbench.page.locator('.markers-panel').waitFor();
  });

  afterEach(async function () {
    await shootFailure(workbench, this);
  });

  after(async () => {
    await workbench.close();
  });

  it('begins with a framework, a language and a name', async () => {
    const { page } = workbench;
    await press('F1');
    await page.locator('.quick-input-widget input').first().waitFor();
    await type('new strategy');
    await workbench.choice('Strategy: New Strategy…').first().waitFor();
    await shot('command-palette');
    await press('Enter');
    await workbench.choice('Five questions').waitFor();
    await shot('which-framework');
    await type('five');
    await workbench.choice('Nine-step plan').waitFor({ state: 'hidden' });
    await press('Enter');
    await workbench.choice('English').waitFor();
    await shot('which-language');
    await press('Enter');
    await page.getByText('what is it called?').waitFor();
    await type('Online orders');
    await shot('which-name');
    await press('Enter');
    await workbench.line('title: Online orders').waitFor();
    await problem('Still to fill in: what “goal” is to change').waitFor();
    await shot('template');
  });

  it('answers question by question', async () => {
    await answer('Bakery De Korst');
    await type('anna');
    await problem('`name` of “anna”').waitFor();
    await shot('one-name-everywhere');
    await press('Tab');
    await answer('piet');
    for (const text of ['Anna Bakker', 'shop manager', 'Piet Korst', 'owner']) await answer(text);
    await answer('growth');
    await type('Grow turnover by 10 %');
    await problem('under `businessGoals`').waitFor({ state: 'hidden' });
    await shot('people-and-business');
    await press('Tab');
    // The goal's id and its sentence, then the KPI's id and what it counts.
    for (const text of ['sales', 'More orders']) await answer(text);
    await take(SOON.typed, SOON.offered, 'a-date-offered');
    await press('Tab');
    for (const text of ['weekly', 'online orders per week', 'orders', '130', 'web shop']) await answer(text);
    await type('80');
    await problem('the `baseline`').waitFor({ state: 'hidden' });
    await press('Tab');
    await workbench.lens('1 KPI · Anna').waitFor();
    await shot('all-answered');
  });

  it('saves it, where it belongs', async () => {
    const { page } = workbench;
    await press('Control+S');
    await page.getByRole('treeitem', { name: 'strategy.yaml' }).waitFor();
    // A file has its place above the text, and is another document than the unsaved one.
    await page.locator('.breadcrumbs-control').waitFor();
    await workbench.lens('1 KPI · Anna').waitFor();
    await shot('saved');
  });

  it('writes the goal by what the plan knows, with Ctrl+.', async () => {
    const { page } = workbench;
    await workbench.goTo(29, 18);
    // The light bulb says that there is something to choose from.
    await page.locator('.codicon-light-bulb:visible, .codicon-gutter-lightbulb:visible').first().waitFor();
    await press('Control+.');
    await page.locator('.action-widget .focused', { hasText: 'Write it so' }).waitFor();
    await shot('a-better-goal');
    await press('Enter');
    await workbench.line('Online orders per week from 80 to 130 by').waitFor();
    await workbench.lens('1 KPI · Anna').waitFor();
    await shot('goal-written');
  });

  it('adds a part by its first letters, and answers by what is offered', async () => {
    await press('Control+End');
    await take('ste', 'steps', 'a-part-offered');
    await workbench.line('steps:').waitFor();
    await answer('shop');
    await answer('Open the web shop');
    // Who chooses from such a list is at the next question already.
    await take('', 'anna', 'who-does-it');
    await take('tod', 'today', 'when-it-begins');
    await press('Tab');
    await take(SOON.typed, SOON.offered);
    await press('Tab');
    await workbench.page.getByText('No problems have been detected').waitFor();
    await workbench.lens('Mark done').waitFor();
    await shot('a-step-planned');
  });

  it('adds a person where one is named', async () => {
    const { page } = workbench;
    await workbench.goTo(31, 12);
    await press('Shift+End');
    await take('tom', 'Add person tom, to fill in', 'somebody-new');
    await problem('`name` of “tom”').waitFor();
    await press('F8');
    await page.locator('.marker-widget', { hasText: 'of “tom”' }).waitFor();
    await shot('still-to-fill-in');
    await press('Escape');
    // Behind the word stands the brace that the other people have, too.
    for (let left = 'fill-in'.length; left > 0; left--) await press('Shift+ArrowRight');
    await type('Tom Vos');
    await workbench.line('tom: { name: Tom Vos').waitFor();
  });

  it('ends with nothing to remark', async () => {
    const { page } = workbench;
    await page.getByText('No problems have been detected').waitFor();
    await workbench.hasProblems('0 0');
    await press('Control+S');
    await page.locator('.tab.dirty').waitFor({ state: 'hidden' });
    await workbench.lens('1 KPI · Tom').waitFor();
    await shot('nothing-to-remark');
    // Hints stand in no list; the command line tells of them, too.
    const plan = path.join(workbench.folder, 'strategy.yaml');
    const { code, output } = await runNode(inRoot('dist/cli.js'), ['lint', '--format', 'json', plan], {
      cwd: workbench.folder,
      limit: 60,
    });
    assert.equal(code, 0, output);
    assert.doesNotMatch(output, /"rule"/);
  });
});
