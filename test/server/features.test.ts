import assert from 'node:assert/strict';
import path from 'node:path';
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  Position,
  Range,
  ResponseError,
  SelectionRange,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../src/core/lines';
import { folderWith } from '../support/folder';
import { addressOf, TestClient } from './client';

const PLAN = `strategy: 1
title: Bakery
owner: anna
period: { from: 2027-01-01, to: 2027-12-31 }
organisation: 2027

people:
  anna: { name: Anna de Vries, role: Owner, level: management, hours: 6, rate: 25 }
  bob: { name: Bob Smit, level: staff }

goals:
  orders:
    statement: More sales
    ownr: bob
    deadline: 2027-10-01
    kpis:
      orders:
        metric: Online orders per week
        unit: orders
        baseline: { value: 80, date: 2026-11-02 }
        target: { value: 130, by: 2027-10-01 }

steps:
  setup:
      title: Read notes.md and https://example.com/a first
      owner: anna
      due: 2027-01-31
`;

/** A text with the words that a test asks about. */
class Marked {
  readonly lines: LineIndex;

  constructor(readonly text: string) {
    this.lines = new LineIndex(text);
  }

  /** The place behind the first letter of some words, the first of them or the one behind other words. */
  at(words: string, behind = ''): Position {
    const from = this.text.indexOf(behind);
    const found = this.text.indexOf(words, from + behind.length);
    assert.ok(from >= 0 && found >= 0, words);
    return this.lines.at(found + 1);
  }

  of({ start, end }: Range): string {
    return this.text.slice(this.lines.offset(start), this.lines.offset(end));
  }
}

/** A text after an edit of it alone. */
function edited(text: string, uri: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(uri, 'yaml', 1, text);
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.equal(change.textDocument.uri, uri);
  return TextDocument.applyEdits(document, change.edits as TextEdit[]);
}

describe('the language server', () => {
  const plan = new Marked(PLAN);
  let folder = '';
  let uri = '';
  let client: TestClient;
  let findings: readonly Diagnostic[] = [];

  before(async () => {
    folder = folderWith({ '.git/HEAD': '', 'notes.md': 'Notes', 'strategy.yaml': PLAN });
    uri = addressOf(folder, 'strategy.yaml');
    client = await TestClient.start({ folder });
    await client.open(uri, PLAN);
    findings = (await client.diagnostics(uri)).diagnostics;
  });
  after(async () => {
    assert.equal(await client.end(), 0);
    assert.deepEqual(
      client.logged.filter((line) => line.includes('failed')),
      [],
    );
    assert.equal(client.stderr, '');
  });

  const about = (position: Position): object => ({ textDocument: { uri }, position });
  const document = {
    get textDocument() {
      return { uri };
    },
  };

  it('says what it can do, and who it is', () => {
    const { capabilities, serverInfo } = client.initialized!;
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.equal(serverInfo?.name, 'Strategy as Code');
    assert.match(serverInfo.version ?? '', /^\d/);
  });

  it('tells the findings with their version, their rule and its page', () => {
    const vague = findings.find(({ code }) => code === 'goal-vague');
    assert.equal(plan.of(vague!.range), 'More');
    assert.equal(vague!.source, 'strategy');
    assert.match(vague!.codeDescription!.href, /goal-vague\.md$/);
    const unknown = findings.find(({ code }) => code === 'unknown-key');
    assert.equal(plan.of(unknown!.range), 'ownr');
  });

  it('completes an owner, and makes the card of the one that is looked at', async () => {
    const text = PLAN.replace('ownr: bob', 'owner: ');
    const other = addressOf(folder, 'other.strategy.yaml');
    await client.open(other, text);
    const marked = new Marked(text);
    const { line, character } = marked.at('owner: ', 'More sales');
    const list = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri: other },
      position: { line, character: character + 'owner: '.length - 1 },
    });
    assert.equal(list.isIncomplete, true);
    assert.deepEqual(
      list.items.slice(0, 2).map(({ label, labelDetails }) => [label, labelDetails?.description]),
      [
        ['anna', 'Anna de Vries'],
        ['bob', 'Bob Smit'],
      ],
    );
    const item = await client.ask<CompletionItem>('completionItem/resolve', list.items[0]);
    assert.match(JSON.stringify(item.documentation), /Owner/);
  });

  it('completes keys with tab stops, and in a config', async () => {
    const text = `${PLAN}  fill:\n    `;
    const other = addressOf(folder, 'keys.strategy.yaml');
    await client.open(other, text);
    const end = new LineIndex(text).at(text.length);
    const keys = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri: other },
      position: end,
    });
    const due = keys.items.find(({ label }) => label === 'due');
    assert.ok(due?.textEdit);
    const config = addressOf(folder, 'x', '.strategylint.yaml');
    await client.open(config, 'rules:\n  goal-va');
    const rules = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri: config },
      position: { line: 1, character: 9 },
    });
    assert.ok(rules.items.some(({ label }) => label === 'goal-vague'));
  });

  it('completes the comments that silence', async () => {
    const text = `strategy: 1\ntitle: A\nownr: b # strategy-disable-line unk\n`;
    const other = addressOf(folder, 'comment.strategy.yaml');
    await client.open(other, text);
    const { items } = await client.ask<CompletionList>('textDocument/completion', {
      textDocument: { uri: other },
      position: { line: 2, character: 35 },
    });
    assert.ok(items.some(({ label }) => label === 'unknown-key'));
  });

  it('explains in hovers', async () => {
    const hover = await client.ask<Hover>(
      'textDocument/hover',
      about(plan.at('anna', 'title: Bakery\nowner: ')),
    );
    assert.match(JSON.stringify(hover.contents), /Anna de Vries/);
    const config = addressOf(folder, 'y', '.strategylint.yaml');
    await client.open(config, 'extends: strict\n');
    const preset = await client.ask<Hover>('textDocument/hover', {
      textDocument: { uri: config },
      position: { line: 0, character: 10 },
    });
    assert.equal((preset.contents as { kind: string }).kind, 'markdown');
  });

  it('goes from an id to what it names, and to all its places', async () => {
    const at = plan.at('anna', 'first\n');
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', about(at));
    assert.equal(link?.targetUri, uri);
    assert.equal(plan.of(link.targetSelectionRange), 'anna');
    assert.match(plan.of(link.targetRange), /^anna: \{ name: Anna/);
    const all = await client.ask<Location[]>('textDocument/references', {
      ...about(at),
      context: { includeDeclaration: true },
    });
    const uses = await client.ask<Location[]>('textDocument/references', {
      ...about(at),
      context: { includeDeclaration: false },
    });
    assert.deepEqual(
      all.map(({ range }) => plan.of(range)),
      ['anna', 'anna', 'anna'],
    );
    assert.equal(uses.length, 2);
    const highlights = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', about(at));
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [2, 3, 2],
    );
  });

  it('renames, and refuses with the reason', async () => {
    const at = plan.at('anna', 'first\n');
    const prepared = await client.ask<{ placeholder: string }>('textDocument/prepareRename', about(at));
    assert.equal(prepared.placeholder, 'anna');
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', { ...about(at), newName: 'ann' });
    assert.equal(edited(PLAN, uri, edit), PLAN.replace(/\banna\b/g, 'ann'));
    const refused = (code: number, pattern: RegExp) => (error: ResponseError) => {
      assert.equal(error.code, code);
      assert.match(error.message, pattern);
      return true;
    };
    await assert.rejects(
      client.ask('textDocument/rename', { ...about(at), newName: 'bob' }),
      refused(-32803, /already/),
    );
    await assert.rejects(
      client.ask('textDocument/prepareRename', about(plan.at('Bakery'))),
      refused(-32803, /Only ids/),
    );
  });

  it('outlines, folds and lets selections grow', async () => {
    const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', document);
    assert.match(JSON.stringify(symbols), /Online orders per week/);
    const folds = await client.ask<FoldingRange[]>('textDocument/foldingRange', document);
    assert.ok(folds.some(({ startLine }) => startLine === plan.at('goals:').line));
    const [selection] = await client.ask<SelectionRange[]>('textDocument/selectionRange', {
      ...document,
      positions: [plan.at('More')],
    });
    assert.equal(plan.of(selection!.range), 'More sales');
    assert.match(plan.of(selection!.parent!.range), /^statement: More sales/);
  });

  it('links addresses, and files that are there', async () => {
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', document);
    assert.deepEqual(links.map(({ target }) => target).sort(), [
      addressOf(folder, 'notes.md'),
      'https://example.com/a',
    ]);
  });

  it('mends, silences, and mends all that is safe', async () => {
    const ask = (params: object): Promise<CodeAction[]> =>
      client.ask('textDocument/codeAction', { ...document, ...params });
    const unknown = findings.find(({ code }) => code === 'unknown-key')!;
    // By the findings that the editor names, and by the place alone.
    for (const diagnostics of [[unknown], []]) {
      const actions = await ask({ range: unknown.range, context: { diagnostics } });
      assert.equal(edited(PLAN, uri, actions[0]?.edit), PLAN.replace('ownr', 'owner'));
      assert.match(edited(PLAN, uri, actions.at(-1)?.edit), /# strategy-disable\S* unknown-key/);
    }
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [all] = await ask({ range, context: { diagnostics: [], only: ['source.fixAll'] } });
    assert.equal(all?.kind, 'source.fixAll.strategy');
    assert.equal(edited(PLAN, uri, all.edit), PLAN.replace('organisation: 2027', 'organisation: "2027"'));
    assert.deepEqual(
      (await ask({ range, context: { diagnostics: [], triggerKind: 2 } })).filter(
        ({ kind }) => kind !== 'quickfix',
      ),
      [],
    );
  });

  it('works out what mends all of a rule when it is chosen', async () => {
    const other = addressOf(folder, 'kind.strategy.yaml');
    await client.open(other, 'strategy: 1\ntitle: 2027\norganisation: 112\n');
    const { diagnostics } = await client.diagnostics(other);
    const wrong = diagnostics.filter(({ code }) => code === 'schema');
    assert.equal(wrong.length, 2);
    const actions = await client.ask<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: other },
      range: wrong[0]!.range,
      context: { diagnostics: [wrong[0]] },
    });
    const later = actions.find(({ data }) => data !== undefined);
    assert.equal(later?.edit, undefined);
    const { edit } = await client.ask<CodeAction>('codeAction/resolve', later);
    assert.match(JSON.stringify(edit), /2027.*112/);
  });

  it('shows how goals stand, and marks steps done', async () => {
    const lenses = await client.ask<CodeLens[]>('textDocument/codeLens', document);
    assert.deepEqual([...new Set(lenses.map(({ command }) => command?.command))].sort(), [
      '',
      'strategy.markDone',
    ]);
    const { command } = lenses.find((lens) => lens.command?.command === 'strategy.markDone')!;
    await client.ask('workspace/executeCommand', {
      command: command!.command,
      arguments: command!.arguments,
    });
    assert.match(edited(PLAN, uri, client.applied[0] as WorkspaceEdit), /status: done/);
    await assert.rejects(
      client.ask('workspace/executeCommand', { command: command!.command, arguments: [uri, '/steps/gone'] }),
      /no such step/,
    );
    await assert.rejects(client.ask('workspace/executeCommand', { command: 'rm', arguments: [] }), /no such/);
  });

  it('shows what lines leave out', async () => {
    const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', {
      ...document,
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    assert.ok(hints.some(({ label }) => JSON.stringify(label).includes('Anna')));
  });

  it('formats all, and a piece', async () => {
    const options = { tabSize: 2, insertSpaces: true };
    const apply = (edits: TextEdit[]): string =>
      TextDocument.applyEdits(TextDocument.create(uri, 'yaml', 1, PLAN), edits);
    const wanted = PLAN.replaceAll(/^ {6}(?=title|owner: anna\n {6}due|due)/gm, '    ');
    assert.equal(apply(await client.ask('textDocument/formatting', { ...document, options })), wanted);
    const range = { start: plan.lines.at(0), end: plan.lines.at(12) };
    assert.deepEqual(await client.ask('textDocument/rangeFormatting', { ...document, options, range }), []);
  });

  it('goes to a framework of the team in its config', async () => {
    const config = `frameworks:\n  ours:\n    title: Ours\n    steps:\n      one: { title: One, question: { en: Why }, paths: [title] }\n`;
    const team = folderWith({ '.strategylint.yaml': config, '.git/HEAD': '' });
    const other = addressOf(team, 'strategy.yaml');
    await client.open(other, 'strategy: 1\ntitle: A\nframework: ours\n');
    const [link] = await client.ask<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: other },
      position: { line: 2, character: 13 },
    });
    assert.equal(link?.targetUri, addressOf(team, '.strategylint.yaml'));
    assert.equal(new Marked(config).of(link.targetSelectionRange), 'ours');
    assert.equal(path.basename(link.targetUri), '.strategylint.yaml');
  });
});
