import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from './workbench';

/** The page of a plan in its panel. */
export class PreviewPage {
  readonly frame: FrameLocator;

  constructor(readonly workbench: Workbench) {
    // VS Code puts what an extension shows into a frame within a frame.
    this.frame = workbench.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  get title(): Locator {
    return this.frame.locator('h1');
  }

  get note(): Locator {
    return this.frame.locator('#note');
  }

  /** Where a part of the plan stands, by its path. */
  part(path: string): Locator {
    return this.frame.locator(`[data-go="${path}"]`);
  }

  /** What an expression says in the page itself. */
  read<T>(expression: string): Promise<T> {
    return this.frame.locator('body').evaluate(`(${expression})`);
  }

  async shows(title: string | RegExp): Promise<void> {
    await this.title.filter({ hasText: title }).waitFor();
  }
}
