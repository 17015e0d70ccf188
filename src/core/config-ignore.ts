import ignore from 'ignore';

/**
 * Whether a config leaves out a file, by patterns as git reads them in a `.gitignore`.
 *
 * @param file its path relative to the config's folder, with forward slashes
 */
export function ignores(patterns: readonly string[], file: string): boolean {
  // What lies outside the folder is not the config's to leave out; the library takes no such path.
  if (patterns.length === 0 || !ignore.isPathValid(file)) return false;
  return ignore()
    .add([...patterns])
    .ignores(file);
}
