// Takes the picture of the README anew, and those of the page, the tree and the paper of every example:
// npm run screenshots; of some examples alone: npm run screenshots -- wishes iceberg
import './setup/node-version.mjs';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { runNpm } from './setup/npm.mjs';
import { BUILD, inRoot, ROOT, SCREENSHOTS } from './setup/paths.mjs';
import { PlainError, runMain } from './setup/plain-error.mjs';
import { runNode } from './setup/processes.mjs';
import { installProject } from './setup/project.mjs';

const PICTURE = inRoot('docs/images/editor.png');
const PLANS = path.join(SCREENSHOTS, 'plans');

async function main() {
  await installProject();
  mkdirSync(BUILD, { recursive: true });
  const packaged = await runNpm(['run', '--silent', 'package'], ROOT, 120);
  if (packaged.code !== 0) throw new PlainError(packaged.output);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  const only = process.argv.slice(2);
  const script = inRoot('test/vscode/walk/picture.ts');
  const taken = await runNode('--import=tsx', [script, PICTURE, PLANS, ...only], { cwd: ROOT, limit: 1200 });
  if (taken.code !== 0) throw new PlainError(taken.output);
  const all = only.length === 0 ? [PICTURE, PLANS] : [PLANS];
  console.log(`Taken: ${all.map((file) => path.relative(ROOT, file)).join(', ')}`);
}

await runMain(main);
