/**
 * The file in which findings are kept between runs. What an entry is about is known by the hash of a text and that of all
 * else that it depends on, so that it does not matter where or when the file was written.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../core/day';
import { replaceFile, writeReason } from '../fix-write';
import { UsageError } from '../outcome';
import { nameOf } from '../plan-files';

/** What the file is called where only its folder is named. */
const CACHE_NAME = '.strategy-cache';

/** What the file begins with: its kind, and the version of its shape. */
const KIND = 'strategy-cache';
const VERSION = 2;

const MB = 1024 * 1024;
/** A larger file is not read; a run writes no more than this. */
const MOST_BYTES = 32 * MB;
/** What this run did not look at, such as the plans of another branch. */
const MOST_OTHERS = 8 * MB;
/** What holds for another day: it is seldom asked for again. */
const MOST_OTHER_DAYS = 2 * MB;

/** The hash of a text in base64url, a space, and that of the settings. */
const KEY_LENGTH = 43 + 1 + 22;
const DAY_LENGTH = '2027-01-31'.length;
/** How long what follows is, in bytes, as figures. */
const SIZE_LENGTH = 8;
/** What stands before what is remembered: the key, the day and the size; behind it a line end, for those who look. */
const HEAD_LENGTH = KEY_LENGTH + 1 + DAY_LENGTH + 1 + SIZE_LENGTH + 1;

/** Where an entry stands in the file, its head and its line end not counted. */
type Span = readonly [start: number, end: number];

/** What matters most where there is not room for all. */
export type Weight = 'first' | 'then';

export class CacheFile {
  /** Where the entries of the file are, by their keys. */
  readonly #entries = new Map<string, Span>();
  /** What this run looked at: first what it would be slowest without. */
  readonly #used: Readonly<Record<Weight, Set<string>>> = { first: new Set(), then: new Set() };
  readonly #added = new Map<string, Buffer>();
  /** The bytes of those. */
  #size = 0;
  #bytes: Buffer = Buffer.alloc(0);
  /** Whether the file is something else, which is left alone. */
  #isOfOthers = false;

  private constructor(
    readonly file: string,
    readonly cwd: string,
    /** The build that writes it; what another one wrote does not hold. */
    readonly engine: string,
    /** For which the lines of this run hold. */
    readonly today: Day,
  ) {}

  /**
   * Opens the file, or what will be it; whatever is wrong with it, it is as if it were empty.
   *
   * @param location a file or a folder; without it the file stands where the command runs
   * @throws UsageError where its name is empty
   */
  static open(location: string | undefined, cwd: string, engine: string, today: Day): CacheFile {
    if (location === '') throw new UsageError('--cache-location: the name of the file is missing');
    const asked = path.resolve(cwd, location ?? CACHE_NAME);
    const isFolder = isFolderAt(asked) || /[\\/]$/.test(location ?? '');
    const cache = new CacheFile(isFolder ? path.join(asked, CACHE_NAME) : asked, cwd, engine, today);
    cache.#read(location !== undefined && !isFolder);
    return cache;
  }

  /** What is remembered under a key. */
  get(key: string, weight: Weight = 'then'): Buffer | undefined {
    this.#used[weight].add(key);
    const added = this.#added.get(key);
    if (added !== undefined) return added;
    const place = this.#entries.get(key);
    return place && this.#bytes.subarray(place[0], place[1]);
  }

  /** Says that what is remembered under a key is still of use, though it is not asked for in this run. */
  use(key: string): void {
    if (this.#entries.has(key)) this.#used.then.add(key);
  }

  /** Remembers something, until the file is written. */
  set(key: string, text: string, weight: Weight = 'then'): void {
    // What will not be written need not be kept in memory either.
    if (this.#size > MOST_BYTES) return;
    const bytes = Buffer.from(text);
    this.#size += bytes.length;
    this.#used[weight].add(key);
    this.#added.set(key, bytes);
  }

  /**
   * Writes the file, where there is something new.
   *
   * @returns why it could not be, in words
   */
  async write(): Promise<string | undefined> {
    const name = nameOf(this.file, this.cwd);
    if (this.#isOfOthers) return `${name}: this is no cache of strategy lint, so it was left as it is`;
    if (this.#added.size === 0) return undefined;
    const pieces = inChunks(this.#kept());
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      await replaceFile(this.file, [Buffer.from(this.#head(pieces)), ...pieces]);
      return undefined;
    } catch (error) {
      return `${name}: the cache was not written: ${writeReason(error)}`;
    }
  }

  /** @param isNamed whether somebody named this very file, which then may be anything */
  #read(isNamed: boolean): void {
    try {
      const found = statSync(this.file);
      // A device or a pipe would never end.
      if (!found.isFile()) this.#isOfOthers = true;
      if (!found.isFile() || found.size > MOST_BYTES) return;
      this.#bytes = readFileSync(this.file);
    } catch {
      return;
    }
    if (isNamed && this.#bytes.length > 0 && !this.#bytes.subarray(0, KIND.length).equals(Buffer.from(KIND)))
      this.#isOfOthers = true;
    const start = this.#bytes.indexOf('\n') + 1;
    const body = this.#bytes.subarray(start);
    if (this.#bytes.toString('latin1', 0, start) === this.#head([body])) this.#index(start);
  }

  /** Notes where the entries are; what they say is read when it is asked for. */
  #index(from: number): void {
    const bytes = this.#bytes;
    for (let at = from; at + HEAD_LENGTH < bytes.length;) {
      const start = at + HEAD_LENGTH;
      const size = Number(bytes.toString('latin1', start - 1 - SIZE_LENGTH, start - 1));
      const end = start + size;
      if (!Number.isSafeInteger(size) || size < 0 || end >= bytes.length) return;
      this.#entries.set(bytes.toString('latin1', at, at + KEY_LENGTH), [start, end]);
      at = end + 1;
    }
  }

  /** The first line of a file: a file that was cut off or altered does not begin with that of its rest. */
  #head(body: readonly Uint8Array[]): string {
    const sum = createHash('sha256');
    for (const piece of body) sum.update(piece);
    return `${KIND} ${VERSION} ${this.engine} ${sum.digest('base64url')}\n`;
  }

  /** What to write: first what this run looked at, then what it did not, as far as there is room. */
  #kept(): readonly Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let room = MOST_BYTES - 4096;
    const put = (...written: readonly Uint8Array[]): number => {
      const bytes = written.reduce((sum, { length }) => sum + length, 0);
      if (bytes > room) return 0;
      pieces.push(...written);
      room -= bytes;
      return bytes;
    };
    const used = new Set([...this.#used.first, ...this.#used.then]);
    for (const key of used) {
      const added = this.#added.get(key);
      const old = this.#entries.get(key);
      if (added) put(this.#headOf(key, added.length), added, LINE_END);
      else if (old) put(this.#written(old));
    }
    let others = 0;
    let otherDays = 0;
    for (const [key, place] of this.#entries) {
      if (used.has(key)) continue;
      const written = this.#written(place);
      const day = this.#bytes.toString(
        'latin1',
        place[0] - HEAD_LENGTH + KEY_LENGTH + 1,
        place[0] - SIZE_LENGTH - 2,
      );
      const isOtherDay = day !== this.today;
      const bytes = written.length;
      if (others + bytes > MOST_OTHERS || (isOtherDay && otherDays + bytes > MOST_OTHER_DAYS)) continue;
      const taken = put(written);
      others += taken;
      if (isOtherDay) otherDays += taken;
    }
    return pieces;
  }

  #headOf(key: string, size: number): Buffer {
    return Buffer.from(`${key} ${this.today} ${String(size).padStart(SIZE_LENGTH, '0')} `);
  }

  /** An entry of the file with its head and its line end. */
  #written([start, end]: Span): Buffer {
    return this.#bytes.subarray(start - HEAD_LENGTH, end + 1);
  }
}

/** Pieces put together to some that are worth a call of the system each. */
function inChunks(pieces: readonly Uint8Array[]): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let some: Uint8Array[] = [];
  let size = 0;
  for (const piece of pieces) {
    some.push(piece);
    size += piece.length;
    if (size < MB) continue;
    chunks.push(Buffer.concat(some));
    [some, size] = [[], 0];
  }
  return [...chunks, Buffer.concat(some)];
}

const LINE_END = Buffer.from('\n');

function isFolderAt(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
