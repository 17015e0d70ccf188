import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PassingLine } from '../../src/cli/passing-line';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';
import { manyPlans } from '../support/many-plans';

const ERASE = '\r\u001b[K';

describe('the line that says how far a run is', () => {
  /** What a terminal gets. */
  const written = (columns: number | undefined, env: Record<string, string>, ...lines: string[]): string => {
    let said = '';
    const terminal = {
      write: (text: string) => (said += text),
      ...(columns === undefined ? {} : { columns }),
    };
    const line = new PassingLine(terminal, env);
    for (const text of lines) line.show(text);
    line.erase();
    line.erase();
    return said;
  };

  it('takes the place of the one before, and goes without a trace', () => {
    assert.equal(written(80, {}, 'one', 'two'), `one${ERASE}two${ERASE}`);
    assert.equal(written(80, {}), '');
  });

  it('never goes on in a second row, which could not be erased', () => {
    assert.equal(written(10, {}, '123456789'), `123456789${ERASE}`);
    assert.equal(written(10, {}, '1234567890'), `12345678…${ERASE}`);
    assert.equal(written(80, { COLUMNS: '10' }, '1234567890'), `12345678…${ERASE}`);
    assert.equal(written(10, { COLUMNS: '80' }, '1234567890'), `12345678…${ERASE}`);
    for (const unknown of [0, undefined])
      assert.equal(written(unknown, { COLUMNS: 'x' }, '1'.repeat(100)), `${'1'.repeat(78)}…${ERASE}`);
    assert.equal(written(1, {}, '12'), `…${ERASE}`);
  });

  describe('on a terminal', function () {
    this.timeout(120_000);
    let cli = '';
    let plans = '';
    before(async function () {
      // Elsewhere it is absent, or takes other arguments.
      if (process.platform !== 'linux' || spawnSync('script', ['--version']).status !== 0) this.skip();
      cli = path.join(await builtCli(), 'cli.js');
      plans = folderWith(manyPlans(250));
    });

    /** All that a terminal gets of a run. */
    const shown = (args: string, env: Record<string, string> = {}, seconds?: number): string => {
      const own = Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !['CI', 'NO_COLOR', 'FORCE_COLOR'].includes(name)),
      );
      // Stopped once it would have been there for long, where it is not to be.
      const command = `${seconds === undefined ? '' : `timeout -s INT ${seconds} `}"${process.execPath}" "${cli}" lint --today 2027-01-15 --lang en ${args}`;
      return spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: plans,
        encoding: 'utf8',
        maxBuffer: 1e9,
        input: '',
        env: { ...own, TERM: 'xterm', ...env },
      }).stdout;
    };
    const WORD = /\d+ plans? checked …/g;
    const withoutIt = (text: string): string =>
      text.replaceAll(new RegExp(WORD.source + '\\r\\u001b\\[K', 'g'), '');

    it('is there, is gone before anything else is said, and changes nothing of that', () => {
      const text = shown('', { NO_COLOR: '1' });
      assert.ok((text.match(WORD) ?? []).length > 1);
      assert.equal(withoutIt(text), shown('', { CI: '1', NO_COLOR: '1' }));
      // eslint-disable-next-line no-control-regex -- it begins each colour
      assert.doesNotMatch(text, /\u001b\[[\d;]*m/);
      // A program reads what is printed, and somebody watches.
      const apart = shown('--format json > /dev/null');
      assert.ok((apart.match(WORD) ?? []).length > 1);
      assert.equal(withoutIt(apart), '');
    });

    it('is not there in a log, on a terminal that cannot erase, or amid what a program is to read', () => {
      const runs: readonly (readonly [string, Record<string, string>])[] = [
        ['> /dev/null', { CI: '1' }],
        ['> /dev/null', { TERM: 'dumb' }],
        ['2> /dev/null', {}],
        ['--format json', {}],
        ['--format github', {}],
      ];
      // eslint-disable-next-line no-control-regex -- it begins what erases
      for (const [args, env] of runs) assert.doesNotMatch(shown(args, env, 1), /checked …|\u001b\[K/, args);
    });
  });
});
