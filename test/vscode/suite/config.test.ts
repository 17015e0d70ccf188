import * as vscode from 'vscode';
import { actionsAt, apply } from './actions';
import { closeAll, create, open, rangeOf, replace } from './editor';
import { appears, eventually, ok, same } from './expect';
import { count, findings, flagged, ruleOf } from './findings';

const NAME = '.strategylint.yaml';

const PLAN = `strategy: 1
title: Plan
language: en
people:
  anna: { name: Anna }
owner: anna
goals:
  fame:
    statement: More engagement
    owner: anna
`;

describe('the config of a team', () => {
  afterEach(closeAll);

  const save = (uri: vscode.Uri, text: string): Thenable<void> =>
    vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

  /** The folder above that of the plan. */
  const configOf = ({ uri }: vscode.TextDocument): vscode.Uri => vscode.Uri.joinPath(uri, `../../${NAME}`);

  const rules = ({ uri }: vscode.TextDocument): string[] => findings(uri).map(ruleOf);
  const has = (document: vscode.TextDocument, rule: string): boolean => rules(document).includes(rule);

  /** A plan in `plans/`, below its config, if it has one. */
  async function plan(config?: string): Promise<vscode.TextDocument> {
    if (config === undefined) return create('plans/strategy.yaml', PLAN);
    const { uri } = await create(NAME, config);
    await closeAll();
    const file = vscode.Uri.joinPath(uri, '../plans/strategy.yaml');
    await save(file, PLAN);
    return open(file);
  }

  it('is found above a plan, and sets what the rules say', async () => {
    const document = await plan('extends: strict\nrules:\n  goal-vague: off\n');
    await eventually(() => has(document, 'goal-without-kpi'), true);
    ok(!has(document, 'goal-vague'), 'a rule that is off speaks');
    const kpi = findings(document.uri).find((one) => ruleOf(one) === 'goal-without-kpi');
    same(kpi?.severity, vscode.DiagnosticSeverity.Error);
  });

  it('is not looked for beyond the root of the repository', async () => {
    const { uri } = await create(NAME, 'rules: { goal-vague: off }\n');
    await closeAll();
    await save(vscode.Uri.joinPath(uri, '../repository/.git'), '');
    const file = vscode.Uri.joinPath(uri, '../repository/plans/strategy.yaml');
    await save(file, PLAN);
    const document = await open(file);
    await eventually(() => has(document, 'goal-vague'), true);
  });

  it('takes effect when it is made, changed and deleted', async () => {
    const document = await plan();
    await eventually(() => has(document, 'goal-vague'), true);
    await save(configOf(document), 'rules: { goal-vague: off }\n');
    await eventually(() => has(document, 'goal-vague'), false, 'it was made');
    await save(configOf(document), 'rules: { goal-vague: hint }\n');
    await eventually(() => has(document, 'goal-vague'), true, 'it was changed');
    await save(configOf(document), 'rules: { goal-vague: "off" }\n');
    await eventually(() => has(document, 'goal-vague'), false, 'it was changed again');
    await vscode.workspace.fs.delete(configOf(document));
    await eventually(() => has(document, 'goal-vague'), true, 'it was deleted');
  });

  it('takes effect while it is typed, before it is saved, until that is undone', async () => {
    const document = await plan('rules:\n  goal-vague: warning\n');
    await eventually(() => has(document, 'goal-vague'), true);
    const config = await open(configOf(document));
    await replace(config, 'goal-vague: warning', 'goal-vague: off');
    await eventually(() => has(document, 'goal-vague'), false);
    ok(config.isDirty, 'it was saved');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await eventually(() => has(document, 'goal-vague'), true);
  });

  it('leaves out plans, and takes them back', async () => {
    const document = await plan('ignore: [plans/]\n');
    const other = await create('strategy.yaml', PLAN);
    await eventually(() => count(other.uri) > 0, true);
    same(count(document.uri), 0);
    await save(configOf(document), 'ignore: [archive/]\n');
    await eventually(() => count(document.uri) > 0, true);
    await save(configOf(document), 'ignore: [plans/]\n');
    await eventually(() => count(document.uri), 0);
  });

  it('holds for a plan that was never saved, where it is going to be saved', async () => {
    const { uri } = await create(NAME, 'rules: { goal-vague: off }\n');
    await closeAll();
    const untitled = vscode.Uri.joinPath(uri, '../plans/new.strategy.yaml').with({ scheme: 'untitled' });
    const document = await vscode.workspace.openTextDocument(untitled);
    await vscode.window.showTextDocument(document);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(untitled, new vscode.Position(0, 0), PLAN);
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    await eventually(() => has(document, 'goal-without-kpi'), true);
    ok(!has(document, 'goal-vague'), 'a rule that is off speaks');
    await save(uri, 'rules: { goal-without-kpi: off }\n');
    await eventually(() => has(document, 'goal-vague'), true, 'it was changed');
  });

  it('brings words, which the hover of a goal knows too', async () => {
    const document = await plan('words:\n  vague: [engagement]\n');
    const hover = async (): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, 'More').start,
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
        .join();
    };
    await eventually(() => has(document, 'goal-vague'), true);
    const strict = await hover();
    await save(configOf(document), 'words:\n  allowed: [engagement]\n');
    let said = strict;
    await appears(() => {
      void hover().then((now) => (said = now));
      return said === strict ? undefined : said;
    }, 'another hover');
  });

  it('gets its own mistakes told, with what was meant', async () => {
    const config = await create(NAME, 'rules:\n  goal-vage: off\n');
    await eventually(() => flagged(config), ['config goal-vage']);
    await apply(config, findings(config.uri)[0]!, 'Change to goal-vague');
    same(config.getText(), 'rules:\n  goal-vague: off\n');
    await eventually(() => flagged(config), []);
    await replace(config, 'rules:', 'extends: stict\nrules:');
    await eventually(() => flagged(config), ['config stict']);
    await closeAll();
    await eventually(() => count(config.uri), 0);
  });

  it('gets nothing under another name', async () => {
    const other = await create('strategylint.yaml', 'rules:\n  goal-vage: off\n');
    const config = await create(NAME, 'rules:\n  goal-vage: off\n');
    await eventually(() => count(config.uri), 1);
    same(count(other.uri), 0);
    same(await actionsAt(other, rangeOf(other, 'goal-vage')), []);
  });

  it('is completed', async () => {
    const config = await create(NAME, 'extends: \nrules:\n  goal-vague: \n  \n');
    const presets = await labelsAt(config, config.lineAt(0).range.end);
    same(presets.slice(0, 3), ['recommended', 'strict', 'minimal']);
    const levels = await labelsAt(config, config.lineAt(2).range.end);
    same(levels.slice(0, 5), ['error', 'warning', 'info', 'hint', 'off']);
    const ids = await labelsAt(config, config.lineAt(3).range.end);
    ok(ids.includes('kpi-stale') && !ids.includes('goal-vague'), ids.join(', '));
  });

  it('has its rules completed in the comments of plans', async () => {
    const document = await create(
      'strategy.yaml',
      PLAN.replace('    statement', '    # strategy-disable-next-line \n    statement'),
    );
    await eventually(() => has(document, 'goal-vague'), true);
    const { end } = document.lineAt(8).range;
    const ids = await labelsAt(document, end);
    same(ids[0], 'goal-vague');
    ok(ids.includes('kpi-stale'), ids.join(', '));
  });
});

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return items
    .toSorted((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
    .map(({ label }) => (typeof label === 'string' ? label : label.label));
}
