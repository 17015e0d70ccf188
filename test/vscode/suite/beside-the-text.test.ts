import * as vscode from 'vscode';
import { closeAll, create, inFolder, open, rangeOf, replace, setting } from './editor';
import { eventually, ok, same } from './expect';

const PLAN = `strategy: 1
title: Plan
language: en
# One
# Two
people:
  anna: { name: Anna de Vries, hours: 2, rate: 35 }
goals:
  orders:
    statement: Online orders from 80 to 130 per week
    owner: anna
    kpis:
      weekly:
        metric: Orders per week
        baseline: 80
        target: 130
        measurements: { 2021-01-08: 103 }
policy: { document: docs/protocol.md }
support: See https://example.com/help, ../secret.md or docs/../../../secret.md
steps:
  setup: { title: Set up, start: 2027-01-05 }
  fill: { title: Fill, status: done }
`;

/** What is shown beside the text of plans: outline, folds, growing selections, links, lenses and hints. */
describe('beside the text of a plan', () => {
  beforeEach(() => setting('messages.language', 'en'));
  afterEach(async () => {
    for (const name of ['messages.language', 'codeLens', 'inlayHints', 'enable'])
      await setting(name, undefined);
    await closeAll();
  });

  const ask = async <T>(
    provider: string,
    { uri }: vscode.TextDocument,
    ...rest: unknown[]
  ): Promise<readonly T[]> =>
    (await vscode.commands.executeCommand<readonly T[] | undefined>(
      `vscode.execute${provider}`,
      uri,
      ...rest,
    )) ?? [];

  const whole = (document: vscode.TextDocument): vscode.Range =>
    new vscode.Range(0, 0, document.lineCount, 0);

  /** Asks until the answer is there: the extension wakes up with the first plan. */
  async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
    let last: unknown;
    let asking = false;
    await eventually(() => {
      if (!asking) {
        asking = true;
        void read()
          .then((found) => (last = found))
          .finally(() => (asking = false));
      }
      return last;
    }, expected);
  }

  const names = async (document: vscode.TextDocument): Promise<unknown> => {
    const drawn = (symbols: readonly vscode.DocumentSymbol[]): unknown[] =>
      symbols.flatMap(({ name, children }) => (children.length > 0 ? [name, drawn(children)] : [name]));
    return drawn(await ask<vscode.DocumentSymbol>('DocumentSymbolProvider', document));
  };

  const lenses = async (document: vscode.TextDocument): Promise<string[]> =>
    (await ask<vscode.CodeLens>('CodeLensProvider', document, 100))
      .map(({ range, command }) => `${range.start.line + 1} ${command?.title}`)
      .sort((one, other) => parseInt(one) - parseInt(other));

  const hints = async (document: vscode.TextDocument): Promise<string[]> =>
    (await ask<vscode.InlayHint>('InlayHintProvider', document, whole(document))).map(({ label }) =>
      typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );

  const NAMES = [
    'Format version',
    'Title',
    'Language',
    'People',
    ['Anna de Vries'],
    'Goals',
    ['Online orders', ['Orders per week']],
    'Policy',
    'Support',
    'Steps',
    ['Set up', 'Fill'],
  ];
  const LENSES = ['9 1 KPI · Anna · 46 % of the way', '13 Record a measurement', '21 Mark done'];
  const HINTS = ['Anna de Vries', 'Tue', '3,640 a year'];

  it('is an outline by name, of the right sorts', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(() => names(document), NAMES);
    const symbols = await ask<vscode.DocumentSymbol>('DocumentSymbolProvider', document);
    const goal = symbols.find(({ name }) => name === 'Goals')?.children[0];
    ok(goal, 'the goal is missing');
    same(goal.kind, vscode.SymbolKind.Class);
    same(goal.detail, 'Anna');
    same(goal.children[0]?.kind, vscode.SymbolKind.Number);
    ok(goal.selectionRange.isEqual(rangeOf(document, 'orders')), 'the name of the goal is not at its id');
    await setting('messages.language', 'nl');
    await becomes(async () => ((await names(document)) as unknown[]).includes('Doelen'), true);
  });

  it('are folds for parts and comments', async () => {
    const document = await create('strategy.yaml', PLAN);
    const folds = async (): Promise<string[]> =>
      (await ask<vscode.FoldingRange>('FoldingRangeProvider', document)).map(
        ({ start, end, kind }) => `${start + 1}-${end + 1}${kind === undefined ? '' : ' comment'}`,
      );
    await becomes(folds, ['4-5 comment', '6-7', '8-17', '9-17', '12-17', '13-17', '20-22']);
  });

  it('is a selection that grows by what belongs together', async () => {
    const document = await create('strategy.yaml', PLAN);
    const at = rangeOf(document, 'Orders per').start;
    const grown = async (): Promise<unknown> => {
      const [first] = await ask<vscode.SelectionRange>('SelectionRangeProvider', document, [at]);
      const pieces: string[] = [];
      for (let one = first; one; one = one.parent) pieces.push(document.getText(one.range));
      return ['Orders per week', 'metric: Orders per week'].map((piece) => pieces.includes(piece));
    };
    await becomes(grown, [true, true]);
  });

  it('are links to addresses, and to files that are there', async () => {
    const document = await create('strategy.yaml', PLAN);
    const folder = vscode.Uri.joinPath(document.uri, '..');
    const write = (path: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), new TextEncoder().encode('text'));
    await write('docs/protocol.md');
    const targets = async (): Promise<string[]> =>
      (await ask<vscode.DocumentLink>('LinkProvider', document, 100))
        .map(({ target }) => String(target))
        .sort();
    const web = 'https://example.com/help';
    const protocol = vscode.Uri.joinPath(folder, 'docs/protocol.md').toString();
    await becomes(targets, [protocol, web].sort());
    // Within the folder that is open a link may lead upward.
    await write('../secret.md');
    await becomes(targets, [protocol, web, inFolder('created/secret.md').toString()].sort());
    await vscode.workspace.fs.delete(inFolder('created/secret.md'));
  });

  it('are lenses, that can be switched off', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(() => lenses(document), LENSES);
    const [record] = (await ask<vscode.CodeLens>('CodeLensProvider', document, 100)).filter(
      ({ command }) => command?.command === 'strategy.recordMeasurement',
    );
    same(record?.command?.arguments, [document.uri.toString(), 'orders', 'weekly']);
    await setting('codeLens', false);
    await becomes(() => lenses(document), []);
  });

  it('are hints, that can be switched off', async () => {
    const document = await create('strategy.yaml', PLAN);
    const sorted = async (): Promise<string[]> => (await hints(document)).sort();
    await becomes(sorted, [...HINTS].sort());
    await setting('inlayHints', false);
    await becomes(sorted, []);
  });

  it('stays while a line is typed', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(() => lenses(document), LENSES);
    await becomes(() => names(document), NAMES);
    await replace(document, 'metric: Orders', 'metric: "Orders');
    same(await lenses(document), LENSES);
    same(await names(document), NAMES);
  });

  it('is nothing where it is switched off, and in files that are no plans', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(() => lenses(document), LENSES);
    await setting('enable', false);
    await becomes(
      async () => [await lenses(document), await hints(document), await names(document)],
      [[], [], []],
    );
    await setting('enable', undefined);
    for (const foreign of [await open('foreign/bot/strategy.yaml'), await create('plan.yaml', PLAN)]) {
      same([await lenses(foreign), await hints(foreign), await names(foreign)], [[], [], []]);
      const files = (await ask<vscode.DocumentLink>('LinkProvider', foreign, 100)).filter(
        ({ target }) => target?.scheme !== 'https' && target?.scheme !== 'http',
      );
      same(files, []);
    }
  });

  it('is an outline alone where the config leaves the plan out', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(() => lenses(document), LENSES);
    const config = vscode.Uri.joinPath(document.uri, '../.strategylint.yaml');
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
    const shown = async (): Promise<unknown> => [await lenses(document), (await hints(document)).length];
    await write('ignore: [strategy.yaml]\n');
    await becomes(shown, [[], 0]);
    same(await names(document), NAMES);
    await write('ignore: [other.yaml]\n');
    await becomes(shown, [LENSES, HINTS.length]);
  });

  it('answers at every place of an example', async () => {
    const document = await open('nine-steps/strategy.yaml');
    await becomes(async () => (await lenses(document)).length > 0, true);
    const every: vscode.Position[] = [];
    for (let line = 0; line < document.lineCount; line += 7)
      for (let character = 0; character <= document.lineAt(line).text.length; character += 5)
        every.push(new vscode.Position(line, character));
    const ranges = await ask<vscode.SelectionRange>('SelectionRangeProvider', document, every);
    same(ranges.length, every.length);
    ok((await hints(document)).length > 50, 'hints are missing');
    ok((await ask('FoldingRangeProvider', document)).length > 50, 'folds are missing');
  });
});
