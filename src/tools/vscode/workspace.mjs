import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../setup/processes.mjs';
import { EXAMPLES, inRoot } from '../setup/paths.mjs';

/**
 * A copy of the examples, for tests that change them.
 * @param {string} folder
 */
export function copyExamples(folder) {
  const workspace = path.join(folder, 'examples');
  cpSync(EXAMPLES, workspace, { recursive: true });
  return workspace;
}

/**
 * Git repositories beside the workspace, one with a plan of a year, and strange ones; where there is no git, their folders
 * stay empty.
 * @param {string} folder
 * @param {string} strange
 */
export async function makeHistory(folder, strange) {
  mkdirSync(folder, { recursive: true });
  mkdirSync(strange, { recursive: true });
  const script = inRoot('test/support/make-bakery-repository.ts');
  const args = ['tsx', script, folder, strange];
  const { code, output } = await runNode('--import', args, { cwd: inRoot(), limit: 60 });
  if (code !== 0)
    console.log(`There is no git, or it fails: the history of a plan is not tested.\n${output}`);
}

/**
 * The same with files that are no plans, and beside them what the command line says of the plans, with which the
 * editor has to agree.
 * @param {string} folder
 */
export async function makeWorkspace(folder) {
  const workspace = copyExamples(folder);
  cpSync(inRoot('test/vscode/foreign'), path.join(workspace, 'foreign'), { recursive: true });
  for (const language of ['en', 'nl']) {
    const args = ['lint', '--format', 'json', '.'];
    const { code, output } = await runNode(inRoot('dist/cli.js'), args, {
      cwd: workspace,
      env: { LC_ALL: language },
      limit: 60,
    });
    if (code > 1) throw new Error(`strategy lint ended with exit code ${code}:\n${output}`);
    writeFileSync(path.join(workspace, `command-line.${language}.json`), output);
  }
  await makeHistory(path.join(folder, 'history'), path.join(folder, 'strange'));
  return workspace;
}
