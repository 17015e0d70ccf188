/**
 * Takes pictures of every example for those who design: its page as it stands in the editor, narrow and wide, and its
 * branch of the tree, each in three themes; and its export on paper, as a PDF.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { runNode } from '../../../src/tools/setup/processes.mjs';
import { EXAMPLES, inRoot } from '../../../src/tools/setup/paths.mjs';
import { PreviewPage } from './preview-page';
import type { Session } from './session';
import { openTree, row } from './tree-view';
import type { Workbench } from './workbench';

const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
};

const WIDTHS = [400, 1600];
const SIZE = { width: 1600, height: 1000 };
/** The browser draws nothing that is higher. */
const HIGHEST = 16_000;

const PLANS = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/**
 * @param folder where the pictures are put, by their kinds: `page`, `tree` and `paper`
 * @param only the names of the examples, where not all are wanted
 */
export async function takePlanPictures(
  session: Session,
  folder: string,
  only: readonly string[] = [],
): Promise<void> {
  const plans = PLANS.filter((name) => only.length === 0 || only.includes(name));
  for (const kind of ['page', 'tree', 'paper']) mkdirSync(path.join(folder, kind), { recursive: true });
  for (const [tag, theme] of Object.entries(THEMES)) {
    const settings = { 'workbench.colorTheme': theme, 'breadcrumbs.enabled': false };
    const workbench = await session.open({ ...SIZE, settings });
    await openTree(workbench, 'Strategy');
    for (const plan of plans) {
      await takeTree(workbench, plan, path.join(folder, `tree/${plan}-${tag}.png`));
      await takePages(workbench, (width) => path.join(folder, `page/${plan}-${tag}-${width}.png`));
      await workbench.command('View: Close All Editors');
    }
    await workbench.close();
  }
  for (const plan of plans) await printExport(session, plan, path.join(folder, `paper/${plan}.pdf`));
}

/** The plan is opened by it, too. */
async function takeTree(workbench: Workbench, plan: string, file: string): Promise<void> {
  const { page } = workbench;
  const { title } = parse(readFileSync(path.join(EXAMPLES, plan, 'strategy.yaml'), 'utf8')) as {
    readonly title: string;
  };
  await page.setViewportSize({ ...SIZE, height: 1600 });
  await row(workbench, title).click();
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="2"]').first().waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  // By the same the palette knows that this is a plan.
  await page
    .getByRole('toolbar', { name: 'Editor actions' })
    .getByRole('button', { name: /^Open Preview to the Side/ })
    .waitFor();
  await page.locator('.sidebar').screenshot({ path: file, animations: 'disabled' });
  await row(workbench, title).locator('.monaco-tl-twistie').click();
  await page.setViewportSize(SIZE);
}

/** All of the page, in a window that is as high as it. */
async function takePages(workbench: Workbench, file: (width: number) => string): Promise<void> {
  const { page } = workbench;
  const preview = new PreviewPage(workbench);
  await workbench.command('Strategy: Open Preview');
  await preview.title.waitFor();
  await workbench.command('View: Toggle Primary Side Bar Visibility');
  const panel = page.locator('iframe.webview.ready');
  for (const width of WIDTHS) {
    // The bar of activities stands beside it.
    await page.setViewportSize({ width: width + 48, height: SIZE.height });
    await page.waitForTimeout(500);
    const height = await preview.read<number>('document.documentElement.scrollHeight');
    const around = SIZE.height - ((await panel.boundingBox())?.height ?? 0);
    await page.setViewportSize({ width: width + 48, height: Math.min(HIGHEST, height + around) });
    // What is pointed at looks otherwise.
    await page.mouse.move(2, 2);
    await page.waitForTimeout(500);
    await panel.screenshot({ path: file(width), animations: 'disabled' });
  }
  await page.setViewportSize(SIZE);
  await workbench.command('View: Toggle Primary Side Bar Visibility');
}

async function printExport({ folder, browser }: Session, plan: string, file: string): Promise<void> {
  const html = path.join(folder, `${plan}.html`);
  const args = ['export', path.join(EXAMPLES, plan, 'strategy.yaml'), '--to', 'html', '--output', html];
  const { code, output } = await runNode(inRoot('dist/cli.js'), args, { cwd: inRoot(), limit: 60 });
  if (code !== 0) throw new Error(output);
  const page = await browser.newPage();
  await page.setContent(readFileSync(html, 'utf8'));
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: false });
  await page.close();
}
