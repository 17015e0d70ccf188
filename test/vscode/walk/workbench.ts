import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** VS Code's window, by what a user sees and does there. */
export class Workbench {
  /** @param folder what is open in it */
  constructor(
    readonly page: Page,
    readonly folder: string,
  ) {}

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.getByRole('treeitem', { name: 'README.md' }).waitFor();
  }

  /** Writes the settings of the folder; the window reads them a moment later. */
  configure(settings: Readonly<Record<string, unknown>>): void {
    writeFileSync(path.join(this.folder, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
  }

  /** Opens a file by clicks in the explorer; its folder is opened first. */
  async openFile(folder: string, name: string): Promise<void> {
    const { page } = this;
    await page.getByRole('treeitem', { name: folder, exact: true }).click();
    await page.getByRole('treeitem', { name, exact: true }).dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
  }

  squiggles(kind: 'error' | 'warning'): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${kind}`);
  }

  /** The first squiggle on the line with this text. */
  async squiggleOn(text: string): Promise<Locator> {
    const line = await this.page
      .locator('.monaco-editor .view-line', { hasText: text })
      .first()
      .boundingBox();
    const all = await this.page.locator('.monaco-editor [class*="squiggly-"]').all();
    for (const squiggle of all) {
      const box = await squiggle.boundingBox();
      if (box && line && Math.abs(box.y - line.y) < line.height / 2) return squiggle;
    }
    throw new Error(`Nothing is underlined in “${text}”.`);
  }

  /** Points at a squiggle, and waits for what VS Code says of it. */
  async hover(squiggle: Locator): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible .hover-contents');
    // What moves the text just then takes the hover away.
    for (let attempt = 1; (await hover.count()) === 0; attempt++) {
      // Not at the word's text, which lies under the squiggle.
      const box = await squiggle.boundingBox();
      if (!box || attempt > 10) throw new Error('The squiggle says nothing.');
      await this.page.mouse.move(box.x + box.width / 2 + (attempt % 2), box.y + box.height / 2);
      await hover
        .first()
        .waitFor({ timeout: 3000 })
        .catch(() => undefined);
    }
    await this.page.getByText('Checking for quick fixes').waitFor({ state: 'hidden' });
    return hover;
  }

  async leaveHover(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.locator('.monaco-editor .monaco-hover:visible').waitFor({ state: 'hidden' });
  }

  /** How many errors and warnings the status bar counts: `2 15`. */
  async problems(): Promise<string> {
    const counts = await this.page.locator('[id="status.problems"]').innerText();
    return counts.replace(/\D+/g, ' ').trim();
  }

  /** Waits until the status bar counts other problems than before, and says which. */
  async otherProblems(before: string): Promise<string> {
    return this.#eventually(
      () => this.problems(),
      (now) => now !== before,
      `The status bar still counts ${before}.`,
    );
  }

  async hasProblems(wanted: string): Promise<void> {
    await this.#eventually(
      () => this.problems(),
      (now) => now === wanted,
      `The status bar does not count ${wanted}.`,
    );
  }

  /** The lines of the editor with this text. */
  line(text: string | RegExp): Locator {
    return this.page.locator('.monaco-editor .view-line', { hasText: text });
  }

  /** What the editor offers to write, by the words on an entry. */
  offer(text: string | RegExp): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text });
  }

  /** The first line above an entry of a plan, with this text, that can be seen. */
  lens(text: string | RegExp): Locator {
    return this.page.locator('.codelens-decoration', { hasText: text }).filter({ visible: true }).first();
  }

  /** What the palette, or a question of ours, offers to choose. */
  choice(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  }

  /** Shows what is said of the word at the cursor, and waits for these words in it. */
  async hoverHere(text: string | RegExp): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    await this.page.locator('.monaco-hover:visible', { hasText: text }).first().waitFor();
  }

  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input').first();
    await this.page.locator('.quick-input-widget input:focus').waitFor();
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Opens the menu of quick fixes at the cursor. A key that is pressed while the editor is not there yet goes nowhere. */
  async quickFixes(title: string): Promise<void> {
    const offered = this.page.locator('.action-widget').getByText(title);
    for (let tries = 0; tries < 4; tries++) {
      await this.page.keyboard.press('Control+.');
      const isThere = await offered.waitFor({ timeout: 8000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return;
      await this.page.keyboard.press('Escape');
    }
    await offered.waitFor();
  }

  /** Runs a command that asks nothing. */
  async command(name: string): Promise<void> {
    await this.ask(name);
    await this.page.locator('.quick-input-widget input').first().waitFor({ state: 'hidden' });
  }

  /** Runs a command that asks something: its first question stands where the palette was. */
  async ask(name: string, question?: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input').first();
    await this.page.locator('.quick-input-widget input:focus').waitFor();
    await input.fill(`>${name}`);
    await this.choice(name).first().waitFor();
    await input.press('Enter');
    if (question !== undefined)
      await this.page.locator('.quick-input-widget', { hasText: question }).waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  async #eventually(
    read: () => Promise<string>,
    fits: (now: string) => boolean,
    message: string,
  ): Promise<string> {
    const until = Date.now() + 30_000;
    for (;;) {
      const now = await read();
      if (fits(now)) return now;
      if (Date.now() > until) throw new Error(`${message} Now it is ${now}.`);
      await this.page.waitForTimeout(50);
    }
  }
}
