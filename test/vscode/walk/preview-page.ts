import type * as Axe from 'axe-core';
import { source as axeSource } from 'axe-core';
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

  /** What axe has against the page, in the colours it has in the editor. What is folded it does not see. */
  async complaints(): Promise<readonly string[]> {
    await this.frame.locator('body').evaluate(axeSource);
    const found = await this.read<Axe.AxeResults>('axe.run()');
    return found.violations.flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 3)
        .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
    );
  }

  async shows(title: string | RegExp): Promise<void> {
    await this.title.filter({ hasText: title }).waitFor();
  }
}
