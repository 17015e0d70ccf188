import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type {
  CompletionList,
  Hover,
  Location,
  PublishDiagnosticsParams,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { folderWith } from '../support/folder';
import { addressOf, CAPABILITIES, TestClient } from './client';

const WARNS = 'strategy: 1\ntitle: A\nownr: anna\n';
const IDS = `strategy: 1\ntitle: A\nowner: anna\npeople:\n  anna: { name: Anna }\n`;

/** All that is told of a text. */
const textOf = ({ diagnostics }: Pick<PublishDiagnosticsParams, 'diagnostics'>): string =>
  diagnostics.map(({ message }) => message as string).join('\n');

describe('the settings of the language server', () => {
  const clients: TestClient[] = [];
  const start = async (options: Parameters<typeof TestClient.start>[0]): Promise<TestClient> => {
    const client = await TestClient.start(options);
    clients.push(client);
    return client;
  };
  after(async () => {
    for (const client of clients) assert.equal(await client.end(), 0);
  });

  it('are asked of the editor, and asked again when they change', async () => {
    const folder = folderWith({ '.git/HEAD': '' });
    const uri = addressOf(folder, 'strategy.yaml');
    let settings: unknown = { messages: { language: 'nl' }, codeLens: 'perhaps' };
    const client = await start({ folder, settings: () => settings });
    await client.open(uri, WARNS);
    const dutch = await client.diagnostics(uri);
    assert.match(textOf(dutch), /bedoel/i);
    settings = { enable: false };
    await client.tell('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
    const about = { textDocument: { uri }, position: { line: 2, character: 1 } };
    assert.equal(await client.ask('textDocument/hover', about), null);
    settings = 'nonsense';
    await client.tell('workspace/didChangeConfiguration', { settings: null });
    const english = await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length > 0);
    assert.match(textOf(english), /mean/);
    assert.ok(client.registered.includes('workspace/didChangeWatchedFiles'));
  });

  it('are what a plain editor said at the start, and its language', async () => {
    const folder = folderWith({ '.git/HEAD': '' });
    const uri = addressOf(folder, 'strategy.yaml');
    const client = await start({
      folder,
      capabilities: {},
      params: { initializationOptions: { strategy: { codeLens: false } }, locale: 'nl-NL' },
    });
    await client.open(uri, `${WARNS}steps: { a: { title: A } }\n`);
    const { diagnostics, version } = await client.diagnostics(uri);
    assert.match(textOf({ diagnostics }), /bedoel/i);
    assert.equal(version, undefined);
    assert.ok(diagnostics.every((one) => one.codeDescription === undefined && one.tags === undefined));
    assert.equal(await client.ask('textDocument/codeLens', { textDocument: { uri } }), null);
    await client.tell('workspace/didChangeConfiguration', {
      settings: { strategy: { messages: { language: 'en' } } },
    });
    await client.diagnostics(uri, (told) => textOf(told).includes('mean'));
    assert.deepEqual(client.registered, []);
  });

  it('leave a plain editor what it can show', async () => {
    const folder = folderWith({ '.git/HEAD': '' });
    const uri = addressOf(folder, 'strategy.yaml');
    const client = await start({ folder, capabilities: {} });
    await client.open(uri, `${IDS}steps:\n  a: { title: A }\n  b:\n    `);
    const about = { textDocument: { uri }, position: { line: 2, character: 8 } };
    const hover = await client.ask<Hover>('textDocument/hover', about);
    assert.equal((hover.contents as { kind: string }).kind, 'plaintext');
    const location = await client.ask<Location>('textDocument/definition', about);
    assert.equal(location.range.start.line, 4);
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', { ...about, newName: 'ann' });
    assert.equal(edit.changes?.[uri]?.length, 2);
    const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    assert.ok(symbols.some(({ name, containerName }) => name.includes('Anna') && containerName));
    const { items } = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 8, character: 4 },
    });
    assert.ok(items.length > 3);
    assert.doesNotMatch(JSON.stringify(items), /\$\{?\d|insertTextFormat/);
    const lenses = await client.ask<object[]>('textDocument/codeLens', { textDocument: { uri } });
    assert.deepEqual(lenses, []);
  });

  it('of a team are found up to the root of its repository, and followed', async () => {
    const outer = folderWith({
      '.strategylint.yaml': 'rules: { unknown-key: off }\n',
      'repo/.git/HEAD': '',
      'repo/plans/strategy.yaml': WARNS,
    });
    const folder = path.join(outer, 'repo');
    const uri = addressOf(folder, 'plans', 'strategy.yaml');
    const file = path.join(folder, '.strategylint.yaml');
    const client = await start({ folder });
    await client.open(uri, WARNS);
    assert.equal((await client.diagnostics(uri)).diagnostics.length, 1);
    writeFileSync(file, 'rules: { unknown-key: off }\n');
    const changed = { changes: [{ uri: addressOf(file), type: 1 }] };
    await client.tell('workspace/didChangeWatchedFiles', changed);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
    rmSync(file);
    await client.tell('workspace/didChangeWatchedFiles', changed);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
  });

  it('of a team count while they are typed, and their mistakes are told', async () => {
    const folder = folderWith({ '.git/HEAD': '', '.strategylint.yaml': '', 'strategy.yaml': WARNS });
    const uri = addressOf(folder, 'strategy.yaml');
    const config = addressOf(folder, '.strategylint.yaml');
    const client = await start({ folder });
    await client.open(uri, WARNS);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
    await client.open(config, 'ignore: [nothing.yaml]\n');
    await client.change(config, 'ignore: [strategy.yaml]\nextend: strict\n', 2);
    const { diagnostics } = await client.diagnostics(config, (told) => told.diagnostics.length > 0);
    assert.match(textOf({ diagnostics }), /extends/);
    await client.diagnostics(uri, (told) => told.diagnostics.length === 0);
    await client.tell('textDocument/didClose', { textDocument: { uri: config } });
    await client.diagnostics(uri, (told) => told.diagnostics.length === 1);
  });

  it('of a team are read again on save, where the editor watches nothing', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'strategy.yaml': WARNS });
    const uri = addressOf(folder, 'strategy.yaml');
    const { workspace, ...others } = CAPABILITIES;
    const client = await start({
      folder,
      capabilities: { ...others, workspace: { ...workspace, didChangeWatchedFiles: {} } },
    });
    await client.open(uri, WARNS);
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 1);
    writeFileSync(path.join(folder, '.strategylint.yaml'), 'rules: { unknown-key: off }\n');
    await client.tell('textDocument/didSave', { textDocument: { uri } });
    await client.diagnostics(uri, ({ diagnostics }) => diagnostics.length === 0);
  });
});
