import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { PreviewPage } from './preview-page';
import { Session } from './session';
import { openTree, row, unfold } from './tree-view';
import { shoot, shootFailure, SIZE } from './walker';
import type { Workbench } from './workbench';

/** What would be there if something ran what the folder brings. */
const SPRUNG = { git: 'run-by-git', task: 'run-by-task' } as const;

/** A folder as a stranger may send it: a repository of git whose settings name a program, a task that begins by itself. */
const TRAPS = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.git/config': `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tfsmonitor = "touch ${SPRUNG.git};:"\n`,
  '.git/objects/info/none': '',
  '.git/refs/heads/none': '',
  '.vscode/tasks.json': JSON.stringify({
    version: '2.0.0',
    tasks: [
      { label: 'x', type: 'shell', command: `touch ${SPRUNG.task}`, runOptions: { runOn: 'folderOpen' } },
    ],
  }),
};

describe('in a folder that nobody trusts', () => {
  let session: Session;
  let workbench: Workbench;

  const shot = (name: string): Promise<void> => shoot(workbench, `restricted/${name}`);
  const sprung = (): readonly string[] =>
    Object.values(SPRUNG).filter((name) => existsSync(path.join(workbench.folder, name)));

  before(async () => {
    // Nothing but this keeps git away. Who is not asked has not said yes.
    const settings = {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
      'git.enabled': true,
    };
    session = await Session.start({ asksTrust: true, settings });
    workbench = await session.open({
      ...SIZE,
      files: TRAPS,
      settings: { 'strategy.messages.language': 'nl', 'task.allowAutomaticTasks': 'on' },
    });
  });

  afterEach(async function () {
    await shootFailure(workbench, this);
  });

  after(async () => {
    await workbench.close();
    await session.end();
  });

  it('VS Code is in Restricted Mode, and says so', async () => {
    await workbench.page.getByText('Restricted Mode is intended for safe code browsing').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('a plan is checked, by the settings of the folder', async () => {
    await workbench.openFile('wishes', 'strategy.yaml');
    await workbench.squiggles('error').first().waitFor();
    const hover = await workbench.hover(workbench.squiggles('error').first());
    assert.match((await hover.allInnerTexts()).join('\n'), /De laatste dag van het plan/);
    await shot('findings');
    await workbench.leaveHover();
  });

  it('quick fixes mend it', async () => {
    const { page } = workbench;
    await workbench.goTo(19, 6);
    const before = await workbench.problems();
    await workbench.quickFixes('Maak er owner van');
    await page.keyboard.press('Enter');
    await workbench.line('owner: kees').waitFor();
    await workbench.otherProblems(before);
    await page.keyboard.press('Control+Z');
    await workbench.line('onwer: kees').waitFor();
  });

  it('hovers tell what stands there, and completion what may', async () => {
    const { page } = workbench;
    await workbench.goTo(36, 13);
    await workbench.hoverHere('Stagiair');
    await page.keyboard.press('Escape');
    await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Home');
    await page.keyboard.type('bud');
    await workbench.offer('budget').first().waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (let undone = 0; undone < 8 && (await workbench.line(/^bud/).count()) > 0; undone++)
      await page.keyboard.press('Control+Z');
  });

  it('the history of a plan is absent, and says why', async () => {
    const { page } = workbench;
    await workbench.ask('Strategy: Compare Plan With…', 'Compare the plan with');
    await workbench.choice('No older versions').filter({ hasText: 'There is no git here' }).waitFor();
    await workbench.choice('Another File…').waitFor();
    await shot('no-history');
    await page.keyboard.press('Escape');
  });

  it('a .gitignore that never comes keeps no plan from the tree', async () => {
    const pipes = ['.gitignore', 'wishes/.gitignore'].map((name) => path.join(workbench.folder, name));
    for (const pipe of pipes) execFileSync('mkfifo', [pipe]);
    try {
      await openTree(workbench, 'Strategy');
      await row(workbench, 'Social media plan').waitFor();
    } finally {
      // Git itself would wait for them.
      for (const pipe of pipes) unlinkSync(pipe);
    }
  });

  it('the tree has all plans', async () => {
    await row(workbench, 'Bakkerij De Korenaar').waitFor();
    await unfold(workbench, 'Social media plan', 'Viraal gaan');
    await shot('tree');
  });

  it('the page of the plan is there', async () => {
    await workbench.command('Strategy: Open Preview to the Side');
    await new PreviewPage(workbench).shows('Social media plan');
    await shot('preview');
  });

  it('nothing of the folder was run, to the end', async () => {
    await workbench.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    assert.deepEqual(await workbench.page.locator('.notification-toast').allInnerTexts(), []);
    assert.deepEqual(sprung(), []);
  });

  it('though git would have run it: the trap is one', function () {
    const { status } = spawnSync('git', ['status'], { cwd: workbench.folder, stdio: 'ignore' });
    if (status === null) this.skip();
    assert.deepEqual(sprung(), [SPRUNG.git]);
  });
});
