import { closeSync, fstatSync, openSync, statSync } from 'node:fs';
import { type Entries, entryAt, keyOf } from './entry';
import { Window, WINDOW } from './window';

/** What the file begins with: its kind, and the version of its shape. */
const KIND = 'strategy-cache';
const VERSION = 3;
/** No run has so many plans; a file that has is not looked through to its end. */
const MOST_ENTRIES = 1_000_000;

/** The first line of the file; what another build wrote does not hold. */
export const firstLine = (engine: string): string => `${KIND} ${VERSION} ${engine}\n`;

export interface OldEntry {
  readonly key: string;
  readonly place: number;
  /** As it is written; it holds until the next is read. */
  readonly entry: Buffer;
}

/** The file of an earlier run, read a part at a time, and only as far as it is asked for. */
export class OldEntries implements Entries {
  /** How many bytes there are. */
  readonly size: number;
  /** Whether the file is something else, which is left alone. */
  readonly isOfOthers: boolean;
  #window: Window | undefined;
  #handle: number | undefined;
  /** Where the next entry is that was not looked at yet. */
  #next = 0;
  #entries = 0;

  /**
   * Opens the file, if there is one; whatever is wrong with it, it is as if it were empty.
   *
   * @param isNamed whether somebody named this very file, which then may be anything
   * @param mostBytes of which a larger file is not read
   */
  constructor(file: string, isNamed: boolean, engine: string, mostBytes: number) {
    const handle = handleOf(file);
    this.#handle = typeof handle === 'number' ? handle : undefined;
    const size = this.#handle === undefined ? 0 : fstatSync(this.#handle).size;
    const window = this.#handle === undefined ? undefined : new Window(this.#handle, Math.min(size, WINDOW));
    const begins = (text: string): boolean =>
      window?.bytes(0, text.length)?.equals(Buffer.from(text)) ?? false;
    this.isOfOthers = handle === 'no file' || (isNamed && size > 0 && !begins(KIND));
    const first = firstLine(engine);
    const isRead = !this.isOfOthers && size <= mostBytes && begins(first);
    this.size = isRead ? size : 0;
    this.#window = isRead ? window : undefined;
    this.#next = first.length;
    // What is in memory wholly need not stay open: elsewhere a file that is open cannot be replaced.
    if (!isRead || (size <= WINDOW && window?.bytes(0, size))) this.#release();
  }

  bytes(start: number, length: number): Buffer | undefined {
    return start + length <= this.size ? this.#window?.bytes(start, length) : undefined;
  }

  /** Looks at the next entry; undefined behind the last. */
  next(): OldEntry | undefined {
    const entry = this.#entries++ < MOST_ENTRIES ? entryAt(this, this.#next) : undefined;
    if (!entry) {
      this.#next = this.size;
      return undefined;
    }
    const place = this.#next;
    this.#next += entry.length;
    return { key: keyOf(entry), place, entry };
  }

  close(): void {
    this.#release();
    this.#window = undefined;
  }

  #release(): void {
    if (this.#handle !== undefined) closeSync(this.#handle);
    this.#handle = undefined;
  }
}

/** The handle of a file; undefined where there is none that may be read. */
function handleOf(file: string): number | 'no file' | undefined {
  try {
    // A device or a pipe would never end, and might not even open.
    return statSync(file).isFile() ? openSync(file, 'r') : 'no file';
  } catch {
    return undefined;
  }
}
