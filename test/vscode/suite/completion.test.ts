import * as vscode from 'vscode';
import { closeAll, create, open, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { count, findings } from './findings';
import { snippetsAt } from './snippets';

describe('snippets', () => {
  afterEach(closeAll);

  before(async () => {
    // The extension wakes up with the first plan.
    const { uri } = await open(WISHES);
    await eventually(() => count(uri) > 0, true);
  });

  const end = (document: vscode.TextDocument): vscode.Position =>
    document.positionAt(document.getText().length);

  it('offer a whole plan in an empty file', async () => {
    const document = await create('strategy.yaml', '');
    const offered = await snippetsAt(document, end(document));
    for (const prefix of ['strategy', 'plan', 'opt-out'])
      ok(offered.includes(prefix), `${prefix} is not offered`);
  });

  it('offer what fits where the cursor is', async () => {
    const document = await create('strategy.yaml', 'strategy: 1\ntitle: Plan\ngoals:\n  ');
    const offered = await snippetsAt(document, end(document));
    ok(offered.includes('goal'), 'no goal is offered among the goals');
    same(
      offered.filter((prefix) => prefix === 'kpi' || prefix === 'plan'),
      [],
    );
  });

  it('become a plan without mistakes of form', async () => {
    const document = await create('strategy.yaml', '');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end(document),
    );
    const item = list.items.find(({ label }) => (typeof label === 'string' ? label : label.label) === 'plan');
    ok(item?.insertText instanceof vscode.SnippetString, 'the plan is not a snippet');
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(item.insertText, item.range instanceof vscode.Range ? item.range : undefined);
    ok(document.getText().startsWith('strategy: 1\n'), 'the plan was not inserted');
    const errors = (): string[] =>
      findings(document.uri)
        .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
        .map(({ message }) => message);
    await eventually(errors, []);
  });
});
