/**
 * `npm run bench:activation`: what the packaged extension takes to start in a real VS Code, as VS Code itself measures it
 * ("Developer: Startup Performance"), with a fresh extension host each time. VS Code counts in whole milliseconds.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { EXAMPLES, inRoot } from '../../src/tools/setup/paths.mjs';
import { Session } from '../vscode/walk/session';
import { Workbench } from '../vscode/walk/workbench';
import { median, quantile } from './quantile';

const STARTS = Number(process.argv[2] ?? 20);
const ID = 'strategy-as-code.strategy-as-code';

/** An extension that does nothing: what VS Code counts for any. */
const EMPTY = 'strategy-as-code.activation-empty';

/** What was measured of one start, in milliseconds by what they are of. */
type Start = Readonly<Record<string, number>>;

/** What is open when VS Code starts: a file of YAML, of which the door alone is loaded, or a plan, and then the engine. */
const SITUATIONS = {
  'YAML open, no plan': { 'menu.yaml': 'bread: { rye: 3.20, spelt: 4.10 }\n' },
  'a plan open': {
    'strategy.yaml': readFileSync(path.join(EXAMPLES, 'nine-steps/strategy.yaml'), 'utf8'),
  },
} as const;
type Situation = keyof typeof SITUATIONS;

const HOSTS = {
  desktop: {},
  web: { 'remote.extensionKind': { [ID]: ['web'], [EMPTY]: ['web'] } },
} as const;

const SETTLE_MS = 1500;

/** Where the probe writes. */
const NOTES = inRoot('build/activation-probe.jsonl');

function makeFolder(session: Session, situation: Situation): readonly [folder: string, file: string] {
  const folder = path.join(session.folder, situation.replaceAll(/\W+/g, '-'));
  mkdirSync(folder, { recursive: true });
  const [[name, text] = ['', '']] = Object.entries(SITUATIONS[situation]);
  writeFileSync(path.join(folder, name), text);
  return [folder, path.join(folder, name)];
}

/** Starts a window, and has VS Code say what our activation took. */
async function start(session: Session, situation: Situation): Promise<Start> {
  const [folder, file] = makeFolder(session, situation);
  const context = await session.browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(session.server.address(folder));
    const entry = page.getByRole('treeitem', { name: path.basename(file) });
    await entry.waitFor();
    // The extensions that start by themselves have begun; with them the probe.
    await page.waitForTimeout(SETTLE_MS);
    await entry.dblclick();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    // The engine is there when a plan has its score.
    if (situation === 'a plan open')
      await page.locator('.statusbar-item', { hasText: 'steps answered' }).waitFor();
    for (let tries = 0; tries < 5; tries++) {
      const text = await startupPerformance(new Workbench(page, folder));
      const [own, empty] = [rowOf(text, ID), rowOf(text, EMPTY)];
      if (own && empty)
        return { ...own, 'an empty extension: both': empty['both'] ?? Number.NaN, ...notes() };
      await page.waitForTimeout(1000);
      await page.keyboard.press('Control+F4');
    }
    throw new Error('VS Code says nothing of our activation.');
  } finally {
    await context.close();
  }
}

async function startupPerformance(workbench: Workbench): Promise<string> {
  const { page } = workbench;
  await workbench.command('Developer: Startup Performance');
  await workbench.line('System Info').first().waitFor();
  await copyAll(page);
  return page.evaluate('navigator.clipboard.readText()');
}

async function copyAll(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-line', { hasText: 'System Info' }).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+C');
}

/** A row of its table: the extension, whether it was eager, then the times. */
function rowOf(text: string, id: string): Start | undefined {
  const lines = text.split('\n');
  const cells = lines.map((line) => line.split('|').map((cell) => cell.trim())).find((row) => row[1] === id);
  const [load, call, finish] = cells?.slice(3, 6).map(Number) ?? [];
  if (load === undefined || call === undefined || finish === undefined || Number.isNaN(finish))
    return undefined;
  return {
    'load code': load,
    'call activate': call,
    both: load + call,
    finish,
  };
}

/** What the probe noted since the last start; nothing in the web. */
function notes(): Start {
  if (!existsSync(NOTES)) return {};
  const lines = readFileSync(NOTES, 'utf8').trim().split('\n');
  rmSync(NOTES);
  const parts = lines.map((line) => JSON.parse(line) as { readonly part: string; readonly ms: number });
  const found = Object.fromEntries(parts.map(({ part, ms }) => [`processor, ${part}`, ms]));
  return { ...found, 'processor, all': parts.reduce((sum, { ms }) => sum + ms, 0) };
}

/** The probe may come too late for a start: then there are fewer of what it notes. */
const told = (numbers: readonly number[]): string =>
  numbers.length === 0
    ? '–'
    : `${round(median(numbers))} / ${round(quantile(numbers, 0.95))}${numbers.length < STARTS ? ` of ${numbers.length} starts` : ''}`;
const round = (ms: number): string => (Number.isInteger(ms) ? String(ms) : ms.toFixed(1));

/** The situations in turn, so that what else the machine does falls on all alike. */
async function measure(host: keyof typeof HOSTS): Promise<void> {
  const session = await Session.start({ settings: HOSTS[host] });
  try {
    const installed = path.join(session.folder, 'extensions');
    addExtension(installed, EMPTY, makeEmpty(session.folder));
    if (host === 'desktop')
      addExtension(installed, 'strategy-as-code.activation-probe', inRoot('test/bench/activation-probe'));
    const situations = Object.keys(SITUATIONS) as Situation[];
    const starts = new Map<Situation, Start[]>(situations.map((situation) => [situation, []]));
    // The first of a server reads all from the disk.
    await start(session, 'a plan open');
    for (let round = 0; round < STARTS; round++)
      for (const situation of situations) starts.get(situation)?.push(await start(session, situation));
    for (const [situation, found] of starts) {
      console.log(`\n${host}, ${situation} (load of the machine ${loadavg()[0]?.toFixed(1) ?? ''})`);
      for (const name of new Set(found.flatMap(Object.keys)))
        console.log(`  ${name.padEnd(30)} ${told(found.flatMap((one) => one[name] ?? []))}`);
    }
  } finally {
    await session.end();
  }
}

function makeEmpty(folder: string): string {
  const place = path.join(folder, 'empty');
  mkdirSync(place);
  const manifest = {
    ...{ name: 'activation-empty', publisher: 'strategy-as-code', version: '1.0.0' },
    ...{ engines: { vscode: '^1.100.0' }, main: './empty.js', browser: './empty.js' },
    activationEvents: ['onLanguage:yaml'],
  };
  writeFileSync(path.join(place, 'package.json'), JSON.stringify(manifest));
  writeFileSync(path.join(place, 'empty.js'), 'exports.activate = () => {};\n');
  return place;
}

/** Has VS Code take a folder for an installed extension. */
function addExtension(installed: string, id: string, place: string): void {
  const file = path.join(installed, 'extensions.json');
  const location = { $mid: 1, path: decodeURIComponent(pathToFileURL(place).pathname), scheme: 'file' };
  const all = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
  all.push({ identifier: { id }, version: '1.0.0', location, metadata: { source: 'vsix' } });
  writeFileSync(file, JSON.stringify(all));
}

async function main(): Promise<void> {
  process.env['ACTIVATION_PROBE'] = NOTES;
  rmSync(NOTES, { force: true });
  console.log(`${STARTS} starts each; median / 95th percentile, ms`);
  await measure('desktop');
  await measure('web');
  process.exit();
}

void main();
