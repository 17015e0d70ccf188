import * as vscode from 'vscode';
import { closeAll, create, open, WISHES } from './editor';
import { appears, eventually, ok, same } from './expect';
import { count } from './findings';

interface Exports {
  failures(): Promise<readonly string[]>;
}

/** What the extension's providers threw, which the editor itself passes over. */
async function failures(): Promise<readonly string[]> {
  const extension = vscode.extensions.getExtension<Exports>('strategy-as-code.strategy-as-code');
  ok(extension, 'the extension is not there');
  return (await extension.activate()).failures();
}

// After the suites of all files, whatever they asked for.
after(async () => same(await failures(), [], 'a provider failed'));

type Asked = readonly vscode.Position[];

/** Everything that VS Code lets one ask for at a position, by what the answers are reduced to: enough to compare. */
class Sweep {
  constructor(readonly document: vscode.TextDocument) {}

  get every(): Asked {
    const { document } = this;
    return Array.from({ length: document.getText().length + 1 }, (_, offset) => document.positionAt(offset));
  }

  /** What is answered at each position, a line of positions at once. */
  async at<T>(ask: (position: vscode.Position) => Thenable<T>): Promise<readonly T[]> {
    const answers: T[] = [];
    const { every } = this;
    for (let from = 0; from < every.length; from += AT_ONCE)
      answers.push(...(await Promise.all(every.slice(from, from + AT_ONCE).map(ask))));
    return answers;
  }

  async #list<T>(command: string, ...rest: readonly unknown[]): Promise<readonly T[]> {
    const { uri } = this.document;
    return (await vscode.commands.executeCommand<readonly T[] | undefined>(command, uri, ...rest)) ?? [];
  }

  completions = async (position: vscode.Position): Promise<readonly vscode.CompletionItem[]> => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      this.document.uri,
      position,
      undefined,
      // So many are asked for their cards, too.
      2,
    );
    return list.items;
  };

  hovers = (position: vscode.Position): Promise<readonly vscode.Hover[]> =>
    this.#list('vscode.executeHoverProvider', position);

  definitions = (position: vscode.Position): Promise<readonly (vscode.Location | vscode.LocationLink)[]> =>
    this.#list('vscode.executeDefinitionProvider', position);

  references = (position: vscode.Position): Promise<readonly vscode.Location[]> =>
    this.#list('vscode.executeReferenceProvider', position);

  /** The editor lights up equal words by itself, as text; ids are read or written. */
  highlights = async (position: vscode.Position): Promise<readonly vscode.DocumentHighlight[]> => {
    const lit = await this.#list<vscode.DocumentHighlight>('vscode.executeDocumentHighlights', position);
    return lit.filter(({ kind }) => kind !== vscode.DocumentHighlightKind.Text);
  };

  /** What a rename would begin with, or why there is none. */
  renaming = async (position: vscode.Position): Promise<string> => {
    try {
      const found = await vscode.commands.executeCommand<{ placeholder: string } | undefined>(
        'vscode.prepareRename',
        this.document.uri,
        position,
      );
      return found?.placeholder ?? '';
    } catch (error) {
      return String(error);
    }
  };

  /** The files that a rename would change; none where there is nothing to rename. */
  renamed = async (position: vscode.Position): Promise<readonly string[]> => {
    try {
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        this.document.uri,
        position,
        'nobody-has-it',
      );
      return edit.entries().map(([uri]) => uri.toString());
    } catch {
      // It is refused with a reason; what else is thrown is among the failures.
      return [];
    }
  };

  actions = (line: number): Promise<readonly vscode.CodeAction[]> =>
    this.#list('vscode.executeCodeActionProvider', this.document.lineAt(line).range, undefined, 20);

  async allActions(): Promise<readonly vscode.CodeAction[]> {
    const lines = Array.from({ length: this.document.lineCount }, (_, line) => line);
    return (await Promise.all(lines.map(this.actions))).flat();
  }

  selections = (): Promise<readonly vscode.SelectionRange[]> =>
    this.#list('vscode.executeSelectionRangeProvider', this.every);

  /** What is asked of a whole document, by the command's name. */
  whole(): Promise<Readonly<Record<string, readonly object[]>>> {
    const range = new vscode.Range(0, 0, this.document.lineCount, 0);
    const options = { tabSize: 2, insertSpaces: true };
    return byName({
      symbols: this.#list('vscode.executeDocumentSymbolProvider'),
      folds: this.#list('vscode.executeFoldingRangeProvider'),
      links: this.#list('vscode.executeLinkProvider', 100),
      lenses: this.#list('vscode.executeCodeLensProvider', 100),
      hints: this.#list('vscode.executeInlayHintProvider', range),
      format: this.#list('vscode.executeFormatDocumentProvider', options),
      formatRange: this.#list('vscode.executeFormatRangeProvider', range, options),
    });
  }
}

/** So many positions are asked at once: their answers wait in the other process more than they take. */
const AT_ONCE = 40;

async function byName(
  asked: Readonly<Record<string, Promise<readonly object[]>>>,
): Promise<Readonly<Record<string, readonly object[]>>> {
  const answered = Object.entries(asked).map(async ([name, answer]) => [name, await answer] as const);
  return Object.fromEntries(await Promise.all(answered));
}

const howMany = (answers: readonly (readonly unknown[])[]): number =>
  answers.filter(({ length }) => length > 0).length;

/** The selections of several lines that are not all of them: the editor's own know words, lines and brackets. */
function blocks(
  { lineCount }: vscode.TextDocument,
  selections: readonly vscode.SelectionRange[],
): readonly vscode.Range[] {
  const found: vscode.Range[] = [];
  for (const innermost of selections)
    for (let at: vscode.SelectionRange | undefined = innermost; at; at = at.parent) {
      const { start, end, isSingleLine } = at.range;
      if (!isSingleLine && end.line - start.line < lineCount - 1) found.push(at.range);
    }
  return found;
}

describe('at every position', () => {
  // What the editor completes by itself, the words of the file, would hide who else answers.
  const words = (value: unknown): Thenable<void> =>
    vscode.workspace
      .getConfiguration('editor')
      .update('wordBasedSuggestions', value, vscode.ConfigurationTarget.Global);

  before(() => words('off'));
  after(() => words(undefined));
  afterEach(closeAll);

  for (const path of ['opt-out/strategy.yaml', WISHES]) {
    it(`of ${path} everything answers, and nothing fails`, async () => {
      const document = await open(path);
      await eventually(() => count(document.uri) > 0 || path !== WISHES, true);
      const sweep = new Sweep(document);
      const { length } = sweep.every;
      ok(length > 700, 'the example is short');
      const key = document.uri.toString();

      const offered = await sweep.at(sweep.completions);
      const hovers = await sweep.at(sweep.hovers);
      const definitions = await sweep.at(sweep.definitions);
      const references = await sweep.at(sweep.references);
      const highlights = await sweep.at(sweep.highlights);
      const renaming = await sweep.at(sweep.renaming);
      const renamed = await sweep.at(sweep.renamed);
      same(await failures(), [], 'a provider failed');

      // So that a sweep over nothing is no success.
      const answered = [offered, hovers, definitions, references, highlights];
      same(
        answered.map((one) => one.length),
        answered.map(() => length),
      );
      ok(howMany(offered) > 20, `completion answers at ${howMany(offered)} positions`);
      ok(howMany(hovers) > 100, `hovers are at ${howMany(hovers)} positions`);
      ok(howMany(definitions) >= 4, `definitions are at ${howMany(definitions)} positions`);
      same(howMany(highlights), howMany(references), 'ids light up where they have places');
      // All of an id's places are in its own plan.
      const targets = [
        ...references.flat().map(({ uri }) => uri),
        ...definitions.flat().map((one) => ('targetUri' in one ? one.targetUri : one.uri)),
      ];
      same([...new Set(targets.map(String))], [key]);
      same([...new Set(renamed.flat())], [key]);
      // An id can be renamed, or the reason is said; it is no error of a program.
      const begun = [...new Set(renaming)].filter((one) => !one.includes('Only ids can be renamed here'));
      ok(begun.length > 0, 'nothing can be renamed');
      same(
        begun.filter((id) => !/^[\p{L}\d-]+$/u.test(id) || !document.getText().includes(id)),
        [],
      );
    });

    it(`of ${path} selections grow, and each line and the whole get their answers`, async () => {
      const document = await open(path);
      const sweep = new Sweep(document);
      const selections = await sweep.selections();
      same(selections.length, sweep.every.length);
      ok(blocks(document, selections).length > 0, 'no part is selected as a whole');
      const whole = await sweep.whole();
      const actions = await sweep.allActions();
      same(await failures(), [], 'a provider failed');
      ok(whole['symbols']!.length > 4, 'the outline is empty');
      ok(whole['folds']!.length > 0, 'nothing folds');
      ok(whole['hints']!.length > 0, 'there are no hints');
      if (path !== WISHES) return;
      ok(whole['lenses']!.length > 0, 'there are no lenses');
      ok(actions.length > 0, 'there are no actions');
    });
  }

  /** All answers in a file, in a form in which those of two files can be compared. */
  async function answersIn(document: vscode.TextDocument): Promise<Readonly<Record<string, unknown>>> {
    const sweep = new Sweep(document);
    const { symbols, folds, links, lenses, hints, format, formatRange } = await sweep.whole();
    return {
      completions: (await sweep.at(sweep.completions)).flat(),
      hovers: (await sweep.at(sweep.hovers)).flat(),
      definitions: (await sweep.at(sweep.definitions)).flat(),
      references: (await sweep.at(sweep.references)).flat(),
      highlights: (await sweep.at(sweep.highlights)).flat(),
      actions: (await sweep.allActions()).map(({ title }) => title),
      symbols,
      lenses,
      hints,
      format,
      formatRange,
      selections: blocks(document, await sweep.selections()),
      // Of these the editor has some of its own.
      renaming: await sweep.at(sweep.renaming),
      renamed: (await sweep.at(sweep.renamed)).flat(),
      folds,
      links,
    };
  }

  const NONE = [
    'completions',
    'hovers',
    'definitions',
    'references',
    'highlights',
    'actions',
    'symbols',
    'lenses',
    'hints',
    'format',
    'formatRange',
    'selections',
    'renamed',
  ] as const;

  it('of a file of a plan’s name that is none, there is nothing but what any YAML file gets', async () => {
    const foreign = await open('foreign/kubernetes/strategy.yaml');
    const other = await create('rollout.yml', foreign.getText());
    // The extension is awake, and could answer.
    const plan = await open(WISHES);
    await eventually(() => count(plan.uri) > 0, true);
    await appears(() => (foreign.isClosed ? undefined : foreign), 'the foreign file');
    const answers = { 'strategy.yaml': await answersIn(foreign), 'rollout.yml': await answersIn(other) };
    for (const [name, one] of Object.entries(answers))
      for (const what of NONE) same(one[what], [], `${what} in ${name}`);
    for (const [what, answer] of Object.entries(answers['strategy.yaml']))
      same(answer, answers['rollout.yml'][what], `a plan’s name alone changes ${what}`);
    same(await failures(), [], 'a provider failed');
  });
});
