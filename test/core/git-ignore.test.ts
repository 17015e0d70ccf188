import assert from 'node:assert/strict';
import { type GitIgnore, isGitIgnored, readGitIgnore } from '../../src/core/git-ignore';

const files = (...all: readonly (readonly [string, string])[]): GitIgnore[] =>
  all.map(([folder, text]) => readGitIgnore(folder, text));

describe('what git leaves out', () => {
  it('is left out by a pattern of any folder above it', () => {
    const above = files(['', 'build/\n*.draft.strategy.yaml\n'], ['a', '/old\n']);
    const ignored = (path: string): boolean => isGitIgnored(above, path);
    assert.deepEqual(
      ['strategy.yaml', 'build/strategy.yaml', 'a/b/build/c/strategy.yaml', 'x.draft.strategy.yaml'].map(
        ignored,
      ),
      [false, true, true, true],
    );
    assert.deepEqual(['a/old/strategy.yaml', 'old/strategy.yaml', 'b/old/strategy.yaml'].map(ignored), [
      true,
      false,
      false,
    ]);
  });

  it('can be taken back by a deeper file, but not out of a folder that is left out', () => {
    const above = files(['', '*.strategy.yaml\nout/\n'], ['keep', '!*.strategy.yaml\n'], ['out', '!*\n']);
    assert.equal(isGitIgnored(above, 'a.strategy.yaml'), true);
    assert.equal(isGitIgnored(above, 'keep/a.strategy.yaml'), false);
    assert.equal(isGitIgnored(above, 'out/a.strategy.yaml'), true);
  });

  it('is nothing where nobody says so, and for paths that lead elsewhere', () => {
    assert.equal(isGitIgnored([], 'strategy.yaml'), false);
    for (const path of ['../strategy.yaml', '/strategy.yaml', '', `${'a/'.repeat(1000)}strategy.yaml`])
      assert.equal(isGitIgnored(files(['', '*']), path), false);
  });
});
