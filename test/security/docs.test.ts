import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('docs/security.md', () => {
  const text = oneLine(readFileSync(path.join(ROOT, 'docs/security.md'), 'utf8'));
  /** Each link to a test, with the titles that are quoted behind it. */
  const named = [...text.matchAll(/\]\(\.\.\/(test\/[^)]+)\) ((?:“[^”]+”(?:, )?)+)/g)].map(
    ([, file, titles]) => ({
      file: file!,
      titles: [...titles!.matchAll(/“([^”]+)”/g)].map(([, title]) => title!),
    }),
  );

  it('names tests that there are', () => {
    const absent = named.flatMap(({ file, titles }) => {
      const full = path.join(ROOT, file);
      const source = existsSync(full) ? readFileSync(full, 'utf8') : '';
      return titles.filter((title) => !source.includes(`it('${title}'`)).map((title) => `${file}: ${title}`);
    });
    assert.deepEqual(absent, []);
    assert.ok(named.length > 25);
  });

  it('names a test wherever it links one', () => {
    assert.equal(named.length, text.split('](../test/').length - 1);
  });
});
