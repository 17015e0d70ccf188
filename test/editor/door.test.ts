import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.join(__dirname, '../../src');

/** What a file loads when it is loaded itself: neither types, nor what is loaded when it is asked for. */
function loadedBy(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(/^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]/gm);
  return [...found].map((match) => match[1]!);
}

const fileOf = (from: string, name: string): string => {
  const base = path.resolve(path.dirname(from), name);
  return ['.ts', '.tsx', '.js', '/index.ts'].map((ending) => base + ending).find(existsSync) ?? base;
};

/** The files of ours that are loaded with one, itself among them, and the packages. */
function closure(start: string): { readonly files: readonly string[]; readonly packages: readonly string[] } {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files)
    for (const name of loadedBy(file))
      if (name.startsWith('.')) files.add(fileOf(file, name));
      else packages.add(name);
  return { files: [...files].map((file) => path.relative(SRC, file)), packages: [...packages] };
}

/** VS Code loads it for every YAML file that is opened, most of which are no plans. */
describe('the door of the extension', () => {
  const { files, packages } = closure(path.join(SRC, 'editor/extension.ts'));

  it('loads no package but that of the editor', () => {
    assert.deepEqual(packages, ['vscode']);
  });

  it('loads neither the reader of plans, nor a rule, nor a feature', () => {
    const heavy =
      /^(?:core\/(?:document|model|validator|yaml\/)|goals|plan|frameworks|rules|language|report)/;
    assert.deepEqual(
      files.filter((file) => heavy.test(file) || file === 'editor/features.ts'),
      [],
    );
  });

  it('would be told of what is loaded', () => {
    const { files: all, packages: others } = closure(path.join(SRC, 'editor/features.ts'));
    assert.ok(all.includes('core/document.ts'));
    assert.ok(others.includes('yaml'));
  });
});
