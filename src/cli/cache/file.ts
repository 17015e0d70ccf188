/**
 * The file in which findings are kept between runs. One line for each text; what a line is about is known by its hash
 * and that of all else that the findings depend on, so that it does not matter where or when the file was written.
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
const VERSION = 1;

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
const HEAD_LENGTH = KEY_LENGTH + 1 + DAY_LENGTH + 1;

export class CacheFile {
  /** Where the lines of the file are, by their keys. */
  readonly #lines = new Map<string, readonly [start: number, end: number]>();
  readonly #used = new Set<string>();
  readonly #added = new Map<string, string>();
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
  get(key: string): string | undefined {
    this.#used.add(key);
    const added = this.#added.get(key);
    if (added !== undefined) return added;
    const line = this.#lines.get(key);
    return line && this.#bytes.toString('utf8', line[0] + HEAD_LENGTH, line[1]);
  }

  /** Remembers something, until the file is written. */
  set(key: string, line: string): void {
    this.#used.add(key);
    this.#added.set(key, line);
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
    const body = this.#kept().join('');
    try {
      mkdirSync(path.dirname(this.file), { recursive: true });
      await replaceFile(this.file, `${this.#head(body)}${body}`);
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
    if (this.#bytes.toString('latin1', 0, start) === this.#head(body)) this.#index(start);
  }

  /** Notes where the lines are; what they say is read when it is asked for. */
  #index(from: number): void {
    const bytes = this.#bytes;
    for (let start = from; start < bytes.length;) {
      const end = bytes.indexOf(10, start);
      if (end < 0) return;
      this.#lines.set(bytes.toString('latin1', start, start + KEY_LENGTH), [start, end]);
      start = end + 1;
    }
  }

  /** The first line of a file: a file that was cut off or altered does not begin with that of its rest. */
  #head(body: string | Buffer): string {
    const sum = createHash('sha256').update(body).digest('base64url');
    return `${KIND} ${VERSION} ${this.engine} ${sum}\n`;
  }

  /** The lines to write: first what this run looked at, then what it did not, as far as there is room. */
  #kept(): readonly string[] {
    const lines: string[] = [];
    let room = MOST_BYTES - 4096;
    const put = (line: string, bytes: number): number => {
      if (bytes > room) return 0;
      lines.push(line);
      room -= bytes;
      return bytes;
    };
    for (const key of this.#used) {
      const added = this.#added.get(key);
      const old = this.#lines.get(key);
      const line =
        added === undefined ? old && this.#written(old) : `${key} ${this.today} ${oneLine(added)}\n`;
      if (line !== undefined) put(line, Buffer.byteLength(line));
    }
    let others = 0;
    let otherDays = 0;
    for (const [key, place] of this.#lines) {
      if (this.#used.has(key)) continue;
      const line = this.#written(place);
      const bytes = place[1] + 1 - place[0];
      const isOtherDay = line.slice(KEY_LENGTH + 1, HEAD_LENGTH - 1) !== this.today;
      if (others + bytes > MOST_OTHERS || (isOtherDay && otherDays + bytes > MOST_OTHER_DAYS)) continue;
      const taken = put(line, bytes);
      others += taken;
      if (isOtherDay) otherDays += taken;
    }
    return lines;
  }

  #written([start, end]: readonly [start: number, end: number]): string {
    return this.#bytes.toString('utf8', start, end + 1);
  }
}

function isFolderAt(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}

/** JSON holds no line end but those that somebody put between its pieces. */
const oneLine = (json: string): string => json.replaceAll(/[\r\n]/g, ' ');
