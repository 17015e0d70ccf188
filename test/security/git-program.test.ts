import assert from 'node:assert/strict';
import { gitProgram } from '../../src/cli/git-program';

describe('the program that git is', () => {
  const found = (search: string, ...there: readonly string[]): string | undefined =>
    gitProgram('win32', search, (file) => there.includes(file));

  it('is looked for in the folders of PATH on Windows', () => {
    const git = String.raw`C:\Program Files\Git\cmd\git.exe`;
    assert.equal(found(String.raw`C:\Windows;"C:\Program Files\Git\cmd"`, git), git);
    assert.equal(found(String.raw`C:\Windows`, git), undefined);
    assert.equal(found(''), undefined);
  });

  it('is never one that a repository brings, in the folder where it runs', () => {
    assert.equal(
      gitProgram('win32', String.raw`.;;tools;..\bin`, () => true),
      undefined,
    );
  });

  it('is left to the system elsewhere, which looks in PATH alone', () => {
    assert.equal(
      gitProgram('linux', '', () => false),
      'git',
    );
  });
});
