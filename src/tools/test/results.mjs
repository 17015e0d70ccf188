import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILD } from '../setup/paths.mjs';

/**
 * @typedef {object} Result
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] each in a line: which test, and what it said
 */

const VARIABLE = 'TEST_RESULT';

/** Where a runner, which is a process of its own, shall write its counts. @param {string} name */
export function resultFile(name) {
  const file = path.join(BUILD, 'results', `${name}.json`);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return { file, env: { [VARIABLE]: file } };
}

/** Writes the counts where the one who started this runner wants them, if it does. @param {Result} result */
export function report(result) {
  const file = process.env[VARIABLE];
  if (file) writeFileSync(file, JSON.stringify(result));
}

/** What a runner wrote; nothing if it broke off before. @param {string} file @returns {Result | undefined} */
export function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
