import assert from 'node:assert/strict';
import { ConfigSearch } from '../../src/language/config-search';

const CONFIG = '.strategylint.yaml';

describe('the search for a config', () => {
  let looked: string[] = [];
  /** @param there the paths at which something lies */
  const search = (there: Set<string>): ConfigSearch<string> => {
    looked = [];
    return new ConfigSearch({
      keyOf: (folder) => folder,
      above: (folder) => (folder === '' ? undefined : folder.slice(0, folder.lastIndexOf('/'))),
      has: (folder, name) => {
        if (name === CONFIG) looked.push(folder);
        return Promise.resolve(there.has(`${folder}/${name}`));
      },
    });
  };

  it('finds the nearest, upward', async () => {
    const found = search(new Set([`/${CONFIG}`, `/a/${CONFIG}`]));
    assert.equal(await found.from('/a/b/c'), '/a');
    assert.equal(await found.from('/x'), '');
  });

  it('ends at the root of a repository, of which it still looks at the folder', async () => {
    assert.equal(await search(new Set([`/${CONFIG}`, '/a/.git'])).from('/a/b'), undefined);
    assert.equal(await search(new Set([`/a/${CONFIG}`, '/a/.git'])).from('/a/b'), '/a');
  });

  it('looks at each folder once, until it is to look anew', async () => {
    const there = new Set<string>();
    const found = search(there);
    await found.from('/a/b');
    await found.from('/a/c');
    assert.deepEqual(looked, ['/a/b', '/a', '', '/a/c']);
    there.add(`/a/${CONFIG}`);
    assert.equal(await found.from('/a/b'), undefined);
    found.forget('/a/b');
    assert.equal(await found.from('/a/b'), '/a');
    assert.equal(await found.from('/a/c'), undefined);
    found.forget();
    assert.equal(await found.from('/a/c'), '/a');
  });

  it('ends, however deep a folder lies', async () => {
    assert.equal(await search(new Set([`/${CONFIG}`])).from('/a'.repeat(1000)), undefined);
    assert.equal(looked.length, 64);
  });
});
