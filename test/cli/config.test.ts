import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, type Run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const VAGUE = 'strategy: 1\ntitle: Sociale media 2027\nowner: marketing\n';

interface Reported {
  readonly file: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
  }[];
}

/** What these tests look at; other rules may have more to say of the plans. */
const TOLD = ['owner-not-a-person', 'config', 'yaml-syntax'];

function files({ out }: Run): Readonly<Record<string, string[]>> {
  const { files: list } = JSON.parse(out) as { files: Reported[] };
  return Object.fromEntries(
    list.map(({ file, findings }) => [
      file,
      findings.filter(({ rule }) => TOLD.includes(rule)).map(({ rule, severity }) => `${rule} ${severity}`),
    ]),
  );
}

const json = ['lint', '--format', 'json'];

describe('the config of a team, on the command line', () => {
  it('is the nearest above the plan, not beyond the root of the repository', async () => {
    const folder = folderWith({
      '.strategylint.yaml': 'rules: { owner-not-a-person: error }\n',
      'strategy.yaml': VAGUE,
      'a/b/strategy.yaml': VAGUE,
      'a/.strategylint.yaml': 'rules: { owner-not-a-person: off }\n',
      'repository/.git/HEAD': '',
      'repository/plans/strategy.yaml': VAGUE,
      'own/.git': 'gitdir: elsewhere\n',
      'own/.strategylint.yaml': 'rules: { owner-not-a-person: hint }\n',
      'own/plans/strategy.yaml': VAGUE,
    });
    const found = await run(json, folder);
    assert.deepEqual(files(found), {
      'a/b/strategy.yaml': [],
      'own/plans/strategy.yaml': ['owner-not-a-person hint'],
      'repository/plans/strategy.yaml': ['owner-not-a-person warning'],
      'strategy.yaml': ['owner-not-a-person error'],
    });
    assert.equal(found.code, 1);
    assert.deepEqual(files(await run([...json, 'b/strategy.yaml'], path.join(folder, 'a'))), {
      'b/strategy.yaml': [],
    });
    assert.deepEqual(files(await run([...json, '-'], path.join(folder, 'a'), { input: VAGUE })), {
      '<stdin>': [],
    });
  });

  it('is the one that is named, for all plans', async () => {
    const folder = folderWith({
      'strict.yaml': 'extends: strict\n',
      '.strategylint.yaml': 'rules: { owner-not-a-person: off }\n',
      'strategy.yaml': VAGUE,
    });
    assert.deepEqual(files(await run([...json, '--config', 'strict.yaml'], folder)), {
      'strategy.yaml': ['owner-not-a-person error'],
    });
    const { code, errors, out } = await run([...json, '--config', 'gone.yaml'], folder);
    assert.deepEqual([code, errors, out], [2, ['gone.yaml: there is no such file or folder'], '']);
  });

  it('brings the team’s own words: some that it finds vague, some that it allows', async () => {
    const plan = (statement: string): string =>
      `strategy: 1\ntitle: x\ngoals:\n  a:\n    statement: ${statement}\n`;
    const folder = folderWith({
      '.strategylint.yaml': 'words: { vague: [buzz], allowed: [waar mogelijk] }\n',
      'vague/strategy.yaml': plan('The buzz around our bread in 2027'),
      'allowed/strategy.yaml': plan(
        'Waar mogelijk van 80 naar 130 bestellingen per week voor 1 oktober 2027',
      ),
      'specific/strategy.yaml': plan('Buzz from 80 to 130 mentions a week by 1 October 2027'),
    });
    const { out } = await run([...json, '.'], folder);
    const { files: found } = JSON.parse(out) as {
      files: { file: string; findings: { rule: string; range: { start: object } }[] }[];
    };
    assert.deepEqual(
      found.map(({ file, findings }) => [
        file,
        findings.filter(({ rule }) => rule === 'goal-vague').map(({ range }) => range.start),
      ]),
      [
        ['allowed/strategy.yaml', []],
        ['specific/strategy.yaml', []],
        ['vague/strategy.yaml', [{ line: 4, character: 19 }]],
      ],
    );
  });

  it('brings the team’s own frameworks, and is told what is wrong with them', async () => {
    const framework =
      'frameworks:\n  ours:\n    title: Ours\n    steps:\n      - { id: who, title: Who, question: For whom?, required: [audiences] }\n';
    const folder = folderWith({
      '.strategylint.yaml': framework,
      'strategy.yaml': 'strategy: 1\ntitle: x\nframework: ours\n',
      'b/.strategylint.yaml': framework.replace('id: who, ', 'idd: who, '),
      'b/strategy.yaml': 'strategy: 1\ntitle: x\n',
    });
    const { out } = await run(json, folder);
    assert.match(out, /"rule":"framework-step-missing"/);
    assert.doesNotMatch(out, /"rule":"unknown-reference"/);
    assert.match(out, /"file":"b\/\.strategylint\.yaml","findings":\[\{"rule":"config"/);
  });

  it('is told what is wrong with it under its own name, once, and the rest counts', async () => {
    const folder = folderWith({
      '.strategylint.yaml': 'rules:\n  owner-not-a-persn: off\n  goal-vague: error\n',
      'strategy.yaml': VAGUE,
      'b/strategy.yaml': VAGUE,
    });
    const found = await run(json, folder);
    assert.deepEqual(files(found), {
      '.strategylint.yaml': ['config error'],
      'b/strategy.yaml': ['owner-not-a-person warning'],
      'strategy.yaml': ['owner-not-a-person warning'],
    });
    assert.equal(found.code, 1);
    const { summary } = JSON.parse(found.out) as { summary: Record<string, number> };
    assert.deepEqual([summary['files'], summary['errors']], [2, 1]);
    const { out } = await run(['lint'], folder, { env: { LANG: 'nl_NL.UTF-8' } });
    assert.ok(
      out.startsWith(
        [
          '',
          '.strategylint.yaml',
          '  ✖ 2:3  Onbekende regel “owner-not-a-persn”: bedoel je `owner-not-a-person`?  config',
          '    2 │ owner-not-a-persn: off',
          '      │ ^^^^^^^^^^^^^^^^^',
        ].join('\n'),
      ),
      out,
    );
  });

  it('is trouble where it cannot be read, and the plans are checked without it', async () => {
    const folder = folderWith({
      '.strategylint.yaml': '<<<<<<< HEAD\nrules:\n=======\n>>>>>>> x\n',
      'strategy.yaml': VAGUE,
    });
    const found = await run(json, folder);
    assert.deepEqual(files(found), {
      '.strategylint.yaml': ['yaml-syntax error'],
      'strategy.yaml': ['owner-not-a-person warning'],
    });
    assert.deepEqual(found.errors, [
      '.strategylint.yaml: it cannot be read, so the rules are as they are without it',
    ]);
    assert.equal(found.code, 2);
    const other = folderWith({ 'strategy.yaml': VAGUE, 'b/strategy.yaml': VAGUE });
    mkdirSync(path.join(other, '.strategylint.yaml'));
    const { code, errors, out } = await run(json, other);
    assert.deepEqual([code, errors], [2, ['.strategylint.yaml: it is a folder']]);
    assert.equal(out.match(/owner-not-a-person"/g)?.length, 2);
  });

  it('does not wait for what never ends', async function () {
    if (process.platform === 'win32') this.skip();
    const endless = folderWith({ 'strategy.yaml': VAGUE });
    symlinkSync('/dev/zero', path.join(endless, 'zero.yaml'));
    assert.deepEqual((await run([...json, '--config', 'zero.yaml'], endless)).errors, [
      'zero.yaml: it is no file',
    ]);
    const pipe = folderWith({ 'strategy.yaml': VAGUE });
    execFileSync('mkfifo', [path.join(pipe, '.strategylint.yaml')]);
    assert.deepEqual((await run(json, pipe)).errors, ['.strategylint.yaml: it is no file']);
  });

  it('follows a link within the repository, and none that leads elsewhere or nowhere', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = folderWith({ secret: 'password: hunter2\n', 'team.yaml': 'extends: strict\n' });
    const linked = (target: string): string => {
      const folder = folderWith({
        '.git/config': 'token: hunter2\n',
        'team.yaml': 'rules: { owner-not-a-person: error }\n',
        'plans/strategy.yaml': VAGUE,
      });
      symlinkSync(target, path.join(folder, 'plans/.strategylint.yaml'));
      return folder;
    };
    const name = 'plans/.strategylint.yaml';
    for (const [target, reason] of [
      [path.join(elsewhere, 'secret'), 'it is a link that leads elsewhere, so it is not read'],
      ['../.git/config', 'it is a link that leads elsewhere, so it is not read'],
      ['nothing.yaml', 'it is a link that leads nowhere'],
      ['.strategylint.yaml', 'its links go round in a circle'],
    ] as const) {
      const { code, errors, out } = await run(json, linked(target));
      assert.deepEqual([code, errors], [2, [`${name}: ${reason}`]]);
      assert.doesNotMatch(out, /hunter2/);
      const table = await run(['coverage', 'plans/strategy.yaml'], linked(target));
      assert.deepEqual([table.code, table.errors], [2, [`${name}: ${reason}`]]);
    }
    const within = await run(json, linked('../team.yaml'));
    assert.deepEqual([within.code, within.errors], [1, []]);
    // One that is named is meant, wherever it leads.
    const folder = folderWith({ 'strategy.yaml': VAGUE });
    symlinkSync(path.join(elsewhere, 'team.yaml'), path.join(folder, 'team.yaml'));
    assert.deepEqual((await run([...json, '--config', 'team.yaml'], folder)).errors, []);
  });

  it('is told of its mistakes where it is named, also without plans', async () => {
    const folder = folderWith({ 'bad.yaml': 'rules: { goal-vage: off }\n', 'list.yaml': '[]\n' });
    const { code, out } = await run(['lint', '--config', 'bad.yaml'], folder);
    assert.equal(code, 1);
    assert.match(out, /Unknown rule “goal-vage”/);
    const list = await run(['lint', '--config', 'list.yaml'], folder);
    assert.equal(list.code, 2);
    assert.match(list.out, /Expected keys such as/);
    for (const command of ['lint', 'coverage']) {
      const { code: none, errors } = await run([command, '--config', '', 'strategy.yaml'], folder);
      assert.deepEqual([none, errors.at(-1)], [2, '--config: the name of the file is missing']);
    }
  });

  it('must be UTF-8', async () => {
    const folder = folderWith({ 'strategy.yaml': VAGUE });
    writeFileSync(
      path.join(folder, '.strategylint.yaml'),
      Buffer.from('\uFEFFrules: { owner-not-a-person: off }\n', 'utf16le'),
    );
    const { code, errors } = await run(json, folder);
    assert.deepEqual([code, errors], [2, ['.strategylint.yaml: this is not UTF-8: save it as UTF-8']]);
  });

  it('reads no more of a huge one than it takes to say so', async () => {
    const folder = folderWith({
      '.strategylint.yaml': `rules: {}\n#${'x'.repeat(3_000_000)}`,
      'strategy.yaml': VAGUE,
    });
    const found = await run(json, folder);
    assert.deepEqual(files(found)['.strategylint.yaml'], ['config error']);
    assert.equal(found.code, 2);
  });

  it('leaves out what it ignores, and says so of a plan that was named', async () => {
    const folder = folderWith({
      '.strategylint.yaml': 'ignore: [archive/, "*.draft.strategy.yaml", "!archive/kept.strategy.yaml"]\n',
      'strategy.yaml': VAGUE,
      'archive/strategy.yaml': VAGUE,
      'a/x.draft.strategy.yaml': VAGUE,
    });
    assert.deepEqual(Object.keys(files(await run(json, folder))), ['strategy.yaml']);
    const { code, errors } = await run([...json, 'archive/strategy.yaml'], folder);
    assert.deepEqual(
      [code, errors],
      [0, ['archive/strategy.yaml: left out by `ignore` in .strategylint.yaml']],
    );
  });
});
