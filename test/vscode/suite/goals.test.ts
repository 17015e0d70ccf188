import * as vscode from 'vscode';
import { closeAll, create, open, rangeOf, setting, WISHES } from './editor';
import { eventually, ok } from './expect';
import { count, flagged } from './findings';

const PLAN = `strategy: 1
title: Plan
language: en
people:
  anna: { name: Anna }
owner: anna
goals:
  orders:
    statement: "More online orders" # for the bakery
    owner: anna
    deadline: 2027-10-01
`;

describe('goals', () => {
  afterEach(async () => {
    await setting('messages.language', undefined);
    await closeAll();
  });

  /** What the hover over a text says. */
  async function hover(document: vscode.TextDocument, text: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, text).start,
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
      .join('\n');
  }

  it('explain each criterion and what was understood when the cursor rests on them', async () => {
    const document = await open(WISHES);
    await eventually(() => count(document.uri) > 0, true);
    await setting('messages.language', 'nl');
    const said = await hover(document, 'Meer omzet');
    for (const word of [
      'Doel: vaag',
      'specifiek',
      'meetbaar',
      'relevant',
      'tijdgebonden',
      'Ik lees',
      '‹doel›',
    ])
      ok(said.includes(word), `the hover does not say “${word}”, but: ${said}`);
    await setting('messages.language', 'en');
    ok((await hover(document, 'Meer omzet')).includes('I read'), 'the hover is not in English');
    ok(!(await hover(document, 'Van Buren')).includes('Ik lees'), 'what is no goal is explained');
  });

  it('get the suggestion as a snippet, whose blanks are filled in one after the other', async () => {
    const document = await create('strategy.yaml', PLAN);
    const vague = (): string[] => flagged(document).filter((line) => line.startsWith('goal-vague'));
    await eventually(() => vague().length, 1);
    const editor = await vscode.window.showTextDocument(document);
    const { start } = rangeOf(document, 'More');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await eventually(() => document.getText().includes('‹now›'), true);
    const line = (): string => document.lineAt(start.line).text;
    const before = line();
    ok(/^ {4}statement: "[^"]*‹now›[^"]*‹target›[^"]*" # for the bakery$/.test(before), before);
    await eventually(() => document.getText(editor.selection), '‹now›');
    await vscode.commands.executeCommand('type', { text: '80' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await eventually(() => document.getText(editor.selection), '‹target›');
    await vscode.commands.executeCommand('type', { text: '130' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await eventually(line, before.replace('‹now›', '80').replace('‹target›', '130'));
    await eventually(vague, []);
  });
});
