import ignore, { type Ignore } from 'ignore';
import { CONFIG_BOUNDS } from './config-format';

/** A `.gitignore`. */
export interface GitIgnore {
  /** Its folder, relative to one that all of them and the files have above them; empty for that one. */
  readonly folder: string;
  readonly rules: Ignore;
}

/** Longer ones are not read: nobody wrote them by hand. */
const LONGEST = 200_000;

/** So many bytes of a file tell that it is longer: UTF-8 takes at most three for a code unit. */
export const MOST_BYTES = (LONGEST + 2) * 3;

/**
 * A `**` stands for any number of folders, so that each one more in a pattern multiplies what it may cost to compare a path
 * with it. What has more is left out: nobody wrote it who meant well.
 */
const MOST_DOUBLE_STARS = 3;

export function readGitIgnore(folder: string, text: string): GitIgnore {
  return { folder, rules: readGitIgnoreRules(text) };
}

/** The rules of a `.gitignore`, without those that could take for ever. */
export function readGitIgnoreRules(text: string): Ignore {
  const lines = text.length > LONGEST ? [] : text.split(/\r?\n/);
  const few = lines.filter((line) => line.split('**').length - 1 <= MOST_DOUBLE_STARS);
  return ignore().add(few.join('\n'));
}

/** Whether a path lies deeper than anybody puts a plan: to compare it could take for ever. */
export const isTooDeep = (steps: readonly string[]): boolean => steps.length > CONFIG_BOUNDS.folders;

/**
 * Whether git leaves out a file, or one of the folders that it lies in. A deeper `.gitignore` has the last word: it may
 * take back what one above it leaves out, but not what lies in a folder that is left out.
 *
 * @param files from the outermost folder to the innermost
 * @param file its path, with forward slashes, relative to the same folder as those
 */
export function isGitIgnored(files: readonly GitIgnore[], file: string): boolean {
  if (files.length === 0 || !ignore.isPathValid(file)) return false;
  const steps = file.split('/');
  if (isTooDeep(steps)) return false;
  for (let count = 1; count <= steps.length; count++) {
    const path = steps.slice(0, count).join('/') + (count < steps.length ? '/' : '');
    if (isLeftOut(files, path)) return true;
  }
  return false;
}

function isLeftOut(files: readonly GitIgnore[], path: string): boolean {
  for (const { folder, rules } of [...files].reverse()) {
    const above = folder === '' ? '' : `${folder}/`;
    if (!path.startsWith(above) || path === above) continue;
    const { ignored, unignored } = rules.test(path.slice(above.length));
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
