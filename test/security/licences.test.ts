import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { bundledLibraries, thirdParty } from '../../src/tools/third-party';

/** Licences that ask for their text to come along, and for nothing else. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'];

describe('the licences of what ships', () => {
  const written = readFileSync(path.join(ROOT, 'THIRD-PARTY.md'), 'utf8');

  it('stand in THIRD-PARTY.md, each library of the bundles with its own', async function () {
    this.timeout(120_000);
    assert.equal(written, await thirdParty(), 'run `npm run generate`');
  });

  it('ask for no more than that', async function () {
    this.timeout(120_000);
    const libraries = await bundledLibraries();
    assert.ok(libraries.length > 20);
    for (const { name, license, text } of libraries) {
      assert.ok(PERMISSIVE.includes(license), `${name}: ${license}`);
      assert.match(text, /copyright/i, name);
      assert.match(text, /permi(?:tted|ssion)/i, name);
    }
  });

  it('are whole: whoever is named has a licence below', () => {
    const [, ...sections] = written.split(/^## /m).filter((section) => !section.startsWith('Codicons'));
    assert.ok(sections.length > 30);
    for (const section of sections) {
      const name = section.split('\n', 1)[0]!;
      assert.match(section, /\nLicence: [\w.-]+\n\n````text\n[^]{400,}\n````\n/, name);
    }
  });

  it('say whose the icons are', () => {
    assert.match(
      written,
      /Codicons\]\(https:[^)]*\) by Microsoft[^]*?creativecommons\.org\/licenses\/by\/4\.0/,
    );
  });
});
