import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** What V8 made of a script, and how to tell that it was made of this one. */
interface Kept {
  /** The first line of the file: which script, of which build, for which V8. */
  readonly key: string;
  readonly file: string;
}

/** What was made in this process and is not written yet. */
let unwritten: (() => void) | undefined;

/**
 * Runs a script of ours as `require` does, with what V8 made of it in an earlier process: it need not read a million signs
 * again, nor find out what each function does.
 *
 * @param file the script: a CommonJS module
 * @param folder where what V8 made is kept; what is in it is run as it is, so nobody else may write there
 * @returns what the script exports; undefined where it cannot be read, and nothing was run
 * @throws what the script throws
 */
export function requireKept(file: string, folder: string): unknown {
  const found = readScript(file, folder);
  if (!found) return undefined;
  const { source, kept } = found;
  const cachedData = readKept(kept);
  const script = new Script(nodeModule.wrap(source), { filename: file, ...(cachedData && { cachedData }) });
  if (!cachedData || script.cachedDataRejected) {
    // At the end V8 knows all functions that were of use.
    unwritten = () => write(kept, script.createCachedData());
    process.once('exit', writeUnwritten);
  }
  const module = { exports: {} };
  const run = script.runInThisContext() as (this: unknown, ...names: readonly unknown[]) => void;
  run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  return module.exports;
}

/** Writes what is to be kept now, as must be done before V8 is told to work in another way: it would not take it back then. */
export function writeUnwritten(): void {
  const now = unwritten;
  unwritten = undefined;
  now?.();
}

function readScript(file: string, folder: string): { source: string; kept: Kept } | undefined {
  try {
    const { size, mtimeMs, ctimeMs } = statSync(file);
    // V8 itself compares no more of a script than its length.
    const key = JSON.stringify([process.version, process.arch, file, size, mtimeMs, ctimeMs]);
    const name = `${path.basename(file, '.js')}-${process.version}-${process.arch}.bin`;
    return { source: readFileSync(file, 'utf8'), kept: { key, file: path.join(folder, name) } };
  } catch {
    return undefined;
  }
}

/** What was kept of just this script; undefined where that is nothing, or not what was written. */
function readKept({ key, file }: Kept): Buffer | undefined {
  let all: Buffer;
  try {
    all = readFileSync(file);
  } catch {
    return undefined;
  }
  const end = all.indexOf('\n');
  const data = all.subarray(end + 1);
  // V8 would run what a bad disk has made of it.
  return end > 0 && all.toString('utf8', 0, end) === headOf(key, data) ? data : undefined;
}

const headOf = (key: string, data: Buffer): string => `${crc32(data)} ${key}`;

function write({ key, file }: Kept, data: Buffer): void {
  const fresh = `${file}.${process.pid}`;
  try {
    writeFileSync(fresh, Buffer.concat([Buffer.from(`${headOf(key, data)}\n`), data]), { mode: 0o600 });
    // Who reads it at the same time has the old one or the new one.
    renameSync(fresh, file);
  } catch {
    rmSync(fresh, { force: true });
  }
}
