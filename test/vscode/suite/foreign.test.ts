import * as vscode from 'vscode';
import { closeAll, create, open, WISHES } from './editor';
import { eventually, same } from './expect';
import { count } from './findings';
import { snippetsAt } from './snippets';

const PLAN_TEXT = `strategy: 1
title: Plan
goals:
  omzet: { statement: Meer omzet }
`;

describe('files that are no plans', () => {
  afterEach(closeAll);

  /** Waits for a plan's findings, so that a file opened before would have got its own by now. */
  const settle = async (): Promise<void> => {
    const plan = await open(WISHES);
    await eventually(() => count(plan.uri) > 0, true);
  };

  for (const path of ['foreign/bot/strategy.yaml', 'foreign/kubernetes/strategy.yaml']) {
    it(`get nothing, though one is called ${path}`, async () => {
      const document = await open(path);
      const end = document.lineAt(document.lineCount - 1).range.end;
      same(await snippetsAt(document, end), []);
      await settle();
      same(count(document.uri), 0);
    });
  }

  it('get nothing where a plan has another name', async () => {
    const document = await create('plan.yaml', PLAN_TEXT);
    same(await snippetsAt(document, document.positionAt(0)), []);
    await settle();
    same(count(document.uri), 0);
  });

  it('get nothing before they are saved under a name', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: PLAN_TEXT });
    await vscode.window.showTextDocument(document);
    same(await snippetsAt(document, document.positionAt(0)), []);
    await settle();
    same(count(document.uri), 0);
  });
});
