/** The action of GitHub and the hook of pre-commit, run as those would run them. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { isPlanName } from '../../src/core/plan-name';
import { ROOT } from '../../src/tools/generated';
import { folderWith } from '../support/folder';
import { git, PLAIN_GIT, put, repositoryOf, withEnvironment } from '../support/repository';

interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const SOUND = 'strategy: 1\ntitle: Sound\n';
const WARNS = `${SOUND}ownr: marketing\n`;
const FAILS = `${SOUND}status: activ\n`;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly summary: string;
  readonly status: string | undefined;
}

describe('the action', () => {
  withEnvironment(PLAIN_GIT);
  const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')) as Action;
  let checkout = '';
  before(async function () {
    this.timeout(60_000);
    // What a checkout of the action is once it was built.
    checkout = folderWith({});
    await build({
      entryPoints: [path.join(ROOT, 'src/cli/main.ts')],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      external: ['*/writers', '*/language-server'],
      logLevel: 'error',
      outfile: path.join(checkout, 'dist/cli.js'),
    });
  });

  /** Runs the steps as a runner does: expressions filled in, bash with its options, one after the other. */
  function run(folder: string, inputs: Readonly<Record<string, string>> = {}): Ran {
    const given = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, inputs[name] ?? input.default]),
    );
    const fill = (text: string): string =>
      text.replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
        if (name === 'github.action_path') return checkout;
        const value = given[name.replace(/^inputs\./, '')];
        assert.notEqual(value, undefined, name);
        return value!;
      });
    const files = { output: path.join(checkout, 'out.txt'), summary: path.join(checkout, 'summary.md') };
    for (const file of Object.values(files)) writeFileSync(file, '');
    let out = '';
    let code = 0;
    for (const step of action.runs.steps) {
      const script = path.join(checkout, 'step.sh');
      writeFileSync(script, fill(step.run));
      const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          GITHUB_OUTPUT: files.output,
          GITHUB_STEP_SUMMARY: files.summary,
          ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)])),
        },
      });
      out += ran.stdout + ran.stderr;
      code = ran.status ?? 1;
      if (code !== 0) break;
    }
    return {
      code,
      out,
      summary: readFileSync(files.summary, 'utf8'),
      status: /^status=(\d)$/m.exec(readFileSync(files.output, 'utf8'))?.[1],
    };
  }

  it('is named by the tag of this version wherever the docs show it', () => {
    const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const docs = [
      'README.md',
      ...readdirSync(path.join(ROOT, 'docs')).flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : [])),
    ];
    const named = docs.flatMap((file) =>
      [...read(file).matchAll(/(?:strategy-as-code\/strategy-as-code@|^ *rev: )(\S+)/gm)].map(
        ([, tag]) => tag,
      ),
    );
    assert.ok(named.length >= 3);
    assert.deepEqual([...new Set(named)], [`v${version}`]);
  });

  it('is a composite one, whose inputs are all described, and never part of a script', () => {
    assert.equal(action.runs.using, 'composite');
    for (const [name, input] of Object.entries(action.inputs)) {
      assert.equal(typeof input.description, 'string', name);
      assert.equal(typeof input.default, 'string', name);
    }
    for (const step of action.runs.steps) {
      assert.equal(step.shell, 'bash');
      assert.doesNotMatch(step.run, /\$\{\{/);
    }
    const used = action.runs.steps.flatMap(({ env }) => Object.values(env ?? {}));
    for (const name of Object.keys(action.inputs)) assert.ok(used.includes(`\${{ inputs.${name} }}`), name);
  });

  it('shows findings beside the lines and in the summary, and fails on errors', function () {
    this.timeout(60_000);
    const folder = folderWith({ 'strategy.yaml': WARNS, 'b/strategy.yaml': FAILS });
    const { code, out, summary, status } = run(folder);
    assert.deepEqual([code, status], [1, '1']);
    assert.match(out, /^::error file=b\/strategy\.yaml,line=3,/m);
    assert.match(out, /^::warning file=strategy\.yaml,line=3,/m);
    assert.match(summary, /^### What the check found/);
  });

  it('fails on what it is asked to fail on', function () {
    this.timeout(60_000);
    const warns = folderWith({ 'strategy.yaml': WARNS });
    const fails = folderWith({ 'strategy.yaml': FAILS });
    assert.equal(run(warns).code, 0);
    assert.deepEqual(
      [run(warns, { 'fail-on': 'warning' }).code, run(fails, { 'fail-on': 'never' }).code],
      [1, 0],
    );
    const never = run(folderWith({ 'strategy.yaml': FAILS }), { 'fail-on': 'never', path: 'nowhere' });
    assert.deepEqual([never.code, never.status], [2, '2']);
    const wrong = run(warns, { 'fail-on': 'sometimes' });
    assert.deepEqual([wrong.code, wrong.status], [2, '2']);
    assert.match(wrong.out, /::error::fail-on takes error, warning or never/);
  });

  it('takes paths one a line, a language, a config, a revision and a file to write to', function () {
    this.timeout(60_000);
    const folder = repositoryOf({
      'a b/strategy.yaml': WARNS,
      'c/strategy.yaml': FAILS,
      'strict.yaml': 'extends: strict\n',
    });
    const two = run(folder, { path: 'a b\r\n\nc/strategy.yaml\n', language: 'nl' });
    assert.match(two.out, /file=a b\/strategy\.yaml/);
    assert.match(two.out, /Onbekend woord/);
    assert.equal(run(folder, { path: 'a b', config: 'strict.yaml' }).code, 1);
    const since = run(folder, { since: 'HEAD' });
    assert.deepEqual([since.code, since.out], [0, '']);
    const sarif = run(folder, { format: 'sarif', output: 'out.sarif', 'fail-on': 'never' });
    assert.deepEqual([sarif.code, sarif.status], [0, '1']);
    const log = JSON.parse(readFileSync(path.join(folder, 'out.sarif'), 'utf8')) as { version: string };
    assert.equal(log.version, '2.1.0');
    assert.match(sarif.summary, /^### What the check found/);
    assert.equal(run(folder, { output: 'a new/folder/out.txt', 'fail-on': 'never' }).code, 0);
    assert.equal(existsSync(path.join(folder, 'a new/folder/out.txt')), true);
    // What could not be written is no finding, and is never let pass.
    const unwritten = run(folder, { output: 'strict.yaml/out.txt', 'fail-on': 'never' });
    assert.deepEqual([unwritten.code, unwritten.status], [2, '2']);
    assert.match(unwritten.out, /::error::the output cannot be written/);
  });

  it('writes nothing through a link that somebody proposes', function () {
    if (process.platform === 'win32') this.skip();
    this.timeout(60_000);
    const elsewhere = folderWith({ 'kept.txt': 'kept' });
    const folder = folderWith({ 'strategy.yaml': FAILS, 'real/old.txt': 'old' });
    symlinkSync(path.join(elsewhere, 'kept.txt'), path.join(folder, 'out.txt'));
    symlinkSync(path.join(elsewhere, 'made.txt'), path.join(folder, 'new.txt'));
    symlinkSync(elsewhere, path.join(folder, 'out'));
    for (const output of [
      'out.txt',
      'new.txt',
      './out/kept.txt',
      'out/a/b.txt',
      path.join(folder, 'out.txt'),
    ]) {
      const { code, status, out } = run(folder, { output, 'fail-on': 'never' });
      assert.deepEqual([code, status], [2, '2'], output);
      assert.match(out, /::error::the output is a link, or lies behind one, so it is not written/);
    }
    assert.deepEqual(readdirSync(elsewhere), ['kept.txt']);
    assert.equal(readFileSync(path.join(elsewhere, 'kept.txt'), 'utf8'), 'kept');
    // What is there already, and a place outside that the workflow itself names.
    for (const output of ['real/old.txt', path.join(folder, 'a b/c.txt'), path.join(elsewhere, 'made.txt')])
      assert.equal(run(folder, { output, 'fail-on': 'never' }).code, 0, output);
    assert.notEqual(readFileSync(path.join(folder, 'real/old.txt'), 'utf8'), 'old');
    assert.deepEqual(readdirSync(elsewhere), ['kept.txt', 'made.txt']);
  });

  it('takes a full disk for trouble, whatever is allowed', function () {
    if (!existsSync('/dev/full')) this.skip();
    this.timeout(60_000);
    const full = run(folderWith({ 'strategy.yaml': FAILS }), { output: '/dev/full', 'fail-on': 'never' });
    assert.deepEqual([full.code, full.status], [2, '2']);
    assert.match(full.out, /no space is left/);
  });

  it('runs nothing that somebody writes in an input', function () {
    this.timeout(60_000);
    const folder = folderWith({ 'strategy.yaml': SOUND });
    const marker = path.join(folder, 'marker');
    const attack = `"; touch '${marker}'; $(touch '${marker}') \`touch '${marker}'\` #`;
    for (const input of ['path', 'format', 'fail-on', 'since', 'config', 'language'])
      assert.equal(run(folder, { [input]: attack }).code, 2, input);
    run(folder, { path: '--fix' });
    assert.equal(existsSync(marker), false);
  });
});

describe('the hook for pre-commit', () => {
  withEnvironment(PLAIN_GIT);
  const hooks = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Readonly<
    Record<string, string>
  >[];

  it('is for the files that may be plans', () => {
    assert.deepEqual(
      hooks.map(({ id, entry, language }) => [id, entry, language]),
      [['strategy-lint', 'strategy lint', 'node']],
    );
    // Python knows the flag within a pattern, JavaScript beside it.
    const files = new RegExp(hooks[0]!['files']!.replace('(?i)', ''), 'i');
    for (const name of [
      'strategy.yaml',
      'a/strategy.yml',
      'a/b.strategy.yaml',
      'STRATEGY.YAML',
      'mystrategy.yaml',
      'strategy.yaml.bak',
      'strategy/x.yaml',
    ])
      assert.equal(files.test(name), isPlanName(name), name);
  });

  it('names a command that the package has', () => {
    const { bin } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { bin: object };
    assert.ok(Object.hasOwn(bin, hooks[0]!['entry']!.split(' ')[0]!));
  });

  it('stops a commit, where pre-commit is installed', function () {
    this.timeout(120_000);
    if (spawnSync('pre-commit', ['--version']).status !== 0) this.skip();
    const folder = repositoryOf({ 'strategy.yaml': SOUND });
    // The very hook, but with the command from the sources: what installs packages is not asked.
    const [hook] = hooks;
    const cli = path.join(ROOT, 'src/cli/main.ts');
    const local = {
      ...hook,
      language: 'system',
      entry: `${process.execPath} --import ${path.join(ROOT, 'node_modules/tsx/dist/loader.mjs')} ${cli} lint`,
    };
    put(folder, {
      '.pre-commit-config.yaml': JSON.stringify({ repos: [{ repo: 'local', hooks: [local] }] }),
      'notes.yaml': 'a: 1\n',
      'b.strategy.yaml': FAILS,
    });
    git(folder, 'add', '--all');
    const env = { ...process.env, PRE_COMMIT_HOME: path.join(folder, '.git', 'pre-commit') };
    const fails = spawnSync('pre-commit', ['run', '--color=never'], { cwd: folder, encoding: 'utf8', env });
    assert.equal(fails.status, 1, fails.stdout);
    assert.match(fails.stdout, /strategy lint\.+Failed[\s\S]*b\.strategy\.yaml[\s\S]*activ/);
    put(folder, { 'b.strategy.yaml': SOUND });
    git(folder, 'add', '--all');
    assert.match(
      execFileSync('pre-commit', ['run', '--color=never'], { cwd: folder, encoding: 'utf8', env }),
      /Passed/,
    );
  });
});
