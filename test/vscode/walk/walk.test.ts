import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { EXAMPLES } from '../../../src/tools/setup/paths.mjs';
import { NAMES, paint } from './themes';
import { shoot, shootFailure, SIZE, theSession } from './walker';
import type { Workbench } from './workbench';

let workbench: Workbench;

const shot = (name: string): Promise<void> => shoot(workbench, name);

const line = (text: string): Locator => workbench.line(text);

describe('a walk with the packaged extension', () => {
  before(async () => {
    workbench = await (await theSession()).open(SIZE);
  });

  afterEach(async function () {
    await shootFailure(workbench, this);
  });

  after(async () => {
    await workbench.close();
  });

  it('underlines what is wrong in the plan of wishes', async () => {
    await workbench.openFile('wishes', 'strategy.yaml');
    await workbench.squiggles('error').first().waitFor();
    await workbench.squiggles('warning').first().waitFor();
    assert.ok((await workbench.squiggles('warning').count()) > 3);
    await shot('light');
  });

  it('says what is wrong where the mouse points, and names the rule', async () => {
    const hover = await workbench.hover(workbench.squiggles('error').first());
    const said = (await hover.allInnerTexts()).join('\n');
    assert.match(said, /2027-01-01/);
    assert.match(said, /strategy\s*\(?dates-reversed/);
    const link = await hover.locator('a.code-link').first().getAttribute('href');
    assert.match(link ?? '', /^https:.*\/dates-reversed\.md$/);
    await shot('hover');
    await workbench.leaveHover();
  });

  it('lists the problems, and a click leads to one', async () => {
    await workbench.command('View: Toggle Problems');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'unknown-reference' }).first().click();
    await workbench.page.getByText('Ln 22, Col 15').waitFor();
    await shot('problems');
    await workbench.command('View: Toggle Problems');
    await problems.first().waitFor({ state: 'hidden' });
  });

  it('goes from problem to problem with F8', async () => {
    const { page } = workbench;
    await workbench.goTo(1, 1);
    const said = page.locator('.marker-widget');
    await page.keyboard.press('F8');
    await said.filter({ hasText: 'dates-reversed' }).waitFor();
    // The errors come first.
    await page.keyboard.press('F8');
    await said.filter({ hasText: 'unknown-reference' }).waitFor();
    await shot('f8');
    await page.keyboard.press('Escape');
    await said.waitFor({ state: 'hidden' });
  });

  it('mends with Ctrl+. and Enter, and the underline goes', async () => {
    const { page } = workbench;
    await workbench.goTo(19, 6);
    const before = await workbench.problems();
    await workbench.quickFixes('Change to owner');
    await shot('quick-fix');
    await page.locator('.action-widget .focused', { hasText: 'Change to owner' }).waitFor();
    await page.keyboard.press('Enter');
    await line('owner: kees').waitFor();
    await workbench.otherProblems(before);
    await page.keyboard.press('Control+Z');
    await line('onwer: kees').waitFor();
    await workbench.hasProblems(before);
  });

  it('explains a vague goal where the mouse points: each criterion, what was read, what to write', async () => {
    const hover = await workbench.hover(await workbench.squiggleOn('Meer omzet'));
    const said = (await hover.allInnerTexts()).join('\n');
    for (const word of ['Goal: vague', 'measurable', 'achievable', 'time-bound', 'I read', '‹doel›'])
      assert.ok(said.includes(word), `the hover does not say “${word}”, but: ${said}`);
    await shot('goal-hover');
    await workbench.leaveHover();
  });

  it('writes a better goal by the keyboard alone, blank by blank', async () => {
    const { page } = workbench;
    const before = await workbench.problems();
    await workbench.goTo(18, 18);
    await workbench.quickFixes('Write it so');
    await page.keyboard.press('Enter');
    await line('‹nu›').waitFor();
    await shot('goal-blanks');
    await page.keyboard.type('12000');
    await page.keyboard.press('Tab');
    await page.keyboard.type('15000 euro');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1 oktober 2027');
    await line('Omzet van 12000 naar 15000 euro uiterlijk 1 oktober 2027').waitFor();
    await workbench.otherProblems(before);
    await shot('goal-mended');
    await page.keyboard.press('Escape');
    for (let undone = 0; undone < 12 && (await line('Meer omzet').count()) === 0; undone++)
      await page.keyboard.press('Control+Z');
    await line('Meer omzet').waitFor();
    await workbench.hasProblems(before);
  });

  it('underlines a mistake while it is typed, and forgets it when it is mended', async () => {
    const { page } = workbench;
    const before = await workbench.problems();
    await workbench.goTo(26, 16);
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await workbench.otherProblems(before);
    await page.keyboard.press('Backspace');
    await workbench.hasProblems(before);
  });

  it('keeps its findings while the YAML is broken, and says where it breaks', async () => {
    const { page } = workbench;
    const before = await workbench.problems();
    await workbench.goTo(38, 1);
    await page.keyboard.press('End');
    await page.keyboard.type(': [');
    const broken = await workbench.otherProblems(before);
    await shot('broken');
    assert.ok(Number(broken.split(' ')[0]) > Number(before.split(' ')[0]), 'there is no further error');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Backspace');
    // The editor closed the bracket by itself.
    await page.keyboard.press('Delete');
    await workbench.hasProblems(before);
  });

  it('asks nothing and notifies of nothing', async () => {
    assert.deepEqual(await workbench.page.locator('.notification-toast').allInnerTexts(), []);
    assert.equal(await workbench.page.getByText('Do you trust the authors').count(), 0);
  });
});

describe('the score in the status bar', () => {
  const score = (): Locator => workbench.page.locator('.statusbar-item', { hasText: 'of 3 steps answered' });
  const answered = async (): Promise<number> => Number.parseInt((await score().innerText()).trim(), 10);

  before(async () => {
    const files = { 'other/compose.yaml': 'strategy: rolling\nservices: {}\n' };
    workbench = await (await theSession()).open({ ...SIZE, files });
    await workbench.openFile('three-steps', 'strategy.yaml');
  });

  afterEach(async function () {
    await shootFailure(workbench, this);
  });

  after(async () => {
    await workbench.close();
  });

  it('tells how far a plan is, and more where the mouse points', async () => {
    await score().waitFor();
    await score().hover();
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'Click to see' }).waitFor();
    await shot('score');
    await workbench.page.mouse.move(2, 2);
  });

  it('follows what is typed', async () => {
    const { page } = workbench;
    const before = await answered();
    assert.ok(before > 0);
    const plan = readFileSync(path.join(EXAMPLES, 'three-steps/strategy.yaml'), 'utf8');
    await workbench.goTo(plan.split('\n').indexOf('audiences:') + 1, 1);
    await line('audiences:').first().waitFor();
    await page.keyboard.type('x-');
    await line('x-audiences:').waitFor();
    await score()
      .filter({ hasNotText: `${before} of 3` })
      .waitFor();
    assert.ok((await answered()) < before);
    for (let undone = 0; undone < 4 && (await line('x-audiences:').count()) > 0; undone++)
      await page.keyboard.press('Control+Z');
    await score()
      .filter({ hasText: `${before} of 3` })
      .waitFor();
  });

  it('is gone in a YAML file that is no plan, and back with the plan', async () => {
    await workbench.openFile('other', 'compose.yaml');
    await line('rolling').waitFor();
    await score().waitFor({ state: 'hidden' });
    await workbench.page.getByRole('treeitem', { name: 'strategy.yaml', exact: true }).dblclick();
    await score().waitFor();
  });
});

describe('the plan of wishes', () => {
  before(async () => {
    workbench = await (await theSession()).open(SIZE);
    await workbench.openFile('wishes', 'strategy.yaml');
    await workbench.squiggles('error').first().waitFor();
  });
  afterEach(async function () {
    await shootFailure(workbench, this);
  });
  after(() => workbench.close());

  for (const name of NAMES.filter((one) => one !== 'light')) {
    it(`is underlined in ${name.replaceAll('-', ' ')}`, async () => {
      await paint(workbench, name);
      await workbench.hover(workbench.squiggles('warning').nth(2));
      await shot(name);
      await workbench.leaveHover();
    });
  }

  it('is spoken of in Dutch where the setting says so', async () => {
    workbench.configure({ 'strategy.messages.language': 'nl' });
    await workbench.command('View: Toggle Problems');
    const problems = workbench.page.locator('.markers-panel .monaco-list-row');
    await problems.filter({ hasText: 'De laatste dag van het plan' }).first().waitFor();
    await workbench.command('View: Toggle Problems');
    const hover = await workbench.hover(workbench.squiggles('error').first());
    assert.match((await hover.allInnerTexts()).join('\n'), /De laatste dag van het plan/);
    await shot('dutch');
  });
});
