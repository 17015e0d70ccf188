import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import { applyEdits, fixAll } from '../../src/core/edits/fix-all';
import type { Finding, FindingFix } from '../../src/core/finding';
import { mend } from '../../src/cli/fix';
import { unifiedDiff } from '../../src/cli/fix-diff';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';
import { lintText } from '../support/lint-text';

const WRONG =
  'strategy: 1\ntitle: Plan  # the title\nstatus: activ\nonwer: anna\npeople: { anna: { nmae: Anna de Vries } }\n';
const RIGHT = WRONG.replace('activ', 'active').replace('onwer', 'owner').replace('nmae', 'name');

const read = (folder: string, name = 'strategy.yaml'): string =>
  readFileSync(path.join(folder, name), 'utf8');

describe('strategy lint --fix', () => {
  it('mends what is safe, keeps all else, and prints what is left', async () => {
    const folder = folderWith({ 'strategy.yaml': WRONG, 'b/strategy.yaml': WRONG.replaceAll('\n', '\r\n') });
    const { code, out, errors } = await run(['lint', '--fix'], folder);
    assert.deepEqual([errors, code], [[], 0]);
    assert.equal(read(folder), RIGHT);
    assert.equal(read(folder, 'b/strategy.yaml'), RIGHT.replaceAll('\n', '\r\n'));
    assert.match(out, /2 plans mended/);
    assert.doesNotMatch(out, /unknown-key/);
    assert.deepEqual(readdirSync(folder), ['b', 'strategy.yaml']);
  });

  it('keeps the mode and the byte order mark', async () => {
    const folder = folderWith({ 'strategy.yaml': `\uFEFF${WRONG}` });
    chmodSync(path.join(folder, 'strategy.yaml'), 0o640);
    await run(['lint', '--fix'], folder);
    assert.equal(read(folder), `\uFEFF${RIGHT}`);
    if (process.platform !== 'win32')
      assert.equal(statSync(path.join(folder, 'strategy.yaml')).mode & 0o777, 0o640);
  });

  it('does not touch a file in which nothing is mended', async () => {
    const folder = folderWith({ 'strategy.yaml': RIGHT });
    const file = path.join(folder, 'strategy.yaml');
    utimesSync(file, 1000, 1000);
    const before = statSync(file);
    await run(['lint', '--fix'], folder);
    const after = statSync(file);
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });

  it('leaves alone what it could only damage, and says so', async () => {
    const folder = folderWith({ 'strategy.yaml': '' });
    const file = path.join(folder, 'strategy.yaml');
    const latin = Buffer.concat([Buffer.from('# caf'), Buffer.from([0xe9]), Buffer.from(`\n${WRONG}`)]);
    writeFileSync(file, latin);
    const { code, errors, out } = await run(['lint', '--fix'], folder);
    assert.deepEqual([code, errors], [2, ['strategy.yaml: this is not UTF-8: save it as UTF-8']]);
    assert.ok(readFileSync(file).equals(latin));
    assert.equal(out, '');
  });

  it('does not follow a link out of the folder; within it, it changes what the link leads to', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = folderWith({ 'plan.yaml': WRONG });
    const folder = folderWith({ 'plans/real.strategy.yaml': WRONG });
    symlinkSync(path.join(elsewhere, 'plan.yaml'), path.join(folder, 'out.strategy.yaml'));
    symlinkSync('plans/real.strategy.yaml', path.join(folder, 'in.strategy.yaml'));
    symlinkSync(elsewhere, path.join(folder, 'linked'));
    for (const name of ['out.strategy.yaml', 'linked/plan.yaml']) {
      const { code, errors } = await run(['lint', '--fix', name], folder);
      assert.deepEqual(
        [code, errors],
        [2, [`${name}: it is a link that leads elsewhere, so it is not changed`]],
      );
    }
    assert.equal(read(elsewhere, 'plan.yaml'), WRONG);
    assert.equal((await run(['lint', '--fix', 'in.strategy.yaml'], folder)).code, 0);
    assert.equal(read(folder, 'plans/real.strategy.yaml'), RIGHT);
    assert.equal((await run(['lint', '--fix', path.join(elsewhere, 'plan.yaml')], folder)).code, 0);
    assert.equal(read(elsewhere, 'plan.yaml'), RIGHT);
  });

  it('does not replace what may not be written', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const folder = folderWith({ 'strategy.yaml': WRONG });
    chmodSync(path.join(folder, 'strategy.yaml'), 0o444);
    const { code, errors } = await run(['lint', '--fix'], folder);
    assert.deepEqual([code, errors], [2, ['strategy.yaml: you may not write it']]);
    assert.equal(read(folder), WRONG);
  });

  it('leaves another name of the same file as it was', async function () {
    if (process.platform === 'win32') this.skip();
    const folder = folderWith({ 'strategy.yaml': WRONG });
    linkSync(path.join(folder, 'strategy.yaml'), path.join(folder, 'kept.txt'));
    await run(['lint', '--fix'], folder);
    assert.deepEqual([read(folder), read(folder, 'kept.txt')], [RIGHT, WRONG]);
  });

  it('cannot change standard input, nor both change and not change', async () => {
    const stdin = await run(['lint', '--fix', '-'], '/', { input: WRONG });
    assert.deepEqual(stdin.errors, [
      '--fix cannot change standard input: --fix-dry-run shows what it would change',
    ]);
    assert.equal(stdin.code, 2);
    assert.equal((await run(['lint', '--fix', '--fix-dry-run'], '/')).code, 2);
  });

  it('shows what it would change as a diff that git applies', async () => {
    const folder = folderWith({
      'strategy.yaml': WRONG,
      'b/strategy.yaml': `\uFEFF${WRONG.trimEnd().replaceAll('\n', '\r\n')}`,
      'c/strategy.yaml': RIGHT,
    });
    const { code, out, errors } = await run(['lint', '--fix-dry-run'], folder);
    assert.deepEqual([code, errors], [0, []]);
    assert.equal(read(folder), WRONG);
    assert.match(out, /^--- a\/b\/strategy\.yaml\n\+\+\+ b\/b\/strategy\.yaml\n@@ /);
    assert.match(out, /\n-status: activ\n/);
    execFileSync('git', ['init', '--quiet'], { cwd: folder });
    execFileSync('git', ['apply', '-'], { cwd: folder, input: out });
    assert.equal(read(folder), RIGHT);
    assert.equal(read(folder, 'b/strategy.yaml'), `\uFEFF${RIGHT.trimEnd().replaceAll('\n', '\r\n')}`);
    assert.equal((await run(['lint', '--fix-dry-run'], folder)).out, '');
    const stdin = await run(['lint', '--fix-dry-run', '-', '--format', 'json'], folder, { input: WRONG });
    const [file] = (JSON.parse(stdin.out) as { files: { diff: string }[] }).files;
    assert.match(file!.diff, /^--- a\/<stdin>\n/);
  });

  it('says what is left after mending where that is why it fails', async () => {
    const folder = folderWith({ 'strategy.yaml': `${WRONG}period: { from: 2027-02-30 }\n` });
    const { code, out, errors } = await run(['lint', '--fix-dry-run'], folder);
    assert.equal(code, 1);
    assert.match(out, /^--- a/);
    assert.match(errors.join('\n'), /^left after mending: 1 error.*; without --fix-dry-run they are shown$/);
  });

  it('passes no control characters of a plan on to a terminal', async () => {
    const text = `${WRONG}# \u001B[2J\n`;
    const { out } = await run(['lint', '--fix-dry-run', '-'], '/', { input: text, colour: true });
    assert.ok(!out.includes('\u001B[2J'));
    assert.ok((await run(['lint', '--fix-dry-run', '-'], '/', { input: text })).out.includes('\u001B[2J'));
  });
});

describe('all safe fixes at once', () => {
  const fix = (edits: FindingFix['edits'], safe = true, suppresses = false): FindingFix => ({
    title: '',
    edits,
    safe,
    suppresses,
  });
  const finding = (...fixes: FindingFix[]): Finding => ({
    rule: 'x',
    severity: 'error',
    message: '',
    messageId: '',
    url: '',
    related: [],
    unused: false,
    start: 0,
    end: 0,
    path: '',
    fixes: () => fixes,
  });
  const edit = (start: number, end: number, text: string): FindingFix['edits'][number] => ({
    start,
    end,
    text,
  });
  const all = (text: string, ...findings: Finding[]): string =>
    applyEdits(text, fixAll(new PlanDocument(text), findings));

  it('takes the first of those that touch, and none that is not safe', () => {
    assert.equal(all('abcdef', finding(fix([edit(0, 1, 'A')])), finding(fix([edit(2, 3, 'C')]))), 'AbCdef');
    assert.equal(all('abcdef', finding(fix([edit(2, 4, 'X')])), finding(fix([edit(0, 3, 'Y')]))), 'abXef');
    assert.equal(all('abcdef', finding(fix([edit(2, 2, 'X')])), finding(fix([edit(2, 2, 'Y')]))), 'abXcdef');
    assert.equal(
      all('abcdef', finding(fix([edit(0, 1, 'A'), edit(4, 5, 'E')])), finding(fix([edit(3, 4, 'Y')]))),
      'AbcdEf',
    );
    assert.equal(all('abcdef', finding(fix([edit(0, 1, 'A')], false), fix([edit(1, 2, 'B')]))), 'aBcdef');
    assert.equal(
      all('abcdef', finding(fix([edit(0, 0, '#')], true, true)), finding(fix([edit(0, 1, 'a')]))),
      'abcdef',
    );
  });

  it('is quick with many', () => {
    const text = `strategy: 1\ntitle: x\npeople:\n${Array.from({ length: 3000 }, (_, i) => `  p${i}: { nmae: x }\n`).join('')}`;
    const findings = lintText(text);
    const mended = all(text, ...findings);
    assert.equal(mended.match(/name/g)?.length, 3000);
  });

  it('ends when two fixes undo each other, and never breaks a plan', () => {
    const turn = (document: PlanDocument): readonly Finding[] => [
      finding(
        fix([
          edit(document.text.length - 2, document.text.length - 1, document.text.endsWith('a\n') ? 'b' : 'a'),
        ]),
      ),
    ];
    const start = new PlanDocument('strategy: 1\ntitle: a\n');
    assert.equal(mend(start, turn).document.text, start.text);
    const breaks = (): readonly Finding[] => [finding(fix([edit(12, 12, '" ')]))];
    assert.equal(mend(start, breaks).document, start);
    const foreign = (): readonly Finding[] => [finding(fix([edit(0, 8, 'other')]))];
    assert.equal(mend(start, foreign).document, start);
  });

  it('makes a diff of anything in time', function () {
    this.timeout(30_000);
    const many = (word: string): string =>
      Array.from({ length: 60_000 }, (_, i) => `${word}${i * 7}\n`).join('');
    const diff = unifiedDiff('x', many('a'), `${many('b')}end`);
    assert.match(diff, /^--- a\/x\n\+\+\+ b\/x\n@@ -1,60000 \+1,60001 @@\n-a0\n/);
    assert.match(diff, /\+end\n\\ No newline at end of file\n$/);
  });
});

describe('a baseline', () => {
  const PLAN =
    'strategy: 1\ntitle: Plan\nowner: marketing\ngoals:\n  a: { statement: Meer omzet }\n  b: { statement: Meer omzet }\n';
  const baseline = ['lint', '--baseline', 'known.json'];
  const made = (files: Readonly<Record<string, string>>): Promise<string> => {
    const folder = folderWith(files);
    return run([...baseline, '--update-baseline'], folder).then(({ code, errors }) => {
      assert.deepEqual([code, errors], [0, []]);
      return folder;
    });
  };

  it('keeps what is known from being told, also when it moves', async () => {
    const folder = await made({ 'strategy.yaml': PLAN, 'b/strategy.yaml': PLAN });
    const known = await run([...baseline, '--max-warnings', '0'], folder);
    assert.deepEqual([known.code, known.errors], [0, []]);
    assert.match(known.out, /2 plans: nothing to remark \(\d+ in the baseline\)/);
    const moved = `# moved\n\n${PLAN.replace('owner: marketing\n', '')}owner: marketing\n`.replaceAll(
      '\n',
      '\r\n',
    );
    writeFileSync(path.join(folder, 'strategy.yaml'), moved);
    const after = await run([...baseline, '--max-warnings', '0'], folder);
    assert.deepEqual([after.code, after.errors], [0, []]);
  });

  it('tells one missing thing from another, though both stand at one place, in any language', async () => {
    const plan =
      'strategy: 1\ntitle: Plan\nframework: three-steps\naudiences: { a: { description: Builders near Leeds, needs: Help } }\n';
    const folder = await made({ 'strategy.yaml': plan });
    writeFileSync(path.join(folder, 'strategy.yaml'), plan.replace(/audiences.*\n/, ''));
    const { out } = await run([...baseline, '--format', 'json', '--lang', 'nl'], folder);
    const { files } = JSON.parse(out) as { files: { findings: { rule: string; message: string }[] }[] };
    const told = files[0]!.findings.filter(({ rule }) => rule === 'framework-step-missing');
    assert.deepEqual(
      told.map(({ message }) => /Stap \d/.exec(message)?.[0]),
      ['Stap 1'],
    );
  });

  it('does not take what the plan lacks for new when the title or the framework’s line changes', async () => {
    const plan =
      'strategy: 1\ntitle: Plan\nframework: three-steps\npeople: { a: { name: Anna de Vries, role: Owner, hours: 6, rate: 25 } }\n';
    const folder = await made({ 'strategy.yaml': plan });
    assert.match(read(folder, 'known.json'), /"rule":"return-not-described"/);
    writeFileSync(
      path.join(folder, 'strategy.yaml'),
      plan.replace('title: Plan', 'title: Another').replace('three-steps', '[three-steps]'),
    );
    const { out, errors } = await run([...baseline, '--format', 'json'], folder);
    const { files } = JSON.parse(out) as { files: { findings: object[] }[] };
    assert.deepEqual([files[0]!.findings, errors], [[], []]);
  });

  it('says that it may not be written', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const folder = folderWith({ 'strategy.yaml': PLAN, 'closed/x': '' });
    chmodSync(path.join(folder, 'closed'), 0o555);
    const { code, errors } = await run(
      ['lint', 'strategy.yaml', '--baseline', 'closed/known.json', '--update-baseline'],
      folder,
    );
    chmodSync(path.join(folder, 'closed'), 0o755);
    assert.deepEqual([code, errors], [2, ['closed/known.json: you may not write it']]);
  });

  it('tells what is new, by counting what is alike', async () => {
    const plan = 'strategy: 1\ntitle: x\ncontent:\n  calendar:\n    - { date: 2027-02-30 }\n';
    const folder = await made({ 'strategy.yaml': plan });
    const more = plan.replace(
      'calendar:\n',
      'calendar:\n    - { date: 2027-01-01 }\n    - { date: 2027-02-30 }\n',
    );
    writeFileSync(path.join(folder, 'strategy.yaml'), more);
    const { code, out } = await run([...baseline, '--format', 'json'], folder);
    const { files, summary } = JSON.parse(out) as {
      files: { findings: unknown[] }[];
      summary: Record<string, number>;
    };
    assert.equal(files[0]?.findings.length, 1);
    assert.deepEqual([code, summary['errors'], summary['known']], [1, 1, 1]);
  });

  it('says what is gone, of plans that were checked and of those that are no more', async () => {
    const folder = await made({ 'strategy.yaml': PLAN, 'b/strategy.yaml': PLAN });
    writeFileSync(path.join(folder, 'strategy.yaml'), PLAN.replace('owner: marketing\n', ''));
    const { errors, code } = await run([...baseline, 'strategy.yaml'], folder);
    assert.deepEqual(
      [code, errors],
      [0, ['1 finding of the baseline is gone: --update-baseline takes them out']],
    );
    const before = read(folder, 'known.json');
    await run([...baseline, '--update-baseline', 'strategy.yaml'], folder);
    const lines = (text: string): string[] => text.split('\n').filter((line) => line.includes('"rule"'));
    assert.equal(lines(read(folder, 'known.json')).length, lines(before).length - 1);
    assert.ok(read(folder, 'known.json').includes('"file":"b/strategy.yaml"'));
    assert.deepEqual((await run([...baseline, 'strategy.yaml'], folder)).errors, []);
  });

  it('is written in one order, a line for each, and only when it differs', async () => {
    const folder = await made({ 'strategy.yaml': PLAN, 'b/strategy.yaml': PLAN });
    const text = read(folder, 'known.json');
    const found = (JSON.parse(text) as { version: number; findings: Record<string, string>[] }).findings;
    const keys = found.map(({ file, rule, path: place, message, text: hash }) =>
      [file, rule, place, message, hash].join('\0'),
    );
    assert.deepEqual(keys, [...keys].sort());
    // The first and last line, the version, the brackets, and nothing behind the last line end.
    assert.equal(text.split('\n').length, found.length + 6);
    const inode = statSync(path.join(folder, 'known.json')).ino;
    await run([...baseline, '--update-baseline', 'strategy.yaml', 'b'], folder);
    assert.equal(read(folder, 'known.json'), text);
    assert.equal(statSync(path.join(folder, 'known.json')).ino, inode);
    // The same from another folder, for its names are relative to itself.
    const elsewhere = await run(
      ['lint', '..', '--baseline', '../known.json', '--max-warnings', '0'],
      path.join(folder, 'b'),
    );
    assert.deepEqual([elsewhere.code, elsewhere.errors], [0, []]);
  });

  it('is refused where it is none, and told in one line', async () => {
    const folder = folderWith({
      'strategy.yaml': PLAN,
      'text.json': 'not json',
      'old.json': '{"version":0,"findings":[]}',
      'list.json': '[]',
      'entry.json':
        '{"version":1,"findings":[{"file":"x","rule":"y","path":"","message":"m","text":"z","count":-1}]}',
      'proto.json': '{"version":1,"__proto__":{"polluted":1},"findings":[]}',
    });
    for (const name of ['text.json', 'old.json', 'list.json', 'entry.json']) {
      const { code, errors } = await run(['lint', '--baseline', name], folder);
      assert.deepEqual([code, errors], [2, [`${name}: this is no baseline of version 1`]]);
      assert.equal((await run(['lint', '--baseline', name, '--update-baseline'], folder)).code, 2);
    }
    assert.deepEqual((await run(['lint', '--baseline', 'gone.json'], folder)).errors, [
      'gone.json: there is no such file or folder; --update-baseline makes one',
    ]);
    assert.deepEqual((await run(['lint', '--update-baseline'], folder)).errors, [
      '--update-baseline needs --baseline FILE, which says what to write',
    ]);
    assert.equal((await run(['lint', '--baseline', 'proto.json'], folder)).errors.length, 0);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.ok(!existsSync(path.join(folder, 'gone.json')));
  });

  it('is not written through a link that leads elsewhere, nor when a plan could not be read', async function () {
    if (process.platform === 'win32') this.skip();
    const elsewhere = folderWith({ 'precious.json': '{"version":1,"findings":[]}' });
    const folder = folderWith({ 'strategy.yaml': PLAN });
    symlinkSync(path.join(elsewhere, 'precious.json'), path.join(folder, 'known.json'));
    const { code, errors } = await run([...baseline, '--update-baseline'], folder);
    assert.deepEqual(
      [code, errors],
      [2, ['known.json: it is a link that leads elsewhere, so it is not changed']],
    );
    assert.equal(read(elsewhere, 'precious.json'), '{"version":1,"findings":[]}');
    const half = await run(
      ['lint', 'strategy.yaml', 'gone.yaml', '--baseline', 'new.json', '--update-baseline'],
      folder,
    );
    assert.equal(half.code, 2);
    assert.ok(!existsSync(path.join(folder, 'new.json')));
  });
});
