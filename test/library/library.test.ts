import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import * as library from '../../src/library';
import type * as Described from '../../src/library/library';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const { diff, lint, rules, version } = library;
/** What is described is what there is; the compiler compares. */
const described: typeof Described = library;

const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).filter((name) => !name.includes('.'));
const example = (name: string): string => path.join(ROOT, 'examples', name, 'strategy.yaml');
/** What no plan should look like. */
const HOSTILE = [
  '',
  '\0',
  '\uD800',
  '\uFEFFstrategy: 1',
  'strategy: 1\ngoals: [',
  'strategy: 1\ngoals: { a: 5, b: [], c: null }\nsteps: x\nrules: []\n',
  'strategy: 1\na: &a [*a]\n<<: *a\n',
  '- strategy: 1',
  'strategy: 99',
  `strategy: 1\ngoals:\n${Array.from({ length: 1000 }, (_, i) => `  g${i}: { statement: Meer }\n`).join('')}`,
  `strategy: 1\ntitle: ${'['.repeat(5000)}`,
];
const WARNS = 'strategy: 1\ntitle: Sound\nownr: marketing\n';

interface Report {
  readonly files: readonly {
    readonly findings: readonly Record<string, unknown>[];
    readonly score?: unknown;
  }[];
}
interface Difference {
  readonly changes: readonly unknown[];
}

describe('the library', () => {
  it('says what the command line says', async () => {
    for (const name of EXAMPLES) {
      for (const language of ['en', 'nl'] as const) {
        const args = ['--format', 'json', '--today', '2027-01-15', '--lang', language];
        const { out } = await run(['lint', example(name), ...args], '/');
        const [file] = (JSON.parse(out) as Report).files;
        const { isPlan, findings, score } = lint(readFileSync(example(name), 'utf8'), {
          today: '2027-01-15',
          language,
        });
        assert.equal(isPlan, true);
        const shaped = findings.map(
          ({ rule, severity, message, path: place, range, url, fixes, related }) => ({
            rule,
            severity,
            message,
            path: place,
            range,
            url,
            fixes: fixes.map(({ title }) => ({ title })),
            ...(related.length > 0 ? { related } : {}),
          }),
        );
        assert.deepEqual(JSON.parse(JSON.stringify(shaped)), file?.findings, name);
        assert.deepEqual(score && (JSON.parse(JSON.stringify(score)) as unknown), file?.score, name);
      }
    }
  });

  it('tells what changed as the command line does', async () => {
    const [old, now] = [example('wishes'), example('nine-steps')];
    const { out } = await run(['diff', old, now, '--format', 'json', '--lang', 'nl'], '/');
    const changes = diff(readFileSync(old, 'utf8'), readFileSync(now, 'utf8'), { language: 'nl' });
    assert.deepEqual(JSON.parse(JSON.stringify(changes)), (JSON.parse(out) as Difference).changes);
  });

  it('takes a config, and tells what is wrong with it', () => {
    assert.equal(lint(WARNS, { config: 'rules: { unknown-key: off }' }).findings.length, 0);
    const { findings, configFindings } = lint(WARNS, { config: 'rules: { unknown-kee: off }' });
    assert.deepEqual([findings.length, configFindings.length], [1, 1]);
    assert.match(configFindings[0]!.message, /unknown-kee/);
  });

  it('gives edits that mend', () => {
    const [finding] = lint(WARNS).findings;
    const [fix] = finding!.fixes;
    const [edit] = fix!.edits;
    const mended = WARNS.slice(0, edit!.start) + edit!.text + WARNS.slice(edit!.end);
    assert.match(mended, /^owner: /m);
    assert.equal(
      lint(mended).findings.some(({ rule }) => rule === 'unknown-key'),
      false,
    );
  });

  it('says nothing of what is no plan, and never throws on a text', () => {
    assert.deepEqual(lint('exchange: binance\n'), { isPlan: false, findings: [], configFindings: [] });
    for (const text of HOSTILE) {
      lint(text, { config: text });
      diff(text, WARNS);
    }
  });

  it('tells who calls it wrongly', () => {
    const wrong = lint as (...args: readonly unknown[]) => unknown;
    assert.throws(() => wrong(), /text must be a text, not undefined/);
    assert.throws(() => wrong(null), TypeError);
    assert.throws(() => wrong('', { today: '2027-02-30' }), /today must be a date/);
    assert.throws(() => wrong('', { language: 'de' }), /language must be en or nl/);
    assert.throws(() => wrong('', { config: {} }), /config must be a text/);
    const wrongly = diff as (...args: readonly unknown[]) => unknown;
    for (const options of [null, 'nl', []]) {
      assert.throws(() => wrong('', options), /^TypeError: options must be an object/);
      assert.throws(() => wrongly('', '', options), /^TypeError: options must be an object/);
    }
  });

  it('lists the rules, and its version', () => {
    assert.ok(described.rules.length > 50);
    assert.ok(rules.every(({ id, url }) => url.endsWith(`/${id}.md`)));
    assert.match(version, /^\d+\.\d+\.\d+$/);
  });
});

describe('the package for scripts', () => {
  let folder = '';
  before(async function () {
    this.timeout(120_000);
    // A package as it is packed, of a build of its own.
    const place = folderWith({});
    const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest));
    for (const name of ['.npmignore', 'README.md', 'CHANGELOG.md', 'LICENSE'])
      copyFileSync(path.join(ROOT, name), path.join(place, name));
    const bundle = (entry: string, name: string, banner = ''): Promise<unknown> =>
      build({
        entryPoints: [path.join(ROOT, entry)],
        bundle: true,
        platform: 'node',
        mainFields: ['module', 'main'],
        external: ['*/writers', '*/language-server'],
        logLevel: 'error',
        banner: { js: banner },
        outfile: path.join(place, 'dist', name),
      });
    await Promise.all([
      bundle('src/cli/main.ts', 'cli.js', '#!/usr/bin/env node'),
      bundle('src/library/index.ts', 'library.js'),
    ]);
    copyFileSync(path.join(ROOT, 'src/library/library.d.ts'), path.join(place, 'dist/library.d.ts'));
    for (const name of ['extension.js', 'preview.js', 'cli.js.map'])
      writeFileSync(path.join(place, 'dist', name), '');
    mkdirSync(path.join(place, 'src'));
    writeFileSync(path.join(place, 'src/secret.ts'), '');
    mkdirSync(path.join(place, 'schemas/output'), { recursive: true });
    for (const name of ['strategy.schema.json', 'output/lint.schema.json'])
      copyFileSync(path.join(ROOT, 'schemas', name), path.join(place, 'schemas', name));
    const npm = (...args: string[]): string =>
      execFileSync('npm', args, {
        cwd: place,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        shell: process.platform === 'win32',
      });
    const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts')) as [{ filename: string }];

    folder = folderWith({ 'package.json': '{"private":true}', 'strategy.yaml': WARNS });
    const installed = path.join(folder, 'node_modules/strategy-as-code');
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', path.join(place, filename), '--strip-components=1', '-C', installed]);
    // As npm does.
    const { bin } = JSON.parse(readFileSync(path.join(installed, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    mkdirSync(path.join(folder, 'node_modules/.bin'));
    for (const [name, file] of Object.entries(bin)) {
      execFileSync('chmod', ['+x', path.join(installed, file)]);
      symlinkSync(path.join('../strategy-as-code', file), path.join(folder, 'node_modules/.bin', name));
    }
  });

  const node = (name: string, script: string): unknown => {
    writeFileSync(path.join(folder, name), script);
    return JSON.parse(execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' }));
  };
  const PRINT = `console.log(JSON.stringify([version, rules.length, lint("strategy: 1\\ntitle: x\\nownr: y\\n", { today: '2027-01-15' }).findings[0].rule, diff("strategy: 1\\ntitle: x\\n", "strategy: 1\\ntitle: y\\n").length]));`;

  it('holds the command line, the library and the schemas, and no sources', () => {
    const installed = path.join(folder, 'node_modules/strategy-as-code');
    const all = readdirSync(installed, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$|LICENSE/.test(name),
    );
    assert.deepEqual(all.map((name) => name.split(path.sep).join('/')).sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/cli.js',
      'dist/library.d.ts',
      'dist/library.js',
      'package.json',
      'schemas/output/lint.schema.json',
      'schemas/strategy.schema.json',
    ]);
  });

  it('is imported by a script of either kind', () => {
    const expected = [version, rules.length, 'unknown-key', 1];
    assert.deepEqual(
      node('a.mjs', `import { diff, lint, rules, version } from 'strategy-as-code';\n${PRINT}`),
      expected,
    );
    assert.deepEqual(
      node('b.cjs', `const { diff, lint, rules, version } = require('strategy-as-code');\n${PRINT}`),
      expected,
    );
    assert.equal(
      node(
        'c.cjs',
        `console.log(JSON.stringify(require('strategy-as-code/schemas/output/lint.schema.json').properties.version.const))`,
      ),
      1,
    );
  });

  it('is known to the compiler, with the types that it has', function () {
    this.timeout(60_000);
    const compile = (script: string): string => {
      writeFileSync(path.join(folder, 'use.mts'), script);
      const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
      const args = ['--noEmit', '--strict', '--module', 'nodenext', 'use.mts'];
      try {
        return execFileSync(process.execPath, [tsc, ...args], { cwd: folder, encoding: 'utf8' });
      } catch (error) {
        return String((error as { stdout: unknown }).stdout);
      }
    };
    const right = `import { lint, type Finding } from 'strategy-as-code';\nexport const found: readonly Finding[] = lint('x', { today: '2027-01-15', language: 'nl' }).findings;\n`;
    assert.equal(compile(right), '');
    assert.match(compile(right.replace("'nl'", "'de'")), /'"de"' is not assignable/);
  });

  it('has the command, as npx calls it', function () {
    this.timeout(60_000);
    const out = execFileSync('npx', ['--no-install', 'strategy', '--version'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(out.trim(), version);
    assert.ok(existsSync(path.join(folder, 'node_modules/.bin/strategy')));
  });
});
