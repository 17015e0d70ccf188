/**
 * Draws the extension’s icon for the Marketplace, which takes pictures of points alone, from that of the activity bar:
 * npx tsx src/tools/icon.ts
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './generated';
import { browserMissing, installBrowser } from './setup/browser.mjs';
import { startBrowser } from './vscode/workbench.mjs';

/** In points; the Marketplace shows half of it, and screens with two points for one want all. */
const SIZE = 256;
const PICTURE = 'media/icon.png';

/** The sign in white on a square with round corners, in the blue of the page. */
function page(): string {
  const sign = readFileSync(path.join(ROOT, 'media/strategy.svg'), 'utf8');
  return `<!doctype html><style>
    body { margin: 0; background: none }
    div { width: ${SIZE}px; height: ${SIZE}px; border-radius: 48px; background: #0b4a6f; display: grid; place-items: center }
    svg { width: 184px; height: 184px; color: #fff }
  </style><div>${sign}</div>`;
}

async function main(): Promise<void> {
  const executable = await installBrowser();
  if (executable === undefined) throw new Error(browserMissing);
  const browser = await startBrowser(executable);
  try {
    const shown = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    await shown.setContent(page());
    await shown.screenshot({ path: path.join(ROOT, PICTURE), omitBackground: true });
  } finally {
    await browser.close();
  }
}

void main();
