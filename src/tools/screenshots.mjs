// Takes the picture of the README anew: npm run screenshots
import './setup/node-version.mjs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './setup/npm.mjs';
import { BUILD, inRoot, ROOT } from './setup/paths.mjs';
import { PlainError, runMain } from './setup/plain-error.mjs';
import { runNode } from './setup/processes.mjs';
import { installProject } from './setup/project.mjs';

const PICTURE = inRoot('docs/images/editor.png');

async function main() {
  await installProject();
  mkdirSync(BUILD, { recursive: true });
  const packaged = await runNpm(['run', '--silent', 'package'], ROOT, 120);
  if (packaged.code !== 0) throw new PlainError(packaged.output);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  const taken = await runNode('--import=tsx', [inRoot('test/vscode/walk/picture.ts'), PICTURE], {
    cwd: ROOT,
    limit: 300,
  });
  if (taken.code !== 0) throw new PlainError(taken.output);
  console.log(`Taken: ${path.relative(ROOT, PICTURE)}`);
}

await runMain(main);
