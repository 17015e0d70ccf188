import assert from 'node:assert/strict';
import { chmodSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const SOUND = 'strategy: 1\ntitle: Sound\n';
const WARNS = `${SOUND}ownr: marketing\n`;
const FAILS = `${SOUND}status: activ\n`;

/** What begins a terminal's control sequences. */
const ESCAPE = new RegExp(String.fromCharCode(27));

interface Report {
  readonly version: number;
  readonly files: readonly { file: string; findings: readonly Record<string, unknown>[] }[];
  readonly summary: Readonly<Record<string, number>>;
}
const parse = (text: string): Report => JSON.parse(text) as Report;

describe('strategy lint', () => {
  let folder = '';
  before(() => {
    folder = folderWith({
      'strategy.yaml': SOUND,
      'a/strategy.yml': WARNS,
      'a/bakery.strategy.yaml': FAILS,
      'a/notes.yaml': WARNS,
      'bot/strategy.yaml': 'exchange: binance\nstrategy: momentum\n',
      'node_modules/x/strategy.yaml': FAILS,
      'ignored/strategy.yaml': FAILS,
      'ignored/kept.strategy.yaml': WARNS,
      '.gitignore': '/ignored/*\n!kept.strategy.yaml\n',
      'empty/readme.md': 'nothing',
      'mark/strategy.yaml': `\uFEFF${WARNS}`,
    });
  });

  it('searches a folder: plans by their names, .gitignore obeyed, others’ files skipped without a word', async () => {
    const { code, out, errors } = await run(['lint', '--format', 'json'], folder);
    const { version, files, summary } = parse(out);
    assert.equal(version, 1);
    assert.deepEqual(
      files.map(({ file, findings }) => [file, findings.length]),
      [
        ['a/bakery.strategy.yaml', 1],
        ['a/strategy.yml', 1],
        ['ignored/kept.strategy.yaml', 1],
        ['mark/strategy.yaml', 1],
        ['strategy.yaml', 0],
      ],
    );
    assert.deepEqual(summary, { files: 5, errors: 1, warnings: 3, infos: 0, hints: 0, skipped: 1 });
    assert.deepEqual(errors, []);
    assert.equal(code, 1);
  });

  it('prints the shape of the format: zero-based lines and UTF-16 characters, path, url, fixes', async () => {
    const { out } = await run(['lint', '--format', 'json', 'a/bakery.strategy.yaml'], folder);
    assert.deepEqual(parse(out).files[0], {
      file: 'a/bakery.strategy.yaml',
      findings: [
        {
          rule: 'schema',
          severity: 'error',
          message: 'Unknown word “activ” in `status`: did you mean `active`?',
          path: '/status',
          range: { start: { line: 2, character: 8 }, end: { line: 2, character: 13 } },
          url: 'https://github.com/strategy-as-code/strategy-as-code/blob/main/src/rules/schema.md',
          fixes: [
            { title: 'Change to active' },
            { title: 'Suppress schema on this line, by a comment above it' },
          ],
        },
      ],
    });
  });

  it('gives the score of a plan that follows a framework, and what to do next, in either language', async () => {
    const input = `${SOUND}framework: three-steps\naudiences:\n  builders: { needs: One person, description: Builders near Leeds }\n`;
    const english = await run(['lint', '-'], folder, { input });
    assert.match(
      english.out,
      /\n {2}Three steps: 1 of 3 answered\. Next: What do you want to reach, .*\? \(framework-step-missing\)\n\n1 plan: /,
    );
    const dutch = await run(['lint', '-', '--lang', 'nl'], folder, { input });
    assert.match(
      dutch.out,
      /\n {2}Drie stappen: 1 van de 3 beantwoord\. Nu eerst: Wat wil je bereiken, .*\? \(framework-/,
    );
    const { out } = await run(['lint', '-', '--format', 'json'], folder, { input });
    assert.deepEqual((JSON.parse(out) as { files: { score: unknown }[] }).files[0]?.score, {
      framework: 'three-steps',
      title: 'Three steps',
      answered: 1,
      total: 3,
      steps: [
        { id: 'audience', number: 1, state: 'answered', rules: [] },
        { id: 'goals', number: 2, state: 'missing', rules: ['framework-step-missing'] },
        { id: 'plan', number: 3, state: 'missing', rules: ['framework-step-missing'] },
      ],
      next: {
        question: 'What do you want to reach, such as reputation, leads or dialogue?',
        rule: 'framework-step-missing',
        title: 'Add what is missing for “Set the goals”, to fill in',
        gain: 1,
        path: '/goals',
      },
    });
  });

  it('gives no score of a plan without a framework, nor of one that was decided against', async () => {
    const over = `${SOUND}framework: three-steps\ndecision: { outcome: no-go, review: 2027-12-01 }\n`;
    for (const input of [SOUND, over]) {
      const { out } = await run(['lint', '-', '--format', 'json', '--today', '2027-01-15'], folder, {
        input,
      });
      assert.equal('score' in parse(out).files[0]!, false);
      assert.equal(
        (await run(['lint', '-', '--today', '2027-01-15'], folder, { input })).out,
        '\n1 plan: nothing to remark\n',
      );
    }
  });

  it('counts characters as an editor does, also after a byte order mark', async () => {
    const { out } = await run(['lint', '--format', 'json', 'mark'], folder);
    assert.deepEqual(parse(out).files[0]?.findings[0]?.['range'], {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 4 },
    });
  });

  it('exits with 0 for warnings, 1 for more than are allowed or an error', async () => {
    assert.equal((await run(['lint', 'a/strategy.yml'], folder)).code, 0);
    assert.equal((await run(['lint', 'a/strategy.yml', '--max-warnings', '1'], folder)).code, 0);
    assert.equal((await run(['lint', 'a/strategy.yml', '--max-warnings', '0'], folder)).code, 1);
    assert.equal((await run(['lint', 'a/bakery.strategy.yaml'], folder)).code, 1);
    assert.equal((await run(['lint', 'strategy.yaml'], folder)).code, 0);
  });

  it('reads standard input', async () => {
    const { code, out } = await run(['lint', '-', '--format', 'json'], folder, { input: WARNS });
    assert.deepEqual(
      parse(out).files.map(({ file, findings }) => [file, findings.length]),
      [['<stdin>', 1]],
    );
    assert.equal(code, 0);
    const foreign = await run(['lint', '-'], folder, { input: 'strategy: momentum\n' });
    assert.equal(foreign.code, 2);
    assert.equal(foreign.errors.length, 1);
  });

  it('takes a plan of another name when it is named; what is no plan then is trouble', async () => {
    const { code, out, errors } = await run(
      ['lint', 'a/notes.yaml', '.gitignore', '--format', 'json'],
      folder,
    );
    assert.equal(parse(out).files[0]?.file, 'a/notes.yaml');
    assert.deepEqual(errors, ['.gitignore: this is no plan: a plan has a line “strategy: 1”']);
    assert.equal(code, 2);
  });

  it('says in one line what it cannot read, and still checks the others', async () => {
    const { code, out, errors } = await run(
      ['lint', 'gone.yaml', 'a/strategy.yml', '--format', 'json'],
      folder,
    );
    assert.deepEqual(errors, ['gone.yaml: there is no such file or folder']);
    assert.equal(parse(out).summary['warnings'], 1);
    assert.equal(code, 2);
  });

  it('takes an empty path for a mistake, and an empty file of another name for no plan', async () => {
    const { code, out, errors } = await run(['lint', '', 'empty/readme.md'], folder);
    assert.deepEqual(errors, [
      '“”: there is no such file or folder',
      'empty/readme.md: this is no plan: a plan has a line “strategy: 1”',
    ]);
    assert.deepEqual([code, out], [2, '']);
  });

  it('names a file once, however often it is asked for', async () => {
    const { out } = await run(['lint', 'a', 'a/strategy.yml', '.', '--format', 'json'], folder);
    const names = parse(out).files.map(({ file }) => file);
    assert.equal(new Set(names).size, names.length);
  });

  it('says that a folder has no plans', async () => {
    const { code, out, errors } = await run(['lint', 'empty'], folder);
    assert.deepEqual([code, errors], [0, []]);
    assert.match(out, /no plans/i);
  });

  it('says in one line which argument is wrong', async () => {
    for (const [args, wanted] of [
      [['--formt', 'json'], /--formt/],
      [['--format', 'xml'], /--format takes stylish, json/],
      [['--max-warnings', 'few'], /--max-warnings takes a whole number/],
      [['--today', '2027-02-30'], /--today takes a date/],
      [['--lang', 'de'], /--lang takes en or nl/],
      [['--today'], /--today/],
      [['--max-warnings', '-1'], /^--max-warnings: “-1” begins with a dash; .* --max-warnings=-1$/],
      [['--max-warnings=-1'], /--max-warnings takes a whole number, not “-1”/],
      [['--config', '--fix'], /^--config: its value is missing$/],
      [['--baseline'], /^--baseline: its value is missing$/],
      [['--baseline', ''], /^--baseline: the name of the file is missing$/],
      [['--fix=yes'], /^--fix takes no value$/],
    ] as const) {
      const { code, errors, out } = await run(['lint', ...args], folder);
      assert.equal(code, 2);
      assert.equal(errors.length, 1);
      assert.match(errors[0]!, wanted);
      assert.doesNotMatch(errors[0]!, /\n/);
      assert.equal(out, '');
    }
  });

  it('shows the line with carets, in the language of the terminal', async () => {
    const { out } = await run(['lint', 'a/strategy.yml'], folder, { env: { LANG: 'nl_NL.UTF-8' } });
    const wanted = [
      '',
      'a/strategy.yml',
      '  ▲ 3:1  Onbekende sleutel `ownr`: bedoel je `owner`?  unknown-key',
      '    3 │ ownr: marketing',
      '      │ ^^^^',
      '',
      '1 plan: 1 waarschuwing',
      '',
    ];
    assert.equal(out, wanted.join('\n'));
  });

  it('puts the carets right under wide characters and in long lines, and passes no control characters on', async () => {
    const long = `organisation: ${'日本 '.repeat(60)}\nstatus: \u001B[31mrood\n`;
    const { out } = await run(['lint', '-'], folder, {
      input: `${SOUND}${long}people: { 東京: { nmae: x } }\n`,
    });
    assert.doesNotMatch(out, ESCAPE);
    const lines = out.split('\n');
    const line = lines.findLastIndex((text) => text.includes('nmae: x'));
    const columns = (text: string): number =>
      Array.from(text).reduce((sum, c) => sum + (c > '\u2E80' ? 2 : 1), 0);
    assert.equal(lines[line + 1]!.indexOf('^'), columns(lines[line]!.slice(0, lines[line]!.indexOf('nmae'))));
  });

  it('colours for a terminal, and only then', async () => {
    assert.match((await run(['lint', 'a'], folder, { colour: true })).out, ESCAPE);
    assert.doesNotMatch((await run(['lint', 'a'], folder)).out, ESCAPE);
  });

  it('does not follow links that go round', async () => {
    const round = folderWith({ 'strategy.yaml': SOUND });
    symlinkSync(round, path.join(round, 'again'));
    const { out } = await run(['lint', '--format', 'json'], round);
    assert.equal(parse(out).summary['files'], 1);
  });

  it('says of a plan in another encoding that it must be UTF-8, and leaves others’ files alone', async () => {
    const folder = folderWith({ 'strategy.yaml': '', 'bot/strategy.yaml': '', 'empty/strategy.yaml': '' });
    const write = (name: string, bytes: Buffer): void => writeFileSync(path.join(folder, name), bytes);
    const plan = `${SOUND}organisation: Café\n`;
    const little = Buffer.from(`\uFEFF${plan}`, 'utf16le');
    write('bot/strategy.yaml', Buffer.from('# caf\u00e9\nexchange: binance\n', 'latin1'));
    for (const bytes of [
      little,
      Buffer.from(little).swap16(),
      little.subarray(2),
      Buffer.from(plan, 'latin1'),
    ]) {
      write('strategy.yaml', bytes);
      const told = 'strategy.yaml: this is not UTF-8: save it as UTF-8';
      const { code, errors } = await run(['lint'], folder);
      assert.deepEqual([code, errors], [2, [told]]);
      const table = await run(['coverage', 'strategy.yaml'], folder);
      assert.deepEqual([table.code, table.errors, table.out], [2, [told], '']);
    }
  });

  it('goes on behind a folder that may not be read', async function () {
    if (process.getuid?.() === 0 || process.platform === 'win32') this.skip();
    const closed = folderWith({ 'no/strategy.yaml': FAILS, 'yes/strategy.yaml': WARNS });
    chmodSync(path.join(closed, 'no'), 0);
    const { code, errors } = await run(['lint'], closed);
    chmodSync(path.join(closed, 'no'), 0o700);
    assert.deepEqual([code, errors], [2, ['no: you may not read it']]);
  });
});

describe('the plan of the readme', () => {
  it('leaves nothing to remark', async () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const [, input] = /^```yaml\n([\s\S]*?)^```/m.exec(readme)!;
    const { code, out } = await run(['lint', '-', '--today', '2026-11-22'], '/', { input: input! });
    assert.deepEqual([code, out], [0, '\n1 plan: nothing to remark\n']);
  });
});

describe('the command line', () => {
  it('says what it can', async () => {
    const help = await run(['--help'], '/');
    assert.equal(help.code, 0);
    for (const command of ['lint', 'goal', 'new', 'coverage', 'rules', 'schema']) {
      assert.match(help.out, new RegExp(`strategy ${command}`));
      assert.match((await run([command, '--help'], '/')).out, new RegExp(`strategy ${command}`));
    }
    assert.match((await run(['--version'], '/')).out, /^\d+\.\d+\.\d+\n$/);
  });

  it('does not know what it does not know', async () => {
    const { code, errors } = await run(['lnit'], '/');
    assert.equal(code, 2);
    assert.match(errors.join('\n'), /^unknown command “lnit”: use lint, goal, new, .*schema$/);
    assert.equal((await run(['constructor'], '/')).code, 2);
    assert.deepEqual((await run(['rules', 'extra'], '/')).errors, ['“extra” is one argument too many']);
    assert.equal((await run([], '/')).code, 2);
  });

  it('lists the rules', async () => {
    const rules = JSON.parse((await run(['rules', '--format', 'json'], '/')).out) as Record<
      string,
      unknown
    >[];
    assert.deepEqual(Object.keys(rules[0]!), [
      'id',
      'severity',
      'group',
      'summary',
      'url',
      'fixable',
      'source',
    ]);
    assert.ok(rules.some(({ id }) => id === 'goal-vague'));
    assert.match((await run(['rules'], '/')).out, /goal-vague +warning/);
  });

  it('prints the schema', async () => {
    const schema = JSON.parse((await run(['schema'], '/')).out) as Record<string, unknown>;
    assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
  });
});
