import { readFileSync } from 'node:fs';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { run } from '../setup/processes.mjs';

/**
 * Opens a folder in the user's own VS Code, with the extension loaded from this project.
 * @param {string} folder
 * @returns {Promise<boolean>} whether there is one, and it can
 */
export async function openOwn(folder) {
  if (!hasScreen()) return false;
  const version = await runCode(['--version']);
  if (version.code !== 0) return false;
  const [, major = 0, minor = 0] = (/^(\d+)\.(\d+)/m.exec(version.output) ?? []).map(Number);
  const [, oldestMajor = 1, oldestMinor = 0] = oldest();
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    console.log(
      `\nYour VS Code is ${major}.${minor}; the extension needs ${oldestMajor}.${oldestMinor}. The embedded one has it.`,
    );
    return false;
  }
  const opened = await runCode([`--extensionDevelopmentPath=${ROOT}`, folder]);
  if (opened.code !== 0) return false;
  console.log('\nVS Code opens the examples with the extension: look at wishes/strategy.yaml.');
  return true;
}

/** Where nobody sits before it, or VS Code runs elsewhere than this terminal, `code` opens nothing of use. */
function hasScreen() {
  const { env, platform } = process;
  if (env['CI'] || env['VSCODE_IPC_HOOK_CLI'] || env['WSL_DISTRO_NAME'] || env['SSH_CONNECTION'])
    return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
}

function oldest() {
  /** @type {{ engines: { vscode: string } }} */
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return (/(\d+)\.(\d+)/.exec(engines.vscode) ?? []).map(Number);
}

/** @param {string[]} args */
async function runCode(args) {
  // Windows starts a .cmd only through its shell, which splits unquoted paths at their spaces.
  const windows = process.platform === 'win32';
  const [command, ...all] = windows
    ? [process.env['ComSpec'] ?? 'cmd.exe', '/d', '/c', 'code.cmd', ...args]
    : ['code', ...args];
  try {
    return await run(command, all, { limit: 60 });
  } catch {
    return { code: 127, output: '' };
  }
}
