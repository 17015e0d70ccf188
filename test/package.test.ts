import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { LANGUAGES } from '../src/core/language';
import { ROOT } from '../src/tools/generated';
import { built, keptBy } from './support/shipped-files';

const lines = (file: string): string[] => readFileSync(path.join(ROOT, file), 'utf8').split('\n');

/** What vsce calls some files in the package. */
const RENAMED = new Map([
  ['CHANGELOG.md', 'changelog.md'],
  ['README.md', 'readme.md'],
  ['LICENSE', 'LICENSE.txt'],
]);

/** The names in the list at the end of a zip file. */
function namesInZip(zip: Buffer): string[] {
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const names: string[] = [];
  for (let at = zip.readUInt32LE(end + 16); names.length < zip.readUInt16LE(end + 10);) {
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

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

  it('is at most 1 MB, and the file that is published holds just that', async () => {
    const vsix = built('build/strategy-as-code.vsix');
    assert.ok(vsix.length <= 1_000_000, `the .vsix has ${vsix.length} bytes`);
    // vsce writes two of these with a small letter, and adds what the gallery reads.
    const names = namesInZip(vsix).flatMap((name) => /^extension\/(.+)/.exec(name)?.[1] ?? []);
    const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
    const wanted = files.map((file) => RENAMED.get(file) ?? file.split(path.sep).join('/'));
    assert.deepEqual(names.sort(), wanted.sort());
  });

  it('brings all that it needs: who installs it gets no other package', () => {
    const manifest = JSON.parse(built('package.json').toString('utf8')) as Readonly<Record<string, unknown>>;
    for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      assert.equal(manifest[kind], undefined, `${kind}: libraries are bundled, so they are devDependencies`);
  });

  it('is made with no package of which CONTRIBUTING does not say why', () => {
    const { devDependencies } = JSON.parse(lines('package.json').join('')) as {
      readonly devDependencies: Readonly<Record<string, string>>;
    };
    const told = lines('CONTRIBUTING.md').join('\n');
    // Types come with what they are of.
    const names = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'));
    assert.deepEqual(
      names.filter((name) => !told.includes(`\`${name}\``)),
      [],
    );
  });

  it('has every bundle that is built, and no others', () => {
    const outputs = lines('esbuild.js').flatMap((line) => /outfile: '([^']+)'/.exec(line)?.[1] ?? []);
    const kept = keptBy('.vscodeignore');
    assert.deepEqual([...kept].sort(), [
      'dist/extension.js',
      'dist/preview.css',
      'dist/preview.js',
      'dist/web/extension.js',
    ]);
    assert.deepEqual(
      kept.filter((name) => !outputs.includes(name)),
      [],
    );
    // The command line and the library come from the registry of packages.
    const packed = keptBy('.npmignore').filter((name) => !name.endsWith('.d.ts'));
    assert.deepEqual(
      packed.filter((name) => !outputs.includes(name)),
      [],
    );
    assert.deepEqual(
      outputs.filter((name) => !packed.includes(name) && !/extension|preview/.test(name)),
      [],
    );
  });
});
