import * as vscode from 'vscode';
import { actionsAt } from './actions';
import { closeAll, create, open } from './editor';
import { eventually, ok, same } from './expect';

const PLAN = `# Our plan
strategy:   1
owner: anna      # she
title: Plan
people:
      anna:
            name:   Anna
`;

const FORMATTED = `# Our plan
strategy: 1
owner: anna      # she
title: Plan
people:
  anna:
    name: Anna
`;

const SORTED = `# Our plan
strategy: 1
title: Plan
owner: anna      # she
people:
  anna:
    name: Anna
`;

const OPTIONS = { tabSize: 2, insertSpaces: true };

async function formatEdits(document: vscode.TextDocument): Promise<readonly vscode.TextEdit[]> {
  const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
    'vscode.executeFormatDocumentProvider',
    document.uri,
    OPTIONS,
  );
  return edits ?? [];
}

async function rangeEdits(
  document: vscode.TextDocument,
  range: vscode.Range,
): Promise<readonly vscode.TextEdit[]> {
  const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
    'vscode.executeFormatRangeProvider',
    document.uri,
    range,
    OPTIONS,
  );
  return edits ?? [];
}

async function applyAll(document: vscode.TextDocument, edits: readonly vscode.TextEdit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, [...edits]);
  ok(await vscode.workspace.applyEdit(edit), 'it was refused');
}

describe('formatting a plan', () => {
  const formatter = (id: string | undefined): Thenable<void> =>
    vscode.workspace
      .getConfiguration('editor', { languageId: 'yaml' })
      .update('defaultFormatter', id, vscode.ConfigurationTarget.Workspace, true);

  afterEach(async () => {
    await formatter(undefined);
    await closeAll();
  });

  it('changes white space alone, and has nothing to add afterwards', async () => {
    const document = await create('strategy.yaml', PLAN);
    await applyAll(document, await formatEdits(document));
    same(document.getText(), FORMATTED);
    same(await formatEdits(document), []);
  });

  it('is what “Format Document” does, and takes back in one step', async () => {
    const document = await create('strategy.yaml', PLAN);
    await vscode.commands.executeCommand('editor.action.formatDocument');
    await eventually(() => document.getText().replaceAll(/^ +/gm, ''), FORMATTED.replaceAll(/^ +/gm, ''));
    await vscode.commands.executeCommand('undo');
    await eventually(() => document.getText(), PLAN);
  });

  it('formats a selection, and no more than makes sense by itself', async () => {
    const document = await create('strategy.yaml', PLAN);
    await applyAll(document, await rangeEdits(document, document.lineAt(1).range));
    same(document.getText(), PLAN.replace('strategy:   1', 'strategy: 1'));
  });

  it('leaves what is broken, and what is no plan', async () => {
    for (const [name, text] of [
      ['strategy.yaml', 'strategy:   1\ntitle: [a\n'],
      ['strategy.yaml', 'strategy:   momentum\nexchange:   binance\n'],
      ['values.yaml', 'strategy:   1\n'],
    ] as const) {
      const document = await create(name, text);
      same(await formatEdits(document), [], text);
    }
  });

  it('gives way to another formatter that the user chose, and comes back', async () => {
    const document = await create('strategy.yaml', PLAN);
    await formatter('esbenp.prettier-vscode');
    same(await formatEdits(document), []);
    await formatter('strategy-as-code.strategy-as-code');
    ok((await formatEdits(document)).length > 0, 'it did not come back');
  });

  it('answers wherever the selection is, in two examples', async () => {
    for (const name of ['three-steps', 'wishes']) {
      const document = await open(`${name}/strategy.yaml`);
      for (let line = 0; line < document.lineCount; line += 25) {
        const end = new vscode.Position(Math.min(line + 3, document.lineCount - 1), 2);
        await rangeEdits(document, new vscode.Range(new vscode.Position(line, 1), end));
      }
    }
  });
});

describe('sorting the keys of a plan', () => {
  afterEach(closeAll);

  const all = (document: vscode.TextDocument): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0);

  it('is a source action and a refactoring, and moves comments with their keys', async () => {
    for (const kind of [
      vscode.CodeActionKind.Source.append('sortKeys.strategy'),
      vscode.CodeActionKind.Refactor,
    ]) {
      const document = await create('strategy.yaml', FORMATTED);
      const actions = await actionsAt(document, all(document), kind);
      const action = actions.find(({ title }) => title === 'Sort keys in the usual order');
      ok(action?.edit, `not offered as ${kind.value}`);
      ok(await vscode.workspace.applyEdit(action.edit), 'it was refused');
      same(document.getText(), SORTED);
      same(await actionsAt(document, all(document), kind), []);
    }
  });

  it('is not offered in a file that is no plan', async () => {
    const document = await create('strategy.yaml', 'b: 1\nstrategy: momentum\n');
    same(await actionsAt(document, all(document), vscode.CodeActionKind.Refactor), []);
  });
});

describe('the walkthrough', () => {
  afterEach(closeAll);

  const tabs = (): number => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;

  it('opens when it is asked for, and never by itself', async () => {
    await closeAll();
    const document = await create('strategy.yaml', FORMATTED);
    ok(document.lineCount > 1, 'the plan is not open');
    same(tabs(), 1, 'something else opened');
    await vscode.commands.executeCommand('strategy.openWalkthrough');
    await eventually(tabs, 2);
  });
});
