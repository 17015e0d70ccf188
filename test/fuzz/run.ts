/** `npm run fuzz -- --minutes 10`: tries inputs that nobody thought of, for as long as one likes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { Findings, type Kept } from './findings';
import { TARGETS } from './targets';
import type { Told, Work } from './worker';

const USAGE = `npm run fuzz -- [--minutes N] [--seed S] [--target NAME]... [--again FILE]

  --minutes  how long, 1 where nothing is said
  --seed     where to begin; the same seed tries the same inputs
  --target   only this of ${TARGETS.map(({ name }) => name).join(', ')}
  --again    tries what was kept in a file of build/fuzz`;

/** What is told while it runs, in milliseconds. */
const TOLD_EVERY_MS = 5000;
/** The seconds of work after which an input is kept as a slow one, and those after which it is given up. */
const SLOW = 4;
const TOO_SLOW = 20;
/** The seconds on the clock after which an input is given up though it does no work: it waits for nothing. */
const WAITS = 120;

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

class Run {
  readonly #counts = new Map<string, number>();
  readonly #findings = new Findings();
  readonly #begun = performance.now();
  #current: (Extract<Told, { kind: 'begins' }> & { readonly cpu: number; readonly at: number }) | undefined;
  #worker: Worker | undefined;

  constructor(
    readonly targets: readonly string[],
    readonly minutes: number,
  ) {}

  async all(seed: number): Promise<boolean> {
    console.log(`seed ${seed}, ${this.minutes} min: ${this.targets.join(', ')}`);
    await new Promise<void>((resolve, reject) => {
      const watch = setInterval(() => this.#look(reject), 1000);
      const telling = setInterval(() => console.log(this.#told()), TOLD_EVERY_MS);
      const end = (): void => {
        [watch, telling].forEach(clearInterval);
        clearTimeout(last);
        void this.#worker?.terminate();
        resolve();
      };
      const last = setTimeout(end, this.minutes * 60_000);
      process.once('SIGINT', end);
      this.#start(seed, reject);
    });
    console.log(this.#told());
    return this.#findings.count === 0;
  }

  #start(seed: number, failed: (error: Error) => void): void {
    const work: Work = { seed, targets: this.targets };
    this.#current = undefined;
    this.#worker = new Worker(path.join(__dirname, 'worker.js'), { workerData: work });
    this.#worker.on('message', (told: Told) => this.#hear(told));
    this.#worker.on('error', failed);
  }

  #hear(told: Told): void {
    const cpu = cpuSeconds();
    const before = this.#current;
    if (before && cpu - before.cpu > SLOW) this.#keep({ ...before, error: 'slow' });
    this.#current = undefined;
    if (told.kind === 'fails') {
      this.#keep(told);
      return;
    }
    this.#current = { ...told, cpu, at: performance.now() };
    this.#counts.set(told.target, (this.#counts.get(told.target) ?? 0) + 1);
  }

  /** Ends what takes for ever, and goes on behind it. */
  #look(failed: (error: Error) => void): void {
    const now = this.#current;
    if (!now) return;
    const isWaiting = performance.now() - now.at > WAITS * 1000;
    if (cpuSeconds() - now.cpu < TOO_SLOW && !isWaiting) return;
    this.#keep({ ...now, error: 'takes for ever' });
    void this.#worker?.terminate();
    this.#start(now.seed + 1, failed);
  }

  #keep({ target, seed, input, error }: Kept): void {
    const file = this.#findings.keep({ target, seed, input, error });
    if (file === undefined) return;
    console.log(`${target}, seed ${seed}: ${error.split('\n').slice(0, 4).join('\n')}\n  kept in ${file}`);
  }

  #told(): string {
    const seconds = Math.round((performance.now() - this.#begun) / 1000);
    const counts = this.targets.map((name) => `${name} ${this.#counts.get(name) ?? 0}`);
    return `${seconds} s: ${counts.join(', ')}; ${this.#findings.count} found`;
  }
}

async function again(file: string): Promise<void> {
  const { target, input } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  const found = TARGETS.find(({ name }) => name === target);
  if (!found) throw new Error(`There is no target ${target}.`);
  await found.again(input);
  console.log(`${file}: nothing is wrong with it now.`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
      target: { type: 'string', multiple: true, default: TARGETS.map(({ name }) => name) },
      again: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values.again !== undefined) return again(values.again);
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const isKnown = values.target.every((name) => TARGETS.some((one) => one.name === name));
  if (!(minutes > 0) || !Number.isInteger(seed) || !isKnown) throw new Error(USAGE);
  const isSound = await new Run(values.target, minutes).all(seed);
  process.exitCode = isSound ? 0 : 1;
}

void main();
