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
