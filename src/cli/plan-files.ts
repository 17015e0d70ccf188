import { isUtf8 } from 'node:buffer';
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Ignore } from 'ignore';
import { isTooDeep, MOST_BYTES, readGitIgnoreRules } from '../core/git-ignore';
import type { Texts } from '../core/language';
import { isPlanName } from '../core/plan-name';
import { readFileBytes } from './read-file';
import { reasonOf } from './reasons';

/** A file to check: where it is, and what the user calls it. */
export interface PlanFile {
  readonly file: string;
  /** Relative to where the command runs, with forward slashes. */
  readonly name: string;
  /** Whether the user named this very file; then it may have any name. */
  readonly named: boolean;
}

/** Something that was asked for and could not be read. */
export interface Unreadable {
  readonly name: string;
  readonly reason: Texts;
}

/** Folders that hold no plans of the user's own, and many files. */
const SKIPPED = new Set(['node_modules', '.git', '.hg', '.svn']);

/**
 * The plans at some paths: files as they are named, folders searched for files of a plan's name. What the
 * `.gitignore` files of a folder and of those above it (up to the repository's root) leave out is left out here too.
 * Symbolic links are not followed within a folder.
 */
export function* findPlans(paths: readonly string[], cwd: string): Iterable<PlanFile | Unreadable> {
  const seen = new Set<string>();
  for (const asked of paths) {
    const full = path.resolve(cwd, asked);
    let found: Iterable<PlanFile | Unreadable>;
    try {
      // An empty path is an unset variable in a script, not this folder.
      if (asked === '') throw Object.assign(new Error(), { code: 'ENOENT' });
      found = statSync(full).isDirectory() ? searchFolder(full, cwd, ignoredAbove(full)) : one(full, cwd);
    } catch (error) {
      yield { name: asked === '' ? '“”' : asked, reason: reasonOf(error) };
      continue;
    }
    for (const plan of found) {
      if ('file' in plan && seen.has(plan.file)) continue;
      if ('file' in plan) seen.add(plan.file);
      yield plan;
    }
  }
}

function* one(file: string, cwd: string): Iterable<PlanFile> {
  yield { file, name: nameOf(file, cwd), named: true };
}

interface IgnoreFile {
  readonly folder: string;
  readonly rules: Ignore;
}

function* searchFolder(
  folder: string,
  cwd: string,
  above: readonly IgnoreFile[],
): Iterable<PlanFile | Unreadable> {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { name: nameOf(folder, cwd), reason: reasonOf(error) };
    return;
  }
  const own = entries.some(({ name }) => name === '.gitignore') ? readIgnore(folder) : undefined;
  const ignored = own ? [...above, own] : above;
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    // Of thousands of files the paths need not be taken apart to be put together.
    const full = folder.endsWith(path.sep) ? folder + entry.name : folder + path.sep + entry.name;
    if (entry.isDirectory()) {
      if (SKIPPED.has(entry.name) || isIgnored(`${full}${path.sep}`, ignored)) continue;
      yield* searchFolder(full, cwd, ignored);
    } else if (entry.isFile() && isPlanName(entry.name) && !isIgnored(full, ignored)) {
      yield { file: full, name: nameOf(full, cwd), named: false };
    }
  }
}

/** The ignore files of the folders above one, up to the root of its repository. */
function ignoredAbove(folder: string): readonly IgnoreFile[] {
  const found: IgnoreFile[] = [];
  let current = folder;
  while (!existsSync(path.join(current, '.git'))) {
    const parent = path.dirname(current);
    // Outside a repository nothing above is asked.
    if (parent === current) return [];
    current = parent;
    const rules = readIgnore(current);
    if (rules) found.unshift(rules);
  }
  return found;
}

function readIgnore(folder: string): IgnoreFile | undefined {
  try {
    const bytes = readFileBytes(path.join(folder, '.gitignore'), MOST_BYTES);
    return { folder, rules: readGitIgnoreRules(bytes.toString('utf8')) };
  } catch {
    // It is not there, may not be read, or is no file, and then git does not read it either.
    return undefined;
  }
}

/** A deeper file has the last word, as in git: it may take back what one above it leaves out. */
function isIgnored(full: string, files: readonly IgnoreFile[]): boolean {
  for (const { folder, rules } of [...files].reverse()) {
    const relative =
      path.relative(folder, full).split(path.sep).join('/') + (full.endsWith(path.sep) ? '/' : '');
    if (isTooDeep(relative.split('/'))) continue;
    const { ignored, unignored } = rules.test(relative);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}

/** What a file is called in the output: relative to where the command runs, with forward slashes. */
export function nameOf(file: string, cwd: string): string {
  // Of thousands of files nearly all are such, and a path need not be taken apart for it.
  if (path.sep === '/' && file.startsWith(`${cwd}/`)) return file.slice(cwd.length + 1);
  const relative = path.relative(cwd, file);
  return (relative.startsWith('..') ? file : relative || '.').split(path.sep).join('/');
}

/** What is said of a file that is something else. */
export const NO_PLAN = 'this is no plan: a plan has a line “strategy: 1”';

/** What is said of a plan that is broken beyond reading on. */
export const NO_YAML = 'it cannot be read as YAML; “strategy lint” says why';

/** What is said of a file in another encoding, such as PowerShell writes. */
export const NOT_UTF8 = 'this is not UTF-8: save it as UTF-8';

/** A file's text. */
export interface Decoded {
  /** In another encoding than UTF-8 our best guess, to tell whether it is a plan at all. */
  readonly text: string;
  readonly isUtf8: boolean;
}

export function decode(bytes: Buffer): Decoded {
  const isLittle = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] !== 0 && bytes[1] === 0);
  if (isLittle) return { text: bytes.toString('utf16le'), isUtf8: false };
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1)) {
    const even = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
    return { text: even.swap16().toString('utf16le'), isUtf8: false };
  }
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8'), isUtf8: true }
    : { text: bytes.toString('latin1'), isUtf8: false };
}
