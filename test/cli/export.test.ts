import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { EXPORT_FORMATS } from '../../src/report/export';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const TODAY = ['--today', '2027-02-01'];
/** How each begins, whoever wrote the plan; of one that comes later, that it tells of the plan at all. */
const BEGINS: Readonly<Record<string, RegExp>> = {
  html: /^<!doctype html>\s*<html lang="en"[^]*<title>[^<]*Bakery/i,
  md: /^# Bakery\n/,
  ics: /^BEGIN:VCALENDAR\r\n[^]*\r\nNAME:Bakery\r\n/,
  csv: /^\uFEFFgoal,goal in words,kpi,metric,/,
};
const PLAN = 'examples/nine-steps/strategy.yaml';

describe('strategy export', () => {
  let folder = '';
  const at = (name: string): string => path.join(folder, name);
  const text = (name: string): string => readFileSync(at(name), 'utf8');

  beforeEach(function () {
    folder = folderOf();
  });
  const folderOf = (): string =>
    folderWith({
      'strategy.yaml': readFileSync(path.join(ROOT, PLAN), 'utf8'),
      'bakery.strategy.yaml':
        'strategy: 1\ntitle: Bakery\nlanguage: en\nsteps: { a: { title: A, due: 2027-03-01 } }\n',
      'foreign/strategy.yaml': 'exchange: binance\n',
      'broken.yaml': 'strategy: 1\ntitle: "X\ngoals: { a: { statement: Y } }\n',
      'future.yaml': 'strategy: 2\ntitle: X\n',
      'own/.strategylint.yaml': 'rules: { goal-vague: off }\n',
      'own/strategy.yaml': 'strategy: 1\ntitle: X\nlanguage: en\ngoals: { a: { statement: More orders } }\n',
      'bad/.strategylint.yaml': 'rules:\n  goal-vage: off\n',
      'bad/strategy.yaml': 'strategy: 1\ntitle: X\nlanguage: en\n',
    });

  for (const format of EXPORT_FORMATS) {
    it(`writes ${format} to standard output, the same each time, and from standard input`, async () => {
      const args = ['export', '--to', format, ...TODAY];
      const { code, out, errors } = await run([...args, 'bakery.strategy.yaml'], folder);
      assert.deepEqual([code, errors], [0, []]);
      assert.match(out, BEGINS[format] ?? /Bakery/);
      assert.equal((await run([...args, 'bakery.strategy.yaml'], folder)).out, out);
      const input = text('bakery.strategy.yaml');
      const piped = await run([...args, '-'], folder, { input });
      assert.deepEqual([piped.code, piped.errors], [0, []]);
      if (format === 'csv') assert.equal(piped.out, out);
    });

    it(`writes ${format} to a file, and replaces none unless it is told to`, async () => {
      const args = ['export', '--to', format, ...TODAY, 'strategy.yaml', '-o', `out/plan.${format}`];
      const first = await run(args, folder);
      assert.deepEqual([first.code, first.errors, first.out], [0, [], `out/plan.${format}\n`]);
      writeFileSync(at(`out/plan.${format}`), 'mine');
      const second = await run(args, folder);
      assert.deepEqual(second, {
        code: 2,
        out: '',
        errors: [`out/plan.${format}: it is there already; --force replaces it`],
      });
      assert.equal(text(`out/plan.${format}`), 'mine');
      const third = await run([...args, '--force'], folder);
      assert.deepEqual([third.code, third.errors], [0, []]);
      const printed = await run(['export', '--to', format, ...TODAY, 'strategy.yaml'], folder);
      assert.equal(text(`out/plan.${format}`), printed.out);
      assert.deepEqual(readdirSync(at('out')), [`plan.${format}`]);
    });
  }

  it('says what lint says, by the settings of the team, in the plan’s language or that which is asked for', async () => {
    const md = async (...args: string[]): Promise<string> =>
      (await run(['export', '--to', 'md', ...TODAY, ...args], folder)).out;
    assert.match(await md('strategy.yaml'), /^## Doelen$/m);
    assert.match(await md('strategy.yaml', '--lang', 'en'), /^## Goals$/m);
    assert.doesNotMatch(await md('own/strategy.yaml'), /goal-vague/);
    assert.match(await md('own/strategy.yaml', '--config', 'bad/.strategylint.yaml'), /goal-vague/);
    const lint = await run(
      ['lint', '--format', 'json', '--lang', 'en', ...TODAY, 'own/strategy.yaml'],
      folder,
    );
    const { files } = JSON.parse(lint.out) as { files: { findings: { rule: string }[] }[] };
    const told = [...(await md('own/strategy.yaml')).matchAll(/\[([a-z-]+)\]\(<https:/g)].map(
      ([, rule]) => rule!,
    );
    assert.deepEqual(
      told,
      files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    );
  });

  it('writes one table of the csv, or all of them into a folder', async () => {
    const csv = ['export', '--to', 'csv', ...TODAY, 'strategy.yaml'];
    const steps = await run([...csv, '--table', 'steps'], folder);
    assert.match(steps.out, /^\uFEFFstap;titel;/);
    mkdirSync(at('tables'));
    const all = await run([...csv, '-o', 'tables'], folder);
    assert.deepEqual([all.code, all.errors], [0, []]);
    const names = ['strategy-goals.csv', 'strategy-kpis.csv', 'strategy-steps.csv'];
    assert.deepEqual(readdirSync(at('tables')).sort(), names);
    assert.equal(text('tables/strategy-steps.csv'), steps.out);
    // One in the way, and none is written.
    const again = await run([...csv, '-o', 'new/'], folder);
    assert.equal(again.code, 0);
    writeFileSync(at('new/strategy-steps.csv'), 'mine');
    const refused = await run([...csv, '-o', 'new'], folder);
    assert.equal(refused.code, 2);
    assert.equal(text('new/strategy-steps.csv'), 'mine');
    const one = await run([...csv, '--table', 'kpis', '-o', 'one/'], folder);
    assert.equal(one.out, `${path.join('one', 'strategy-kpis.csv')}\n`);
    const page = await run(
      ['export', '--to', 'md', ...TODAY, 'bakery.strategy.yaml', '-o', 'tables'],
      folder,
    );
    assert.equal(page.out, `${path.join('tables', 'bakery.strategy.md')}\n`);
  });

  it('gives a calendar’s entries the same names from whatever folder it runs in', async () => {
    const uids = async (file: string, cwd: string): Promise<readonly unknown[]> => {
      const { out } = await run(['export', '--to', 'ics', ...TODAY, file], cwd);
      const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
      return calendar.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid'));
    };
    const here = await uids('bakery.strategy.yaml', folder);
    assert.equal(here.length, 1);
    assert.deepEqual(await uids(path.join('..', 'bakery.strategy.yaml'), at('own')), here);
    assert.deepEqual(await uids(at('bakery.strategy.yaml'), ROOT), here);
  });

  it('never writes the plan, a folder’s place, through a link elsewhere, or half a file', async () => {
    const md = ['export', '--to', 'md', ...TODAY, 'strategy.yaml', '--force', '-o'];
    const before = text('strategy.yaml');
    symlinkSync(at('strategy.yaml'), at('link.md'));
    symlinkSync(path.join(ROOT, 'README.md'), at('far.md'));
    const cases: readonly (readonly [out: string, error: RegExp])[] = [
      ['strategy.yaml', /^strategy\.yaml: that is the plan itself$/],
      ['./own/../strategy.yaml', /that is the plan itself$/],
      ['link.md', /that is the plan itself$/],
      ['far.md', /a link that leads elsewhere/],
      ['/dev/null', /that is no file/],
      ['strategy.yaml/x.md', /strategy\.yaml\/x\.md: /],
    ];
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    for (const [out, error] of cases) {
      const { code, errors, out: printed } = await run([...md, out], folder);
      assert.deepEqual([code, printed, errors.length], [2, '', 1], out);
      assert.match(errors[0]!, error);
    }
    assert.equal(text('strategy.yaml'), before);
    assert.equal(readFileSync(path.join(ROOT, 'README.md'), 'utf8'), readme);
    assert.ok(statSync('/dev/null').isCharacterDevice());
    writeFileSync(at('old.md'), 'old');
    chmodSync(at('old.md'), 0o640);
    assert.equal((await run([...md, 'old.md'], folder)).code, 0);
    assert.equal(statSync(at('old.md')).mode & 0o777, 0o640);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('names the revision in the page where the file stands as git has it', async () => {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@a.example', ...args], {
        cwd: folder,
        encoding: 'utf8',
      });
    git('init', '--quiet');
    git('add', 'bakery.strategy.yaml');
    git('commit', '--quiet', '-m', 'plan');
    const commit = git('log', '-1', '--format=%h').trim();
    const page = async (): Promise<string> =>
      (await run(['export', '--to', 'html', ...TODAY, 'bakery.strategy.yaml'], folder)).out;
    assert.ok((await page()).includes(commit));
    writeFileSync(at('bakery.strategy.yaml'), `${text('bakery.strategy.yaml')}# more\n`);
    assert.ok(!(await page()).includes(commit));
  });

  it('says in one line what it cannot do, and writes nothing', async () => {
    const cases: readonly (readonly [args: readonly string[], error: RegExp])[] = [
      [['strategy.yaml'], /--to html, md, ics, csv/],
      [['--to', 'pdf', 'strategy.yaml'], /--to takes html, md, ics, csv[^;]*; not “pdf”/],
      [['--to', 'md'], /which plan/],
      [['--to', 'md', 'a', 'b'], /one argument too many/],
      [['--to', 'md', 'nothing.yaml'], /no such file/],
      [['--to', 'md', 'foreign/strategy.yaml'], /no plan/],
      [
        ['--to', 'md', 'broken.yaml', '-o', 'x.md'],
        /^broken\.yaml:2:8: This quote .* Nothing was exported\.$/,
      ],
      [['--to', 'md', 'future.yaml', '-o', 'x.md'], /format 2/],
      [['--to', 'md', '--table', 'goals', 'strategy.yaml'], /--table goes with --to csv/],
      [['--to', 'csv', '--table', 'x', 'strategy.yaml'], /--table takes kpis, goals, steps/],
      [['--to', 'md', '--force', 'strategy.yaml'], /--force goes with/],
      [['--to', 'md', '-o', '', 'strategy.yaml'], /name of the file is missing/],
      [['--to', 'md', '--lang', 'fr', 'strategy.yaml'], /--lang/],
      [['--to', 'md', '--today', 'soon', 'strategy.yaml'], /--today/],
      [['--to', 'md', '--config', 'none.yaml', 'strategy.yaml'], /none\.yaml/],
    ];
    for (const [args, error] of cases) {
      const { code, out, errors } = await run(['export', ...args], folder);
      assert.deepEqual([code, out, errors.length], [2, '', 1], args.join(' '));
      assert.match(errors[0]!, error);
    }
    assert.equal(existsSync(at('x.md')), false);
    const help = await run(['export', '--help'], folder);
    assert.match(help.out, /^strategy export --to html\|md\|ics\|csv FILE/);
  });

  it('tells what is wrong with the config, and exports all the same', async () => {
    const { code, out, errors } = await run(['export', '--to', 'md', 'bad/strategy.yaml'], folder);
    assert.deepEqual([code, errors.length], [0, 1]);
    assert.match(errors[0]!, /Unknown rule “goal-vage”/);
    assert.match(out, /^# X$/m);
  });
});
