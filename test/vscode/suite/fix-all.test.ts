import * as vscode from 'vscode';
import { actionsAt, apply } from './actions';
import { closeAll, create, rangeOf } from './editor';
import { appears, eventually, ok, same } from './expect';
import { findings, flagged, ruleOf } from './findings';

const PLAN = `strategy: 1
titel: Plan # twice wrong
people:
  anna: { name: Anna }
onwer: anna
goals:
  orders:
    statment: More orders
    onwer: anna
`;

const MENDED = PLAN.replace('titel', 'title').replaceAll('onwer', 'owner').replace('statment', 'statement');

describe('fixing all at once', () => {
  const onSave = (value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('editor')
      .update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await onSave(undefined);
    await closeAll();
  });

  const unknownKeys = (document: vscode.TextDocument): string[] =>
    flagged(document).filter((line) => line.startsWith('unknown-key '));

  it('is offered as one edit to who asks for it, and mends what is safe', async () => {
    const document = await create('strategy.yaml', PLAN);
    await eventually(() => unknownKeys(document).length, 4);
    const kind = vscode.CodeActionKind.SourceFixAll.append('strategy');
    const everywhere = new vscode.Range(0, 0, document.lineCount, 0);
    const [action, ...others] = await actionsAt(document, everywhere, kind);
    ok(action?.edit && others.length === 0, 'it is not offered once');
    ok(await vscode.workspace.applyEdit(action.edit), 'it was refused');
    same(document.getText(), MENDED);
    await eventually(() => unknownKeys(document), []);
    same(await actionsAt(document, everywhere, kind), []);
  });

  it('works on save, where the user wants that', async () => {
    const document = await create('strategy.yaml', PLAN);
    await eventually(() => unknownKeys(document).length, 4);
    await onSave({ 'source.fixAll.strategy': 'explicit' });
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '# changed\n');
    await vscode.workspace.applyEdit(edit);
    await vscode.commands.executeCommand('workbench.action.files.save');
    await eventually(() => [document.isDirty, document.getText()], [false, `# changed\n${MENDED}`]);
  });

  it('is offered for one kind of finding where it occurs more than once', async () => {
    const document = await create('strategy.yaml', PLAN);
    const find = (): vscode.Diagnostic | undefined =>
      findings(document.uri).find((one) => ruleOf(one) === 'unknown-key');
    await apply(document, await appears(find, 'the finding'), 'Fix all of unknown-key that is safe to fix');
    same(document.getText(), MENDED);
  });

  it('offers last what silences a finding, which works, and prefers only what is safe', async () => {
    const document = await create('strategy.yaml', PLAN);
    const owners = (): string[] => unknownKeys(document).filter((line) => line.endsWith(' onwer'));
    await eventually(() => owners().length, 2);
    const actions = await actionsAt(document, rangeOf(document, 'onwer'));
    const last = actions.at(-1);
    ok(last?.edit && last.title.startsWith('Suppress unknown-key'), `last comes “${last?.title}”`);
    same(
      actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Change to owner'],
    );
    ok(await vscode.workspace.applyEdit(last.edit), 'it was refused');
    ok(
      /# strategy-disable-next-line unknown-key -- .+\nonwer: anna/.test(document.getText()),
      document.getText(),
    );
    await eventually(() => owners().length, 1);
  });
});
