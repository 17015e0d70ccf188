import { type Stats } from 'node:fs';
import { mkdir, open, realpath, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { NotWritten, replaceFile, targetOf, writeReason } from './fix-write';
import { UsageError } from './outcome';

/** A file that is to be written. */
export interface NewFile {
  readonly file: string;
  /** What the user calls it. */
  readonly name: string;
  readonly text: string;
}

/** Where an export goes. */
export interface ExportPlace {
  /** Whether it is a folder, in which files get names of their own. */
  readonly isFolder: boolean;
  /** The file to write. @param name what it is called in a folder */
  readonly of: (name: string) => Pick<NewFile, 'file' | 'name'>;
}

/** What is meant by OUT: a folder where one is, or where the name ends in a slash; else a file. */
export async function placeFor(out: string, cwd: string): Promise<ExportPlace> {
  const full = path.resolve(cwd, out);
  const isFolder = /[\\/]$/.test(out) || (await statIfThere(full))?.isDirectory() === true;
  return {
    isFolder,
    of: (name) =>
      isFolder ? { file: path.join(full, name), name: path.join(out, name) } : { file: full, name: out },
  };
}

interface WriteOptions {
  /** The plan’s own file, which is never written. */
  readonly plan: string | undefined;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
  readonly cwd: string;
}

/**
 * Writes files, each of them whole or not at all; before the first it is made sure that none is in the way.
 *
 * @throws UsageError with one line that says what is in the way
 */
export async function writeNew(files: readonly NewFile[], { plan, force, cwd }: WriteOptions): Promise<void> {
  const ready: (NewFile & { readonly isThere: boolean })[] = [];
  for (const { file, name, text } of files) {
    const there = await explained(name, () => statIfThere(file));
    if (there && plan !== undefined && (await realpath(file)) === (await realpath(plan)))
      throw new UsageError(`${name}: that is the plan itself`);
    if (there && !there.isFile()) throw new UsageError(`${name}: that is no file, so it is not replaced`);
    if (there && !force) throw new UsageError(`${name}: it is there already; --force replaces it`);
    const target = there ? await explained(name, () => targetOf(file, cwd)) : file;
    ready.push({ file: target, name, text, isThere: there !== undefined });
  }
  for (const { file, name, text, isThere } of ready) {
    await explained(name, async () => {
      if (isThere) await replaceFile(file, text);
      else await createFile(file, text);
    });
  }
}

/** Writes a file that is not there: somebody else’s that came in between is left alone. */
async function createFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, 'wx');
  await handle.close();
  try {
    await replaceFile(file, text);
  } catch (error) {
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

async function statIfThere(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

async function explained<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const reason = isTaken
      ? 'it is there already; --force replaces it'
      : error instanceof NotWritten
        ? error.message
        : writeReason(error);
    throw new UsageError(`${name}: ${reason}`);
  }
}
