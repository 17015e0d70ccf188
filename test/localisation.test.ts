import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from '../src/tools/generated';

const SRC = path.join(ROOT, 'src');

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Bundle = Readonly<Record<string, string>>;

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const bundle = (file: string): Bundle => JSON.parse(read(file)) as Bundle;
const blanks = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

/** Asserts that each text of a bundle is there in another language, with the same blanks and links. */
function assertTranslated(texts: Bundle, others: Bundle): void {
  assert.deepEqual(Object.keys(others).sort(), Object.keys(texts).sort());
  const links = (text: string): string[] => (text.match(/\]\([^)]*\)/g) ?? []).sort();
  for (const [key, text] of Object.entries(texts)) {
    assert.ok(text.trim() && others[key]!.trim(), `${key} is empty`);
    assert.deepEqual(blanks(others[key]!), blanks(text), `the blanks of ${key}`);
    assert.deepEqual(links(others[key]!), links(text), `the links of ${key}`);
  }
}

/** The source files of a folder of `src`, parsed. */
function* sources(folder = SRC): Iterable<ts.SourceFile> {
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!entry.endsWith('.ts') || entry.endsWith('.d.ts')) continue;
    const file = path.join(folder, entry);
    yield ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  }
}

function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${path.relative(ROOT, file.fileName)}:${line + 1}`;
}

describe('the texts of the manifest', () => {
  const manifest = JSON.parse(read('package.json')) as Readonly<Record<string, Json>>;
  const english = bundle('package.nls.json');

  /** What VS Code shows of a manifest, by the names of its keys. */
  const SHOWN = new Set(
    'title shortTitle description markdownDescription enumDescriptions markdownEnumDescriptions altText category contents label'.split(
      ' ',
    ),
  );
  /** The name of the product is the same in every language. */
  const NAMES = new Set(['Strategy as Code']);

  function* shown(value: Json | undefined, key: string): Iterable<string> {
    if (typeof value === 'string') {
      if (SHOWN.has(key)) yield value;
    } else if (Array.isArray(value)) for (const item of value as readonly Json[]) yield* shown(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) yield* shown(inner, name);
  }

  it('are keys of translations', () => {
    const texts = [
      ...shown(manifest['contributes'] ?? null, ''),
      ...shown(manifest['description'], 'description'),
    ];
    assert.ok(texts.length > 10);
    assert.deepEqual(
      texts.filter((text) => !/^%[\w.-]+%$/.test(text) && !NAMES.has(text)),
      [],
    );
  });

  it('are there in English and Dutch, each once', () => {
    assertTranslated(english, bundle('package.nls.nl.json'));
    const asked = read('package.json').match(/(?<=")%[^%"]+%(?=")/g) ?? [];
    assert.deepEqual([...new Set(asked)].map((key) => key.slice(1, -1)).sort(), Object.keys(english).sort());
  });

  it('name commands that there are, and pictures that there are', () => {
    const { contributes } = manifest as {
      contributes: { readonly commands: readonly { command: string }[] };
    };
    const known = new Set(contributes.commands.map(({ command }) => command));
    const named = [...JSON.stringify(english).matchAll(/\(command:([\w.]+)/g)].map(([, id]) => id!);
    const awaited = [...read('package.json').matchAll(/"onCommand:([\w.]+)"/g)].map(([, id]) => id!);
    assert.ok(named.length >= 5);
    assert.deepEqual(
      // The editor has commands of its own.
      [...named, ...awaited].filter((id) => !known.has(id) && !id.startsWith('vscode.')),
      [],
    );
    const pictures = [...read('package.json').matchAll(/"svg": "([^"]+)"/g)].map(([, file]) => file!);
    assert.equal(pictures.length, 5);
    for (const file of pictures) assert.ok(existsSync(path.join(ROOT, file)), file);
  });
});

describe('the pictures of the walkthrough', () => {
  const folder = path.join(ROOT, 'media/walkthrough');
  for (const file of readdirSync(folder)) {
    it(`${file} has the colours of the theme, and nothing that VS Code would not show`, () => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const colours = [...text.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour!);
      assert.ok(colours.length > 5);
      for (const colour of colours)
        assert.match(colour, /^(?:none|var\(--vscode-[\w-]+, #[\da-f]{6}\))$/i, colour);
      // Styles and scripts are not let through; they would be lost without a word.
      assert.doesNotMatch(text, /<style|style=|<script|href=|<image/);
      // A word on a picture has no translation; keys and numbers need none.
      const words = [...text.matchAll(/<text[^>]*>([^<]*)</g)].map(([, word]) => word!);
      assert.deepEqual(
        words.filter((word) => !/^(?:[a-z]+:|anna|\d+|\?)$/.test(word)),
        [],
      );
    });
  }
});

describe('the texts of the editor', () => {
  const dutch = bundle('l10n/bundle.l10n.nl.json');

  /** What is asked of VS Code's translations: `vscode.l10n.t('…')`, and `t('…')` where that is a name for it. */
  function* asked(): Iterable<{ readonly text: string | undefined; readonly place: string }> {
    for (const source of sources(path.join(SRC, 'editor'))) {
      const asks = source.text.includes('{ t } = vscode.l10n') ? /^(?:.*\.l10n\.)?t$/ : /\.l10n\.t$/;
      for (const node of nodesOf(source)) {
        if (!ts.isCallExpression(node) || !asks.test(node.expression.getText())) continue;
        const [first] = node.arguments;
        const message = first && ts.isObjectLiteralExpression(first) ? propertyOf(first, 'message') : first;
        yield {
          text: message && ts.isStringLiteralLike(message) ? message.text : undefined,
          place: placeOf(node),
        };
      }
    }
  }

  it('are written out where they are asked for, and all have their Dutch', () => {
    const wanted = new Set<string>();
    const lacking: string[] = [];
    for (const { text, place } of asked()) {
      assert.ok(text !== undefined, `${place} asks for a text that is not written there`);
      wanted.add(text);
      const translation = dutch[text] ?? '';
      if (translation.trim() === '') lacking.push(`${place}: “${text}”`);
      else assert.deepEqual(blanks(translation), blanks(text), `${place}: the blanks of “${text}”`);
    }
    assert.deepEqual(lacking, [], 'these have no Dutch');
    assert.deepEqual(
      Object.keys(dutch).filter((text) => !wanted.has(text)),
      [],
      'nobody asks for these',
    );
  });

  /** The properties of VS Code's interface, and its functions, that show a text. */
  const SHOWING =
    /^(?:title|placeHolder|prompt|tooltip|label|detail|description|openLabel|saveLabel|name|message|text|command)$/;
  const TELLING =
    /\.(?:show(?:Information|Warning|Error)Message|setStatusBarMessage|createQuickPick|showQuickPick)$/;
  /** Words: what has two of them is a text, and not an id. */
  const isText = (node: ts.Node | undefined): node is ts.StringLiteralLike | ts.TemplateExpression =>
    node !== undefined &&
    ((ts.isStringLiteralLike(node) && /\p{L}+ \p{L}+/u.test(node.text)) ||
      (ts.isTemplateExpression(node) && /\p{L}+ \p{L}+/u.test(node.getText())));

  it('are not shown without being asked for', () => {
    const bare: string[] = [];
    for (const source of sources(path.join(SRC, 'editor'))) {
      for (const node of nodesOf(source)) {
        if (ts.isPropertyAssignment(node) && SHOWING.test(node.name.getText()) && isText(node.initializer))
          bare.push(`${placeOf(node)} ${node.initializer.getText()}`);
        if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
          if (SHOWING.test(node.left.name.text) && isText(node.right))
            bare.push(`${placeOf(node)} ${node.getText()}`);
        }
        if (ts.isCallExpression(node) && TELLING.test(node.expression.getText())) {
          for (const argument of node.arguments)
            if (isText(argument)) bare.push(`${placeOf(node)} ${argument.getText()}`);
        }
      }
    }
    assert.deepEqual(
      bare.filter((text) => !text.includes('Strategy as Code')),
      [],
    );
  });
});

function propertyOf(node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const property of node.properties) {
    if (ts.isPropertyAssignment(property) && property.name.getText().replaceAll(/['"]/g, '') === name)
      return property.initializer;
  }
  return undefined;
}

/** The strings of a text in one language: one, or a list of them. */
function stringsOf(node: ts.Expression): readonly string[] | undefined {
  const inner = ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? node.expression : node;
  if (ts.isStringLiteralLike(inner)) return [inner.text];
  if (!ts.isArrayLiteralExpression(inner)) return undefined;
  const items = inner.elements.map((element) => (ts.isStringLiteralLike(element) ? element.text : undefined));
  return items.every((item) => item !== undefined) ? items : undefined;
}

describe('the texts of the engine', () => {
  /** What is told in one language, beside what is told in the other. */
  function* pairs(): Iterable<{
    readonly place: string;
    readonly en: readonly string[] | undefined;
    readonly nl: readonly string[] | undefined;
  }> {
    for (const source of sources()) {
      for (const node of nodesOf(source)) {
        if (!ts.isObjectLiteralExpression(node)) continue;
        const [en, nl] = [propertyOf(node, 'en'), propertyOf(node, 'nl')];
        const [english, dutch] = [en && stringsOf(en), nl && stringsOf(nl)];
        if (english || dutch) yield { place: placeOf(node), en: english, nl: dutch };
      }
    }
  }

  /** Lists of words that are looked for in plans are no texts that somebody reads. */
  const isVocabulary = (place: string): boolean => place.startsWith(path.join('src', 'goals'));

  it('are there in English and Dutch, with the same blanks', () => {
    let count = 0;
    for (const { place, en, nl } of pairs()) {
      if (isVocabulary(place) && (en?.length !== 1 || nl?.length !== 1)) continue;
      count++;
      assert.ok(en && nl, `${place}: one of the two is missing`);
      assert.ok(
        [...en, ...nl].every((text) => text.trim()),
        `${place}: one of the two is empty`,
      );
      assert.equal(nl.length, en.length, `${place}: the one says more than the other`);
      for (const [at, text] of en.entries())
        assert.deepEqual(blanks(nl[at]!), blanks(text), `${place}: the blanks differ`);
    }
    assert.ok(count > 300, `only ${count} were found`);
  });

  const CATALOGUES = path.join(SRC, 'core/catalogues');
  for (const file of readdirSync(CATALOGUES).filter((name) => name.endsWith('.json'))) {
    it(`are those that ${file} translates, with the same blanks`, () => {
      const english = new Set([...pairs()].flatMap(({ en }) => en ?? []));
      for (const [text, translation] of Object.entries(bundle(path.join('src/core/catalogues', file)))) {
        assert.ok(english.has(text), `nobody says “${text}”`);
        assert.ok(translation.trim(), `“${text}” has no translation`);
        assert.deepEqual(blanks(translation), blanks(text), `the blanks of “${text}”`);
      }
    });
  }
});
