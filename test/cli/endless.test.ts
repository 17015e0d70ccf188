/** What never ends, never comes, or is far too large, in the place of a file: no process hangs on it, or keeps it all. */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from '../support/built-cli';
import { folderWith } from '../support/folder';

const PLAN = 'strategy: 1\ntitle: Bread\nstatus: activ\n';
const FOUND = /a\.strategy\.yaml\n {2}✖ 3:9 {2}Unknown word “activ”/;
/** A child that hangs is ended then, in ms; no test is about how long one takes. */
const PATIENCE = 60_000;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

describe('what never ends', function () {
  this.timeout(10 * PATIENCE);
  let cli = '';
  before(async function () {
    if (process.platform === 'win32') this.skip();
    cli = path.join(await builtCli(), 'cli.js');
  });

  /** Runs the command line, with what stands in the place of standard input. */
  function strategy(folder: string, args: readonly string[], input: number | string = ''): Ran {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--max-old-space-size=256', cli, ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        timeout: PATIENCE,
        killSignal: 'SIGKILL',
        ...(typeof input === 'string' ? { input } : { stdio: [input, 'pipe', 'pipe'] }),
      },
    );
    return { code: status, out: stdout, errors: stderr };
  }

  /** Runs a line of bash, in which `strategy` is the command line. */
  function bash(folder: string, line: string): Ran {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', `strategy() { '${process.execPath}' '${cli}' "$@"; }\n${line}`],
      {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
        timeout: PATIENCE,
        killSignal: 'SIGKILL',
      },
    );
    return { code: status, out: stdout, errors: stderr };
  }

  const makePipe = (folder: string, name: string): string => {
    const file = path.join(folder, name);
    execFileSync('mkfifo', [file]);
    return file;
  };

  describe('in the place of a .gitignore', () => {
    it('is not read', () => {
      for (const make of [
        (folder: string) => symlinkSync('/dev/zero', path.join(folder, '.gitignore')),
        (folder: string) => makePipe(folder, '.gitignore'),
      ]) {
        const folder = folderWith({ '.git/HEAD': '', 'a/a.strategy.yaml': PLAN });
        make(folder);
        // In the folder itself, and above it.
        for (const searched of ['.', 'a']) {
          const { code, out, errors } = strategy(folder, ['lint', searched]);
          assert.deepEqual([code, errors], [1, '']);
          assert.match(out, FOUND);
        }
      }
    });

    it('is not read to its end where it is far too large', () => {
      const folder = folderWith({ '.gitignore': 'a/\n', 'a/a.strategy.yaml': PLAN });
      assert.equal(strategy(folder, ['lint']).out.includes('activ'), false);
      truncateSync(path.join(folder, '.gitignore'), 3_000_000_000);
      assert.match(strategy(folder, ['lint']).out, FOUND);
    });
  });

  describe('in the place of a plan', () => {
    it('is told, in both languages, and the other plans are checked', () => {
      const folder = folderWith({ 'a.strategy.yaml': PLAN });
      makePipe(folder, 'f.strategy.yaml');
      symlinkSync('/dev/zero', path.join(folder, 'z.strategy.yaml'));
      for (const options of [[], ['--fix-dry-run'], ['--cache'], ['--format', 'json'], ['--threads', '2']]) {
        const names = ['f.strategy.yaml', 'z.strategy.yaml', 'a.strategy.yaml'];
        const { code, out, errors } = strategy(folder, ['lint', ...options, ...names]);
        assert.deepEqual(
          [code, errors.split('\n').slice(0, 2)],
          [
            2,
            [
              'strategy: f.strategy.yaml: it is a pipe that nobody writes to',
              'strategy: z.strategy.yaml: it is no file',
            ],
          ],
        );
        assert.match(out, /activ/);
      }
      const dutch = strategy(folder, ['lint', '--lang', 'nl', 'f.strategy.yaml', 'z.strategy.yaml']);
      assert.deepEqual(dutch, {
        code: 2,
        out: '',
        errors:
          'strategy: f.strategy.yaml: het is een pijp waar niemand in schrijft\n' +
          'strategy: z.strategy.yaml: het is geen bestand\n',
      });
      assert.equal(strategy(folder, ['lint', '--fix', 'f.strategy.yaml', 'a.strategy.yaml']).code, 2);
      assert.match(readFileSync(path.join(folder, 'a.strategy.yaml'), 'utf8'), /active/);
    });

    it('is told by every command that reads one', () => {
      const folder = folderWith({ 'a.strategy.yaml': PLAN });
      makePipe(folder, 'pipe');
      symlinkSync('/dev/zero', path.join(folder, 'zero'));
      for (const [name, reason] of [
        ['pipe', 'it is a pipe that nobody writes to'],
        ['zero', 'it is no file'],
      ] as const)
        for (const command of [
          ['coverage'],
          ['export', '--to', 'md'],
          ['diff', 'a.strategy.yaml'],
          ['lint', 'a.strategy.yaml', '--baseline'],
        ])
          assert.deepEqual(strategy(folder, [...command, name]), {
            code: 2,
            out: '',
            errors: `strategy: ${name}: ${reason}\n`,
          });
    });

    it('is read where somebody writes it, as of <(…), a named pipe and /dev/stdin', () => {
      const folder = folderWith({ 'a.strategy.yaml': PLAN });
      makePipe(folder, 'pipe');
      for (const line of [
        'strategy lint <(cat a.strategy.yaml)',
        'strategy lint --cache <(cat a.strategy.yaml)',
        'strategy lint <(sleep 0.5; cat a.strategy.yaml)',
        'strategy lint /dev/stdin < a.strategy.yaml',
        'cat a.strategy.yaml | strategy lint /dev/stdin',
        'cat a.strategy.yaml > pipe & strategy lint <(cat pipe)',
        '(sleep 0.5; cat a.strategy.yaml) > pipe & { exec 3< pipe; strategy lint /dev/fd/3; }',
      ]) {
        const { code, out, errors } = bash(folder, line);
        assert.deepEqual([code, errors], [1, ''], line);
        assert.match(out, /^\n\/dev\/\S+\n {2}✖ 3:9 {2}Unknown word “activ”/, line);
      }
      const empty = bash(
        folder,
        'strategy diff /dev/null a.strategy.yaml; strategy diff <(:) a.strategy.yaml',
      );
      assert.deepEqual([empty.code, empty.errors], [0, '']);
      assert.match(empty.out, /Title of the plan set to “Bread”/);
    });

    it('ends at Ctrl+C where it is a pipe into which nobody writes anything', async () => {
      const folder = folderWith({});
      const pipe = makePipe(folder, 'pipe');
      // Somebody holds it open.
      const writer = spawn('bash', ['-c', 'exec 3<> pipe; echo open; exec sleep 1000'], { cwd: folder });
      try {
        await new Promise((resolve) => writer.stdout.once('data', resolve));
        for (const [args, expected] of [
          [['lint', pipe], 'exit 130'],
          [['coverage', pipe], 'SIGINT'],
        ] as const)
          assert.equal(await interrupted(folder, args), expected);
      } finally {
        writer.kill('SIGKILL');
      }
    });

    /** How a run ends that is interrupted for as long as it goes on. */
    const interrupted = (folder: string, args: readonly string[]): Promise<string> => {
      const child: ChildProcess = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: 'ignore' });
      const first = setTimeout(() => child.kill('SIGINT'), 1500);
      const last = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      return new Promise((resolve) =>
        child.on('exit', (code, signal) => {
          clearTimeout(first);
          clearTimeout(last);
          resolve(signal ?? `exit ${String(code)}`);
        }),
      );
    };
  });

  describe('as a plan of 600 MB', () => {
    const GIANT = 600_000_000;

    it('is one finding, and the other plans are checked', () => {
      const folder = folderWith({ 'a.strategy.yaml': PLAN, 'big.strategy.yaml': 'strategy: 1\n' });
      const big = path.join(folder, 'big.strategy.yaml');
      truncateSync(big, GIANT);
      for (const options of [[], ['--cache'], ['--cache'], ['--threads', '2'], ['--fix']]) {
        const { code, out, errors } = strategy(folder, ['lint', ...options]);
        assert.deepEqual([code, errors], [1, ''], options.join(' '));
        assert.match(out, /big\.strategy\.yaml\n {2}✖ 1:1 {2}This file is larger than 5 MB/);
        assert.match(out, /\n2 plans: /);
      }
      assert.match(readFileSync(path.join(folder, 'a.strategy.yaml'), 'utf8'), /active/);
      for (const command of ['coverage', 'export --to md', 'diff a.strategy.yaml'])
        assert.deepEqual(strategy(folder, [...command.split(' '), 'big.strategy.yaml']), {
          code: 2,
          out: '',
          errors: 'strategy: big.strategy.yaml: it cannot be read as YAML; “strategy lint” says why\n',
        });
      assert.match(
        strategy(folder, ['lint', '-'], openSync(big, 'r')).out,
        /<stdin>\n {2}✖ 1:1 {2}This file is larger/,
      );
    });

    it('is the same finding wherever a character is cut in two', () => {
      for (const before of ['', 'a', 'ab', 'abc'])
        for (const [mark, letter] of [
          ['', '€'],
          ['\uFEFF', '😀'],
        ] as const) {
          const folder = folderWith({});
          const text = `${mark}strategy: 1\ntitle: ${before}${letter.repeat(1_700_000)}`;
          writeFileSync(path.join(folder, 'strategy.yaml'), text);
          const { code, out, errors } = strategy(folder, ['lint']);
          assert.deepEqual([code, errors], [1, '']);
          assert.match(out, /✖ 1:1 {2}This file is larger than 5 MB/);
        }
    });

    it('is read whole up to 5 MB, and not beyond', () => {
      for (const [length, expected] of [
        [5_000_000, 0],
        [5_000_001, 1],
      ] as const) {
        const head = '\uFEFFstrategy: 1\ntitle: Bread\n# ';
        const comment = '-'.repeat(length - Buffer.byteLength(head) + 3);
        assert.equal(strategy(folderWith({ 'strategy.yaml': head + comment }), ['lint']).code, expected);
      }
    });
  });

  describe('as standard input', () => {
    it('is read no further than a plan or a goal is long', function () {
      if (!existsSync('/dev/zero')) this.skip();
      const zero = (): number => openSync('/dev/zero', 'r');
      const goal = strategy(folderWith({}), ['goal', '-'], zero());
      assert.deepEqual(goal, {
        code: 2,
        out: '',
        errors: 'strategy: standard input: line 1 is longer than a million characters\n',
      });
      assert.deepEqual(strategy(folderWith({}), ['lint', '-'], zero()), {
        code: 2,
        out: '',
        errors: 'strategy: standard input: this is no plan: a plan has a line “strategy: 1”\n',
      });
      const yes = bash(folderWith({}), "yes 'strategy: 1' | strategy lint -");
      assert.equal(yes.code, 1);
      assert.match(yes.out, /This file is larger than 5 MB/);
    });

    it('says in plain words what is wrong with it, to every command', () => {
      for (const command of ['lint', 'coverage'])
        assert.equal(
          bash(folderWith({}), `printf '\\377\\376a' | strategy ${command} -`).errors,
          'strategy: standard input: this is not UTF-8: save it as UTF-8\n',
        );
    });
  });
});
