import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { CacheFile } from '../../src/cli/cache/file';
import { NOWHERE, Places } from '../../src/cli/cache/places';
import type { Day } from '../../src/core/day';
import { ROOT } from '../../src/tools/generated';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';
import { manyPlans } from '../support/many-plans';

const MB = 1024 * 1024;
const CACHE = '.strategy-cache';

const key = (number: number): string => `${String(number).padStart(43, 'k')} ${'s'.repeat(22)}`;
const open = (folder: string, bounds?: Parameters<typeof CacheFile.open>[4]): CacheFile =>
  CacheFile.open(undefined, folder, 'engine', '2027-01-15' as Day, bounds);
/** What is remembered of a plan: 100 kB, and no two alike. */
const large = (number: number): string => String(number).padStart(100_000, 'x');
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);

async function remember(folder: string, all: readonly number[]): Promise<void> {
  const cache = open(folder);
  for (const number of all) cache.set(key(number), large(number));
  assert.equal(await cache.write(), undefined);
}

/** Which are remembered, asked in their order. */
function known(folder: string, all: readonly number[]): readonly number[] {
  const cache = open(folder);
  const found = all.filter((number) => cache.get(key(number))?.toString() === large(number));
  cache.close();
  return found;
}

/** Bytes of buffers that are still in use. */
function inBuffers(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  // What one found is let go by the time of the next.
  collect();
  return process.memoryUsage().arrayBuffers;
}

describe('a cache of many plans', function () {
  this.timeout(60_000);

  it('knows all that one run looked at, in whatever order it is asked for', async () => {
    const folder = folderWith({});
    // More than a file of the shape before could hold.
    const all = numbers(0, 420);
    await remember(folder, all);
    assert.ok(statSync(path.join(folder, CACHE)).size > 40 * MB);
    assert.deepEqual(known(folder, all), all);
    const backwards = [...all].reverse();
    assert.deepEqual(known(folder, backwards), backwards);
    // Whole again, though only one is new.
    const cache = open(folder);
    for (const number of all) assert.ok(cache.get(key(number)));
    cache.set(key(420), large(420));
    assert.equal(await cache.write(), undefined);
    assert.deepEqual(known(folder, numbers(0, 421)), numbers(0, 421));
  });

  it('is not in memory as a whole, when it is read, written, or both', async () => {
    const folder = folderWith({});
    const before = inBuffers();
    const first = open(folder);
    for (const number of numbers(0, 300)) first.set(key(number), large(number));
    assert.ok(inBuffers() - before < 4 * MB, `${inBuffers() - before}`);
    await first.write();
    const second = open(folder);
    for (const number of numbers(0, 600))
      if (!second.get(key(number))) second.set(key(number), large(number));
    assert.ok(inBuffers() - before < 4 * MB, `${inBuffers() - before}`);
    await second.write();
    assert.deepEqual(known(folder, numbers(0, 600)), numbers(0, 600));
  });

  it('says what it was told in this run too', () => {
    const cache = open(folderWith({}));
    for (const number of numbers(0, 30)) cache.set(key(number), large(number));
    for (const number of [29, 0, 15, 3]) assert.equal(cache.get(key(number))?.toString(), large(number));
    cache.set(key(3), 'another');
    assert.equal(cache.get(key(3))?.toString(), 'another');
    cache.close();
  });

  it('gives what stays as it is, whatever is asked for or remembered behind it', async () => {
    const folder = folderWith({});
    await remember(folder, numbers(0, 50));
    const cache = open(folder);
    cache.set(key(99), large(99));
    const given = [0, 1, 30, 99].map((number) => [number, cache.get(key(number))] as const);
    for (const number of numbers(0, 90)) cache.set(key(number), large(number + 1000));
    for (const number of numbers(0, 90)) assert.ok(cache.get(key(number)));
    for (const [number, bytes] of given) assert.equal(bytes?.toString(), large(number));
    cache.close();
  });

  it('forgets none of the others for a run over a few, and most of them for one over many', async () => {
    const folder = folderWith({});
    await remember(folder, numbers(0, 200));
    await remember(folder, [200]);
    assert.deepEqual(known(folder, numbers(0, 201)), numbers(0, 201));
    await remember(folder, numbers(300, 350));
    const left = known(folder, numbers(0, 350));
    assert.equal(left.filter((number) => number >= 300).length, 50);
    assert.ok(left.length < 50 + 84 && left.length > 50 + 75, `${left.length}`);
  });

  it('is no larger than it may be, and then holds what matters most', async () => {
    const folder = folderWith({});
    const bounds = { all: 2_000_000, others: MB, otherDays: MB };
    const cache = open(folder, bounds);
    for (const number of numbers(0, 15)) {
      cache.set(key(number), large(number));
      cache.set(key(100 + number), large(100 + number), 'first');
    }
    await cache.write();
    assert.ok(statSync(path.join(folder, CACHE)).size <= bounds.all);
    assert.deepEqual(known(folder, numbers(100, 115)), numbers(100, 110));
    assert.deepEqual(known(folder, numbers(0, 15)), numbers(0, 9));
    // What is larger than this run would write is not read either.
    assert.equal(open(folder, { ...bounds, all: MB }).get(key(0)), undefined);
  });

  it('leaves alone what was named and is something else, however large it is', async () => {
    const folder = folderWith({ film: 'x'.repeat(5000) });
    const cache = CacheFile.open('film', folder, 'engine', '2027-01-15' as Day, {
      all: 1000,
      others: 100,
      otherDays: 100,
    });
    cache.set(key(1), 'x');
    assert.match((await cache.write()) ?? '', /^film: this is no cache/);
    assert.equal(statSync(path.join(folder, 'film')).size, 5000);
  });

  it('reads no entry that was altered, and those beside it', async () => {
    const folder = folderWith({});
    const file = path.join(folder, CACHE);
    await remember(folder, numbers(0, 20));
    const whole = readFileSync(file);
    const at = whole.indexOf(key(7));
    /** In its key, its day, its text and its sum. */
    for (const place of [at + 3, at + 70, at + 90_000, whole.indexOf('\n', at) - 2]) {
      const altered = Buffer.from(whole);
      altered[place]! ^= 1;
      writeFileSync(file, altered);
      assert.deepEqual(
        known(folder, numbers(0, 20)),
        numbers(0, 20).filter((number) => number !== 7),
      );
    }
    // In its size: where the next begins is not known then.
    const altered = Buffer.from(whole);
    altered.write('99999999', at + 78);
    writeFileSync(file, altered);
    assert.deepEqual(known(folder, numbers(0, 20)), numbers(0, 7));
  });

  it('keeps places of keys by the ten thousand apart', () => {
    const places = new Places();
    for (const number of numbers(0, 50_000)) {
      assert.equal(places.number(key(number)), number);
      assert.equal(places.place(number), NOWHERE);
      places.put(number, number * 7);
    }
    assert.equal(places.size, 50_000);
    for (const number of numbers(0, 50_000))
      assert.equal(places.place(places.number(key(number))), number * 7);
  });

  it('leaves nothing beside its file when its process is killed', function () {
    const folder = folderWith({});
    const script = `
      const { CacheFile } = require(${JSON.stringify(path.join(ROOT, 'src/cli/cache/file.ts'))});
      const { readdirSync } = require('node:fs');
      const cache = CacheFile.open(undefined, ${JSON.stringify(folder)}, 'engine', '2027-01-15');
      const key = (number) => String(number).padStart(43, 'k') + ' ' + 's'.repeat(22);
      for (let at = 0; at < 50; at++) cache.set(key(at), 'x'.repeat(100_000));
      console.log(cache.get(key(0)).length);
      process.kill(process.pid, 'SIGKILL');`;
    const { stdout } = spawnSync(process.execPath, ['--require', require.resolve('tsx/cjs'), '-e', script], {
      encoding: 'utf8',
    });
    assert.equal(stdout, '100000\n');
    assert.deepEqual(readdirSync(folder), []);
  });

  it('says why it could not be written, and the run goes on', async () => {
    const folder = folderWith({ plans: 'a file' });
    const cache = CacheFile.open('plans/below/', folder, 'engine', '2027-01-15' as Day);
    for (const number of numbers(0, 30)) cache.set(key(number), large(number));
    assert.equal(cache.get(key(29)), undefined);
    assert.match((await cache.write()) ?? '', /^plans\/below\/\.strategy-cache: the cache was not written: /);
  });
});

describe('strategy lint --cache in processes of their own', function () {
  this.timeout(120_000);
  let cli = '';
  before(async () => {
    cli = path.join(await builtCli(), 'cli.js');
  });

  interface Said {
    readonly code: number | null;
    readonly out: string;
    readonly errors: string;
  }
  const lint = (folder: string, ...args: readonly string[]): Promise<Said> => {
    const child = spawn(process.execPath, [cli, 'lint', '--today', '2027-01-15', '--lang', 'en', ...args], {
      cwd: folder,
    });
    let [out, errors] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, errors })));
  };
  /** Whether the file stays as it is: everything was in it. */
  const isKnown = async (folder: string, expected: Said): Promise<boolean> => {
    const { ino, mtimeMs } = statSync(path.join(folder, CACHE));
    assert.deepEqual(await lint(folder, '--cache'), expected);
    const after = statSync(path.join(folder, CACHE));
    return after.ino === ino && after.mtimeMs === mtimeMs;
  };

  it('can run twice at the same time, also while plans change', async () => {
    const texts = manyPlans(40);
    const folder = folderWith(texts);
    const expected = await lint(folder);
    assert.deepEqual(await Promise.all([lint(folder, '--cache'), lint(folder, '--cache')]), [
      expected,
      expected,
    ]);
    assert.ok(await isKnown(folder, expected));
    const [changed] = Object.keys(texts);
    writeFileSync(path.join(folder, changed!), `${texts[changed!]!}ownr: marketing\n`);
    const now = await lint(folder);
    assert.notDeepEqual(now, expected);
    const again = await Promise.all(
      ['stylish', 'json', 'stylish'].map((format) => lint(folder, '--cache', '--format', format)),
    );
    assert.deepEqual([again[0], again[2]], [now, now]);
    assert.deepEqual(again[1], await lint(folder, '--format', 'json'));
    assert.deepEqual(await lint(folder, '--cache'), now);
    assert.ok(await isKnown(folder, now));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('checks anew what a file that was cut off has lost, and no more', async () => {
    const folder = folderWith(manyPlans(24));
    const file = path.join(folder, CACHE);
    const expected = await lint(folder, '--cache');
    const { size } = statSync(file);
    assert.ok(await isKnown(folder, expected));
    for (const length of [size - 1, Math.floor(size / 2), Math.floor(size / 5), 300, 5, 0]) {
      truncateSync(file, length);
      assert.deepEqual(await lint(folder, '--cache'), expected);
      // What was found goes last; it is not asked for where what was printed of it is known.
      if (length < 1000) assert.equal(statSync(file).size, size);
      assert.ok(await isKnown(folder, expected));
    }
  });
});
