import * as vscode from 'vscode';
import { closeAll, create, setting } from './editor';
import { eventually, ok, same } from './expect';

const PLAN = `strategy: 1
title: Plan
people:
  anna: { name: Anna de Vries }
goals:
  orders:
    statement: Online orders from 80 to 130 a week among families, by 1 October 2027
    # owner: 
    own
    deadline: 2027-10-01
`;

interface Offered {
  readonly document: vscode.TextDocument;
  readonly items: readonly vscode.CompletionItem[];
}

describe('completion in plans', () => {
  afterEach(closeAll);
  afterEach(() => setting('enable', undefined));

  /** What is offered behind a piece of text; words that merely stand in the file are not ours. */
  async function behind(document: vscode.TextDocument, text: string): Promise<Offered> {
    const at = document.positionAt(document.getText().indexOf(text) + text.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    return { document, items: items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text) };
  }

  const labels = ({ items }: Offered): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('offers the keys that are not there yet, and nothing in a comment or a text', async () => {
    const document = await create('strategy.yaml', PLAN);
    same(labels(await behind(document, '    own')), ['audience', 'owner', 'supports', 'kpis']);
    same(labels(await behind(document, '# owner: ')), []);
    same(labels(await behind(document, 'statement: Online ')), []);
  });

  it('offers people with their names', async () => {
    const document = await create('strategy.yaml', PLAN.replace('    own\n', '    owner: \n'));
    const { items } = await behind(document, '    owner: ');
    same(
      items.map(({ label }) => label),
      [{ label: 'anna', description: 'Anna de Vries' }],
    );
  });

  it('makes the card of a person when it is looked at', async () => {
    const document = await create(
      'strategy.yaml',
      PLAN.replace('    own\n', '    owner: \n').replace('de Vries }', 'de Vries, role: Baker }'),
    );
    const at = document.positionAt(document.getText().indexOf('    owner: ') + '    owner: '.length);
    const card = async (resolved: number): Promise<string | undefined> => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
        undefined,
        resolved,
      );
      const documentation = items.find(
        ({ kind }) => kind === vscode.CompletionItemKind.Reference,
      )?.documentation;
      return typeof documentation === 'object' ? documentation.value : documentation;
    };
    same(await card(0), undefined);
    const made = (await card(100)) ?? '';
    ok(made.includes('Anna de Vries') && made.includes('Baker'), `the card is ${made}`);
  });

  it('creates a person whom the plan does not have', async () => {
    const document = await create('strategy.yaml', PLAN.replace('    own\n', '    owner: kees\n'));
    const { items } = await behind(document, 'owner: kees');
    const creating = items.find(({ additionalTextEdits }) => additionalTextEdits !== undefined);
    ok(creating, 'kees cannot be created');
    const [edit] = creating.additionalTextEdits ?? [];
    ok(edit, 'nothing is added');
    ok(edit.newText.includes('kees:'), 'there is no edit that adds him');
    same(edit.range.start.line, 3);
  });

  it('opens by itself behind a key, and writes what is chosen', async () => {
    const document = await create('strategy.yaml', PLAN.replace('    own\n', '    \n'));
    const editor = await vscode.window.showTextDocument(document);
    const end = document.lineAt(8).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const text of ['owner:', ' ']) await vscode.commands.executeCommand('type', { text });
    let asking: Thenable<unknown> | undefined;
    const line = (): string => {
      // It does nothing until there is something to accept.
      asking ??= vscode.commands.executeCommand('acceptSelectedSuggestion').then(() => (asking = undefined));
      return document.lineAt(8).text;
    };
    await eventually(line, '    owner: anna');
  });

  it('offers nothing in files that are no plan, nor where it is switched off', async () => {
    const foreign = await create('strategy.yaml', 'strategy: momentum\nowner: \n');
    same(labels(await behind(foreign, 'owner: ')), []);
    const other = await create('plan.yaml', PLAN);
    same(labels(await behind(other, '    own')), []);
    await setting('enable', false);
    const off = await create('strategy.yaml', PLAN);
    same(labels(await behind(off, '    own')), []);
  });
});
