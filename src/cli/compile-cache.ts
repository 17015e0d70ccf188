import { lstatSync, mkdirSync } from 'node:fs';
import nodeModule from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';

let folder: string | undefined;

/**
 * Has what V8 makes of the scripts kept, so that it need not be made at each start: of the script with the rules by us, and
 * of the command line by Node itself, from 22.1 on. It would keep the rules too; kept by us, a start takes a fifth less.
 *
 * What is kept is run as it is: Node's own place for it is the folder for temporary files, which on a shared computer
 * anybody may have made before us. So it is kept where only the user can write, or nowhere.
 */
export function keepCompiled(env: Readonly<Record<string, string | undefined>>): void {
  const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: (folder: string) => unknown };
  if (env['NODE_DISABLE_COMPILE_CACHE']) return;
  // Who names a place has chosen it.
  if (enableCompileCache && env['NODE_COMPILE_CACHE']) return;
  folder = privateFolder(cacheHome(env));
  if (folder !== undefined) enableCompileCache?.(folder);
}

/** Where we keep it; undefined where it is not kept, or not by us. */
export function keptIn(): string | undefined {
  return folder;
}

/** Where programs of this user keep what they can do without; undefined where there is no such place. */
function cacheHome(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  // The standard has a path that is not absolute left alone.
  if (xdg !== undefined && path.isAbsolute(xdg)) return xdg;
  if (process.platform === 'win32') return local;
  const home = homedir();
  return path.isAbsolute(home) ? path.join(home, ...CACHES) : undefined;
}

const CACHES = process.platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'];

/** A folder of ours that nobody else can write to, made where it is not there; undefined where there is none. */
export function privateFolder(home: string | undefined): string | undefined {
  if (home === undefined) return undefined;
  const folder = path.join(home, 'strategy-as-code');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const found = lstatSync(folder);
    if (!found.isDirectory()) return undefined;
    // On Windows the user's own folder is closed to others as it is.
    if (process.platform === 'win32') return folder;
    return found.uid === process.getuid?.() && (found.mode & 0o077) === 0 ? folder : undefined;
  } catch {
    return undefined;
  }
}
