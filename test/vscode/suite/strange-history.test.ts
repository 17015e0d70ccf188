import * as vscode from 'vscode';
import { closeAll, inFolder, open } from './editor';
import { eventually, ok, same } from './expect';
import { history, openRepository, pause, useGit } from './in-git';

/** A plan in one of the repositories of test/support/strange-repositories.ts. */
const planIn = (folder: string): vscode.Uri =>
  vscode.Uri.joinPath(inFolder('.'), '../strange', folder, 'strategy.yaml');

/** What is told of a value, as soon as git is awake; without days, which are those of the test. */
async function told(folder: string, text = 'target: ', within = 9): Promise<readonly string[]> {
  await openRepository(planIn(folder));
  const document = await open(planIn(folder));
  let cards: readonly string[] = [];
  for (let tries = 0; tries < 20 && cards.length === 0; tries++) {
    if (tries > 0) await pause(500);
    cards = await history(document, text, within);
  }
  same(cards.length, 1);
  return cards[0]!
    .replaceAll(/\d+ \w+ 20\d\d(?:, Anna)?/g, '*')
    .split('\n')
    .filter((line) => line !== '');
}

describe('a plan with a strange past', () => {
  useGit();

  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('keeps its history under the names it had, and takes nothing from a file that has one of them now', async () => {
    same(await told('renamed'), [
      '**Changed before**',
      '- 120 → **130** · *: *third*',
      '- 110 → **120** · *: *second*',
      '- began as **110** · *: *first*',
    ]);
    same(await told('odd/-n1'), [
      '**Changed before**',
      '- 110 → **120** · *: *second*',
      '- began as **110** · *: *first*',
    ]);
  });

  it('in a shallow clone does not say when it began, and tells what is in no commit yet', async () => {
    same(await told('shallow'), [
      '**Changed before**',
      '- 130 → **150** · changed since the last commit',
      '- 120 → **130** · *: *to 130*',
      '- **120** already in the oldest commit that is here · *',
    ]);
    same(await told('shallow', 'owner: anna', 8), [
      'Unchanged since * or longer: the oldest commit that is here has it',
    ]);
  });

  it('on no branch has the past of where it stands', async () => {
    same((await told('detached'))[1], '- 110 → **120** · *: *to 120*');
  });

  it('passes over a conflict that was kept, and says nothing of the last commit then', async () => {
    same(await told('conflict'), ['Unchanged since *: *to 110*']);
  });

  it('that was away, or no plan for a while, did not change by that; and what commits say stays text', async () => {
    const [, changed, began, ...more] = await told('hostile');
    ok(/^- 110 → \*\*120\*\* · \*: \*x{90} …\*$/.test(changed!), changed!);
    same(began, '- began as **110** · *: *$\\(trash\\) \\*\\*\\[a\\]\\(command\\:b\\)\\*\\* \\<b\\>*');
    same(more, []);
  });

  it('in a repository without a commit says nothing', async () => {
    await openRepository(planIn('unborn'));
    const document = await open(planIn('unborn'));
    await pause(1500);
    same(await history(document, 'target: ', 9), []);
  });

  it('opens an older text under the name it had', async () => {
    const api = vscode.extensions
      .getExtension<{ getAPI(version: 1): { getRepository(uri: vscode.Uri): Repository | null } }>(
        'vscode.git',
      )!
      .exports.getAPI(1);
    await told('renamed');
    const repository = api.getRepository(planIn('renamed'))!;
    const commits = await repository.log({ maxEntries: 20 });
    const first = commits.at(-1)!;
    same(first.message, 'first');
    const query = JSON.stringify({ file: planIn('renamed').toString(), commit: first.hash });
    const uri = planIn('renamed').with({ scheme: 'strategy-revision', query });
    await vscode.workspace.openTextDocument(uri);
    await eventually(
      () => vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())?.lineCount,
      14,
    );
  });
});

interface Repository {
  log(options: object): Promise<{ hash: string; message: string }[]>;
}
