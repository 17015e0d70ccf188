import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT } from '../../src/cli/outcome';
import { builtCli } from '../support/built-cli';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { manyPlans } from '../support/many-plans';

describe('strategy lint of many plans', () => {
  let dist = '';
  before(async function () {
    this.timeout(120_000);
    dist = await builtCli();
  });

  const lint = (
    folder: string,
    ...args: readonly string[]
  ): { code: number | null; out: string; errors: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(dist, 'cli.js'), 'lint', '--today', '2027-01-15', '--lang', 'en', ...args],
      { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 },
    );
    return { code: status, out: stdout, errors: stderr };
  };

  for (const format of ['stylish', 'json'])
    it(`says the same, in the same order, with one thread, with two, and from the cache: ${format}`, function () {
      this.timeout(120_000);
      const folder = folderWith(manyPlans(26));
      const expected = lint(folder, '--format', format, '--threads', '1');
      assert.equal(expected.code, 1);
      assert.ok(expected.out.length > 10_000);
      for (const args of [['--threads', '2'], ['--cache', '--threads', '2'], ['--cache']])
        assert.deepEqual(lint(folder, '--format', format, ...args), expected, args.join(' '));
    });

  it('asks the other thread, and does without it where it falls out', function () {
    this.timeout(120_000);
    const folder = folderWith(manyPlans(26));
    const expected = lint(folder, '--threads', '1');
    const engine = path.join(dist, 'engine.js');
    const real = path.join(dist, 'real-engine.js');
    renameSync(engine, real);
    const inThread = (script: string): void =>
      writeFileSync(
        engine,
        `const { isMainThread, parentPort } = require('node:worker_threads');
         if (!isMainThread) { ${script} }
         ${readFileSync(real, 'utf8')}`,
      );
    try {
      const seen = path.join(dist, 'seen');
      inThread(
        `parentPort.on('message', () => require('node:fs').appendFileSync(${JSON.stringify(seen)}, 'x'));`,
      );
      assert.deepEqual(lint(folder, '--threads', '2'), expected);
      assert.ok(readFileSync(seen, 'utf8').length > 0);
      assert.deepEqual(lint(folder, '--threads', '1'), expected);

      for (const script of [
        `throw new Error('no room');`,
        `let asked = 0; parentPort.on('message', () => { if (++asked === 2) process.exit(7); });`,
      ]) {
        inThread(script);
        const { errors, ...said } = lint(folder, '--threads', '2');
        assert.deepEqual(said, { code: expected.code, out: expected.out });
        assert.match(errors, /^strategy: a helper with the check fell out \(.+\); it goes on without\n$/);
      }
    } finally {
      unlinkSync(engine);
      renameSync(real, engine);
    }
  });

  it('writes neither baseline nor half a plan when it is interrupted', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `${at}/strategy.yaml`,
        `strategy: 1\ntitle: Bread ${at}\nownr: marketing\n`,
      ]),
    );
    const folder = folderWith(texts);
    let asked = 0;
    let released = 0;
    const interruption = () => ({
      asked: () => (++asked > 5 ? EXIT.interrupted : undefined),
      release: () => {
        released++;
      },
    });
    const fixed = await run(['lint', '--fix', '--lang', 'en'], folder, { interruption });
    assert.equal(fixed.code, 130);
    assert.equal(released, 1);
    asked = 0;
    const { code, errors } = await run(
      ['lint', '--baseline', 'known.json', '--update-baseline', '--cache', '--lang', 'nl'],
      folder,
      { interruption },
    );
    assert.deepEqual([code, errors], [130, ['onderbroken: niet alles is gecontroleerd']]);
    assert.deepEqual(
      readdirSync(folder).filter((name) => !/^\d+$/.test(name)),
      [],
    );
    for (const name of Object.keys(texts))
      assert.deepEqual(readdirSync(path.join(folder, path.dirname(name))), ['strategy.yaml']);
  });

  it('waits for who reads slower than it prints, so that it keeps no more than a plan', async () => {
    const folder = folderWith(manyPlans(26));
    const printed: string[] = [];
    let isWaiting = false;
    let waits = 0;
    const { code } = await run(['lint', '--format', 'json'], folder, {
      out: (text) => {
        assert.equal(isWaiting, false);
        printed.push(text);
      },
      drained: () => {
        isWaiting = true;
        waits++;
        return new Promise((resolve) =>
          setImmediate(() => {
            isWaiting = false;
            resolve();
          }),
        );
      },
    });
    assert.equal(code, 1);
    assert.equal(waits, 26);
    assert.ok(printed.length > 20);
  });

  it('takes a number of threads, and no other word', async () => {
    const folder = folderWith({});
    for (const wrong of ['0', '9', 'x', '1.5', '-1'])
      assert.equal((await run(['lint', `--threads=${wrong}`, '--lang', 'en'], folder)).code, 2, wrong);
  });
});
