import assert from 'node:assert/strict';
import { once } from 'node:events';
import { CancellationTokenSource, type CompletionList, type ResponseError } from 'vscode-languageserver/node';
import { exampleText } from '../language/every-position';
import { folderWith } from '../support/folder';
import { LineIndex } from '../../src/core/lines';
import { addressOf, startServer, TestClient } from './client';

const WARNS = 'strategy: 1\ntitle: A\nownr: anna\n';
const FOREIGN = 'exchange: binance\nstrategy: momentum\nowner: anna\n';

/** What is asked about a place. */
const AT_A_PLACE = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
];
/** What is asked about a whole text. */
const OF_A_TEXT = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/documentLink',
  'textDocument/codeLens',
  'textDocument/formatting',
];
const REFUSED = -32803;

const code = async (asked: Promise<unknown>): Promise<number | undefined> => {
  try {
    await asked;
    return undefined;
  } catch (error) {
    return (error as ResponseError).code;
  }
};

describe('the language server, whatever it is asked', () => {
  let folder = '';
  let client: TestClient;
  const file = (name: string): string => addressOf(folder, name);
  before(async () => {
    folder = folderWith({ '.git/HEAD': '' });
    client = await TestClient.start({ folder });
  });
  after(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(
      client.logged.filter((line) => line.includes('failed')),
      [],
    );
  });

  for (const name of ['three-steps', 'wishes'])
    it(`answers at every seventh place of “${name}”`, async function () {
      this.timeout(120_000);
      const text = exampleText(name);
      const lines = new LineIndex(text);
      const uri = file(`${name}.strategy.yaml`);
      await client.open(uri, text);
      for (let offset = 0; offset <= text.length; offset += 7) {
        const position = lines.at(offset);
        const range = { start: position, end: position };
        const params = {
          textDocument: { uri },
          position,
          newName: 'some-other-id',
          range,
          positions: [position],
          context: { includeDeclaration: true, diagnostics: [] },
        };
        const methods = [...AT_A_PLACE, 'textDocument/selectionRange', 'textDocument/codeAction'];
        const codes = await Promise.all(methods.map((method) => code(client.ask(method, params))));
        codes.forEach((found, index) => {
          const isRefused = found === REFUSED && /rename/i.test(methods[index]!);
          assert.ok(found === undefined || isRefused, `${methods[index]} at ${offset}: ${found}`);
        });
      }
      for (const method of OF_A_TEXT)
        assert.ok(await client.ask(method, { textDocument: { uri }, options: { tabSize: 2 } }), method);
    });

  it('says nothing of other people’s YAML, nor of what is not open', async () => {
    const foreign = file('foreign/strategy.yaml');
    const values = file('values.yaml');
    await client.open(foreign, FOREIGN);
    await client.open(values, WARNS);
    await client.open(file('last.strategy.yaml'), WARNS);
    const empty = (answer: unknown): boolean =>
      answer === null ||
      (Array.isArray(answer) ? answer.length : (answer as CompletionList).items.length) === 0;
    for (const uri of [foreign, values, file('closed.strategy.yaml')]) {
      const params = {
        textDocument: { uri },
        position: { line: 2, character: 8 },
        newName: 'b',
        range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
        context: { diagnostics: [], includeDeclaration: true, triggerKind: 1 },
        options: { tabSize: 2, insertSpaces: true },
      };
      for (const method of [...AT_A_PLACE, ...OF_A_TEXT, 'textDocument/codeAction', 'textDocument/inlayHint'])
        assert.ok(empty(await client.ask(method, params)), `${method} of ${uri}`);
    }
    await client.diagnostics(file('last.strategy.yaml'), ({ diagnostics }) => diagnostics.length > 0);
    assert.deepEqual(
      [foreign, values].filter((uri) => client.wasTold(uri)),
      [],
    );
  });

  it('takes places outside of the text for its ends, and refuses what is no place', async () => {
    const uri = file('outside.strategy.yaml');
    await client.open(uri, WARNS);
    const ask = (position: unknown, textDocument: unknown = { uri }): Promise<number | undefined> =>
      code(client.ask('textDocument/hover', { textDocument, position }));
    for (const position of [
      { line: 99, character: 0 },
      { line: 0, character: 9999 },
      { line: -1, character: -5 },
      { line: 0.5, character: 1e300 },
    ])
      assert.equal(await ask(position), undefined);
    assert.equal(await ask({ line: 'one' }), -32602);
    assert.equal(await ask(undefined), -32602);
    assert.equal(await ask({ line: 0, character: 0 }, {}), -32602);
    assert.equal(await code(client.ask('textDocument/hover', {})), -32602);
  });

  it('knows no methods that there are not', async () => {
    assert.equal(await code(client.ask('textDocument/nonsense', {})), -32601);
    await client.tell('$/nonsense', {});
    await client.tell('nonsense', {});
    assert.equal(await code(client.ask('textDocument/hover', { textDocument: { uri: 'x:y' } })), undefined);
  });

  it('leaves what is taken back', async () => {
    const uri = file('large.strategy.yaml');
    const goals = Array.from(
      { length: 1000 },
      (_, at) => `  goal-${at}:\n    statement: More sales\n    owner: a\n`,
    );
    await client.open(uri, `strategy: 1\ntitle: A\npeople: { a: { name: A } }\ngoals:\n${goals.join('')}`);
    const params = { textDocument: { uri }, position: { line: 6, character: 11 } };
    const sources = Array.from({ length: 10 }, () => new CancellationTokenSource());
    const asked = sources.map(({ token }) =>
      code(client.connection.sendRequest('textDocument/completion', params, token)),
    );
    sources.forEach((source) => source.cancel());
    assert.deepEqual(new Set(await Promise.all(asked)), new Set([-32800]));
    const list = await client.ask<CompletionList>('textDocument/completion', params);
    assert.equal(list.items[0]?.label, 'a');
  });

  it('answers of no text that has changed meanwhile, but completes it', async () => {
    const uri = file('changing.strategy.yaml');
    await client.open(uri, WARNS);
    const params = { textDocument: { uri }, position: { line: 2, character: 1 } };
    const asked = ['textDocument/hover', 'textDocument/completion'].map((method) =>
      code(client.ask(method, params)),
    );
    await client.change(uri, `# once more\n${WARNS}`, 2);
    assert.deepEqual(await Promise.all(asked), [-32801, undefined]);
  });

  it('tells only what is found in the latest version, and takes it back when the text is closed', async () => {
    const uri = file('versions.strategy.yaml');
    await client.open(uri, WARNS);
    for (let version = 2; version <= 20; version++)
      await client.change(uri, `${'#\n'.repeat(version)}${WARNS}`, version);
    const { diagnostics } = await client.diagnostics(uri, ({ version }) => version === 20);
    assert.deepEqual(
      diagnostics.map(({ range }) => range.start.line),
      [22],
    );
    const told = client.versionsOf(uri);
    assert.deepEqual(
      told,
      [...told].sort((a, b) => a - b),
    );
    await client.tell('textDocument/didClose', { textDocument: { uri } });
    await client.diagnostics(uri, (one) => one.diagnostics.length === 0);
  });

  it('counts as the protocol does, and follows changes of pieces', async () => {
    const uri = file('emoji.strategy.yaml');
    await client.open(uri, 'strategy: 1\ntitle: A\n"🙂x": { "🙂": 1 } # 🙂\n');
    await client.tell('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        // Behind the sign of two code units: its second half would be torn off by one.
        { range: { start: { line: 2, character: 3 }, end: { line: 2, character: 4 } }, text: 'ownr' },
        { range: { start: { line: 2, character: 1 }, end: { line: 2, character: 3 } }, text: '' },
      ],
    });
    const { diagnostics } = await client.diagnostics(uri, ({ version }) => version === 2);
    assert.match(JSON.stringify(diagnostics), /ownr/);
    assert.deepEqual(diagnostics[0]?.range, {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 6 },
    });
  });

  it('goes on behind what is no message', async () => {
    const process = startServer();
    let out = '';
    process.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    let told = '';
    process.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const send = (text: string): void => {
      process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
    };
    send('{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"a"}}}');
    send('{"jsonrpc": this is no JSON');
    send('[]');
    send('null');
    send('{"jsonrpc":"2.0","id":7,"result":null}');
    send('{"jsonrpc":"2.0","id":2,"method":"initialize","params":{"processId":null,"capabilities":{}}}');
    send('{"jsonrpc":"2.0","method":"initialized","params":{}}');
    send(
      `{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///n/strategy.yaml","version":1},"contentChanges":[{"text":""}]}}`,
    );
    send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}');
    send('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"text":""}}}');
    send('{"jsonrpc":"2.0","id":3,"method":"shutdown"}');
    while (!out.includes('"id":3')) await once(process.stdout, 'data');
    send('{"jsonrpc":"2.0","method":"exit"}');
    const [status] = (await once(process, 'exit')) as [number | null];
    assert.equal(status, 0);
    assert.doesNotMatch(told, /TypeError/);
    assert.match(out, /"id":1,"error":\{"code":-32002/);
    assert.match(out, /"id":2,"result":\{"capabilities"/);
    assert.match(out, /"id":3,"result":null/);
  });

  it('ends when its editor does, and says so where that was not announced', async () => {
    const gone = startServer();
    gone.stdin.end();
    assert.deepEqual(await once(gone, 'exit'), [1, null]);
    const unannounced = startServer();
    const exit = '{"jsonrpc":"2.0","method":"exit"}';
    unannounced.stdin.write(`Content-Length: ${exit.length}\r\n\r\n${exit}`);
    assert.deepEqual(await once(unannounced, 'exit'), [1, null]);
  });
});
