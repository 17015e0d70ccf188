import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { SCREENSHOTS } from '../../../src/tools/setup/paths.mjs';
import { Session } from './session';
import type { Workbench } from './workbench';

export const SIZE = { width: 1280, height: 800 };

let session: Promise<Session> | undefined;

before(async () => {
  await theSession();
});

after(async () => {
  await (await session)?.end();
});

/** The one VS Code that all walks share: it takes seconds to start. */
export function theSession(): Promise<Session> {
  session ??= Session.start();
  return session;
}

/**
 * Keeps what the window shows as a picture.
 *
 * @param name its path below the folder of the pictures, without the ending
 */
export async function shoot({ page }: Workbench, name: string): Promise<void> {
  const file = path.join(SCREENSHOTS, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({ path: file, animations: 'disabled' });
}

/** What the window showed when a test failed. */
export async function shootFailure(
  workbench: Workbench,
  { currentTest }: Pick<Mocha.Context, 'currentTest'>,
): Promise<void> {
  if (currentTest?.isFailed()) await shoot(workbench, `failed-${currentTest.title.replace(/\W+/g, '-')}`);
}
