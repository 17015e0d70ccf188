import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from '../../../src/tools/setup/paths.mjs';
import { shoot, shootFailure, SIZE, theSession } from './walker';
import type { Workbench } from './workbench';

let workbench: Workbench;

const shot = (name: string): Promise<void> => shoot(workbench, `features/${name}`);

/** Puts the cursor on a piece of an example: the first one behind another piece, if that is given. */
async function goToText(example: string, text: string, behind = ''): Promise<void> {
  const plan = readFileSync(path.join(EXAMPLES, example, 'strategy.yaml'), 'utf8');
  const offset = plan.indexOf(text, plan.indexOf(behind));
  assert.ok(offset >= 0, `${example} has no “${text}”`);
  const before = plan.slice(0, offset).split('\n');
  await workbench.goTo(before.length, (before.at(-1) ?? '').length + 2);
}

async function open(example: string, look: { readonly theme: string; readonly language?: string }) {
  const { theme, language = 'en' } = look;
  workbench = await (
    await theSession()
  ).open({ ...SIZE, language, settings: { 'workbench.colorTheme': theme } });
  await workbench.openFile(example, 'strategy.yaml');
  await goToText(example, 'goals:');
  await workbench.lens(/\w/).waitFor();
}

/** A picture in the colours of the theme stands in a page of its own, which takes a moment. */
const walkthroughPicture = () =>
  workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe').locator('svg').first();

describe('what stands beside a plan, in the dark', () => {
  before(() => open('smart-model', { theme: 'Dark Modern' }));
  afterEach(async function () {
    await shootFailure(workbench, this);
  });
  after(() => workbench.close());

  const escape = () => workbench.page.keyboard.press('Escape');

  it('shows how goals stand, and names beside ids', async () => {
    await workbench.lens('Owen').waitFor();
    await shot('lens-and-hints');
  });

  it('has an outline', async () => {
    const files = workbench.page.getByRole('button', { name: 'Explorer Section' });
    await files.click();
    await workbench.command('Explorer: Focus on Outline View');
    await workbench.page.locator('.outline-tree .monaco-list-row').first().waitFor();
    await shot('outline');
    await files.click();
    await workbench.page.keyboard.press('Control+1');
  });

  it('tells of keys, ids, KPIs and dates', async () => {
    for (const [name, text, behind, said] of [
      ['goal', 'bookings:', 'goals:', 'Owner: Maya Iqbal'],
      ['person', 'owen', 'owner: owen', 'Role: Customer service lead'],
      ['kpi', 'sameDay', 'goals:', 'Baseline: 48 % on 2026-09-07'],
      ['date', '2027-03-31', 'deadline: ', 'Wednesday'],
      ['key', 'supports', 'goals:', 'What does the organisation get out of it?'],
    ] as const) {
      await goToText('smart-model', text, behind);
      await workbench.hoverHere(said);
      await shot(`hover-${name}`);
      await escape();
      await workbench.page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    }
  });

  it('refuses an id that cannot be one', async () => {
    const { page } = workbench;
    await goToText('smart-model', 'owen', 'owner: owen');
    await page.keyboard.press('F2');
    await page.locator('.rename-box input:focus').waitFor();
    await page.keyboard.type('Owen Price');
    await page.keyboard.press('Enter');
    await page.getByText('cannot be an id').first().waitFor();
    await shot('rename-refused');
    await escape();
  });

  it('records a measurement', async () => {
    const { page } = workbench;
    await workbench.ask('Strategy: Record a Measurement', 'Which KPI was measured?');
    await workbench.choice('Workshop bookings').waitFor();
    await shot('measurement-which');
    await page.keyboard.type('workshop');
    await page.keyboard.press('Enter');
    await page.getByText('What is the number now?').waitFor();
    await page.keyboard.type('a lot');
    await page.getByText('This cannot be read as a number').waitFor();
    await shot('measurement-refused');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('25');
    await page.getByText('On 2026-11-20 it was 22').waitFor();
    await shot('measurement-number');
    await page.keyboard.press('Enter');
    await page.getByText('On which day').waitFor();
    await shot('measurement-date');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: '25 recorded for' }).waitFor();
    await shot('measurement-recorded');
  });

  it('goes to a goal of any plan', async () => {
    const { page } = workbench;
    await workbench.ask('Strategy: Go to Goal', 'Go to which goal?');
    await workbench.choice('Maya Iqbal').waitFor();
    await shot('go-to-goal');
    await page.keyboard.type('afhaalorders');
    await workbench.choice('Online afhaalorders').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Ln 74, Col').waitFor();
    // The editor that opens takes the keys, also from a palette that is there already.
    await workbench.lens('2 KPIs · Anna').waitFor();
  });

  it('has a walkthrough', async () => {
    const { page } = workbench;
    // Its pictures have no room beside the files.
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('Strategy: Your First Strategy');
    await page.getByText('Begin with questions').first().waitFor();
    await walkthroughPicture().waitFor();
    await shot('walkthrough');
  });
});

describe('what stands beside a plan, in high contrast and in Dutch', () => {
  before(() => open('nine-steps', { theme: 'Default High Contrast', language: 'nl' }));
  afterEach(async function () {
    await shootFailure(workbench, this);
  });
  after(() => workbench.close());

  it('says how goals stand', async () => {
    await workbench.lens('2 KPI’s · Anna').waitFor();
    await shot('dutch-lens');
  });

  it('has cards', async () => {
    const { page } = workbench;
    await goToText('nine-steps', 'orders:', 'kpis:');
    await workbench.hoverHere('Nulmeting');
    await shot('dutch-hover');
    await page.keyboard.press('Escape');
    await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  });

  it('has commands, and a walkthrough', async () => {
    const { page } = workbench;
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    await input.fill('>Strategie: ');
    await workbench.choice('Controleer alle plannen').waitFor();
    await shot('dutch-commands');
    await input.fill('>Strategie: Nieuwe');
    await workbench.choice('Nieuwe strategie…').waitFor();
    await input.fill('>Je eerste strategie');
    await workbench.choice('Controleer alle plannen').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await page.getByText('Begin met vragen').first().waitFor();
    await walkthroughPicture().waitFor();
    await shot('dutch-walkthrough');
  });
});
