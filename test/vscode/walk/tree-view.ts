import type { Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** The first row of the tree of plans with this text. */
export const row = ({ page }: Workbench, text: string | RegExp): Locator =>
  page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: text }).first();

/** Opens the tree beside the editor, wide enough to be read. */
export async function openTree({ page }: Workbench, name: string): Promise<void> {
  await page.locator(`.activitybar .action-label[aria-label^="${name}"]`).first().click();
  const bar = await page.locator('.sidebar').boundingBox();
  if (!bar) throw new Error('There is no side bar.');
  const y = bar.y + bar.height / 2;
  await page.mouse.move(bar.x + bar.width + 1, y);
  await page.mouse.down();
  await page.mouse.move(620, y, { steps: 4 });
  await page.mouse.up();
}

/** How often a click is tried again, and how long what it shows is waited for, in ms. */
const TRIES = 4;
const SOON = 8000;

/**
 * Opens a row until what is below it is seen: a click while the tree is made anew was lost once, on a busy machine; then
 * somebody clicks again.
 */
export async function unfold(workbench: Workbench, title: string, below: string): Promise<void> {
  for (let left = TRIES; ; left--) {
    const found = row(workbench, title);
    if ((await found.getAttribute('aria-expanded')) !== 'true') await found.click();
    try {
      await row(workbench, below).waitFor({ timeout: SOON });
      return;
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}
