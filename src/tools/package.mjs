// Builds what ships and packages it for the galleries: build/strategy-as-code.vsix. What follows goes to vsce, such as
// --pre-release.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { BUILD, inRoot, ROOT, VSIX } from './setup/paths.mjs';

// vsce writes into a folder that is there, and a fresh clone has none.
mkdirSync(BUILD, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  [
    inRoot('node_modules/@vscode/vsce/vsce'),
    'package',
    '--no-dependencies',
    ...['--out', VSIX],
    ...process.argv.slice(2),
  ],
  { cwd: ROOT, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
