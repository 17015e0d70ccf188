import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';

const SRC = path.join(__dirname, '../src');

/** Which folders of `src` each folder may import from; imports run one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  goals: [],
  plan: ['core', 'goals'],
  frameworks: ['core', 'plan'],
  rules: ['core', 'goals', 'plan', 'frameworks'],
  language: ['core', 'goals', 'plan', 'frameworks', 'rules'],
  report: ['core', 'goals', 'plan', 'frameworks', 'rules'],
  editor: ['core', 'goals', 'plan', 'frameworks', 'rules', 'language', 'report'],
  // The features for any editor, over a connection; files and the day come from whoever serves, so it runs anywhere.
  server: ['core', 'goals', 'plan', 'frameworks', 'rules', 'language'],
  cli: ['core', 'goals', 'plan', 'frameworks', 'rules', 'language', 'report', 'server'],
  library: ['core', 'goals', 'plan', 'frameworks', 'rules', 'language'],
  webview: ['report'],
  tools: ['core', 'goals', 'plan', 'frameworks', 'rules', 'report', 'editor'],
};

/** Packages that only some folders may import; any folder may import those that are not named. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  vscode: ['editor'],
  yaml: ['core'],
  ajv: ['core', 'tools'],
  'vscode-languageserver': ['server'],
  'vscode-languageserver-textdocument': ['server'],
  // The streams of a process, which only the command line has.
  'vscode-languageserver/node': ['cli'],
  picocolors: ['cli'],
  ignore: ['core', 'cli'],
  diff: ['cli', 'language'],
  prettier: ['language'],
  preact: ['report', 'webview'],
  'markdown-it': ['report'],
  'd3-scale': ['report'],
  'd3-shape': ['report'],
  'ical-generator': ['report'],
};

/** Folders that run where Node is; all others must run in a browser's worker too. */
const ON_NODE = ['cli', 'tools'];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (statSync(full).isDirectory()) return sourceFiles(full);
    return /\.(?:tsx?|mjs)$/.test(name) ? [full] : [];
  });
}

function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*['"]([^'"]+)['"]/g);
  return [...found].map((match) => match[1]!);
}

const layerOf = (file: string): string => path.relative(SRC, file).split(path.sep)[0]!;

function objection(file: string, imported: string): string | undefined {
  const layer = layerOf(file);
  if (imported.startsWith('.')) {
    const target = path.resolve(path.dirname(file), imported);
    // Data beside `src`, such as the snippets.
    if (!target.startsWith(SRC + path.sep))
      return imported.endsWith('.json') ? undefined : 'reaches out of src';
    const to = layerOf(target);
    return to === layer || MAY_IMPORT[layer]?.includes(to) ? undefined : `${layer} may not import from ${to}`;
  }
  if (imported.startsWith('node:') || builtinModules.includes(imported)) {
    return ON_NODE.includes(layer) ? undefined : `${layer} must run without Node`;
  }
  const allowed = ONLY_IN[imported];
  return !allowed || allowed.includes(layer)
    ? undefined
    : `only ${allowed.join(' and ')} may import ${imported}`;
}

describe('the layers of the house', () => {
  const files = sourceFiles(SRC);

  it('are all known', () => {
    const layers = [...new Set(files.map(layerOf))].sort();
    assert.deepEqual(
      layers.filter((layer) => !(layer in MAY_IMPORT)),
      [],
    );
  });

  it('import one way', () => {
    const objections = files.flatMap((file) =>
      importsOf(file).flatMap((imported) => {
        const why = objection(file, imported);
        return why ? [`${path.relative(SRC, file)} imports “${imported}”: ${why}`] : [];
      }),
    );
    assert.deepEqual(objections, []);
  });

  it('would be told of a wrong import', () => {
    const file = (name: string): string => path.join(SRC, name);
    assert.match(objection(file('core/lint.ts'), '../rules') ?? '', /core may not import from rules/);
    assert.match(objection(file('plan/names.ts'), 'node:fs') ?? '', /without Node/);
    assert.match(objection(file('rules/schema.ts'), 'yaml') ?? '', /only core/);
    assert.match(objection(file('cli/main.ts'), '../editor/convert') ?? '', /cli may not import from editor/);
  });
});
