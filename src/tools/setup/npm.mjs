import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { ROOT } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { run } from './processes.mjs';

/**
 * Installs exactly what a folder's lock file names. npm removes a half-finished install first. No package runs a
 * script of its own: none that is needed here has to, and some would compile for minutes.
 * @param {string} folder
 * @param {string} what for the message when it fails
 */
export async function npmCi(folder, what) {
  const args = ['ci', '--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // Without a network npm would try each package again and again, for minutes.
  args.push((await isReachable()) ? '--prefer-offline' : '--offline');
  const { code, output } = await runNpm(args, folder, 900);
  if (code === 0) return;
  if (NO_NETWORK.test(output)) {
    throw new PlainError(
      `Could not install ${what}: npm's registry cannot be reached. Is there a network, or a proxy to be set?`,
    );
  }
  const end = output.trim().split('\n').slice(-25).join('\n');
  throw new PlainError(`Could not install ${what}; npm ci in ${folder} says:\n${end}`);
}

/** Whether the registry answers; where a proxy stands before it, npm has to find out itself. */
async function isReachable() {
  if (Object.entries(process.env).some(([name, value]) => /^https?_proxy$/i.test(name) && value)) return true;
  const { output } = await runNpm(['config', 'get', 'https-proxy', 'proxy', 'registry'], ROOT, 60);
  const registry = /^registry=(https?:\S+)$/m.exec(output)?.[1];
  if (!registry || /^(?:https-)?proxy=http/m.test(output)) return true;
  const { protocol, hostname, port } = new URL(registry);
  return answers(hostname, Number(port) || (protocol === 'http:' ? 80 : 443));
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function answers(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 10_000 });
    const end = (/** @type {boolean} */ reached) => {
      socket.destroy();
      resolve(reached);
    };
    socket.once('connect', () => end(true));
    socket.once('timeout', () => end(false));
    socket.once('error', () => end(false));
  });
}

const NO_NETWORK =
  /\b(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED)\b/;

/**
 * @param {readonly string[]} args
 * @param {string} cwd
 * @param {number} limit in seconds
 */
export function runNpm(args, cwd, limit) {
  const { command, before } = npmCommand();
  // An install that is told to end first goes on for a while; one that was broken off is repaired the next time.
  return run(command, [...before, ...args], { cwd, env: outerless(), limit, signal: 'SIGKILL' });
}

/** The npm that runs this script, else the one that came with Node, else the one on the path. */
function npmCommand() {
  const bin = path.dirname(process.execPath);
  const places = [
    process.env['npm_execpath'] ?? '',
    path.join(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(bin, 'node_modules/npm/bin/npm-cli.js'),
  ];
  const script = places.find((place) => /npm-cli\.[cm]?js$/.test(place) && existsSync(place));
  if (script) return { command: process.execPath, before: [script] };
  // Windows starts a .cmd only through its shell.
  if (process.platform === 'win32')
    return { command: process.env['ComSpec'] ?? 'cmd.exe', before: ['/d', '/s', '/c', 'npm.cmd'] };
  return { command: 'npm', before: [] };
}

/** Without what the outer npm says of the project that it runs, which may be another folder than this one. */
function outerless() {
  const names = Object.keys(process.env).filter((name) =>
    /^npm_(?:package|lifecycle)_|^npm_config_local_prefix$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
