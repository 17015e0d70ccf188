/**
 * `npm run bench:peers`: what a check costs beside what somebody would use otherwise, in one run. Each round asks one tool
 * after the other, so that a machine which slows down for a while slows all; of each round the ratios, of all the median.
 *
 * `-- --only editor,start,plans` measures a part and keeps what an earlier run found of the rest, `--rounds 20` more
 * rounds, `--write` renews the plots and the tables of docs/performance.md, `--only none --write` from what is there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measurePlans, measureStart } from './commands';
import { putBetweenMarkers } from './document';
import { measureEditor } from './editor';
import { DATA, DOCS, MANIFEST, PEERS } from './places';
import { linesPlot, plansPlot } from './plots';
import type { Plans, Results } from './results';
import { markdown, plain, tablesOf } from './tables';

const PARTS = ['editor', 'start', 'plans', 'none'] as const;
const ROUNDS_OF_EDITOR = 8;
const ROUNDS_OF_START = 15;
/** Those of a thousand plans are what the bars ask about. */
const SIZES = [
  { plans: 1, rounds: 9 },
  { plans: 10, rounds: 7 },
  { plans: 100, rounds: 5 },
  { plans: 1000, rounds: 3 },
  { plans: 10_000, rounds: 1 },
] as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const parts = (values.only ?? 'editor,start,plans').split(',');
const unknown = parts.find((asked) => !PARTS.some((name) => name === asked));
if (unknown !== undefined) throw new Error(`--only takes ${PARTS.join(', ')}, not “${unknown}”`);

/** A line that the next one takes the place of, where somebody looks on. */
function tell(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u{1b}[K${line}`);
}
const load = (): number => Math.round(os.loadavg()[0]! * 10) / 10;

const TOLD_VERSIONS = [
  'yaml-language-server',
  '@stoplight/spectral-core',
  '@stoplight/spectral-cli',
  'ajv-cli',
  'v8r',
] as const;

function versions(): Readonly<Record<string, string>> {
  const of = (file: string): string =>
    (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
  const installed = (folder: string, name: string): [string, string] => [
    name,
    of(path.join(folder, 'node_modules', name, 'package.json')),
  ];
  const own = ['yaml', 'ajv'].map((name) => installed(path.dirname(MANIFEST), name));
  return Object.fromEntries([...own, ...TOLD_VERSIONS.map((name) => installed(PEERS, name))]);
}

function earlier(): Partial<Results> {
  try {
    return JSON.parse(readFileSync(DATA, 'utf8')) as Results;
  } catch {
    return {};
  }
}

function curve(): readonly Plans[] {
  const found: Plans[] = [];
  for (const { plans, rounds } of SIZES) {
    tell(`${plans} plans`);
    found.push(measurePlans(plans, Number(values.rounds ?? rounds), found.at(-1)));
  }
  return found;
}

interface Part<T> {
  readonly found: T;
  readonly load: Results['load'];
}

/** Measures a part, if it is asked for, and how busy the machine was with other things. */
async function part<T>(
  name: (typeof PARTS)[number],
  work: () => T | Promise<T>,
): Promise<Part<T> | undefined> {
  if (!parts.includes(name)) return undefined;
  tell(name);
  const before = load();
  const found = await work();
  return { found, load: { [name]: [before, load()] } };
}

async function measure(): Promise<Results> {
  const rounds = (usual: number): number => Number(values.rounds ?? usual);
  const known = earlier();
  const editor = await part('editor', () => measureEditor(rounds(ROUNDS_OF_EDITOR), tell));
  const start = await part('start', () => measureStart(rounds(ROUNDS_OF_START)));
  const plans = await part('plans', curve);
  tell('');
  return {
    ...known,
    machine: { node: process.version, processors: os.availableParallelism() },
    load: { ...known.load, ...editor?.load, ...start?.load, ...plans?.load },
    versions: versions(),
    ...(editor && { editor: editor.found }),
    ...(start && { start: start.found }),
    ...(plans && { plans: plans.found }),
  };
}

async function main(): Promise<void> {
  const known = earlier();
  const results = parts.includes('none') && known.machine ? (known as Results) : await measure();
  mkdirSync(path.dirname(DATA), { recursive: true });
  writeFileSync(DATA, `${JSON.stringify(results, undefined, 2)}\n`);
  const tables = tablesOf(results);
  console.log(tables.map(plain).join('\n\n'));
  if (!values.write) return;
  if (results.editor) writeFileSync(path.join(DOCS, 'performance-lines.svg'), linesPlot(results.editor));
  if (results.plans) writeFileSync(path.join(DOCS, 'performance-plans.svg'), plansPlot(results.plans));
  const page = path.join(DOCS, 'performance.md');
  writeFileSync(page, putBetweenMarkers(readFileSync(page, 'utf8'), tables.map(markdown).join('\n\n')));
}

void main();
