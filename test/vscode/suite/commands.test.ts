import * as vscode from 'vscode';
import { commandLine } from './command-line';
import { closeAll, create, inFolder, open, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { count, findings, ruleOf } from './findings';

const { executeCommand } = vscode.commands;

const PLAN = `strategy: 1
title: Plan
language: en
people:
  anna: { name: Anna } # she knows
goals:
  orders:
    statement: Online orders from 80 to 130 per week from families nearby, by 1 October 2030
    kpis:
      sold:
        metric: Online orders per week
        unit: orders
        measurements: { 2025-01-08: 84, 2025-01-22: 90 }
steps:
  setup: { title: Set up, owner: anna } # first
`;

interface Manifest {
  readonly contributes: { readonly commands: readonly { command: string; category: string }[] };
}

interface CheckedAll {
  readonly plans: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly unreadable: number;
  readonly isCancelled: boolean;
}

describe('commands', () => {
  afterEach(closeAll);

  const isSaved = async (uri: vscode.Uri): Promise<boolean> => {
    try {
      await vscode.workspace.fs.stat(uri.with({ scheme: inFolder('').scheme }));
      return true;
    } catch {
      return false;
    }
  };
  const write = (path: string, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(inFolder(path), new TextEncoder().encode(text));

  it('of the manifest are all there, in the category of the extension', async () => {
    const extension = vscode.extensions.getExtension('strategy-as-code.strategy-as-code');
    const { contributes } = extension?.packageJSON as Manifest;
    await open(WISHES);
    await extension?.activate();
    const known = await vscode.commands.getCommands(true);
    const named = contributes.commands.map(({ command }) => command);
    ok(named.length >= 12, 'there are few commands');
    same(
      named.filter((command) => !known.includes(command)),
      [],
    );
    same([...new Set(contributes.commands.map(({ category }) => category))], ['Strategy']);
  });

  it('begin a plan that is checked, has tab stops, and is not saved', async () => {
    await executeCommand('strategy.newStrategy', 'three-steps', 'en', 'Plan of 2027');
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor is open');
    const { document } = editor;
    same([document.uri.scheme, document.languageId, document.isDirty], ['untitled', 'yaml', true]);
    ok(document.uri.path.startsWith(inFolder('').path.replace(/\/$/, '')), document.uri.path);
    ok(document.uri.path.endsWith('strategy.yaml'), document.uri.path);
    ok(document.getText().includes('title: Plan of 2027\n'), document.getText());
    same(await isSaved(document.uri), false);
    await eventually(() => count(document.uri) > 0, true);
    same(document.getText(editor.selection), 'fill-in');
    await executeCommand('type', { text: 'The bakery' });
    await executeCommand('jumpToNextSnippetPlaceholder');
    // The next is an id, written wherever it stands.
    same(document.getText(editor.selection), 'person');
    await executeCommand('type', { text: 'anna' });
    await eventually(() => document.getText().split('anna').length > 4, true);
    same(/\bowner: person\b/.test(document.getText()), false);
  });

  it('begin a plan in the empty file that is open, and beside one that is not empty', async () => {
    const document = await create('strategy.yaml', '\n  \n');
    const begin = async (): Promise<vscode.TextDocument | undefined> => {
      await executeCommand('strategy.newStrategy', 'three-steps', 'en', 'Plan of 2028');
      return vscode.window.activeTextEditor?.document;
    };
    same((await begin())?.uri.toString(), document.uri.toString());
    const text = document.getText();
    ok(text.startsWith('#') && text.includes('title: Plan of 2028\n'), text);
    ok(text.endsWith('\n') && !text.endsWith('\n\n'), 'what was empty is still there');
    await eventually(() => count(document.uri) > 0, true);
    const other = await begin();
    same([other?.uri.scheme, document.getText()], ['untitled', text]);
  });

  it('record a measurement in its place, and leave the rest alone', async () => {
    const document = await create('strategy.yaml', PLAN);
    const record = (...rest: readonly unknown[]): Thenable<unknown> =>
      executeCommand('strategy.recordMeasurement', document.uri.toString(), 'orders', 'sold', ...rest);
    await record('88', '2025-01-15');
    const wanted = PLAN.replace('84, ', '84, 2025-01-15: 88, ');
    same(document.getText(), wanted);
    // What cannot be read, and days to come, are refused.
    await record('many', '2025-01-16');
    await record('25 %', '2025-01-16');
    await record('90', '2999-01-01');
    same([document.getText(), document.isDirty], [wanted, true]);
    await executeCommand('undo');
    same(document.getText(), PLAN);
  });

  it('mark a step done, by its path or its id', async () => {
    const document = await create('strategy.yaml', PLAN);
    const wanted = PLAN.replace('owner: anna }', 'owner: anna, status: done }');
    await executeCommand('strategy.markDone', document.uri.toString(), '/steps/setup');
    same(document.getText(), wanted);
    await executeCommand('strategy.markDone', document.uri, 'setup');
    same(document.getText(), wanted);
  });

  it('add what is asked for, with tab stops at the questions', async () => {
    const document = await create('strategy.yaml', PLAN);
    const selected = (): string => document.getText(vscode.window.activeTextEditor?.selection);
    await executeCommand('strategy.addPerson', document.uri, 'Kees van Buren');
    ok(
      document.getText().includes('she knows\n  kees: { name: Kees van Buren, role: fill-in }\ngoals:'),
      document.getText(),
    );
    await eventually(selected, 'fill-in');
    await executeCommand('type', { text: 'Baker' });
    ok(document.getText().includes('{ name: Kees van Buren, role: Baker }'), document.getText());
    await executeCommand('leaveSnippet');
    await executeCommand('strategy.addKpi', document.uri, 'Visits', 'orders');
    ok(document.getText().includes('\n      visits:\n        metric: Visits\n'), document.getText());
    await executeCommand('leaveSnippet');
    await executeCommand('strategy.addStep', document.uri, 'Tell people');
    ok(
      document.getText().includes('\n  tell-people: { title: Tell people, goal: orders,'),
      document.getText(),
    );
    await executeCommand('leaveSnippet');
    await executeCommand('strategy.addGoal', document.uri, 'More visits');
    ok(document.getText().includes('\n  more-visits:\n    statement: fill-in\n'), document.getText());
    same(await isSaved(document.uri), true);
    same(document.isDirty, true);
  });

  it('work on the plan in the other tab while the walkthrough is shown', async () => {
    const document = await create('strategy.yaml', PLAN);
    await executeCommand('strategy.openWalkthrough');
    await eventually(() => vscode.window.activeTextEditor === undefined, true);
    await executeCommand('strategy.addPerson', undefined, 'Kees van Buren');
    ok(document.getText().includes('\n  kees: { name: Kees van Buren,'), document.getText());
    same(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
  });

  it('apply all safe fixes', async () => {
    const document = await create('strategy.yaml', PLAN.replace('title:', 'titel:'));
    await executeCommand('strategy.fixAll', document.uri);
    same(document.getText(), PLAN);
  });

  it('go to a goal', async () => {
    const document = await create('strategy.yaml', PLAN);
    const state = { isDone: false };
    const going = Promise.resolve(executeCommand('strategy.goToGoal')).then(() => (state.isDone = true));
    // The goals of the active plan come first; Enter takes the first.
    for (let tries = 0; tries < 200 && !state.isDone; tries++) {
      await executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await going;
    const editor = vscode.window.activeTextEditor;
    same(
      [editor?.document.uri.toString(), document.getText(editor?.selection)],
      [document.uri.toString(), 'orders'],
    );
  });

  it('open the config that holds', async () => {
    const document = await create('strategy.yaml', PLAN);
    const config = vscode.Uri.joinPath(document.uri, '../.strategylint.yaml');
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode('extends: minimal\n'));
    // The watcher tells of the new file.
    const opened = async (): Promise<boolean> => {
      await vscode.window.showTextDocument(document);
      void executeCommand('strategy.openConfiguration');
      await new Promise((resolve) => setTimeout(resolve, 200));
      return vscode.window.activeTextEditor?.document.uri.toString() === config.toString();
    };
    let isOpen = false;
    for (let tries = 0; tries < 40 && !isOpen; tries++) isOpen = await opened();
    ok(isOpen, 'it was not opened');
  });

  describe('check all plans', () => {
    after(async () => {
      await vscode.workspace.fs.delete(inFolder('all'), { recursive: true });
    });

    it('as the command line does, also those that nobody opened, but not what is left out', async () => {
      await write('all/.gitignore', 'out/\n');
      await write('all/out/strategy.yaml', PLAN);
      await write('all/.strategylint.yaml', 'ignore: [left/]\n');
      await write('all/left/strategy.yaml', PLAN);
      await write('all/foreign/strategy.yaml', 'strategy: mean-reversion\nonwer: x\n');
      await write('all/in/strategy.yaml', PLAN.replace('owner: anna', 'onwer: anna'));
      const all = await executeCommand<CheckedAll>('strategy.checkAll');
      same([all.unreadable, all.isCancelled], [0, false]);
      const printed = (await commandLine('en')).files;
      ok(printed.length > 0 && all.plans > printed.length, `${all.plans} plans were checked`);
      for (const { file, findings: told } of printed) {
        const uri = inFolder(file.replaceAll('\\', '/'));
        same(
          findings(uri).map(({ message }) => message),
          told.map(({ message }) => message),
          file,
        );
      }
      const of = (path: string): number => count(inFolder(`all/${path}/strategy.yaml`));
      same([of('out'), of('left'), of('foreign'), of('in') > 0], [0, 0, 0, true]);
    });

    it('in the encoding in which the editor opens them, and tell of what is no text', async () => {
      const text = PLAN.replace('owner: anna', 'onwer: anna');
      const units = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const utf16 = new Uint8Array([0xff, 0xfe, ...[...units].flatMap((unit) => [unit, 0])]);
      await vscode.workspace.fs.writeFile(inFolder('all/utf16/strategy.yaml'), utf16);
      await vscode.workspace.fs.writeFile(inFolder('all/no-text/strategy.yaml'), new Uint8Array(64));
      const all = await executeCommand<CheckedAll>('strategy.checkAll');
      same(all.unreadable, 1);
      ok(count(inFolder('all/utf16/strategy.yaml')) > 0, 'nothing was found');
      for (const path of ['all/utf16', 'all/no-text'])
        await vscode.workspace.fs.delete(inFolder(path), { recursive: true });
    });

    it('and keep what was found true: opened, edited, closed, changed, deleted', async () => {
      const path = 'all/in/strategy.yaml';
      await write(path, PLAN.replace('owner: anna', 'onwer: anna'));
      await executeCommand('strategy.checkAll');
      const uri = inFolder(path);
      const unknown = (): number => findings(uri).filter((one) => ruleOf(one) === 'unknown-key').length;
      await eventually(unknown, 1);
      const before = count(uri);
      const document = await open(path);
      await eventually(() => count(uri), before, 'opened, each is told once');
      const edit = new vscode.WorkspaceEdit();
      edit.insert(uri, document.positionAt(document.getText().length), 'onwer: anna\n');
      ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
      await eventually(unknown, 2);
      await closeAll();
      await eventually(unknown, 1, 'closed, the file counts');
      await write(path, PLAN);
      await eventually(unknown, 0, 'changed by somebody else');
      await vscode.workspace.fs.delete(uri);
      await eventually(() => count(uri), 0, 'deleted');
    });
  });
});
