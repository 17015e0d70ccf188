import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { LANGUAGES } from '../src/core/language';
import { ROOT } from '../src/tools/generated';

const lines = (file: string): string[] => readFileSync(path.join(ROOT, file), 'utf8').split('\n');

/** The bundles that a file of patterns takes back from what it leaves out. */
const keptBy = (file: string): string[] =>
  lines(file).flatMap((line) => /^!\/?(dist\/.+)$/.exec(line.trim())?.[1] ?? []);

describe('what ships', () => {
  it('is what the extension needs, and nothing else', async () => {
    const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    const names = files.map((file) => file.split(path.sep).join('/'));
    const further = LANGUAGES.filter((language) => language !== 'en');
    const wanted = [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY.md',
      ...further.map((language) => `l10n/bundle.l10n.${language}.json`),
      'media/icon.png',
      'media/preview-dark.svg',
      'media/preview-light.svg',
      'media/strategy.svg',
      'media/walkthrough/begin.svg',
      'media/walkthrough/check.svg',
      'media/walkthrough/goal.svg',
      'media/walkthrough/measure.svg',
      'media/walkthrough/people.svg',
      'package.json',
      'package.nls.json',
      ...further.map((language) => `package.nls.${language}.json`),
      'schemas/framework.schema.json',
      'schemas/strategy.schema.json',
      'schemas/strategylint.schema.json',
    ];
    assert.deepEqual(names.filter((name) => !name.startsWith('dist/')).sort(), wanted.sort());
  });

  it('has every bundle that is built, and no others', () => {
    const built = lines('esbuild.js').flatMap((line) => /outfile: '([^']+)'/.exec(line)?.[1] ?? []);
    const kept = keptBy('.vscodeignore');
    assert.deepEqual(kept.sort(), [
      'dist/extension.js',
      'dist/preview.css',
      'dist/preview.js',
      'dist/web/extension.js',
    ]);
    assert.deepEqual(
      kept.filter((name) => !built.includes(name)),
      [],
    );
    // The command line and the library come from the registry of packages.
    const packed = keptBy('.npmignore').filter((name) => !name.endsWith('.d.ts'));
    assert.deepEqual(
      packed.filter((name) => !built.includes(name)),
      [],
    );
    assert.deepEqual(
      built.filter((name) => !packed.includes(name) && !/extension|preview/.test(name)),
      [],
    );
  });
});
