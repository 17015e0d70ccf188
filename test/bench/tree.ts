/**
 * `npm run bench:tree`: how long it takes in the real VS Code, with the packaged extension, from a click on the icon until the
 * tree shows its plans, beside that of a folder with one plan: what VS Code itself and the start of the extension take. The
 * first click of a window starts the extension; for the second the view was closed and is opened again.
 */
import { Session } from '../vscode/walk/session';
import { generatePlan } from './generate-plan';
import { median } from './quantile';

const LINES = 300;
const ROUNDS = 5;
/** A window that was just opened is busy with other things, ms. */
const AT_REST = 8000;

interface Measured {
  readonly first: number;
  readonly again: number;
  /** From a click on a plan that was not looked at before until what is in it can be seen. */
  readonly below: number;
}

async function measure(session: Session, plans: number): Promise<Measured> {
  const texts = Array.from({ length: plans }, (_, i) => generatePlan(LINES, i + 1));
  const files: Record<string, string> = { 'README.md': '# Plans\n' };
  for (const [at, text] of texts.entries()) files[`plans/plan-${at + 1}/strategy.yaml`] = text;
  const workbench = await session.open({ width: 1200, height: 900, files, examples: false });
  const { page } = workbench;
  await page.waitForTimeout(AT_REST);
  const icon = (name: string): ReturnType<typeof page.locator> =>
    page.locator(`.activitybar .action-label[aria-label^="${name}"]`).first();
  const rows = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row');
  const shown = async (): Promise<number> => {
    const begun = performance.now();
    // The number of problems lies over the icon once the tree was there, and is as good to click on.
    await icon('Strategy').click({ force: true });
    // As many as there is room for are there at once.
    await rows.nth(Math.min(plans, 20) - 1).waitFor();
    return performance.now() - begun;
  };
  const first = await shown();
  await page.waitForTimeout(AT_REST);
  await icon('Explorer').click();
  await rows.first().waitFor({ state: 'detached' });
  const again = await shown();
  await page.waitForTimeout(AT_REST / 4);
  const begun = performance.now();
  const plan = rows.nth(Math.min(plans, 20) - 1);
  // One plan alone is open from the beginning.
  if (plans > 1) await plan.locator('.monaco-tl-twistie').click();
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row[aria-level="2"]').first().waitFor();
  const below = performance.now() - begun;
  await workbench.close();
  return { first, again, below };
}

async function main(): Promise<void> {
  const session = await Session.start();
  try {
    const measured = new Map<number, Measured[]>([1, 100].map((plans) => [plans, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const [plans, found] of measured) found.push(await measure(session, plans));
    console.log(`medians of ${ROUNDS} windows, ms     first click   again   below a plan`);
    for (const [plans, found] of measured) {
      const cells = (['first', 'again', 'below'] as const).map((key) =>
        median(found.map((one) => one[key])).toFixed(0),
      );
      const [first = '', again = '', below = ''] = cells;
      console.log(
        `${String(plans).padStart(3)} plans of ${LINES} lines ${first.padStart(19)} ${again.padStart(7)} ${below.padStart(14)}`,
      );
    }
  } finally {
    await session.end();
  }
}

void main().then(() => process.exit());
