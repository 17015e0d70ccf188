import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { requireKept, writeUnwritten } from '../../src/cli/kept-script';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';

const SCRIPT = `const { basename } = require('node:path');
exports.name = basename(__filename);
exports.double = (number) => 2 * number;
exports.isMain = require.main === module;
exports.same = module.exports === this;
`;

interface Exported {
  readonly name: string;
  readonly double: (number: number) => number;
  readonly isMain: boolean;
  readonly same: boolean;
}

describe('a script of which is kept what V8 made', () => {
  let home: string;
  let file: string;
  const kept = (): string =>
    path.join(home, readdirSync(home).find((name) => name.endsWith('.bin')) ?? 'none');
  const run = (): Exported => requireKept(file, home) as Exported;
  const runAndKeep = (): Exported => {
    const exported = run();
    writeUnwritten();
    return exported;
  };

  beforeEach(() => {
    home = folderWith({ 'script.js': SCRIPT });
    file = path.join(home, 'script.js');
  });

  it('runs as it does when it is required', () => {
    for (const { name, double, isMain, same } of [runAndKeep(), runAndKeep()]) {
      assert.equal(name, 'script.js');
      assert.equal(double(21), 42);
      assert.equal(isMain, false);
      assert.equal(same, true);
    }
  });

  it('is taken as it was kept: nothing is made or written again', () => {
    runAndKeep();
    if (process.platform !== 'win32') assert.equal(statSync(kept()).mode & 0o777, 0o600);
    run();
    rmSync(kept());
    writeUnwritten();
    assert.equal(existsSync(kept()), false);
    assert.deepEqual(readdirSync(home), ['script.js'], 'nothing else was left');
  });

  it('is made again of a script that is another by now, though it is as long', () => {
    assert.equal(runAndKeep().double(21), 42);
    writeFileSync(file, SCRIPT.replace('2 * number', '3 * number'));
    assert.equal(runAndKeep().double(21), 63);
    assert.equal(run().double(21), 63);
  });

  it('is made again where what was kept is not what was written', () => {
    runAndKeep();
    const whole = readFileSync(kept());
    const changed = Buffer.from(whole);
    changed[changed.length - 40]! ^= 0x10;
    const zeros = Buffer.concat([whole.subarray(0, 200), Buffer.alloc(whole.length - 200)]);
    for (const bad of [
      changed,
      zeros,
      whole.subarray(0, -1),
      whole.subarray(0, 20),
      Buffer.from('\n'),
      Buffer.alloc(0),
    ]) {
      writeFileSync(kept(), bad);
      assert.equal(runAndKeep().double(21), 42);
      assert.deepEqual(readFileSync(kept()).subarray(0, 5).length, 5);
      assert.notDeepEqual(readFileSync(kept()), bad, 'it is mended');
    }
  });

  it('runs also where nothing can be kept', () => {
    assert.equal((requireKept(file, path.join(home, 'not', 'there')) as Exported).double(21), 42);
    writeUnwritten();
  });

  it('is left to who asks where it cannot be read', () => {
    assert.equal(requireKept(path.join(home, 'none.js'), home), undefined);
  });

  it('lets through what the script throws', () => {
    writeFileSync(file, 'throw new RangeError("mine");');
    assert.throws(run, /mine/);
    writeUnwritten();
  });
});

describe('the command line, as it keeps its rules', () => {
  let cli: string;

  before(async function () {
    cli = path.join(await builtCli(), 'cli.js');
  });

  it('says the same with what it kept, with what was spoiled of it, and without', () => {
    const cache = folderWith({});
    const plan = path.join(__dirname, '../../examples/wishes/strategy.yaml');
    const said = (env: NodeJS.ProcessEnv = {}): string => {
      const { stdout, stderr } = spawnSync(process.execPath, [cli, 'lint', '--today', '2027-01-15', plan], {
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
      });
      assert.equal(stderr, '');
      return stdout;
    };
    const folder = path.join(cache, 'strategy-as-code');
    const without = said({ NODE_DISABLE_COMPILE_CACHE: '1' });
    assert.match(without, /1 plan: /);
    assert.equal(existsSync(folder), false);
    assert.equal(said(), without);
    // Beside it Node has a folder of its own, from 22.1 on.
    const [name, ...others] = readdirSync(folder).filter((one) => !/^v\d/.test(one));
    assert.match(String(name), /^engine-.*\.bin$/);
    assert.deepEqual(others, []);
    assert.equal(said(), without);
    writeFileSync(path.join(folder, String(name)), 'spoiled');
    assert.equal(said(), without);
    assert.ok(statSync(path.join(folder, String(name))).size > 100_000, 'it is kept anew');
  });
});
