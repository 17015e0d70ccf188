import * as vscode from 'vscode';
import { closeAll, inFolder, open, replace } from './editor';
import { eventually, ok, same } from './expect';
import { history, openRepository, pause, useGit } from './in-git';

/** The plan of a year, in a git repository beside the folder that is open. */
const plan = (): vscode.Uri => vscode.Uri.joinPath(inFolder('.'), '../history/strategy.yaml');

const pages = (): string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs
      .filter(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('strategy.compare'),
      )
      .map(({ label }) => label),
  );

/** Chooses one of a list, as soon as it is there. */
async function choose(down: number): Promise<void> {
  const commands = 'workbench.action';
  for (let at = 0; at < down; at++) await vscode.commands.executeCommand(`${commands}.quickOpenSelectNext`);
  await vscode.commands.executeCommand(`${commands}.acceptSelectedQuickOpenItem`);
}

describe('a plan in git', () => {
  useGit();

  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('tells on a target what it was before, in a repository that is open', async () => {
    const document = await open(plan());
    await pause(1500);
    same(await history(document, 'value: 110', 8), []);
    await openRepository(plan());
    // Git is just being switched on.
    for (let tries = 0; tries < 20; tries++) {
      if ((await history(document, 'value: 110', 8)).length > 0) break;
      await pause(500);
    }
    same(await history(document, 'value: 110', 8), [
      [
        '**Changed before**',
        '',
        '- 140 → **110** · 20 April 2027, Anna de Vries: *Wat we echt kunnen halen*',
        '- 130 → **140** · 15 December 2026, Anna de Vries: *December viel mee\\: de lat hoger*',
        '- began as **130** · 20 September 2026, Anna de Vries: *Ons plan voor het seizoen*',
      ].join('\n'),
    ]);
    same(await history(document, 'owner: noor', 8), [
      [
        '**Changed before**',
        '',
        '- Bram Terlouw → **Noor Haddad** · 19 January 2027, Bram Terlouw: *Noor zorgt voor de werving*',
        '- began as **Bram Terlouw** · 20 September 2026, Anna de Vries: *Ons plan voor het seizoen*',
      ].join('\n'),
    ]);
  });

  it('tells nothing of texts, nor of a plan that is in no repository', async () => {
    const document = await open(plan());
    same(await history(document, 'statement:', 14), []);
    const other = await open('nine-steps/strategy.yaml');
    same(await history(other, 'deadline: 2027', 12), []);
  });

  it('is laid beside its last commit, and the page follows what is typed', async () => {
    const document = await open(plan());
    await replace(document, 'title: ', 'title: Nieuwe ');
    const asked = vscode.commands.executeCommand('strategy.compare', document.uri);
    await pause(3000);
    await choose(0);
    await asked;
    await eventually(() => pages().map((label) => label.startsWith('Changes in Nieuwe ')), [true]);
    await replace(document, 'title: Nieuwe ', 'title: Nieuwere ');
    await eventually(() => pages().map((label) => label.startsWith('Changes in Nieuwere ')), [true]);
  });

  it('shows the life of a goal, and the commit that is chosen', async () => {
    const document = await open(plan());
    const asked = vscode.commands.executeCommand('strategy.goalHistory', document.uri, 'webshop');
    await pause(4000);
    await choose(1);
    await asked;
    await eventually(() => pages().length, 1);
  });

  it('hands out an older text to be read, and does not check it', async () => {
    const repository = (
      vscode.extensions.getExtension<{ getAPI(version: 1): unknown }>('vscode.git')!.exports.getAPI(1) as {
        getRepository(uri: vscode.Uri): { log(options: object): Promise<{ hash: string }[]> } | null;
      }
    ).getRepository(plan());
    ok(repository, 'the repository is not open');
    const commits = await repository.log({ maxEntries: 12, path: plan().fsPath });
    same(commits.length, 12);
    const query = JSON.stringify({ file: plan().toString(), commit: commits.at(-1)!.hash });
    const uri = plan().with({ scheme: 'strategy-revision', query });
    const document = await vscode.workspace.openTextDocument(uri);
    ok(document.getText().includes('value: 130, by: 2027-06-30'), 'it is not the first version');
    await pause(500);
    same(vscode.languages.getDiagnostics(uri).length, 0);
  });
});
