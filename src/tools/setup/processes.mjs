import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const WINDOWS = process.platform === 'win32';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Ends a process and all that it started. @type {(child: ChildProcess, signal: NodeJS.Signals) => void} */
function killGroup(child, signal) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  if (WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended in the meantime.
  }
}

/** @type {Map<ChildProcess, NodeJS.Signals>} */
const children = new Map();
/** @type {Set<string>} */
const folders = new Set();

// Whatever way this process ends, nothing that it started lives on and no folder of a run is left.
process.on('exit', () => {
  for (const [child, signal] of children) killGroup(child, signal);
  for (const folder of folders) removeFolder(folder);
});
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/** Has a folder removed when this process ends. @param {string} folder */
export function removeAtExit(folder) {
  folders.add(folder);
}

/** @param {string} folder */
export function removeFolder(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Windows keeps a file that somebody still has open; it lies in the system's folder for temporary files.
  }
}

/**
 * Starts a program in a process group of its own, so that it can be ended with all that it starts itself.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, inherit?: boolean, signal?: NodeJS.Signals }} [options]
 *   signal: what ends the group; a script that has groups of its own to end needs a SIGTERM
 */
export function start(command, args, { cwd, env, inherit = false, signal = 'SIGTERM' } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', inherit ? 'inherit' : 'pipe', inherit ? 'inherit' : 'pipe'],
    detached: !WINDOWS,
    windowsHide: true,
  });
  children.set(child, signal);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/** Ends a started program and waits until it is gone. @param {ChildProcess} child */
export async function stop(child) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  killGroup(child, children.get(child) ?? 'SIGKILL');
  const stubborn = setTimeout(() => killGroup(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(stubborn);
}

/**
 * Runs a program to its end. One that takes longer than `limit` is ended: a program that hangs must not hang the rest.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Parameters<typeof start>[2] & { limit?: number }} [options] limit: in seconds
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export function run(command, args, { limit = 600, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options);
    let output = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      output += `\nIt was ended after ${limit} seconds.\n`;
      void stop(child);
    }, limit * 1000);
    child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 1 : (code ?? 1), output, timedOut });
    });
  });
}

/** Runs one of our scripts, or a program of a package, with this very Node. @type {(script: string, args?: readonly string[], options?: Parameters<typeof run>[2]) => ReturnType<typeof run>} */
export const runNode = (script, args = [], options) => run(process.execPath, [script, ...args], options);
