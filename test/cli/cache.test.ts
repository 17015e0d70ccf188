import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { CacheFile } from '../../src/cli/cache/file';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { RULES } from '../../src/rules';
import { ROOT } from '../../src/tools/generated';
import { run, type Run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { git, PLAIN_GIT, put, repositoryOf, withEnvironment } from '../support/repository';

const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).filter((name) => !name.includes('.'));
const example = (name: string): string =>
  readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8');
const SOUND = 'strategy: 1\ntitle: Sound\n';
const WARNS = `${SOUND}ownr: marketing\n`;
const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit', 'markdown'];

const lint = (folder: string, ...args: readonly string[]): Promise<Run> =>
  run(['lint', '--today', '2027-01-15', ...args], folder);

/** How many texts are parsed as plans while something runs. */
async function parsed(work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const lines = Object.getOwnPropertyDescriptor(PlanDocument.prototype, 'root')!;
  const seen = new WeakSet();
  Object.defineProperty(PlanDocument.prototype, 'root', {
    ...lines,
    get(this: PlanDocument) {
      if (!seen.has(this)) count++;
      seen.add(this);
      return lines.get!.call(this) as unknown;
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(PlanDocument.prototype, 'root', lines);
  }
  return count;
}

describe('strategy lint --cache', () => {
  withEnvironment(PLAIN_GIT);
  const plans = (): Record<string, string> =>
    Object.fromEntries(EXAMPLES.map((name) => [`${name}/strategy.yaml`, example(name)]));

  for (const format of FORMATS)
    it(`says the same as without it, the first time and again: ${format}`, async () => {
      const folder = folderWith({
        ...plans(),
        'bot/strategy.yaml': 'strategy: momentum\n',
        'blank/strategy.yaml': '',
      });
      const expected = await lint(folder, '--format', format);
      for (const before of FORMATS) {
        await lint(folder, '--cache', '--format', before);
        assert.deepEqual(await lint(folder, '--cache', '--format', format), expected, `after ${before}`);
      }
    });

  it('parses nothing that it knows, and for what mends a finding only once', async () => {
    const folder = folderWith(plans());
    assert.ok((await parsed(() => lint(folder, '--cache'))) >= EXAMPLES.length);
    assert.equal(await parsed(() => lint(folder, '--cache')), 0);
    assert.equal(await parsed(() => lint(folder, '--cache', '--format', 'markdown')), 0);
    assert.ok((await parsed(() => lint(folder, '--cache', '--format', 'sarif'))) > 0);
    assert.equal(await parsed(() => lint(folder, '--cache', '--format', 'sarif')), 0);
    // What is known of the fixes by now is not lost.
    await lint(folder, '--cache');
    assert.equal(await parsed(() => lint(folder, '--cache', '--format', 'json')), 0);
  });

  it('knows a text wherever it stands, and checks one that changed', async () => {
    const folder = folderWith({ 'a/strategy.yaml': WARNS });
    await lint(folder, '--cache');
    renameSync(path.join(folder, 'a'), path.join(folder, 'b'));
    assert.equal(await parsed(() => lint(folder, '--cache')), 0);
    put(folder, { 'b/strategy.yaml': SOUND });
    assert.match((await lint(folder, '--cache')).out, /nothing to remark/);
    put(folder, { 'b/strategy.yaml': WARNS });
    assert.match((await lint(folder, '--cache')).out, /unknown-key/);
  });

  it('can be taken to another place and shared', async () => {
    const [one, other] = [folderWith(plans()), folderWith(plans())];
    const expected = await lint(one, '--cache');
    writeFileSync(path.join(other, '.strategy-cache'), readFileSync(path.join(one, '.strategy-cache')));
    let again: Run | undefined;
    assert.equal(await parsed(async () => (again = await lint(other, '--cache'))), 0);
    assert.deepEqual(again, expected);
  });

  it('depends on the day, the language and the config', async () => {
    const folder = folderWith(plans());
    const ways = [[], ['--today', '2031-01-01'], ['--lang', 'nl'], ['--config', 'other.yaml']];
    put(folder, { 'other.yaml': 'extends: strict\n' });
    const expected = [];
    for (const way of ways) expected.push(await lint(folder, ...way));
    assert.equal(new Set(expected.map(({ out }) => out)).size, ways.length);
    for (let round = 0; round < 2; round++)
      for (const [index, way] of ways.entries())
        assert.deepEqual(await lint(folder, '--cache', ...way), expected[index], way.join(' '));
    put(folder, { 'other.yaml': 'extends: minimal\n' });
    const changed = await lint(folder, '--config', 'other.yaml');
    assert.deepEqual(await lint(folder, '--cache', '--config', 'other.yaml'), changed);
    put(folder, { '.strategylint.yaml': 'extends: minimal\n' });
    assert.deepEqual(await lint(folder, '--cache'), await lint(folder));
  });

  it('does not hold for another build', () => {
    const folder = folderWith({});
    const key = `${'k'.repeat(43)} ${'s'.repeat(22)}`;
    const open = (engine: string): CacheFile =>
      CacheFile.open(undefined, folder, engine, '2027-01-15' as Day);
    const first = open('one');
    first.set(key, '["plan"]');
    return first.write().then((trouble) => {
      assert.equal(trouble, undefined);
      assert.equal(open('one').get(key)?.toString(), '["plan"]');
      assert.equal(open('two').get(key), undefined);
    });
  });

  it('goes together with a baseline, a revision and a number of warnings', async () => {
    const folder = repositoryOf({ 'strategy.yaml': WARNS });
    put(folder, { 'strategy.yaml': `${SOUND}mision: Bread\nownr: marketing\n` });
    await lint(folder, '--baseline', 'known.json', '--update-baseline', '--cache');
    put(folder, { 'strategy.yaml': `${SOUND}mision: Bread\nownr: marketing\nvison: More\n` });
    for (const args of [
      ['--baseline', 'known.json'],
      ['--since', 'HEAD'],
      ['--max-warnings', '0'],
    ]) {
      const expected = await lint(folder, ...args, '--format', 'json');
      for (let round = 0; round < 2; round++)
        assert.deepEqual(await lint(folder, ...args, '--format', 'json', '--cache'), expected, args[0]);
    }
    assert.equal(await parsed(() => lint(folder, '--since', 'HEAD', '--cache')), 0);
  });

  it('is not for mending, and its place not for a run without it', async () => {
    for (const fix of ['--fix', '--fix-dry-run']) {
      const { code, errors } = await lint('/', '--cache', fix);
      assert.deepEqual(
        [code, errors],
        [2, ['--cache and --fix do not go together: what is mended is checked anew']],
      );
    }
    assert.equal((await lint('/', '--cache-location', 'x')).code, 2);
    assert.equal((await lint('/', '--cache', '--cache-location', '')).code, 2);
  });

  it('stands where it is asked to', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS });
    mkdirSync(path.join(folder, 'there'));
    for (const [place, file] of [
      ['there', 'there/.strategy-cache'],
      ['new/folder/', 'new/folder/.strategy-cache'],
      ['deep/er/named', 'deep/er/named'],
    ] as const) {
      await lint(folder, '--cache', '--cache-location', place);
      assert.ok(statSync(path.join(folder, file)).size > 0);
      assert.equal(await parsed(() => lint(folder, '--cache', '--cache-location', place)), 0);
    }
    assert.equal(existsSync(path.join(folder, '.strategy-cache')), false);
  });

  it('survives whatever is in its file, and writes it anew', async () => {
    const folder = folderWith(plans());
    const file = path.join(folder, '.strategy-cache');
    const expected = await lint(folder, '--cache');
    const whole = readFileSync(file);
    const start = whole.indexOf('\n') + 1;
    const flipped = Buffer.from(whole);
    flipped[start + 200]! ^= 1;
    const texts: readonly (readonly [string, Buffer])[] = [
      ['empty', Buffer.alloc(0)],
      ['cut off', whole.subarray(0, whole.length / 2)],
      ['cut off in its head', whole.subarray(0, 20)],
      ['one bit altered', flipped],
      ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
      [
        'of another version',
        Buffer.from(whole.toString('latin1').replace('strategy-cache 3', 'strategy-cache 9'), 'latin1'),
      ],
      ['something else', Buffer.from('{"eslint":true}\n')],
    ];
    for (const [what, bytes] of texts) {
      writeFileSync(file, bytes);
      assert.deepEqual(await lint(folder, '--cache'), expected, what);
      assert.equal(await parsed(() => lint(folder, '--cache')), 0, what);
    }
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('survives lines that say what no plan could come to', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS });
    const expected = await lint(folder, '--format', 'json');
    const said = [
      '',
      'x',
      '[]',
      '{}',
      'null',
      '["pln"]',
      '["plan",{}]',
      '["plan",[[]]]',
      '["plan",[],5]',
      '["plan",[],["x"]]',
      '["plan",[["r","error","m","m","",0,999999,false,null,[],null]]]',
      '["plan",[["r","error","m","m","",-1,2,false,null,[],null]]]',
      '["plan",[["r","fatal","m","m","",0,2,false,null,[],null]]]',
      '["plan",[["r","error","m","m","",0,2,false,null,[["x"]],null]]]',
      '["plan",[["r","error","m","m","",0,2,false,null,[],[["t",true,false,[[0,1]]]]]]]',
    ];
    for (const line of said) {
      // Its own way of writing the file, with the sum that fits.
      const file = path.join(folder, '.strategy-cache');
      writeFileSync(file, '');
      await lint(folder, '--cache');
      const lines = readFileSync(file, 'utf8').split('\n');
      const entry = lines.find((one) => one.includes('["plan"'))!;
      const cache = CacheFile.open(undefined, folder, lines[0]!.split(' ')[2]!, '2027-01-15' as Day);
      cache.set(entry.slice(0, 66), line);
      assert.equal(await cache.write(), undefined);
      assert.deepEqual(await lint(folder, '--cache', '--format', 'json'), expected, line);
    }
  });

  it('survives what is no word of what was printed', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS });
    const expected = await lint(folder);
    for (const said of ['', 'x', 'p 1 2', 'q 0 0 0 0\nx', 'p 0 0 0 -1\nx', 'p 9999999999 0 0 0\nx']) {
      const file = path.join(folder, '.strategy-cache');
      writeFileSync(file, '');
      await lint(folder, '--cache');
      const lines = readFileSync(file, 'utf8').split('\n');
      const entry = lines.find((one) => / p \d+ \d+ \d+ \d+$/.test(one))!;
      const cache = CacheFile.open(undefined, folder, lines[0]!.split(' ')[2]!, '2027-01-15' as Day);
      cache.set(entry.slice(0, 66), said);
      assert.equal(await cache.write(), undefined);
      assert.deepEqual(await lint(folder, '--cache'), expected, said);
    }
  });

  it('knows nothing of a plan in whose check a rule failed', async () => {
    const folder = folderWith({ 'strategy.yaml': SOUND });
    const rule = RULES.find(({ id }) => id === 'unknown-key')!;
    const check = Object.getOwnPropertyDescriptor(rule, 'check')!;
    const broken = (): never => {
      throw new Error('broken');
    };
    Object.defineProperty(rule, 'check', { ...check, value: { plan: broken } });
    try {
      for (let round = 0; round < 2; round++)
        assert.match((await lint(folder, '--cache')).errors.join('\n'), /unknown-key failed: Error: broken/);
    } finally {
      Object.defineProperty(rule, 'check', check);
    }
    assert.deepEqual((await lint(folder, '--cache')).errors, []);
  });

  it('leaves alone what is no cache and was named, and what it may not write; the findings are the same', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS, 'package.json': '{}' });
    const expected = await lint(folder);
    const named = await lint(folder, '--cache', '--cache-location', 'package.json');
    assert.deepEqual([named.code, named.out], [expected.code, expected.out]);
    assert.deepEqual(named.errors, [
      'package.json: this is no cache of strategy lint, so it was left as it is',
    ]);
    assert.equal(readFileSync(path.join(folder, 'package.json'), 'utf8'), '{}');
    const below = await lint(folder, '--cache', '--cache-location', 'package.json/x');
    assert.equal(below.out, expected.out);
    assert.match(below.errors.join('\n'), /^package\.json\/x: the cache was not written: /);
  });

  it('does not write through a link', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS, 'secret.txt': 'secret' });
    symlinkSync('secret.txt', path.join(folder, '.strategy-cache'));
    await lint(folder, '--cache');
    assert.equal(readFileSync(path.join(folder, 'secret.txt'), 'utf8'), 'secret');
  });

  it('is not written where nothing is new', async () => {
    const folder = folderWith(plans());
    await lint(folder, '--cache');
    const file = path.join(folder, '.strategy-cache');
    const before = statSync(file);
    await lint(folder, '--cache');
    assert.equal(statSync(file).ino, before.ino);
    assert.equal(statSync(file).mtimeMs, before.mtimeMs);
  });

  it('keeps what this run did not look at, within bounds', async () => {
    const folder = folderWith({});
    const key = (number: number): string => `${String(number).padStart(43, 'k')} ${'s'.repeat(22)}`;
    const open = (today: string): CacheFile => CacheFile.open(undefined, folder, 'engine', today as Day);
    const large = JSON.stringify(['plan', 'x'.repeat(100_000)]);
    for (let round = 0; round < 30; round++) {
      const cache = open(round < 15 ? '2027-01-01' : '2027-01-02');
      for (let number = 0; number < 10; number++) cache.set(key(round * 10 + number), large);
      await cache.write();
    }
    const size = statSync(path.join(folder, '.strategy-cache')).size;
    assert.ok(size < 10.5 * 1024 * 1024, `${size}`);
    const kept = open('2027-01-02');
    assert.equal(kept.get(key(299))?.toString(), large);
    assert.equal(kept.get(key(0)), undefined);
    // Of the other day a few are left.
    const older = Array.from({ length: 150 }, (_, number) => kept.get(key(number))).filter(Boolean);
    assert.ok(older.length <= 20, `${older.length}`);
  });

  it('is in no search of its own, and git shows it until it is ignored', async () => {
    const folder = repositoryOf({ 'strategy.yaml': WARNS });
    const first = await lint(folder, '--cache');
    assert.deepEqual(await lint(folder, '--cache'), first);
    assert.match(git(folder, 'status', '--porcelain'), /\.strategy-cache/);
  });
});
