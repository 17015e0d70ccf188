// Runs the suites of test/vscode/suite in the desktop's VS Code, which is downloaded: npm run test:desktop
// VSCODE_VERSION names another version than the newest; on Linux without a screen: xvfb-run npm run test:desktop
import './setup/node-version.mjs';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runNpm } from './setup/npm.mjs';
import { ROOT } from './setup/paths.mjs';
import { PlainError, runMain } from './setup/plain-error.mjs';
import { removeAtExit } from './setup/processes.mjs';
import { installProject } from './setup/project.mjs';

async function main() {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new PlainError(
      'VS Code for the desktop needs a screen; without one: xvfb-run -a npm run test:desktop',
    );
  }
  await installProject();
  const built = await runNpm(['run', '--silent', 'build'], ROOT, 120);
  if (built.code !== 0) throw new PlainError(`The build failed.\n${built.output}`);
  // What they import is there only now.
  const { bundleSuite } = await import('./vscode/bundle-suite.mjs');
  const { TEST_SETTINGS } = await import('./vscode/settings.mjs');
  const { makeWorkspace } = await import('./vscode/workspace.mjs');
  const { runTests } = await import('@vscode/test-electron');

  const suite = await bundleSuite();
  const vscodeExecutablePath = await download();
  // Short: VS Code makes a socket in the folder of its data, whose path may have some hundred characters.
  const folder = mkdtempSync(path.join(tmpdir(), 'sac-'));
  removeAtExit(folder);
  const user = path.join(folder, 'user');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(TEST_SETTINGS, null, 2));
  const launchArgs = [
    await makeWorkspace(folder),
    `--user-data-dir=${user}`,
    `--extensions-dir=${path.join(folder, 'extensions')}`,
    '--disable-extensions',
    '--disable-workspace-trust',
    '--disable-gpu',
    '--skip-welcome',
    '--skip-release-notes',
  ];
  if (process.getuid?.() === 0) launchArgs.push('--no-sandbox');
  try {
    await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: suite,
      launchArgs,
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

async function download() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  const version = process.env['VSCODE_VERSION'] ?? 'stable';
  try {
    return await downloadAndUnzipVSCode({ version, cachePath: path.join(ROOT, '.vscode-test') });
  } catch (error) {
    throw new PlainError(
      `VS Code ${version} cannot be downloaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

await runMain(main);
