import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { bakeryRepository } from '../support/bakery-history';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { git, PLAIN_GIT, put, repositoryOf, withEnvironment } from '../support/repository';

interface Report {
  readonly files: readonly { file: string; findings: readonly { rule: string; path: string }[] }[];
  readonly summary: Readonly<Record<string, number>>;
}

const SOUND = 'strategy: 1\ntitle: Sound\n';
const WARNS = `${SOUND}ownr: marketing\n`;
const WARNS_TWICE = `${SOUND}mision: Bread\nownr: marketing\n`;

const since = async (revision: string, folder: string, ...args: string[]): Promise<Report> => {
  const { out, errors } = await run(
    ['lint', '--since', revision, '--format', 'json', '--today', '2027-01-15', ...args],
    folder,
  );
  assert.deepEqual(errors, []);
  return JSON.parse(out) as Report;
};

const found = ({ files }: Report): readonly (readonly [string, readonly string[]])[] =>
  files.map(({ file, findings }) => [file, findings.map(({ rule }) => rule)]);

describe('strategy lint --since', () => {
  withEnvironment(PLAIN_GIT);

  it('shows only what the change brought, wherever it moved to', async () => {
    const folder = repositoryOf({ 'strategy.yaml': WARNS, 'same.strategy.yaml': WARNS });
    put(folder, { 'strategy.yaml': WARNS_TWICE, 'new.strategy.yaml': WARNS });
    const report = await since('HEAD', folder);
    assert.deepEqual(found(report), [
      ['new.strategy.yaml', ['unknown-key']],
      ['same.strategy.yaml', []],
      ['strategy.yaml', ['unknown-key']],
    ]);
    assert.equal(report.files[2]?.findings[0]?.path, '/mision');
    assert.equal(report.summary['older'], 2);
    assert.equal(report.summary['warnings'], 2);
  });

  it('counts of what is alike: a second of the same kind is new', async () => {
    const goal = (id: string): string => `  ${id}: { statement: Meer omzet }\n`;
    const folder = repositoryOf({ 'strategy.yaml': `${SOUND}goals:\n${goal('a')}` });
    put(folder, { 'strategy.yaml': `${SOUND}goals:\n${goal('a')}${goal('b')}` });
    const [file] = (await since('HEAD', folder)).files;
    assert.ok(file && file.findings.length > 0);
    assert.deepEqual([...new Set(file.findings.map(({ path: place }) => place.split('/')[2]))], ['b']);
  });

  it('lets what did not get worse pass', async () => {
    const folder = repositoryOf({ 'strategy.yaml': WARNS });
    const args = ['lint', '--max-warnings', '0'];
    assert.equal((await run(args, folder)).code, 1);
    const { code, out } = await run([...args, '--since', 'HEAD'], folder);
    assert.equal(code, 0);
    assert.match(out, /1 plan: nothing to remark \(1 were there before\)/);
  });

  it('takes all for new where there was no plan, and follows one that was renamed', async () => {
    const folder = repositoryOf({ 'old.strategy.yaml': WARNS, 'strategy.yaml': 'strategy: momentum\n' });
    git(folder, 'mv', 'old.strategy.yaml', 'moved.strategy.yaml');
    put(folder, { 'strategy.yaml': WARNS });
    assert.deepEqual(found(await since('HEAD', folder)), [
      ['moved.strategy.yaml', []],
      ['strategy.yaml', ['unknown-key']],
    ]);
  });

  it('says one thing of a merge that is not finished', async () => {
    const folder = repositoryOf({ 'strategy.yaml': SOUND });
    put(folder, { 'strategy.yaml': `${SOUND}<<<<<<< HEAD\nowner: anna\n=======\nowner: bram\n>>>>>>> b\n` });
    assert.deepEqual(found(await since('HEAD', folder)), [['strategy.yaml', ['yaml-syntax']]]);
  });

  it('tells once, and in words, where there is nothing to compare with', async () => {
    const folder = repositoryOf({ 'strategy.yaml': SOUND, 'b.strategy.yaml': SOUND });
    const unknown = await run(['lint', '--since', 'v9'], folder);
    assert.deepEqual([unknown.code, unknown.errors], [2, ['git knows no revision “v9”']]);
    const dash = await run(['lint', '--since=--output=x'], folder);
    assert.deepEqual([dash.code, dash.errors], [2, ['“--output=x” is no name of a revision']]);
    assert.equal(existsSync(path.join(folder, 'x')), false);
    const elsewhere = folderWith({ 'strategy.yaml': SOUND });
    const { code, errors } = await run(['lint', '--since', 'HEAD'], elsewhere);
    assert.equal(code, 2);
    assert.match(errors.join('\n'), /^[^\n]*: this is not in a git repository$/);
    const clone = path.join(folder, 'shallow');
    git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
    assert.match(
      (await run(['lint', '--since', 'HEAD~1'], clone)).errors.join('\n'),
      /git fetch --unshallow$/,
    );
  });

  it('does not go together with what writes', async () => {
    for (const other of [['--fix'], ['--fix-dry-run'], ['--baseline', 'b.json', '--update-baseline']])
      assert.equal((await run(['lint', '--since', 'HEAD', ...other], '/')).code, 2, other.join(' '));
  });

  it('takes all for new where nothing was committed yet, as in the hook of a first commit', async () => {
    const folder = folderWith({ 'strategy.yaml': WARNS });
    git(folder, 'init', '--quiet');
    assert.deepEqual(found(await since('HEAD', folder)), [['strategy.yaml', ['unknown-key']]]);
    assert.equal((await run(['lint', '--since', 'main~1'], folder)).code, 2);
  });

  it('knows a plan that is a link by the file that it leads to', async () => {
    const folder = repositoryOf({ 'real.yaml': WARNS });
    symlinkSync('real.yaml', path.join(folder, 'strategy.yaml'));
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'a link');
    assert.deepEqual(found(await since('HEAD', folder, 'strategy.yaml')), [['strategy.yaml', []]]);
  });

  it('says in the language of the run what it cannot do', async () => {
    const folder = repositoryOf({ 'strategy.yaml': SOUND });
    const dutch = await run(['lint', '--since', 'v9', '--lang', 'nl'], folder);
    assert.deepEqual([dutch.code, dutch.errors], [2, ['git kent geen revisie “v9”']]);
    const input = await run(['lint', '-', '--since', 'HEAD'], folder, { input: SOUND });
    assert.deepEqual([input.code, input.out, input.errors.length], [2, '', 1]);
    assert.match(input.errors[0]!, /^--since does not know which file standard input is/);
  });

  it('shows in the bakery’s year what each commit brought', async function () {
    this.timeout(60_000);
    const folder = bakeryRepository();
    try {
      const all = found(await since('HEAD', folder));
      assert.deepEqual(all, [['strategy.yaml', []]]);
      const [[, brought] = ['', []]] = found(await since('HEAD~11', folder, '--today', '2027-09-01'));
      assert.ok(brought.includes('kpi-without-baseline'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('works in a hook, where git says that the repository is elsewhere', () => {
    const folder = repositoryOf({ 'plans/strategy.yaml': WARNS });
    const output = path.join(folder, '.git', 'hook.out');
    const cli = `${process.execPath} --import tsx '${path.resolve('src/cli/main.ts')}'`;
    put(folder, {
      '.git/hooks/pre-commit': `#!/bin/sh\nexport GIT_DIR=.git GIT_INDEX_FILE=.git/index\ncd '${path.resolve('.')}'\n${cli} lint --since HEAD --max-warnings 0 '${folder}/plans' > '${output}' 2>&1\n`,
      'plans/strategy.yaml': `${WARNS}mission: Bread\n`,
    });
    chmodSync(path.join(folder, '.git/hooks/pre-commit'), 0o755);
    execFileSync('git', ['commit', '--quiet', '--all', '--message', 'fine'], {
      cwd: folder,
      env: { ...process.env, ...PLAIN_GIT },
    });
    put(folder, { 'plans/strategy.yaml': WARNS_TWICE });
    assert.throws(() => git(folder, 'commit', '--quiet', '--all', '--message', 'worse'));
  });
});
