import assert from 'node:assert/strict';
import { findPlans } from '../../src/cli/plan-files';
import { isGitIgnored, readGitIgnore } from '../../src/core/git-ignore';
import { folderWith } from '../support/folder';

/** Each of the stars could stand for any of the folders; to try them all would never end. */
const ENDLESS = `${'**/a/'.repeat(12)}b`;

describe('a .gitignore of a stranger', () => {
  const deep = `${'a/'.repeat(60)}strategy.yaml`;

  it('cannot stall the editor, nor take its other rules away', () => {
    const files = [readGitIgnore('', `${ENDLESS}\narchive/\n**/x/**/y/**\n`)];
    assert.equal(isGitIgnored(files, deep), false);
    assert.equal(isGitIgnored(files, 'archive/strategy.yaml'), true);
    assert.equal(isGitIgnored(files, 'a/x/b/y/strategy.yaml'), true);
  });

  const plan = 'strategy: 1\n';
  const ignored = `${ENDLESS}\narchive/\n`;
  const folder = folderWith({ '.gitignore': ignored, [deep]: plan, 'archive/strategy.yaml': plan });

  it('cannot stall the command line', () => {
    assert.deepEqual(
      [...findPlans(['.'], folder)].map(({ name }) => name),
      [deep],
    );
  });

  it('that is far too long is not read', () => {
    assert.equal(
      isGitIgnored([readGitIgnore('', 'archive/\n'.repeat(50_000))], 'archive/strategy.yaml'),
      false,
    );
  });
});
