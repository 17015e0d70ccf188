import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';
import { manyPlans } from '../support/many-plans';

const SIGNALS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

/** The names of all files in a folder and those below it. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, errors })));
}

describe('strategy lint that is stopped', function () {
  this.timeout(120_000);
  const COMMON = ['lint', '--today', '2027-01-15', '--lang', 'en'];
  let cli = '';
  let plans = '';
  before(async function () {
    cli = path.join(await builtCli(), 'cli.js');
    plans = folderWith(manyPlans(150));
    // Windows ends a process by force, whatever the signal.
    if (process.platform === 'win32') this.skip();
  });

  const start = (folder: string, ...args: readonly string[]): ChildProcessWithoutNullStreams =>
    spawn(process.execPath, [cli, ...COMMON, ...args], { cwd: folder });
  const uninterrupted = new Map<string, string>();
  /** What a run says to its end: the same whenever it is asked, for nobody changes the plans. */
  const whole = (...args: readonly string[]): string => {
    const key = args.join(' ');
    const known = uninterrupted.get(key);
    if (known !== undefined) return known;
    const options = { cwd: plans, encoding: 'utf8', maxBuffer: 1e9 } as const;
    const { stdout } = spawnSync(process.execPath, [cli, ...COMMON, ...args], options);
    uninterrupted.set(key, stdout);
    return stdout;
  };
  /** Sends a signal as soon as something is found. */
  const stopped = (signal: NodeJS.Signals, ...args: readonly string[]): Promise<Ended> => {
    const child = start(plans, ...args);
    child.stdout.once('data', () => child.kill(signal));
    return ended(child);
  };

  for (const [signal, status] of SIGNALS)
    for (const threads of ['1', '2'])
      it(`leaves what was found and no file when it gets ${signal}, with ${threads} threads`, async () => {
        const { code, out, errors } = await stopped(signal, '--cache', '--threads', threads);
        assert.deepEqual([code, errors], [status, 'strategy: interrupted: not everything was checked\n']);
        const all = whole();
        assert.ok(out.length > 0 && out.length < all.length && all.startsWith(out));
        assert.deepEqual(
          filesIn(plans).filter((name) => name !== 'strategy.yaml'),
          [],
        );
      });

  it('leaves JSON, SARIF and JUnit that are whole, and say that they are not all', async () => {
    const json = JSON.parse((await stopped('SIGTERM', '--format', 'json')).out) as {
      readonly files: readonly unknown[];
      readonly summary: { readonly files: number; readonly interrupted?: boolean };
    };
    const all = JSON.parse(whole('--format', 'json')) as typeof json;
    assert.equal(json.summary.interrupted, true);
    assert.equal(all.summary.interrupted, undefined);
    assert.ok(json.files.length > 0 && json.files.length < all.files.length);
    assert.deepEqual(json.files, all.files.slice(0, json.files.length));

    const sarif = JSON.parse((await stopped('SIGINT', '--format', 'sarif')).out) as {
      readonly runs: readonly {
        readonly invocations: readonly { readonly executionSuccessful: boolean }[];
      }[];
    };
    assert.equal(sarif.runs[0]?.invocations[0]?.executionSuccessful, false);

    const junit = (await stopped('SIGINT', '--format', 'junit')).out;
    assert.match(
      junit,
      /<error message="interrupted: not everything was checked"\/>.*\n.*\n<\/testsuites>\n$/,
    );
  });

  it('leaves each plan whole, mended or as it was', async () => {
    const before = 'strategy: 1\ntitle: Bread\nstatus: activ\n';
    const after = before.replace('activ', 'active');
    const folder = folderWith(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}/strategy.yaml`, before])),
    );
    const child = start(folder, '--fix', '--format', 'json');
    child.stdout.once('data', () => child.kill('SIGTERM'));
    assert.equal((await ended(child)).code, 143);
    assert.deepEqual(new Set(filesIn(folder)), new Set(['strategy.yaml']));
    const texts = readdirSync(folder).map((at) =>
      readFileSync(path.join(folder, at, 'strategy.yaml'), 'utf8'),
    );
    assert.deepEqual(new Set(texts), new Set([before, after]));
  });

  it('ends quietly where its reader has seen enough', async () => {
    for (const args of [[], ['--threads', '2'], ['--cache'], ['--format', 'json']]) {
      const child = start(plans, ...args);
      child.stdout.once('data', () => child.stdout.destroy());
      const { code, errors } = await ended(child);
      assert.deepEqual([code, errors], [141, ''], args.join(' '));
      assert.deepEqual(new Set(filesIn(plans)), new Set(['strategy.yaml']));
    }
  });

  it('ends at once for who asks a second time, also where nobody reads what it prints', async () => {
    const child = start(plans, '--format', 'json');
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    const isOver = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const again = setInterval(() => child.kill('SIGINT'), 400);
    assert.equal(await isOver, 130);
    clearInterval(again);
    child.stdout.destroy();
  });

  it('takes with it what it was writing beside a file', () => {
    const folder = folderWith({ 'strategy.yaml': 'strategy: 1\n' });
    const script = `
      const { readdirSync, writeFileSync } = require('node:fs');
      const { replaceFile } = require(${JSON.stringify(path.join(ROOT, 'src/cli/fix-write.ts'))});
      const pieces = Array.from({ length: 1e6 }, () => Buffer.from('strategy: 1'));
      replaceFile('strategy.yaml', pieces);
      setInterval(() => {
        const names = readdirSync('.');
        if (names.length < 2) return;
        console.log(names.length);
        process.exit(130);
      });`;
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--require', require.resolve('tsx/cjs'), '-e', script],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    assert.deepEqual([status, stdout], [130, '2\n']);
    assert.deepEqual(readdirSync(folder), ['strategy.yaml']);
    assert.equal(readFileSync(path.join(folder, 'strategy.yaml'), 'utf8'), 'strategy: 1\n');
  });
});
