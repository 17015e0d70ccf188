import { browserMissing, installBrowser } from '../setup/browser.mjs';
import { editorMissing, installEditor } from '../setup/editor.mjs';
import { runNpm } from '../setup/npm.mjs';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { run } from '../setup/processes.mjs';
import { installProject } from '../setup/project.mjs';
import { readResult, resultFile } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Result} Result
 *
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} [output] what is to be read of it
 * @property {Result} [result] its counts; absent: it is one test by itself
 * @property {string} [skipped] why it cannot run on this machine
 *
 * @typedef {object} Step
 * @property {string} name as it is named on the command line
 * @property {string} title
 * @property {readonly string[]} needs the steps without which it cannot run
 * @property {readonly string[]} [after] the steps that it waits for, however they end
 * @property {boolean} [onDemand] whether it runs only where it is named
 * @property {boolean} [prepares] whether it tests nothing itself, and counts only when it fails
 * @property {() => Promise<Outcome>} run
 */

/** ESLint makes much that lives but a moment; without room for it a fifth of its time goes into clearing up. */
const ROOM = '--max-semi-space-size=64';
/** Far more than any step takes, in seconds; one that hangs must not hang the rest. */
const LIMIT = 900;

/** The steps, the longest first. @type {readonly Step[]} */
export const STEPS = [
  {
    name: 'install',
    title: 'Packages of the project',
    needs: [],
    prepares: true,
    run: async () => {
      await installProject();
      return { ok: true };
    },
  },
  {
    name: 'embedded',
    title: 'Embedded VS Code and browser',
    needs: [],
    prepares: true,
    run: () => prepareEditor('newest'),
  },
  {
    name: 'embedded-oldest',
    title: 'Oldest VS Code and browser',
    needs: [],
    prepares: true,
    onDemand: true,
    run: () => prepareEditor('oldest'),
  },
  {
    name: 'package',
    title: 'Build and package',
    needs: ['install'],
    prepares: true,
    run: async () => {
      const { code, output } = await runNpm(['run', '--silent', 'package'], ROOT, LIMIT);
      return { ok: code === 0, output: code === 0 ? '' : output };
    },
  },
  counted('unit', 'Unit tests', { needs: ['install'], after: ['package'] }, mocha()),
  inEditor(
    'walk',
    'A walk through VS Code with the packaged extension',
    mocha(
      '--no-config',
      '--import=tsx',
      '--timeout=180000',
      '--reporter-option=detailed=yes',
      'test/vscode/walk/*.test.ts',
    ),
  ),
  inEditor('vscode', 'In VS Code, in the extension host of the desktop', [
    'src/tools/vscode/in-host.mjs',
    'node',
  ]),
  inEditor('web', 'In VS Code, in the extension host of the web', ['src/tools/vscode/in-host.mjs', 'web']),
  inOldest('oldest', 'In the oldest VS Code, in the extension host of the desktop', 'node'),
  inOldest('oldest-web', 'In the oldest VS Code, in the extension host of the web', 'web'),
  single('eslint', 'ESLint', ['node_modules/eslint/bin/eslint.js', '.']),
  single('types', 'Type check', ['node_modules/typescript/bin/tsc']),
  single('types-of-page', 'Type check of the page in the editor', [
    'node_modules/typescript/bin/tsc',
    ...['-p', 'src/webview'],
  ]),
  single('prettier', 'Prettier', [
    'node_modules/prettier/bin/prettier.cjs',
    '--check',
    '--log-level=warn',
    '.',
  ]),
];

/** @param {'newest' | 'oldest'} age @returns {Promise<Outcome>} */
async function prepareEditor(age) {
  if (editorMissing) return { ok: true, skipped: editorMissing };
  const [, browser] = await Promise.all([installEditor(age), installBrowser()]);
  return browser ? { ok: true } : { ok: true, skipped: browserMissing };
}

/** @param {string[]} more */
function mocha(...more) {
  return ['node_modules/mocha/bin/mocha.js', '--reporter', 'src/tools/test/mocha-reporter.mjs', ...more];
}

/** A tool that passes or fails as one. @param {string} name @param {string} title @param {readonly string[]} command @returns {Step} */
function single(name, title, command) {
  const run = async () => {
    // What is asked for colours in CI would colour what is read as text.
    const { code, output } = await runScript(command, { NO_COLOR: '1' });
    return { ok: code === 0, output };
  };
  // What is generated has to be there before it is looked at.
  return { name, title, needs: ['install'], after: ['package'], run };
}

/**
 * A runner that counts its tests itself.
 * @param {string} name
 * @param {string} title
 * @param {Pick<Step, 'needs' | 'after'>} order
 * @param {readonly string[]} command
 * @returns {Step}
 */
function counted(name, title, order, command) {
  const run = async () => {
    const { file, env } = resultFile(name);
    const { code, output } = await runScript(command, env);
    const result = readResult(file) ?? { passed: 0, failed: 0, skipped: 0 };
    // A runner that broke off has not counted why.
    if (code !== 0 && result.failed === 0) result.failed = 1;
    return { ok: result.failed === 0, output, result };
  };
  return { name, title, ...order, run };
}

/** @param {string} name @param {string} title @param {readonly string[]} command */
function inEditor(name, title, command) {
  return counted(name, title, { needs: ['package', 'embedded'] }, command);
}

/** @param {string} name @param {string} title @param {'node' | 'web'} host @returns {Step} */
function inOldest(name, title, host) {
  const command = ['src/tools/vscode/in-host.mjs', host, 'oldest'];
  return { ...counted(name, title, { needs: ['package', 'embedded-oldest'] }, command), onDemand: true };
}

/** @param {readonly string[]} command @param {NodeJS.ProcessEnv} [env] */
function runScript([script = '', ...args], env = {}) {
  return run(process.execPath, [ROOM, inRoot(script), ...args], { cwd: ROOT, limit: LIMIT, env });
}
