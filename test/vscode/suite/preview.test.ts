import * as vscode from 'vscode';
import { closeAll, create, open, replace } from './editor';
import { eventually, ok, same } from './expect';

/** The panels that show plans as pages: their titles, by their columns. What stands in them, the walk looks at. */
const panels = (): string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs, viewColumn }) =>
    tabs
      .filter(
        ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('strategy.preview'),
      )
      .map(({ label }) => `${viewColumn}: ${label}`),
  );

const plan = (title: string): string => `strategy: 1\ntitle: ${title}\npeople:\n  anna: { name: Anna }\n`;

const run = (command: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`strategy.${command}`, ...args);

/** Closes what is no text, too. */
async function closeEverything(): Promise<void> {
  await closeAll();
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(panels, []);
}

describe('the preview', () => {
  afterEach(closeEverything);

  it('opens to the side, and leaves the text the focus', async () => {
    const document = await create('strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    same(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('opens in the column of the text, as the active one', async () => {
    await create('strategy.yaml', plan('One'));
    await run('openPreview');
    await eventually(panels, ['1: Preview One']);
    ok(!vscode.window.activeTextEditor, 'the text is still active');
  });

  it('opens a plan by its address, as the button in its title asks', async () => {
    const { uri } = await create('strategy.yaml', plan('One'));
    await create('strategy.yaml', plan('Two'));
    await run('openPreviewToSide', uri, { groupId: 0 });
    await eventually(panels, ['2: Preview One']);
  });

  it('is called as the plan is, and follows its title; for a title without words the file’s name does', async () => {
    const document = await create('bakery.strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    await replace(document, 'title: One', 'title: Another');
    await eventually(panels, ['2: Preview Another']);
    await replace(document, 'title: Another', 'title: [broken');
    await replace(document, 'title: [broken', 'title: Mended');
    await eventually(panels, ['2: Preview Mended']);
    await replace(document, 'title: Mended', 'title:');
    await eventually(panels, ['2: Preview bakery.strategy.yaml']);
  });

  it('is opened once, and follows the active plan until it is locked', async () => {
    const one = await create('strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    await run('openPreviewToSide');
    const two = await create('strategy.yaml', plan('Two'));
    await eventually(panels, ['2: Preview Two']);
    await vscode.window.showTextDocument(one, vscode.ViewColumn.One);
    await eventually(panels, ['2: Preview One']);

    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await run('lockPreview');
    await eventually(panels, ['2: [Preview One]']);
    await vscode.window.showTextDocument(two, vscode.ViewColumn.One);
    // The locked one stays where it is, so another is needed.
    await run('openPreviewToSide');
    await eventually(panels, ['2: [Preview One]', '2: Preview Two']);
    await vscode.window.showTextDocument(one, vscode.ViewColumn.One);
    await eventually(panels, ['2: [Preview One]', '2: Preview One']);
  });

  it('is beside its text, whatever column has the focus', async () => {
    const focusPage = async (): Promise<void> => {
      await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
      await eventually(() => vscode.window.tabGroups.activeTabGroup.viewColumn, 2);
    };
    const two = await create('strategy.yaml', plan('Two'));
    const one = await create('strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    await focusPage();
    await run('openPreviewToSide', one.uri);
    await eventually(panels, ['2: Preview One']);

    await run('lockPreview');
    await eventually(panels, ['2: [Preview One]']);
    await vscode.window.showTextDocument(two, vscode.ViewColumn.One);
    await focusPage();
    await run('openPreviewToSide', two.uri);
    await eventually(panels, ['2: [Preview One]', '2: Preview Two']);
  });

  it('is asked for from itself, and the text is not opened twice', async () => {
    const { uri } = await create('strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup');
    await eventually(() => vscode.window.activeTextEditor, undefined);
    await run('openPreviewToSide');
    await eventually(() => vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    same(vscode.window.tabGroups.activeTabGroup.viewColumn, 1);
    same(panels(), ['2: Preview One']);
    same(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 2);
  });

  it('stays on its plan while a file is active that is none', async () => {
    await create('strategy.yaml', plan('One'));
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview One']);
    await open('foreign/kubernetes/strategy.yaml');
    same(panels(), ['2: Preview One']);
  });

  it('follows its plan to another place', async () => {
    const { uri } = await create('one.strategy.yaml', 'strategy: 1\n');
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview one.strategy.yaml']);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uri, vscode.Uri.joinPath(uri, '../two.strategy.yaml'));
    ok(await vscode.workspace.applyEdit(edit), 'the file was not renamed');
    await eventually(panels, ['2: Preview two.strategy.yaml']);
  });

  it('of a text that was never saved opens, too', async () => {
    const uri = vscode.Uri.parse('untitled:strategy.yaml');
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), plan('Never saved'));
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await run('openPreviewToSide');
    await eventually(panels, ['2: Preview Never saved']);
  });
});
