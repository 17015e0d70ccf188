import ignore from 'ignore';
import { CONFIG_BOUNDS } from './config-format';

/** A pattern that says "in this folder" as a shell does, in the way that git says it. */
export function fromHere(pattern: string): string {
  return pattern.replace(/^(!?)(?:\.\/)+(?=.)/, '$1/').replace(/^(!?)\/+/, '$1/');
}

/** Whether a pattern can match no file at all: it leads out of the folder, or names only the folder itself. */
export function matchesNothing(pattern: string): boolean {
  const steps = pattern.trim().replace(/^!/, '').split('/');
  return steps.includes('..') || steps.every((step) => step === '.' || step === '');
}

/**
 * Whether a config leaves out a file, by patterns as git reads them in a `.gitignore`. One that lies absurdly deep is not
 * left out: to compare it could take for ever.
 *
 * @param file its path relative to the config's folder, with forward slashes
 */
export function ignores(patterns: readonly string[], file: string): boolean {
  // What lies outside the folder is not the config's to leave out; the library takes no such path.
  if (patterns.length === 0 || !ignore.isPathValid(file)) return false;
  if (file.split('/', CONFIG_BOUNDS.folders + 2).length > CONFIG_BOUNDS.folders + 1) return false;
  return ignore()
    .add([...patterns])
    .ignores(file);
}
