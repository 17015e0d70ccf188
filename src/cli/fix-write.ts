import { randomBytes } from 'node:crypto';
import { constants, openSync, type Stats, unlinkSync } from 'node:fs';
import { access, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { withoutMark } from '../core/byte-order-mark';
import { PLAN_BYTES } from './plan-bytes';
import { decode } from './plan-files';
import { readFileBytes } from './read-file';
import { writingReasonOf } from './reasons';

/** Why a file was left as it is. */
export class NotWritten extends Error {}

/**
 * Puts a mended text in the place of a plan's: all of it or nothing, with its byte order mark, mode and owner.
 *
 * @param before the text that was mended; a file that holds another by now is left alone
 * @throws NotWritten with the reason in words
 */
export async function rewrite(file: string, before: string, after: string, cwd: string): Promise<void> {
  const target = await targetOf(file, cwd);
  await explained(async () => {
    const { text } = decode(readFileBytes(target, PLAN_BYTES));
    if (withoutMark(text) !== before) throw new NotWritten('it was changed in the meantime: run it again');
    const mark = text.slice(0, text.length - before.length);
    await replaceFile(target, mark + after);
  });
}

/**
 * The file that a path leads to in the end. A link that leads out of the folder where the command runs (or, for a file
 * elsewhere, out of its own folder) is not followed: what lies there was not meant.
 */
export async function targetOf(file: string, cwd: string): Promise<string> {
  return explained(async () => {
    const base = isWithin(file, cwd) ? cwd : path.dirname(file);
    const [target, folder] = await Promise.all([realpath(file), realpath(base)]);
    if (!isWithin(target, folder))
      throw new NotWritten('it is a link that leads elsewhere, so it is not changed');
    return target;
  });
}

/** Files that are being written beside those that they are to replace; they go where the process ends before that. */
const unfinished = new Set<string>();

function removeUnfinished(): void {
  for (const file of unfinished)
    try {
      unlinkSync(file);
    } catch {
      // It is not there yet, or no more.
    }
}

/** The name of a file beside another, which nobody else has; it goes where the process ends before it is let go. */
function beside(file: string): string {
  const temporary = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(6).toString('hex')}.tmp`,
  );
  // Once, however many files are written.
  if (!process.listeners('exit').includes(removeUnfinished)) process.once('exit', removeUnfinished);
  unfinished.add(temporary);
  return temporary;
}

/**
 * Opens a file beside another that only this process sees, to be read and written: it is gone once it is closed, however the
 * process ends.
 *
 * @returns its handle
 * @throws where it cannot be written there, as Node's own functions do
 */
export function openScratch(file: string): number {
  const scratch = beside(file);
  const handle = openSync(scratch, 'wx+', 0o600);
  try {
    unlinkSync(scratch);
    unfinished.delete(scratch);
  } catch {
    // Not every system takes away the name of what is open; then it goes with the process.
  }
  return handle;
}

/**
 * Writes a file beside the one to be replaced, and puts it in its place in one step.
 *
 * @param content each of its pieces holds until the next is asked for
 */
export async function replaceFile(file: string, content: string | Iterable<Uint8Array>): Promise<void> {
  const old = await statIfThere(file);
  // A rename would also replace what may not be written.
  if (old) await access(file, constants.W_OK);
  const temporary = beside(file);
  try {
    const handle = await open(temporary, 'wx', old ? 0o600 : 0o666);
    try {
      // What is given as pieces is large, and is not put together once more; each is written behind the one before.
      for (const piece of typeof content === 'string' ? [content] : content)
        await handle.writeFile(piece, 'utf8');
      if (old) {
        // Only the administrator can give a file away; who is not keeps what he made.
        if (old.uid !== process.getuid?.()) await handle.chown(old.uid, old.gid).catch(() => undefined);
        await handle.chmod(old.mode & 0o7777);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

async function statIfThere(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file);
  } catch {
    return undefined;
  }
}

async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(writeReason(error));
  }
}

/** Why a file cannot be written, in words. */
export const writeReason = (error: unknown): string => writingReasonOf(error).en;

function isWithin(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
