import * as vscode from 'vscode';
import { closeAll, create, documentAt, open, replace, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { count, findings, flagged, ruleOf } from './findings';

/** A plan with a single mistake of each kind that the tests mend. */
const PLAN = `strategy: 1
title: Plan
people:
  anna: { name: Anna }
owner: anna
goals:
  orders:
    statement: Online orders from 80 to 130 a week among families, by 1 October 2027
    onwer: anna
`;

describe('findings while one types', () => {
  afterEach(closeAll);

  it('go when the line is mended, and come back with the mistake', async () => {
    const document = await create('strategy.yaml', PLAN);
    const owner = (): string[] =>
      flagged(document).filter((line) => /^(unknown-key|goal-without-owner) /.test(line));
    await eventually(owner, ['unknown-key onwer']);
    await replace(document, 'onwer', 'owner');
    await eventually(owner, []);
    await replace(document, 'owner: anna\n', 'onwer: anna\n');
    // The first of the two, the plan's own.
    await eventually(owner, ['unknown-key onwer']);
  });

  it('move along with their text', async () => {
    const document = await create('strategy.yaml', PLAN);
    const line = (): number | undefined =>
      findings(document.uri).find((finding) => ruleOf(finding) === 'unknown-key')?.range.start.line;
    await eventually(line, 8);
    await replace(document, 'title:', '# One\n# Two\ntitle:');
    await eventually(line, 10);
  });

  it('say once where broken YAML breaks, and keep what they said of the rest', async () => {
    const document = await open(WISHES);
    const ofGoals = (): string[] => flagged(document).filter((line) => line.startsWith('goal-'));
    const syntax = (): number =>
      findings(document.uri).filter((finding) => ruleOf(finding) === 'yaml-syntax').length;
    await eventually(() => ofGoals().length > 0, true);
    const before = ofGoals();
    await replace(document, 'hours: 2', 'hours: [2');
    await eventually(syntax, 1);
    same(ofGoals(), before);
    await replace(document, 'hours: [2', 'hours: 2');
    await eventually(syntax, 0);
    same(ofGoals(), before);
  });

  it('go when the file is no longer a plan, and come back when it is one again', async () => {
    const document = await open(WISHES);
    await eventually(() => count(document.uri) > 0, true);
    await replace(document, 'strategy: 1\n', '');
    await eventually(() => count(document.uri), 0);
    await replace(document, 'title:', 'strategy: 1\ntitle:');
    await eventually(() => count(document.uri) > 0, true);
  });

  it('go when the file is closed', async () => {
    const { uri } = await create('strategy.yaml', PLAN);
    await eventually(() => count(uri) > 0, true);
    await closeAll();
    await eventually(() => documentAt(uri) === undefined, true, 'the file is still open');
    await eventually(() => count(uri), 0);
  });

  it('go when the file gets another name, and come back with the name', async () => {
    const { uri } = await create('bakery.strategy.yml', PLAN);
    await eventually(() => count(uri) > 0, true);
    const notes = vscode.Uri.joinPath(uri, '../notes.yaml');
    await rename(uri, notes);
    await eventually(() => documentAt(notes) !== undefined, true, 'the file is not open under its new name');
    await eventually(() => [count(uri), count(notes)], [0, 0]);
    await rename(notes, uri);
    await eventually(() => count(uri) > 0, true);
    same(count(notes), 0);
  });

  it('of two plans stay apart', async () => {
    const one = await create('strategy.yaml', PLAN);
    const two = await create('strategy.yaml', PLAN);
    await eventually(
      () => flagged(one).includes('unknown-key onwer') && flagged(two).includes('unknown-key onwer'),
      true,
    );
    await replace(two, 'onwer', 'owner');
    await eventually(() => flagged(two).includes('unknown-key onwer'), false);
    ok(flagged(one).includes('unknown-key onwer'), 'the other plan lost its finding');
  });
});

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  ok(await vscode.workspace.applyEdit(edit), 'the file was not renamed');
}
