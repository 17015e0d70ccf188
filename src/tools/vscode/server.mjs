import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeAtExit, run, start, stop } from '../setup/processes.mjs';

/** @typedef {import('../setup/editor.mjs').EmbeddedEditor} EmbeddedEditor */

/**
 * A fresh folder for one run: the server's data, the user's, the extensions.
 * @param {Record<string, unknown>} settings
 */
export function makeRunFolder(settings) {
  // Short: the server makes sockets in it, whose paths may have some hundred characters.
  const folder = mkdtempSync(path.join(tmpdir(), 'sac-'));
  removeAtExit(folder);
  // The server reads the user's settings of the browser's workbench here.
  const user = path.join(folder, 'user/User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
  return folder;
}

/** @param {string} folder */
const dataArguments = (folder) => [
  '--accept-server-license-terms',
  ...['--server-data-dir', path.join(folder, 'server')],
  ...['--user-data-dir', path.join(folder, 'user')],
  ...['--extensions-dir', path.join(folder, 'extensions')],
];

/** @param {string} folder */
const environment = (folder) => ({
  // No marketplace.
  EXTENSIONS_GALLERY: '{}',
  // Sockets and the like go where they are removed.
  TMPDIR: folder,
  XDG_RUNTIME_DIR: folder,
  // Set in a terminal of VS Code, they would make this server take itself for a part of that one.
  VSCODE_IPC_HOOK_CLI: undefined,
  ELECTRON_RUN_AS_NODE: undefined,
  NODE_OPTIONS: undefined,
});

/**
 * Installs a packaged extension, as a user would.
 * @param {EmbeddedEditor} editor
 * @param {string} folder
 * @param {string} vsix
 */
export async function installExtension(editor, folder, vsix) {
  const args = [editor.server, ...dataArguments(folder), '--install-extension', vsix];
  const { code, output } = await run(editor.node, args, {
    env: environment(folder),
    signal: 'SIGKILL',
    limit: 120,
  });
  if (code !== 0 || !output.includes('successfully installed')) {
    throw new Error(`VS Code did not install ${vsix}, exit code ${code}:\n${output}`);
  }
}

/**
 * Starts VS Code's server on a free port of this machine, reachable only with its token.
 * @param {EmbeddedEditor} editor
 * @param {string} folder the run's folder
 * @param {{ asksTrust?: boolean, more?: readonly string[] }} [options] asksTrust: whether a folder is trusted only when the
 *   user says so; more: further arguments
 */
export async function startServer(editor, folder, { asksTrust = false, more = [] } = {}) {
  const token = randomBytes(16).toString('hex');
  const args = [
    editor.server,
    ...dataArguments(folder),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--disable-telemetry', '--reconnection-grace-time', '5'],
    ...(asksTrust ? [] : ['--disable-workspace-trust']),
    ...more,
  ];
  const child = start(editor.node, args, { env: environment(folder), signal: 'SIGKILL' });
  let log = '';
  const port = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      void stop(child);
      reject(new Error(`VS Code's server did not start within a minute:\n${log}`));
    }, 60_000);
    const look = (/** @type {string} */ text) => {
      log = (log + text).slice(-20_000);
      const listening = /Extension host agent listening on (\d+)/.exec(log);
      if (!listening) return;
      clearTimeout(timer);
      resolve(Number(listening[1]));
    };
    child.stdout?.setEncoding('utf8').on('data', look);
    child.stderr?.setEncoding('utf8').on('data', look);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`VS Code's server ended with exit code ${code}:\n${log}`));
    });
  });
  const host = `127.0.0.1:${port}`;
  return {
    host,
    token,
    ended: new Promise((resolve) => child.once('exit', resolve)),
    log: () => log,
    stop: () => stop(child),
    /** How the workbench names a file of this machine. @param {string} file */
    uri: (file) => `vscode-remote://${host}${encoded(file)}`,
    /** The address of a folder, for people. @param {string} open */
    link: (open) => `http://${host}/?tkn=${token}&folder=${encoded(open)}`,
    /**
     * The same for a test, which may set the workbench's environment.
     * @param {string} open
     * @param {readonly (readonly [string, string])[]} [payload]
     */
    address: (open, payload = []) => {
      const all = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload];
      return `http://${host}/?${new URLSearchParams({ tkn: token, folder: slashed(open), payload: JSON.stringify(all) })}`;
    },
  };
}

/** A path as it stands in a URI: C:\a is /C:/a. @param {string} file */
function slashed(file) {
  const full = path.resolve(file);
  return path.sep === '\\' ? `/${full.replaceAll('\\', '/')}` : full;
}

/** The same as a part of an address, still to be read. @param {string} file */
const encoded = (file) => slashed(file).split('/').map(encodeURIComponent).join('/');
