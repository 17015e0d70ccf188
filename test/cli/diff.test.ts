import assert from 'node:assert/strict';
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { PlanDocument } from '../../src/core/document';
import { type Change, changesBetween } from '../../src/plan/changes';
import { bakeryRepository, COMMITS, versions } from '../support/bakery-history';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { git, PLAIN_GIT, put, repositoryOf, withEnvironment } from '../support/repository';

interface Output {
  readonly version: number;
  readonly old: string;
  readonly new: string;
  readonly changes: readonly (Omit<Change, 'summary'> & { readonly summary: string })[];
}
const parse = (text: string): Output => JSON.parse(text) as Output;

const plan = (target: number, more = ''): string =>
  `strategy: 1\ntitle: Plan\ngoals:\n  orders:\n    statement: Orders\n    kpis:\n      orders: { metric: Orders, target: ${target} }\n${more}`;

/** What a plan’s text would be without its names for people. */
const plain = (changes: readonly Change[], language: 'en' | 'nl'): unknown =>
  JSON.parse(JSON.stringify(changes.map((one) => ({ ...one, summary: one.summary[language] }))));

describe('strategy diff', () => {
  withEnvironment(PLAIN_GIT);

  describe('in the year of the bakery', () => {
    let folder = '';
    before(function () {
      this.timeout(60_000);
      folder = bakeryRepository();
    });
    after(() => rmSync(folder, { recursive: true, force: true }));

    it('tells between any two commits what changed between their texts', async function () {
      this.timeout(120_000);
      const texts = versions();
      const last = COMMITS.length - 1;
      for (let old = 0; old <= last; old++) {
        for (let now = old + 1; now <= last; now++) {
          const [from, to] = [old, now].map((number) => `HEAD~${last - number}`);
          const { code, out, errors } = await run(['diff', '--format', 'json', from!, to!], folder);
          assert.deepEqual([code, errors], [0, []]);
          const expected = changesBetween(new PlanDocument(texts[old]!), new PlanDocument(texts[now]!));
          assert.deepEqual(parse(out).changes, plain(expected, 'en'), `${old} to ${now}`);
        }
      }
    });

    it('says it in a sentence, those of weight first, in either language', async () => {
      const english = await run(['diff', 'HEAD~4', 'HEAD~3'], folder);
      assert.match(english.out, /HEAD~4:strategy\.yaml to HEAD~3:strategy\.yaml/);
      assert.match(
        english.out,
        /Changes of weight\n(?: {4}~ .*\n)*? {4}~ Target of “.*” lowered from 140 to 110\n/,
      );
      const dutch = await run(['diff', 'HEAD~4', 'HEAD~3', '--lang', 'nl'], folder);
      assert.match(dutch.out, /Ingrijpende wijzigingen\n(?: {4}~ .*\n)*? {4}~ .*van 140 naar 110/);
    });

    it('sees nothing where only the writing changed', async () => {
      const { out } = await run(['diff', 'HEAD~11', 'HEAD~10'], folder);
      assert.match(out, /Nothing changed in meaning\./);
    });

    it('compares the file with its last commit where nothing is named', async () => {
      assert.deepEqual(parse((await run(['diff', '--format', 'json'], folder)).out), {
        version: 1,
        old: 'HEAD:strategy.yaml',
        new: 'strategy.yaml',
        changes: [],
      });
      const text = versions().at(-1)!;
      writeFileSync(path.join(folder, 'strategy.yaml'), text.replace('amount: 21000', 'amount: 22000'));
      for (const args of [[], ['HEAD'], ['strategy.yaml'], ['.'], ['HEAD:strategy.yaml']]) {
        const { out } = await run(['diff', '--format', 'json', ...args], folder);
        assert.deepEqual(
          parse(out).changes.map(({ path: place, old, new: now }) => [place, old, now]),
          [['/budget/amount', 21000, 22000]],
          args.join(' '),
        );
      }
      writeFileSync(path.join(folder, 'strategy.yaml'), text);
    });

    it('is called from a folder below, with a name from there', async () => {
      mkdirSync(path.join(folder, 'below'), { recursive: true });
      const { code, out, errors } = await run(
        ['diff', '--format', 'json', 'HEAD~3:../strategy.yaml', '../strategy.yaml'],
        path.join(folder, 'below'),
      );
      assert.deepEqual([code, errors], [0, []]);
      assert.ok(parse(out).changes.length > 0);
    });

    it('fails on the weight that is asked for', async () => {
      const code = async (...args: string[]): Promise<number> => (await run(['diff', ...args], folder)).code;
      assert.equal(await code('HEAD~4', 'HEAD~3', '--fail-on', 'major'), 1);
      assert.equal(await code('HEAD~4', 'HEAD~3'), 0);
      assert.equal(await code('HEAD~11', 'HEAD~10', '--fail-on', 'minor'), 0);
      assert.equal(await code('HEAD~10', 'HEAD~9', '--fail-on', 'major'), 0);
      assert.equal(await code('HEAD~10', 'HEAD~9', '--fail-on', 'minor'), 1);
      assert.equal(await code('HEAD~10', 'HEAD~9', '--fail-on', 'all'), 2);
    });
  });

  it('compares files, without git too', async () => {
    const folder = folderWith({ 'a.yaml': plan(130), 'b.yaml': plan(110) });
    const path_ = process.env['PATH'];
    process.env['PATH'] = path.join(folder, 'nothing');
    try {
      const files = await run(['diff', 'a.yaml', 'b.yaml', '--format', 'json'], folder);
      assert.equal(files.code, 0);
      assert.equal(parse(files.out).changes[0]?.weight, 'major');
      const revision = await run(['diff', 'a.yaml'], folder);
      assert.equal(revision.code, 2);
      assert.deepEqual(revision.errors, [
        'git is not installed, or not on the path; without it only files can be compared',
      ]);
    } finally {
      process.env['PATH'] = path_;
    }
  });

  it('follows a plan that was renamed', async () => {
    const folder = repositoryOf({ 'old.strategy.yaml': plan(130) });
    git(folder, 'mv', 'old.strategy.yaml', 'strategy.yaml');
    put(folder, { 'strategy.yaml': plan(120) });
    git(folder, 'commit', '--quiet', '--all', '--message', 'renamed');
    const renamed = await run(['diff', 'HEAD~1', '--format', 'json'], folder);
    assert.deepEqual(renamed.errors, []);
    assert.deepEqual(
      parse(renamed.out).changes.map(({ old, new: now }) => [old, now]),
      [[130, 120]],
    );
  });

  describe('tells in one line what it cannot compare', () => {
    const fails = async (args: readonly string[], folder: string, line: RegExp): Promise<void> => {
      const { code, out, errors } = await run(['diff', ...args], folder);
      assert.deepEqual([code, out, errors.length], [2, '', 1], errors.join('\n'));
      assert.match(errors[0]!, line);
      assert.doesNotMatch(errors[0]!, /\n|could not run|at .*\.ts/);
    };
    let folder = '';
    before(() => {
      folder = repositoryOf(
        { 'strategy.yaml': 'exchange: binance\nstrategy: momentum\n' },
        { 'strategy.yaml': plan(130), 'late.strategy.yaml': plan(1) },
        { 'strategy.yaml': plan(120) },
      );
    });

    it('what was no plan in the old revision', () =>
      fails(['HEAD~2'], folder, /^HEAD~2:strategy\.yaml: this is no plan/));
    it('what was not there in the old revision', () =>
      fails(['HEAD~2', 'late.strategy.yaml'], folder, /revision “HEAD~2” has no such file.*OTHER\.yaml/));
    it('a revision that nobody knows', () => fails(['v9'], folder, /^git knows no revision “v9”$/));
    it('a range of revisions', () => fails(['HEAD~1..HEAD'], folder, /git knows no revision/));
    it('a file that is not there', () => fails(['nowhere/strategy.yaml'], folder, /there is no such file/));
    it('a folder without a plan', () => {
      mkdirSync(path.join(folder, 'empty'), { recursive: true });
      return fails(['empty'], folder, /^empty: there is no strategy\.yaml here/);
    });
    it('too much', () => fails(['a', 'b', 'c'], folder, /“c” is one argument too many/));
    it('what is in no repository', () => {
      const elsewhere = folderWith({ 'strategy.yaml': plan(1) });
      return fails([], elsewhere, /this is not in a git repository$/);
    });
    it('a file outside of the repository', () => {
      const elsewhere = folderWith({ 'strategy.yaml': plan(1) });
      return fails(
        ['HEAD', path.join(elsewhere, 'strategy.yaml')],
        folder,
        /this file is not in the repository/,
      );
    });
    it('a repository without a commit', () => {
      const fresh = folderWith({ 'strategy.yaml': plan(1) });
      git(fresh, 'init', '--quiet');
      return fails([], fresh, /git knows no revision “HEAD”/);
    });
    it('a merge that is not finished', () => {
      const conflict = `strategy: 1\ntitle: Plan\n<<<<<<< HEAD\nowner: anna\n=======\nowner: bram\n>>>>>>> other\n`;
      const merging = folderWith({ 'a.yaml': plan(1), 'b.yaml': conflict });
      return fails(['a.yaml', 'b.yaml'], merging, /^b\.yaml: it holds an unfinished merge \(<<<<<<<\)/);
    });
    it('what cannot be read as YAML', () => {
      const broken = folderWith({ 'a.yaml': plan(1), 'b.yaml': 'strategy: 1\ntitle: "a\n' });
      return fails(['a.yaml', 'b.yaml'], broken, /^b\.yaml: it cannot be read as YAML/);
    });
    it('a clone that holds only the last commits', () => {
      const clone = path.join(folder, 'shallow');
      git(folder, 'clone', '--quiet', '--depth=1', `file://${folder}`, clone);
      return fails(
        ['HEAD~1'],
        clone,
        /only the latest commits; fetch the others with git fetch --unshallow$/,
      );
    });
    it('a repository of somebody else', function () {
      if (process.getuid?.() !== 0) this.skip();
      const theirs = repositoryOf({ 'strategy.yaml': plan(1) });
      chownSync(theirs, 12345, 12345);
      chownSync(path.join(theirs, '.git'), 12345, 12345);
      return fails([], theirs, /belongs to somebody else.*safe\.directory/);
    });
    it('a name of a revision that begins with a dash', async () => {
      await fails(['--output=x'], folder, /^unknown option “--output”/);
      await fails(['--', '--output=x'], folder, /“--output=x” is no name of a revision/);
      await fails(['--', '-1:strategy.yaml'], folder, /“-1” is no name of a revision/);
      assert.equal(existsSync(path.join(folder, 'x')), false);
    });
  });

  it('runs nothing that a repository brings', async () => {
    const folder = repositoryOf({
      'was.strategy.yaml': plan(130),
      '.gitattributes': '*.yaml filter=evil diff=evil\n',
    });
    git(folder, 'mv', 'was.strategy.yaml', 'strategy.yaml');
    const marker = path.join(folder, 'run.marker');
    const script = path.join(folder, '.git', 'evil.sh');
    writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> '${marker}'\ncat\n`);
    chmodSync(script, 0o755);
    for (const hook of ['post-checkout', 'post-index-change', 'fsmonitor-watchman']) {
      put(folder, { [`.git/hooks/${hook}`]: `#!/bin/sh\necho hook >> '${marker}'\n` });
      chmodSync(path.join(folder, '.git/hooks', hook), 0o755);
    }
    const settings = {
      'core.fsmonitor': script,
      'core.pager': script,
      'pager.diff': script,
      'pager.log': script,
      'core.sshCommand': script,
      'diff.external': script,
      'diff.evil.command': script,
      'diff.evil.textconv': script,
      'filter.evil.clean': script,
      'filter.evil.smudge': script,
      'filter.evil.process': script,
      'log.showSignature': 'true',
      'gpg.program': script,
      'credential.helper': `!${script}`,
      'alias.rev-parse': `!${script}`,
      'alias.cat-file': `!${script}`,
      'alias.diff-index': `!${script}`,
      // Of a partial clone git would fetch what is missing, by a program of the repository’s choice.
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'evil',
      'remote.evil.url': `ext::${script}`,
      'remote.evil.promisor': 'true',
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
    };
    // The changed file has no entry in the index that fits, so a comparison would read it through the filters.
    put(folder, { 'strategy.yaml': plan(120) });
    for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value);
    put(folder, { 'other.strategy.yaml': plan(2) });

    // The trap is a real one: git by itself does run it.
    try {
      git(folder, 'diff', 'HEAD');
    } catch {
      // The script answers nothing that git would take.
    }
    assert.equal(existsSync(marker), true);
    rmSync(marker);

    const found = await run(['diff', 'HEAD', '--format', 'json'], folder);
    assert.deepEqual([found.code, found.errors], [0, []]);
    assert.deepEqual(
      parse(found.out).changes.map(({ new: now }) => now),
      [120],
    );
    await run(['diff', 'HEAD', 'other.strategy.yaml'], folder);
    await run(['diff', '0123456789012345678901234567890123456789'], folder);
    await run(['lint', '--since', 'HEAD'], folder);
    await run(['export', '--to', 'html', 'strategy.yaml', '-o', 'out.html'], folder);
    assert.equal(existsSync(marker), false);
  });

  describe('as Markdown', () => {
    it('lists the changes by weight', async () => {
      const folder = folderWith({ 'a.yaml': plan(130), 'b.yaml': plan(110, 'mission: Bread\n') });
      const { out } = await run(['diff', 'a.yaml', 'b.yaml', '--format', 'md'], folder);
      assert.match(
        out,
        /^### Changes in the plan\n\nFrom a\.yaml to b\.yaml\n\n\*\*Changes of weight\*\*\n\n- Target of \*Orders\* lowered from 130 to 110/,
      );
      assert.match(out, /\n\*\*Other changes\*\*\n\n- /);
    });

    it('takes no name for Markdown, HTML, or a mention', async () => {
      const folder = folderWith({});
      const pieces = [
        '|',
        '*',
        '**',
        '_',
        '`',
        '``',
        '<img src=x onerror=alert(1)>',
        '@someone',
        '](',
        '[a](b)',
        '![x](y)',
        '&lt;',
        '\\',
        '#',
        '~~',
        'x',
        ' ',
        '<!--',
        '</li>',
        '*x*',
      ];
      const markdown = new MarkdownIt({ html: true });
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
          async (some) => {
            const name = some.join('');
            const named = (target: number): string =>
              `strategy: 1\ntitle: ${JSON.stringify(name)}\nmission: ${JSON.stringify(target > 120 ? name : `${name}!`)}\ngoals:\n  orders:\n    statement: ${JSON.stringify(name)}\n    kpis:\n      orders: { metric: ${JSON.stringify(name)}, target: ${target} }\n`;
            put(folder, { 'a.yaml': named(130), 'b.yaml': named(110) });
            const { out } = await run(['diff', 'a.yaml', 'b.yaml', '--format', 'md'], folder);
            const tokens = markdown.parse(out, {}).flatMap((token) => [token, ...(token.children ?? [])]);
            const kinds = new Set(tokens.map(({ type }) => type));
            for (const kind of [
              'html_block',
              'html_inline',
              'image',
              'link_open',
              's_open',
              'table_open',
              'fence',
              'blockquote_open',
            ])
              assert.equal(kinds.has(kind), false, `${kind} in ${out}`);
            const said = tokens.filter(({ type }) => type === 'text').map(({ content }) => content);
            assert.doesNotMatch(said.join('\n'), /@someone/);
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});
