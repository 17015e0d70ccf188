/**
 * `npm run bench:cache`: what `strategy lint --cache` costs when nothing changed, beside reading the same files with
 * `readFileSync` and doing nothing with them. Each measurement is a process of its own, as on a command line; of each
 * round the ratio, so that a machine which slows down for a while slows both. The work is compared alone, from the moment
 * at which the scripts are loaded, and with all that it takes to start Node and to load them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { main as Main } from '../../src/cli/main';
import { generatePlan } from './generate-plan';
import { median } from './quantile';

/** The command line as it ships. */
const CLI = path.join(__dirname, '../dist/cli.js');
const PLANS = 1000;
const LINES = 300;
const IN_A_FOLDER = 20;
const ROUNDS = 15;

/** What a process of ours measured, in ms. */
interface Measured {
  /** The work itself, without what it takes to start Node and to load the script; what the work loads counts. */
  readonly work: number;
  /** What of it a processor was busy with: a busy machine lengthens the one, and not so much the other. */
  readonly busy: number;
  /** From the start of the process on. */
  readonly all: number;
}

/** @returns what prints the time since */
function clock(): () => void {
  const begun = performance.now();
  const before = process.cpuUsage();
  return () => {
    const now = performance.now();
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ work: now - begun, busy: (user + system) / 1000, all: now }));
  };
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('plans-'))
    .flatMap((name) => readdirSync(path.join(folder, name)).map((file) => path.join(folder, name, file)));

/** Reads the files and does nothing with them. */
function read(folder: string): void {
  const files = filesOf(folder);
  const print = clock();
  for (const file of files) readFileSync(file);
  print();
}

async function lint(folder: string, args: readonly string[]): Promise<void> {
  const { main } = createRequire(__filename)(CLI) as { main: typeof Main };
  let printed = 0;
  const print = clock();
  const code = await main(['lint', '--today', '2027-01-15', '--lang', 'en', ...args], {
    cwd: folder,
    env: {},
    out: (text) => (printed += text.length),
    outBytes: ({ length }) => (printed += length),
    error: (line) => {
      throw new Error(line);
    },
    stdin: () => Promise.resolve(''),
    lines: () => {
      throw new Error('nothing reads standard input');
    },
    colour: false,
  });
  if (code === 2 || printed === 0) throw new Error(`it ended with ${code}`);
  print();
}

function child(...args: readonly string[]): Measured {
  const out = execFileSync(process.execPath, [__filename, ...args], { encoding: 'utf8' });
  return JSON.parse(out) as Measured;
}

/** Plans with a config; with `minimal` there is nothing to be said of them, else 15 findings of each. */
function write(folder: string, preset: string): void {
  mkdirSync(path.join(folder, '.git'));
  writeFileSync(path.join(folder, '.strategylint.yaml'), `extends: ${preset}\n`);
  for (let number = 0; number < PLANS; number++) {
    const place = path.join(folder, `plans-${Math.floor(number / IN_A_FOLDER)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, `${number}.strategy.yaml`), generatePlan(LINES, number));
  }
}

function bench(): void {
  const round = (number: number): string => number.toFixed(1).padStart(8);
  console.log(
    `${PLANS} plans of ${LINES} lines in ${PLANS / IN_A_FOLDER} folders, medians of ${ROUNDS} rounds, ms`,
  );
  for (const preset of ['minimal', 'recommended']) {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-cache-'));
    try {
      write(folder, preset);
      for (const format of ['stylish', 'json']) {
        const first = child('lint', folder, '--cache', '--format', format);
        const rounds = Array.from({ length: ROUNDS }, () => ({
          read: child('read', folder),
          again: child('lint', folder, '--cache', '--format', format),
        }));
        const size = readFileSync(path.join(folder, '.strategy-cache')).length;
        const of = (what: keyof Measured): string => {
          const ratios = rounds.map(({ read: once, again }) => again[what] / once[what]);
          const [reading, second] = (['read', 'again'] as const).map((which) =>
            median(rounds.map((one) => one[which][what])),
          );
          return `${round(reading!)} ${round(second!)}   ${median(ratios).toFixed(2)} × (best ${Math.min(...ratios).toFixed(2)} ×)`;
        };
        console.log(
          [
            `\n${preset}, ${format}; the cache is ${Math.round(size / 1024)} kB`,
            `  the first run took ${round(first.work).trim()}; below: reading the files, the second run`,
            `  by the clock      ${of('work')}`,
            `  processor         ${of('busy')}`,
            `  whole processes   ${of('all')}`,
          ].join('\n'),
        );
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

const [task, folder = '', ...args] = process.argv.slice(2);
if (task === 'read') read(folder);
else if (task === 'lint') void lint(folder, args);
else bench();
