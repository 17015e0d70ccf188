/** Where what is printed cannot be written. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';

describe('an answer that cannot be written', function () {
  this.timeout(120_000);
  let cli = '';
  before(async function () {
    if (!existsSync('/dev/full')) this.skip();
    cli = path.join(await builtCli(), 'cli.js');
  });

  const inBash = (
    folder: string,
    line: string,
  ): { readonly code: number | null; readonly errors: string } => {
    const { status, stderr } = spawnSync(
      'bash',
      ['-o', 'pipefail', '-c', `strategy() { '${process.execPath}' '${cli}' "$@"; }\n${line}`],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
    );
    return { code: status, errors: stderr };
  };
  const plans = (): string => folderWith({ 'strategy.yaml': 'strategy: 1\ntitle: Bread\nstatus: activ\n' });

  it('is trouble, told in one line', () => {
    const folder = plans();
    for (const command of [
      'lint',
      'lint --format json',
      'lint --cache',
      'rules',
      'rules --format json',
      'schema',
      'new',
      'coverage strategy.yaml',
      'diff /dev/null strategy.yaml',
      'goal "Sell more bread"',
      '--help',
      '--version',
    ])
      assert.deepEqual(
        inBash(folder, `strategy ${command} > /dev/full`),
        { code: 2, errors: 'strategy: the answer could not be written: no space is left\n' },
        command,
      );
    assert.equal(
      inBash(folder, 'strategy lint --lang nl > /dev/full').errors,
      'strategy: het antwoord kon niet worden geschreven: er is geen ruimte meer\n',
    );
    assert.deepEqual(inBash(folder, 'strategy lint nowhere 2> /dev/full'), { code: 2, errors: '' });
  });

  it('is neither fine nor a finding where its reader has gone', () => {
    const folder = plans();
    // A reader that ends before anything is written.
    for (const command of ['lint', 'rules', 'schema'])
      assert.deepEqual(
        inBash(folder, `{ sleep 0.3; strategy ${command}; } | true`),
        { code: 141, errors: '' },
        command,
      );
    assert.deepEqual(inBash(folder, 'strategy lint | cat > /dev/null'), { code: 1, errors: '' });
  });
});
