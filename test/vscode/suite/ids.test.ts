import * as vscode from 'vscode';
import { closeAll, create, open, rangeOf, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { count } from './findings';

const PLAN = `strategy: 1
title: Brood
owner: &boss anna # that is her
sponsor: *boss
people:
  anna: { name: Anna }
  kees: { name: Kees }
steps:
  film: { owner: 'anna' }
`;

describe('ids', () => {
  afterEach(closeAll);

  before(async () => {
    // The extension wakes up with the first plan.
    const { uri } = await open(WISHES);
    await eventually(() => count(uri) > 0, true);
  });

  const at = (document: vscode.TextDocument, text: string): vscode.Position =>
    rangeOf(document, text).start.translate(0, 1);
  const lines = (ranges: readonly vscode.Range[]): number[] => ranges.map(({ start }) => start.line);

  it('lead to what they name', async () => {
    const document = await create('strategy.yaml', PLAN);
    for (const place of ['anna #', '*boss', "'anna'", 'anna: {']) {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at(document, place),
      );
      const targets = found.map((one) => ('targetRange' in one ? one.targetRange : one.range));
      same(lines(targets), [5], place);
    }
  });

  it('lead to all their places, and light up there', async () => {
    const document = await create('strategy.yaml', PLAN);
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      at(document, 'anna: {'),
    );
    same(lines(places.map(({ range }) => range)), [2, 3, 5, 8]);
    const lit = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      at(document, "'anna'"),
    );
    same(lines(lit.map(({ range }) => range)), [2, 3, 5, 8]);
    same(
      lit
        .filter(({ kind }) => kind === vscode.DocumentHighlightKind.Write)
        .map(({ range }) => range.start.line),
      [5],
    );
  });

  const rename = (
    document: vscode.TextDocument,
    place: string,
    name: string,
  ): Thenable<vscode.WorkspaceEdit> =>
    vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      at(document, place),
      name,
    );

  it('are renamed wherever they stand, and nothing else is', async () => {
    const document = await create('strategy.yaml', PLAN);
    const ready = await vscode.commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      at(document, '*boss'),
    );
    same(ready.placeholder, 'anna');
    ok(await vscode.workspace.applyEdit(await rename(document, '*boss', '2027')), 'the rename was refused');
    same(
      document.getText(),
      PLAN.replace('boss anna', 'boss "2027"').replace('anna: {', '"2027": {').replace("'anna'", "'2027'"),
    );
  });

  /** What the editor says of a command that is refused. */
  const refusal = async (work: Thenable<unknown>): Promise<string> => {
    try {
      await work;
    } catch (error) {
      return String(error);
    }
    return '';
  };

  it('are not renamed to what is taken or no id, nor where there is none', async () => {
    const document = await create('strategy.yaml', PLAN);
    const taken = await refusal(rename(document, 'anna: {', 'kees'));
    ok(/kees.*7/.test(taken), taken);
    const invalid = await refusal(rename(document, 'anna: {', 'Anna de Vries'));
    ok(invalid.includes('anna-de-vries'), invalid);
    const none = await refusal(
      vscode.commands.executeCommand('vscode.prepareRename', document.uri, at(document, 'Brood')),
    );
    ok(none !== '', 'a title can be renamed');
    same(document.getText(), PLAN);
  });

  it('are left alone in what is no plan', async () => {
    const document = await create(
      'strategy.yaml',
      'strategy: { type: canary }\nowner: anna\npeople: { anna: {} }\n',
    );
    const position = at(document, 'anna');
    const found = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    same(found.length, 0);
    const places = await vscode.commands.executeCommand<unknown[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      position,
    );
    same(places.length, 0);
  });
});
