import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { EXAMPLES } from '../../../src/tools/setup/paths.mjs';
import { hostilePlan } from '../../support/hostile-plan';
import { PreviewPage } from './preview-page';
import { NAMES, paint } from './themes';
import { shoot, shootFailure, theSession } from './walker';
import type { Workbench } from './workbench';

const SIZE = { width: 1600, height: 900 };
const NINE_STEPS = 'Bakkerij De Korenaar online';

let workbench: Workbench;
let preview: PreviewPage;

async function open(folder: string, text?: string): Promise<void> {
  const files = text === undefined ? {} : { 'README.md': '', [`${folder}/strategy.yaml`]: text };
  workbench = await (await theSession()).open({ ...SIZE, files, examples: text === undefined });
  preview = new PreviewPage(workbench);
  await workbench.openFile(folder, 'strategy.yaml');
}

const button = (): Locator => workbench.page.getByRole('button', { name: /^Open Preview to the Side/ });

/** Undoes what was typed, some letters of it at a time, until a line with this text is back. */
async function undo(text: string): Promise<void> {
  for (let undone = 0; undone < 20 && (await workbench.line(text).count()) === 0; undone++)
    await workbench.page.keyboard.press('Control+Z');
  await workbench.line(text).first().waitFor();
}

/** With the button that the editor has for it. */
async function openBeside(): Promise<void> {
  await button().click();
  await preview.title.waitFor();
}

const plan = (name: string): string => readFileSync(path.join(EXAMPLES, name, 'strategy.yaml'), 'utf8');

/** The line of the text that begins so, from 1. */
const lineOf = (text: string, start: string): number =>
  text.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('the page of a plan beside its text', () => {
  const text = plan('nine-steps');

  before(async () => {
    await open('nine-steps');
    await openBeside();
  });

  afterEach(async function () {
    await shootFailure(workbench, this);
  });

  after(async () => {
    await workbench.close();
  });

  it('shows the plan, in the language of the plan', async () => {
    await preview.shows(NINE_STEPS);
    assert.equal(await preview.read('document.documentElement.lang'), 'nl');
    await workbench.page
      .getByRole('tab', { name: /^Preview Bakkerij/ })
      .first()
      .waitFor();
    await shoot(workbench, 'preview/beside');
  });

  it('follows what is typed, and marks it for a moment', async () => {
    const { page } = workbench;
    await workbench.goTo(lineOf(text, 'title:'), 8);
    // As the marks go soon, those that come are written down.
    await preview.read(
      `new MutationObserver((all) => { for (const { target } of all) if (target.classList.contains('edited')) window.marked = target.getAttribute('data-go'); })
        .observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] }) ?? null`,
    );
    await page.keyboard.type('Nieuwe ');
    await preview.shows(`Nieuwe ${NINE_STEPS}`);
    await page.waitForTimeout(0);
    assert.equal(await preview.read('window.marked'), '/title');
    await workbench.page
      .getByRole('tab', { name: /^Preview Nieuwe / })
      .first()
      .waitFor();
    await undo('title: Bakkerij');
    await preview.frame.locator('h1', { hasNotText: 'Nieuw' }).waitFor();
    await preview.frame.locator('.edited').waitFor({ state: 'detached' });
  });

  it('leads with a click to the text', async () => {
    await preview.part('/goals/afhaalorders').first().click();
    const line = lineOf(text, '  afhaalorders:');
    await workbench.page.getByText(new RegExp(`^Ln ${line}, Col`)).waitFor();
    // The text has the focus, so that one can write on.
    await workbench.page.keyboard.press('End');
    await workbench.page.getByText(new RegExp(`^Ln ${line}, Col 1[0-9]`)).waitFor();
  });

  it('follows the cursor, and scrolls to what it stands in', async () => {
    await preview.read('void window.scrollTo(0, 0)');
    await workbench.goTo(lineOf(text, '  afhaalorders:') + 1, 8);
    await preview.frame.locator('.at-cursor[data-go^="/goals/afhaalorders"]').waitFor();
    await workbench.goTo(lineOf(text, 'title:'), 8);
    await preview.frame.locator('.at-cursor[data-go="/title"]').waitFor();
  });

  it('keeps the last page while the text cannot be read, and says so', async () => {
    const { page } = workbench;
    await workbench.goTo(lineOf(text, 'period:'), 9);
    await page.keyboard.type('[');
    await preview.note.filter({ hasText: 'niet te lezen' }).waitFor();
    await preview.shows(NINE_STEPS);
    await shoot(workbench, 'preview/broken');
    await undo('period: { from');
    await preview.note.filter({ hasText: 'niet te lezen' }).waitFor({ state: 'detached' });
  });

  it('stays with its plan while it is locked, and follows the active one when it is not', async () => {
    const { page } = workbench;
    const openOther = async (folder: string): Promise<void> => {
      // Into the column of the text.
      await page.locator('.monaco-editor .view-line').first().click();
      await page.keyboard.press('Control+P');
      await page.locator('.quick-input-widget input:focus').waitFor();
      await page.keyboard.type(`${folder}/strategy.yaml`);
      await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: folder }).waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    };
    await openOther('opt-out');
    await preview.frame.locator('h1', { hasNotText: NINE_STEPS }).waitFor();
    await openOther('nine-steps');
    await preview.shows(NINE_STEPS);
    await page.getByRole('tab', { name: /^Preview Bakkerij/ }).click();
    await page.getByRole('button', { name: 'Keep the Preview on This Plan' }).click();
    await page
      .getByRole('tab', { name: /^\[Preview Bakkerij/ })
      .first()
      .waitFor();
    await openOther('three-steps');
    await workbench.line('strategy: 1').first().waitFor();
    await workbench.page.waitForTimeout(500);
    await preview.shows(NINE_STEPS);
    await page.getByRole('tab', { name: /^\[Preview Bakkerij/ }).click();
    await page.getByRole('button', { name: 'Let the Preview Follow the Active Plan' }).click();
    await openOther('nine-steps');
    await preview.shows(NINE_STEPS);
  });

  it('survives that the window is reloaded: the plan, what was opened, and the place', async () => {
    const { page } = workbench;
    const opened = '[...document.querySelectorAll("details[open]")].map(({ id }) => id)';
    const folds = await preview.frame.locator('details:not([open])').count();
    assert.ok(folds > 0);
    await preview.frame.locator('details:not([open]) > summary').first().click();
    await preview.read('void window.scrollTo(0, 700)');
    // In a browser VS Code writes down what it is to remember every five seconds.
    await page.waitForTimeout(7000);
    const before = await preview.read<readonly string[]>(opened);
    const place = await preview.read<number>('window.scrollY');
    assert.ok(place > 300, `the page scrolls to ${place}`);
    await page.reload();
    await workbench.ready();
    await preview.shows(NINE_STEPS);
    assert.deepEqual(await preview.read(opened), before);
    assert.equal(await preview.read('window.scrollY'), place);
    // It still follows.
    await page.locator('.monaco-editor .view-line').first().click();
    await workbench.goTo(lineOf(text, 'title:'), 8);
    await page.keyboard.type('Ververste ');
    await preview.shows(`Ververste ${NINE_STEPS}`);
  });
});

describe('a part that a plan lacks', () => {
  afterEach(async function () {
    await shootFailure(workbench, this);
    await workbench.close();
  });

  it('is put into the text with a click, with its first blank selected, and undone in one step', async () => {
    await open('mine', 'strategy: 1\ntitle: Mine\n');
    await openBeside();
    await preview.frame.locator('[data-add="goals"]').click();
    await workbench.line('deadline: fill-in').waitFor();
    // The first blank is the goal's name.
    await workbench.page.keyboard.type('orders');
    await workbench.line(/^\s*orders:/).waitFor();
    await workbench.page.keyboard.press('Escape');
    // First the letters, then the part as a whole.
    for (let undone = 0; undone < 5 && (await workbench.line('deadline').count()) > 0; undone++)
      await workbench.page.keyboard.press('Control+Z');
    await workbench.line('deadline').waitFor({ state: 'detached' });
    await workbench.line('title: Mine').waitFor();
  });
});

describe('the page of a hostile plan', () => {
  const { text, marks } = hostilePlan(plan('nine-steps'));

  afterEach(async function () {
    await shootFailure(workbench, this);
    await workbench.close();
  });

  it('runs nothing, loads nothing, overflows nowhere, and has all of the text', async () => {
    await open('hostile', text);
    const { page } = workbench;
    const objections: string[] = [];
    page.on('dialog', (dialog) => {
      objections.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused to/i.test(message.text())) objections.push(message.text());
    });
    page.on('request', (request) => {
      if (request.url().includes('example.invalid')) objections.push(request.url());
    });
    await openBeside();
    await preview.frame.locator('details').first().waitFor();
    await preview.read('document.querySelectorAll("details").forEach((fold) => { fold.open = true; })');
    await page.waitForTimeout(1000);
    assert.deepEqual(objections, []);
    assert.equal(await preview.read('window.hacked'), undefined);
    assert.deepEqual(
      await preview.read(
        '[...document.querySelectorAll("img, iframe, object, embed, style, link, script, svg [onload], [onerror], [onload], [onclick], [style]")].filter((one) => one.closest("#page")).map((one) => one.outerHTML.slice(0, 100))',
      ),
      [],
    );
    const hrefs = await preview.read<readonly string[]>(
      '[...document.querySelectorAll("[href], [data-href]")].filter((one) => one.closest("#page")).map((one) => one.getAttribute("data-href") ?? one.getAttribute("href"))',
    );
    assert.deepEqual(
      hrefs.filter((href) => !/^(?:https?:|mailto:|[\w./-]+$)/.test(href)),
      [],
    );
    const shown = await preview.read<string>('document.getElementById("page").textContent');
    assert.deepEqual(
      marks.filter((mark) => !shown.includes(mark)),
      [],
      'not all of the text is there',
    );
    await shoot(workbench, 'preview/hostile-wide');
    // Its column is a third of that, and narrower than a reader would make it.
    for (const width of [SIZE.width, 1000]) {
      await page.setViewportSize({ ...SIZE, width });
      const { inner, outer } = await preview.read<{ readonly inner: number; readonly outer: number }>(
        '{ inner: document.documentElement.scrollWidth, outer: document.documentElement.clientWidth }',
      );
      const wide = await preview.read(
        '[...document.querySelectorAll("#page *")].filter((one) => one.getBoundingClientRect().right > innerWidth && !one.closest(".scroll")).map(({ className, tagName }) => `${tagName} ${className}`)',
      );
      assert.ok(inner <= outer, `${inner} pixels in ${outer}: ${JSON.stringify(wide)}`);
    }
    await shoot(workbench, 'preview/hostile-narrow');
  });
});

describe('the page of a plan in the themes of the editor', () => {
  before(async () => {
    await open('nine-steps');
    // By the same the palette knows that this is a plan.
    await button().waitFor();
    await workbench.command('Strategy: Open Preview');
    await preview.shows(NINE_STEPS);
  });
  afterEach(async function () {
    await shootFailure(workbench, this);
  });
  after(() => workbench.close());

  for (const name of NAMES) {
    it(`has the colours of ${name.replaceAll('-', ' ')}, and axe finds nothing`, async () => {
      await paint(workbench, name, preview);
      await preview.read('void window.scrollTo(0, 0)');
      await workbench.page.waitForTimeout(500);
      const [page, editor] = await preview.read<readonly string[]>(
        '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.documentElement).getPropertyValue("--vscode-editor-background")]',
      );
      assert.ok(page && editor);
      assert.deepEqual(await preview.complaints(), []);
      await shoot(workbench, `preview/${name}`);
      for (const y of [800, 1600, 2400, 3200]) {
        await preview.read(`void window.scrollTo(0, ${y})`);
        await shoot(workbench, `preview/${name}-${y}`);
      }
    });
  }
});
