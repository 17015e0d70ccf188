/** Which program git is. */
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * What to start for git. Windows would look in the folder in which it is to run before it looks anywhere else, and that is
 * a repository, which could bring a `git.exe` of its own: so there it is looked for in the folders of PATH alone.
 *
 * @returns undefined where there is none
 */
export function gitProgram(
  platform: NodeJS.Platform = process.platform,
  search: string = process.env['PATH'] ?? '',
  isThere: (file: string) => boolean = existsSync,
): string | undefined {
  if (platform !== 'win32') return 'git';
  return (
    search
      .split(path.win32.delimiter)
      .map((folder) => folder.trim().replaceAll('"', ''))
      // What is relative would begin in that same folder.
      .filter((folder) => path.win32.isAbsolute(folder))
      .map((folder) => path.win32.join(folder, 'git.exe'))
      .find(isThere)
  );
}
