/** What people type, and what repositories are like: `strategy diff` finds the plan, or says what to write. */
import assert from 'node:assert/strict';
import { chownSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { git, PLAIN_GIT, put, repositoryOf, withEnvironment } from '../support/repository';

interface Output {
  readonly old: string;
  readonly new: string;
  readonly changes: readonly { readonly old?: unknown; readonly new?: unknown }[];
}

const plan = (target: number): string =>
  `strategy: 1\ntitle: Plan\nmission: Good bread for everybody\ngoals:\n  orders:\n    statement: Orders\n    kpis:\n      orders: { metric: Orders, target: ${target} }\n`;

/** What was compared, and from which target to which. */
async function compared(folder: string, ...args: readonly string[]): Promise<readonly unknown[]> {
  const { code, out, errors } = await run(['diff', '--format', 'json', ...args], folder);
  assert.deepEqual([code, errors], [0, []]);
  const { old, new: now, changes } = JSON.parse(out) as Output;
  return [old, now, ...changes.map((change) => [change.old, change.new])];
}

async function refused(folder: string, args: readonly string[], line: string): Promise<void> {
  const { code, out, errors } = await run(['diff', ...args], folder);
  assert.deepEqual([code, out, errors], [2, '', [line]]);
}

describe('strategy diff, where a plan was renamed', () => {
  withEnvironment(PLAIN_GIT);
  let folder = '';
  before(() => {
    folder = repositoryOf({ 'strategy.yaml': plan(130) });
    git(folder, 'tag', 'v1');
    // A repository may ask for as little comparing as it likes.
    git(folder, 'config', 'diff.renames', 'false');
    git(folder, 'config', 'diff.renameLimit', '1');
    git(folder, 'mv', 'strategy.yaml', 'bakery.strategy.yaml');
  });

  it('names the version of then as it was called then', async () => {
    put(folder, { 'bakery.strategy.yaml': plan(120) });
    const expected = ['v1:strategy.yaml', 'bakery.strategy.yaml', [130, 120]];
    assert.deepEqual(await compared(folder, 'v1', 'bakery.strategy.yaml'), expected);
    // It is the only plan here.
    assert.deepEqual(await compared(folder, 'v1'), expected);
    assert.deepEqual(await compared(folder, 'v1', '.'), expected);
    git(folder, 'commit', '--quiet', '--all', '--message', 'renamed');
    assert.deepEqual(await compared(folder, 'v1', 'HEAD'), [
      'v1:strategy.yaml',
      'HEAD:bakery.strategy.yaml',
      [130, 120],
    ]);
  });

  it('says what to write where git was not told of it', async () => {
    renameSync(path.join(folder, 'bakery.strategy.yaml'), path.join(folder, 'other.yaml'));
    await refused(
      folder,
      ['v1', 'other.yaml'],
      'other.yaml: revision “v1” has no such file; if it was called otherwise, name it: v1:strategy.yaml',
    );
    await refused(
      folder,
      ['v1', 'other.yaml', '--lang=nl'],
      'other.yaml: revisie “v1” heeft dit bestand niet; als het anders heette, noem het: v1:strategy.yaml',
    );
    assert.deepEqual(await compared(folder, 'v1:strategy.yaml', 'other.yaml'), [
      'v1:strategy.yaml',
      'other.yaml',
      [130, 120],
    ]);
    renameSync(path.join(folder, 'other.yaml'), path.join(folder, 'bakery.strategy.yaml'));
  });
});

describe('strategy diff, by what was typed', () => {
  withEnvironment(PLAIN_GIT);
  let folder = '';
  before(() => {
    folder = repositoryOf({
      'a.strategy.yaml': plan(1),
      'b.strategy.yaml': plan(2),
      'in/strategy.yaml': plan(3),
    });
    git(folder, 'branch', 'docs');
    mkdirSync(path.join(folder, 'docs'));
    put(folder, { 'in/strategy.yaml': plan(4) });
  });

  it('takes a path behind a colon from here, or from the uppermost folder as git does', async () => {
    const below = path.join(folder, 'in');
    const expected = ['HEAD:strategy.yaml', 'strategy.yaml', [3, 4]];
    assert.deepEqual(await compared(below, 'HEAD:strategy.yaml'), expected);
    assert.deepEqual(await compared(below, 'HEAD:in/strategy.yaml'), expected);
    assert.deepEqual(await compared(below, 'HEAD:in/strategy.yaml', 'strategy.yaml'), expected);
    const [old] = await compared(below, 'HEAD:a.strategy.yaml', 'strategy.yaml');
    assert.equal(old, 'HEAD:a.strategy.yaml');
  });

  it('takes a folder without a plan for the branch of that name', async () =>
    assert.deepEqual((await compared(folder, 'docs', 'in/strategy.yaml')).slice(0, 1), [
      'docs:in/strategy.yaml',
    ]));

  const cases: Readonly<Record<string, readonly [readonly string[], string]>> = {
    'an unset variable': [['', 'HEAD'], '“” is no name of a file or revision; is a variable empty?'],
    'a colon without a file': [
      ['HEAD:'],
      'which file of HEAD? Write it behind the colon: HEAD:strategy.yaml',
    ],
    'a mistyped revision, where there is no one plan to compare': [['mian'], 'git knows no revision “mian”'],
    'a range': [['HEAD~1..HEAD'], 'git knows no revision “HEAD~1..HEAD”: that is a range; name one revision'],
    'a path of Windows': [
      ['C:\\plans\\strategy.yaml'],
      'C:\\plans\\strategy.yaml: there is no such file, and git knows no such revision',
    ],
    'a file that is not there': [
      ['a.strategy.yaml', 'plan.yml', '--lang=nl'],
      'plan.yml: dat bestand is er niet, en git kent die revisie niet',
    ],
    'several plans': [['HEAD'], 'this folder: there is no strategy.yaml here; name the plan'],
    'the same in Dutch': [['HEAD', '--lang', 'nl'], 'deze map: hier staat geen strategy.yaml; noem het plan'],
    'a file within a file': [
      ['HEAD:a.strategy.yaml/x.yaml'],
      'a.strategy.yaml/x.yaml: revision “HEAD” has no such file; if it was called otherwise, name it: HEAD:OTHER.yaml',
    ],
  };
  for (const [name, [args, line]] of Object.entries(cases)) it(name, () => refused(folder, args, line));

  it('a path that leaves the repository', () =>
    refused(folder, ['HEAD:../../x.yaml'], `/x.yaml: this file is not in the repository ${folder}`));
});

describe('strategy diff, in odd repositories', () => {
  withEnvironment(PLAIN_GIT);

  it('follows a link to the plan', async () => {
    const folder = repositoryOf({ 'plans/real.yaml': plan(130) });
    symlinkSync('plans/real.yaml', path.join(folder, 'strategy.yaml'));
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', 'a link');
    put(folder, { 'plans/real.yaml': plan(120) });
    assert.deepEqual(await compared(folder), ['HEAD:plans/real.yaml', 'strategy.yaml', [130, 120]]);
  });

  it('works in a worktree and in a submodule', async () => {
    const folder = repositoryOf({ 'strategy.yaml': plan(130) });
    const tree = path.join(folder, 'tree');
    git(folder, 'worktree', 'add', '--quiet', '--detach', tree);
    put(tree, { 'strategy.yaml': plan(120) });
    assert.deepEqual((await compared(tree)).at(-1), [130, 120]);
    const outer = repositoryOf({ 'README.md': 'x\n' });
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', folder, 'sub');
    put(outer, { 'sub/strategy.yaml': plan(110) });
    assert.deepEqual((await compared(outer, 'HEAD', 'sub/strategy.yaml')).at(-1), [130, 110]);
    // Of a submodule this folder is not the repository, but it is the plan's own that is asked.
    assert.deepEqual((await compared(outer, 'HEAD:sub/strategy.yaml')).at(-1), [130, 110]);
  });

  it('says of a clone without the texts that they are not there, and fetches nothing', async () => {
    const folder = repositoryOf({ 'strategy.yaml': plan(130) }, { 'strategy.yaml': plan(120) });
    git(folder, 'config', 'uploadpack.allowFilter', 'true');
    const clone = folderWith({});
    git(clone, 'clone', '--quiet', '--filter=blob:none', `file://${folder}`, 'clone');
    await refused(
      path.join(clone, 'clone'),
      ['HEAD~1'],
      'strategy.yaml: revision “HEAD~1” has this file, but this clone does not hold its text; fetch it with git show HEAD~1:strategy.yaml',
    );
  });

  it('says that nothing was committed yet', async () => {
    const folder = folderWith({ 'strategy.yaml': plan(1) });
    git(folder, 'init', '--quiet');
    await refused(folder, [], 'git knows no revision “HEAD”: nothing has been committed here yet');
  });

  it('passes on what git says of a repository that is damaged', async () => {
    const folder = repositoryOf({ 'strategy.yaml': plan(1) });
    writeFileSync(path.join(folder, '.git/config'), '[core\n');
    const { code, errors } = await run(['diff', '--lang', 'nl'], folder);
    assert.equal(code, 2);
    assert.match(errors.join('\n'), /^[^\n]*: git kan deze repository niet lezen: bad config line [^\n]*$/);
  });

  it('names the folder to trust, also from below', async function () {
    if (process.getuid?.() !== 0) this.skip();
    const folder = repositoryOf({ 'in/strategy.yaml': plan(1) });
    for (const one of ['', '.git']) chownSync(path.join(folder, one), 12345, 12345);
    const { errors } = await run(['diff'], path.join(folder, 'in'));
    assert.match(errors.join('\n'), new RegExp(`safe\\.directory ${folder}$`));
    rmSync(folder, { recursive: true });
  });

  it('lets no id write a block of its own into a comment', async () => {
    const folder = folderWith({});
    const id = (name: string): string => plan(1).replace('  orders:\n', `  ${JSON.stringify(name)}:\n`);
    put(folder, { 'a.yaml': plan(1), 'b.yaml': id('a\n\n<img src=x>\n\n@bob\n\n# x\u001B[31m') });
    const { out } = await run(['diff', 'a.yaml', 'b.yaml', '--format', 'md'], folder);
    const tokens = new MarkdownIt({ html: true }).parse(out, {});
    const inline = tokens.flatMap(({ children }) => children ?? []);
    assert.deepEqual(
      [...tokens, ...inline].filter(({ type }) => type.startsWith('html')),
      [],
    );
    assert.equal(tokens.filter(({ type }) => type === 'heading_open').length, 1);
    assert.doesNotMatch(inline.map(({ type, content }) => (type === 'text' ? content : '')).join(), /@bob/);
    assert.equal(out.includes('\u001B'), false);
  });
});
