/** The tools on a command line, each run a process of its own. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { generatePlan } from '../generate-plan';
import { CLI, PEERS, SCHEMA } from './places';
import { median } from '../quantile';
import { type Command, COMMANDS, type Plans, type Process, type Start } from './results';

const IN_A_FOLDER = 20;
const LINES = 300;
/** A small plan, for the start. */
const LINES_OF_START = 50;
/** Who would take longer for ten times as many plans is not asked, s. */
const LONGEST = 120;

const peers = createRequire(path.join(PEERS, 'package.json'));
const inPackage = (name: string, file: string): string => path.join(PEERS, 'node_modules', name, file);
const GLOB = 'plans/**/*.yaml';
const LINT = ['lint', '--today', '2027-01-15', 'plans'];

/** Each with what makes it quickest: the schema is a file, no network is asked, and nothing is looked for upwards. */
const ARGUMENTS: Readonly<Record<Command, () => readonly string[]>> = {
  node: () => ['empty.cjs'],
  read: () => [path.join(PEERS, 'read-and-split.cjs'), 'plans'],
  ours: () => [CLI, ...LINT],
  cached: () => [CLI, ...LINT, '--cache'],
  'ajv-cli': () => [
    inPackage('ajv-cli', 'dist/index.js'),
    ...['validate', '--spec=draft7', '-c', peers.resolve('ajv-formats'), '--strict=false', '--all-errors'],
    ...['-s', SCHEMA, '-d', GLOB],
  ],
  v8r: () => [inPackage('v8r', 'src/index.js'), '--schema', SCHEMA, GLOB],
  'spectral-cli': () => [
    inPackage('@stoplight/spectral-cli', 'dist/index.js'),
    ...['lint', '--ruleset', path.join(PEERS, 'spectral.mjs'), GLOB],
  ],
};

/** Somewhere with plans in it, in folders of twenty. */
function writePlans(place: string, plans: number, lines: number): void {
  mkdirSync(path.join(place, '.git'), { recursive: true });
  writeFileSync(path.join(place, 'empty.cjs'), '');
  for (let number = 0; number < plans; number++) {
    const folder = path.join(place, 'plans', String(Math.floor(number / IN_A_FOLDER)));
    mkdirSync(folder, { recursive: true });
    // In quotes, since the older form of YAML that two of the tools read takes a date for something that is no text.
    const text = generatePlan(lines, number).replaceAll(/\d{4}-\d\d-\d\d/g, '"$&"');
    writeFileSync(path.join(folder, `${number}.strategy.yaml`), text);
  }
}

/** @returns ms, from before the process is started until it has ended */
function run(
  command: Command,
  place: string,
  before: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): number {
  const output = path.join(place, 'output.txt');
  const file = openSync(output, 'w');
  try {
    const args = [...before, ...ARGUMENTS[command]()];
    const begun = performance.now();
    const { status, error } = spawnSync(process.execPath, args, {
      cwd: place,
      env: { ...process.env, ...env, NODE_OPTIONS: '', NO_COLOR: '1' },
      stdio: ['ignore', file, file],
    });
    const took = performance.now() - begun;
    const isSilent = command !== 'node' && statSync(output).size === 0;
    if (error || status === null || status > 1 || isSilent)
      throw new Error(`${command} ended with ${status}: ${readFileSync(output, 'utf8').slice(-2000)}`, {
        cause: error,
      });
    return took;
  } finally {
    closeSync(file);
  }
}

/** The same with what it took of the processors and the memory. */
function measure(command: Command, place: string): Process {
  const peak = path.join(place, 'peak.json');
  const ms = run(command, place, ['--require', path.join(PEERS, 'peak.cjs')], { BENCH_PEAK: peak });
  const taken = JSON.parse(readFileSync(peak, 'utf8')) as Omit<Process, 'seconds'>;
  return { seconds: ms / 1000, ...taken };
}

/** Makes a place with plans, and removes it. */
function inPlace<T>(plans: number, lines: number, work: (place: string) => T): T {
  const place = mkdtempSync(path.join(os.tmpdir(), 'bench-peers-'));
  try {
    writePlans(place, plans, lines);
    // What is remembered of the plans, for the second run.
    run('cached', place);
    return work(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** What each takes for one small plan. */
export function measureStart(rounds: number): Readonly<Record<Command, Start>> {
  return inPlace(1, LINES_OF_START, (place) => {
    const found = Array.from({ length: rounds }, () =>
      COMMANDS.map((command) => [command, run(command, place)] as const),
    ).map((round) => new Map(round));
    const of = (command: Command): Start => ({
      median: median(found.map((round) => round.get(command)!)),
      ratio: median(found.map((round) => round.get(command)! / round.get('node')!)),
    });
    return Object.fromEntries(COMMANDS.map((command) => [command, of(command)])) as Record<Command, Start>;
  });
}

/** @param smaller what was measured of a tenth as many plans: who was too slow with those is left out */
export function measurePlans(plans: number, rounds: number, smaller?: Plans): Plans {
  const isQuick = (command: Command): boolean => {
    if (command === 'node') return false;
    if (!smaller) return true;
    const before = smaller.processes[command];
    return before !== undefined && before.seconds * (plans / smaller.plans) <= LONGEST;
  };
  const asked = COMMANDS.filter((command) => command === 'ours' || isQuick(command));
  return inPlace(plans, LINES, (place) => {
    const found = Array.from({ length: rounds }, () =>
      asked.map((command) => [command, measure(command, place)] as const),
    ).map((round) => new Map(round));
    const middle = (command: Command, what: keyof Process): number =>
      median(found.map((round) => round.get(command)![what]));
    const process = (command: Command): Process => ({
      seconds: middle(command, 'seconds'),
      busy: middle(command, 'busy'),
      memory: middle(command, 'memory'),
    });
    const ratio = (command: Command): number =>
      median(found.map((round) => round.get('ours')!.seconds / round.get(command)!.seconds));
    return {
      plans,
      rounds,
      processes: Object.fromEntries(asked.map((command) => [command, process(command)])),
      ratio: Object.fromEntries(asked.map((command) => [command, ratio(command)])),
    };
  });
}
