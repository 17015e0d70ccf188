import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const EXAMPLES = ['bakery', 'nine-steps', 'wishes', 'three-steps'].filter((name) =>
  existsSync(path.join(ROOT, 'examples', name, 'strategy.yaml')),
);

/** Plans that are all different, with some that are no plans, in folders that are not in the order of their making. */
function plans(number: number): Record<string, string> {
  const texts = EXAMPLES.map((name) =>
    readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8'),
  );
  const files = Array.from({ length: number }, (_, at): [string, string] => [
    `team-${(at * 7) % 10}/plan-${at}/strategy.yaml`,
    at % 11 === 5
      ? 'strategy: momentum\n'
      : at % 13 === 3
        ? 'strategy: 1\n\tx: [\n'
        : `${texts[at % texts.length]!}# ${at}\n`,
  ]);
  return Object.fromEntries(files);
}

describe('strategy lint of many plans', () => {
  let dist = '';
  before(async function () {
    this.timeout(120_000);
    // As it ships: what starts, and the rules in a file of their own.
    dist = folderWith({});
    const bundle = (entry: string, name: string, apart: RegExp): Promise<unknown> =>
      build({
        entryPoints: [path.join(ROOT, entry)],
        bundle: true,
        platform: 'node',
        mainFields: ['module', 'main'],
        logLevel: 'error',
        supported: { 'dynamic-import': false },
        outfile: path.join(dist, name),
        plugins: [
          {
            name: 'apart',
            setup(bundler) {
              bundler.onResolve({ filter: apart }, () => ({ path: './engine.js', external: true }));
            },
          },
        ],
      });
    await Promise.all([
      bundle('src/cli/main.ts', 'cli.js', /\/rules-engine$/),
      bundle('src/cli/rules-engine.ts', 'engine.js', /\/(?:writers|language-server)$/),
    ]);
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
      const folder = folderWith(plans(26));
      const expected = lint(folder, '--format', format, '--threads', '1');
      assert.equal(expected.code, 1);
      assert.ok(expected.out.length > 10_000);
      for (const args of [['--threads', '2'], ['--cache', '--threads', '2'], ['--cache']])
        assert.deepEqual(lint(folder, '--format', format, ...args), expected, args.join(' '));
    });

  it('asks the other thread, and does without it where it falls out', function () {
    this.timeout(120_000);
    const folder = folderWith(plans(26));
    const expected = lint(folder, '--threads', '1');
    const engine = path.join(dist, 'engine.js');
    const real = path.join(dist, 'real-engine.js');
    renameSync(engine, real);
    const inThread = (script: string): void =>
      writeFileSync(
        engine,
        `const { isMainThread, parentPort } = require('node:worker_threads');
         if (!isMainThread) { ${script} }
         module.exports = require('./real-engine.js');`,
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

  it('ends cleanly when it is interrupted: what was found stays said, and no file is half written', async function () {
    this.timeout(120_000);
    const folder = folderWith(plans(150));
    for (const threads of ['1', '2']) {
      const child = spawn(
        process.execPath,
        [
          path.join(dist, 'cli.js'),
          'lint',
          '--today',
          '2027-01-15',
          '--lang',
          'en',
          '--cache',
          '--threads',
          threads,
        ],
        { cwd: folder },
      );
      let out = '';
      let errors = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        if (out === '') child.kill('SIGINT');
        out += text;
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.equal(code, 130);
      assert.equal(errors, 'strategy: interrupted: not everything was checked\n');
      const whole = lint(folder, '--threads', '1');
      assert.ok(out.length > 0 && out.length < whole.out.length && whole.out.startsWith(out));
      // Neither is there a word of how far it is where nobody watches.
      assert.equal(whole.errors, '');
      assert.deepEqual(
        readdirSync(folder).filter((name) => name.startsWith('.')),
        [],
      );
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
      isAsked: () => ++asked > 5,
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

  it('takes a number of threads, and no other word', async () => {
    const folder = folderWith({});
    for (const wrong of ['0', '9', 'x', '1.5', '-1'])
      assert.equal((await run(['lint', `--threads=${wrong}`, '--lang', 'en'], folder)).code, 2, wrong);
  });
});
