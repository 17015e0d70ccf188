import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { browserMissing, installBrowser } from '../../../src/tools/setup/browser.mjs';
import { installEditor } from '../../../src/tools/setup/editor.mjs';
import { VSIX } from '../../../src/tools/setup/paths.mjs';
import { removeFolder } from '../../../src/tools/setup/processes.mjs';
import { installExtension, makeRunFolder, startServer } from '../../../src/tools/vscode/server.mjs';
import { TEST_SETTINGS } from '../../../src/tools/vscode/settings.mjs';
import { startBrowser } from '../../../src/tools/vscode/workbench.mjs';
import { copyExamples } from '../../../src/tools/vscode/workspace.mjs';
import { Workbench } from './workbench';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files beside the examples: their texts, by their paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether the folder has the examples in it. */
  readonly examples?: boolean;
  /** The language of the editor; only our own texts are there in another one than English. */
  readonly language?: string;
}

export interface Options {
  /** The user's own settings, beside those that keep the window quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether VS Code asks if the authors of a folder are trusted; else all are. */
  readonly asksTrust?: boolean;
}

/** A VS Code into which the packaged extension was installed, and a browser to look at it. */
export class Session {
  #windows = 0;

  private constructor(
    readonly folder: string,
    readonly server: Awaited<ReturnType<typeof startServer>>,
    readonly browser: Browser,
  ) {}

  static async start({ settings = {}, asksTrust = false }: Options = {}): Promise<Session> {
    const [editor, executable] = await Promise.all([installEditor(), installBrowser()]);
    if (!executable) throw new Error(browserMissing);
    const folder = makeRunFolder({ ...TEST_SETTINGS, ...LOOK, ...settings });
    await installExtension(editor, folder, VSIX);
    const [server, browser] = await Promise.all([
      startServer(editor, folder, { asksTrust }),
      startBrowser(executable),
    ]);
    return new Session(folder, server, browser);
  }

  /** Opens the workbench in a new page, as a user with these settings sees it. */
  async open({
    width,
    height,
    settings = {},
    files = {},
    examples = true,
    language = 'en',
  }: Look): Promise<Workbench> {
    // A folder of its own each time: a window that is closing may still write its settings.
    const folder = path.join(this.folder, `window-${++this.#windows}`);
    const workspace = examples ? copyExamples(folder) : path.join(folder, 'plans');
    mkdirSync(path.join(workspace, '.vscode'), { recursive: true });
    writeFileSync(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings, null, 2));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(workspace, name)), { recursive: true });
      writeFileSync(path.join(workspace, name), text);
    }
    const context = await this.browser.newContext({ viewport: { width, height }, locale: 'en-US' });
    // The packs that translate the editor itself come from the marketplace; by this alone, extensions speak it.
    if (language !== 'en') await context.addInitScript(speakOnly(language));
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(this.server.address(workspace));
    const workbench = new Workbench(page, workspace);
    await workbench.ready();
    return workbench;
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    removeFolder(this.folder);
  }
}

/** What is run in the page before the editor is: what would set its language then sets nothing. */
const speakOnly = (language: string): string =>
  `Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => '${language}', set: () => {} });`;

/** So that a picture looks the same on every machine that has the font, and has nothing in it that nobody reads. */
const LOOK = {
  'editor.fontFamily': "'DejaVu Sans Mono', Menlo, Consolas, monospace",
  'editor.fontSize': 14,
  'workbench.colorTheme': 'Light Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'files.exclude': { '**/.vscode': true },
};
