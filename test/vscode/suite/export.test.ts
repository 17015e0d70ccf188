import * as vscode from 'vscode';
import { closeAll, create } from './editor';
import { eventually, ok, same } from './expect';

const PLAN = `strategy: 1
title: Plan <b>
language: en
goals:
  orders: { statement: More orders }
steps:
  setup: { title: Set up, due: 2030-03-01 }
`;

describe('exports', () => {
  afterEach(closeAll);

  const { fs } = vscode.workspace;
  const read = async (uri: vscode.Uri): Promise<string> =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await fs.readFile(uri));
  const exists = async (uri: vscode.Uri): Promise<boolean> => {
    try {
      await fs.stat(uri);
      return true;
    } catch {
      return false;
    }
  };
  const exported = async (
    document: vscode.TextDocument,
    format: string,
    ...table: readonly string[]
  ): Promise<string> => {
    const place = vscode.Uri.joinPath(document.uri, `../plan.${format}`);
    await vscode.commands.executeCommand('strategy.export', document.uri, format, place.toString(), ...table);
    return read(place);
  };

  it('write what stands in the editor, saved or not, where the user says', async () => {
    const document = await create('strategy.yaml', PLAN);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(6).range, '  setup: { title: Begin, due: 2030-04-01 }');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    const markdown = await exported(document, 'md');
    ok(markdown.startsWith('# Plan &lt;b>\n'), markdown);
    ok(markdown.includes('| Begin | 1 April 2030 |'), markdown);
    ok(markdown.includes('[goal-vague](<https://'), markdown);
    const page = await exported(document, 'html');
    ok(/^<!doctype html>/i.test(page) && page.includes('Plan &lt;b'), page.slice(0, 500));
    const calendar = await exported(document, 'ics');
    ok(calendar.includes('\r\nDTSTART;VALUE=DATE:20300401\r\n'), calendar);
    const table = await exported(document, 'csv', 'steps');
    ok(table.startsWith('\uFEFFstep,title,'), table);
    same(document.isDirty, true);
  });

  it('leave the plan alone, and are not made of one that cannot be read', async () => {
    const document = await create('strategy.yaml', PLAN);
    const broken = await create('strategy.yaml', 'strategy: 1\ntitle: "X\ngoals: { a: { statement: Y } }\n');
    const place = vscode.Uri.joinPath(broken.uri, '../plan.md');
    await vscode.commands.executeCommand('strategy.export', broken.uri, 'md', place.toString());
    same(await exists(place), false);
    await eventually(() => document.getText(), PLAN);
    same(await read(document.uri), PLAN);
  });
});
