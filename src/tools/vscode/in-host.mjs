// Runs the suites of test/vscode/suite in the extension host of a real VS Code.
//   node src/tools/vscode/in-host.mjs [node|web] [oldest]
// node: the host of the desktop, and of remote and container work. web: the worker of vscode.dev.
// oldest: in the oldest VS Code that the extension says it runs in, instead of the newest.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installBrowser, browserMissing } from '../setup/browser.mjs';
import { editorMissing, installEditor } from '../setup/editor.mjs';
import { BUILD, inRoot } from '../setup/paths.mjs';
import { PlainError, runMain } from '../setup/plain-error.mjs';
import { report } from '../test/results.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { makeRunFolder, startServer } from './server.mjs';
import { TEST_SETTINGS } from './settings.mjs';
import { startBrowser } from './workbench.mjs';
import { makeWorkspace } from './workspace.mjs';

/** A safety, far beyond what a run takes: a host that hangs is ended. */
const LIMIT = 540_000;
/** How the suites' own lines are told from those of the workbench and other extensions; see run.ts. */
const TAG = '@@suite ';
const RESULT = '@@result ';

async function main() {
  const host = process.argv[2] === 'web' ? 'web' : 'node';
  const age = process.argv[3] === 'oldest' ? 'oldest' : 'newest';
  if (editorMissing) throw new PlainError(editorMissing);
  const [editor, executable] = await Promise.all([installEditor(age), installBrowser()]);
  if (!executable) throw new PlainError(browserMissing);
  const suite = await bundleSuite();
  // The server gives an extension of the development path to the web worker where a setting says so.
  const kind =
    host === 'web' ? { 'remote.extensionKind': { 'strategy-as-code.strategy-as-code': ['web'] } } : {};
  // The Git extension of the oldest opens a repository outside the folder that is open, as the suite has it, only so; then it
  // must not do so by itself.
  const git =
    age === 'oldest'
      ? { 'git.openRepositoryInParentFolders': 'always', 'git.autoRepositoryDetection': 'subFolders' }
      : {};
  const folder = makeRunFolder({ ...TEST_SETTINGS, ...kind, ...git });
  const workspace = await makeWorkspace(folder);

  // Without this switch the workbench ignores where the extension and its tests are, and says nothing.
  const server = await startServer(editor, folder, { more: ['--enable-smoke-test-driver'] });
  const browser = await startBrowser(executable);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  /** @type {string[]} */
  const rest = [];
  let result = { passed: 0, failed: 1, skipped: 0 };
  try {
    const code = await new Promise((resolve, reject) => {
      setTimeout(
        () => reject(new Error(`no answer from the extension host in ${LIMIT / 1000} seconds`)),
        LIMIT,
      ).unref();
      page.on('crash', () => reject(new Error('the workbench crashed')));
      const log = (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
        const line = args.map(String).join(' ');
        if (line.startsWith(TAG)) console.log(line.slice(TAG.length));
        else if (line.startsWith(RESULT)) result = JSON.parse(line.slice(RESULT.length));
        else rest.push(`[${type}] ${line}`);
      };
      const open = async () => {
        await page.exposeFunction('codeAutomationLog', log);
        await page.exposeFunction('codeAutomationExit', resolve);
        const payload = /** @type {const} */ ([
          ['extensionDevelopmentPath', server.uri(inRoot())],
          ['extensionTestsPath', server.uri(suite)],
        ]);
        await page.goto(server.address(workspace, payload));
      };
      open().catch(reject);
    });
    if (code !== 0 && result.failed === 0) result.failed = 1;
  } finally {
    report(result);
    if (result.failed > 0) {
      process.exitCode = 1;
      keepLog(`${age}-${host}`, [...rest, server.log()].join('\n'));
    }
    await browser.close().catch(() => {});
    await server.stop();
  }
}

/**
 * What the workbench and the server said is long, and seldom of our doing.
 * @param {string} name
 * @param {string} log
 */
function keepLog(name, log) {
  const file = path.join(BUILD, 'logs', `${name}-host.log`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, log);
  console.error(`What VS Code said is in ${file}.`);
}

await runMain(main);
process.exit();
