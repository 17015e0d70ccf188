import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { privateFolder } from '../../src/cli/compile-cache';
import { folderWith } from '../support/folder';

describe('where compiled scripts are kept', () => {
  const name = 'strategy-as-code';

  before(function () {
    // There the folder of the user is closed by other means.
    if (process.platform === 'win32') this.skip();
  });

  it('is a folder that only the user can read and write', () => {
    const home = path.join(folderWith({}), 'not', 'there');
    const folder = privateFolder(home);
    assert.equal(folder, path.join(home, name));
    assert.equal(statSync(folder).mode & 0o777, 0o700);
    assert.equal(privateFolder(home), folder);
  });

  it('is nowhere where others could have put something', () => {
    for (const mode of [0o777, 0o720, 0o702]) {
      const home = folderWith({});
      mkdirSync(path.join(home, name));
      chmodSync(path.join(home, name), mode);
      assert.equal(privateFolder(home), undefined, mode.toString(8));
    }
    const home = folderWith({ 'elsewhere/x': '' });
    chmodSync(path.join(home, 'elsewhere'), 0o700);
    symlinkSync(path.join(home, 'elsewhere'), path.join(home, name));
    assert.equal(privateFolder(home), undefined);
  });

  it('is nowhere where it cannot be', () => {
    assert.equal(privateFolder(undefined), undefined);
    const home = folderWith({ file: '' });
    assert.equal(privateFolder(path.join(home, 'file')), undefined);
    writeFileSync(path.join(home, name), '');
    assert.equal(privateFolder(home), undefined);
  });

  it('is nowhere where it is somebody else’s', function () {
    const { getuid } = process;
    if (!getuid) this.skip();
    const home = folderWith({});
    assert.ok(privateFolder(home));
    process.getuid = () => getuid() + 1;
    try {
      assert.equal(privateFolder(home), undefined);
    } finally {
      process.getuid = getuid;
    }
  });
});
