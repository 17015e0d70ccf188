/**
 * The file in which findings are kept between runs. What an entry is about is known by the hash of a text and that of all
 * else that it depends on, so that it does not matter where or when the file was written. It is never in memory as a whole:
 * what is asked for is read where it stands, mostly in the order in which the run before asked for it.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../core/day';
import { replaceFile, writeReason } from '../fix-write';
import { UsageError } from '../outcome';
import { nameOf } from '../plan-files';
import { dayOf, entryAt, entryOf, remembered } from './entry';
import { FreshEntries } from './fresh-entries';
import { firstLine, OldEntries } from './old-entries';
import { NOWHERE, Places } from './places';
import { WINDOW } from './window';

/** What the file is called where only its folder is named. */
const CACHE_NAME = '.strategy-cache';

const MB = 1024 * 1024;

export interface CacheBounds {
  /** A larger file is not read; a run writes no more than this. */
  readonly all: number;
  /** What this run did not look at, such as the plans of another branch. */
  readonly others: number;
  /** What holds for another day: it is seldom asked for again. */
  readonly otherDays: number;
}

/** All of 100,000 plans of 300 lines with what is printed of them. */
const BOUNDS: CacheBounds = { all: 512 * MB, others: 8 * MB, otherDays: 2 * MB };

/** A run that looked at less than this part of the file, such as one over a single plan, leaves the rest in it. */
const SMALL_PART = 0.1;

/** What matters most where there is not room for all. */
export type Weight = 'first' | 'then';

export class CacheFile {
  readonly #old: OldEntries;
  readonly #fresh: FreshEntries;
  /** Where each entry is, as far as it is known: what is fresh has a number below that of nowhere. */
  readonly #places = new Places();
  /** The numbers of what this run looked at, in its order: first what it would be slowest without. */
  readonly #used: Readonly<Record<Weight, Set<number>>> = { first: new Set(), then: new Set() };
  /** Why what is fresh could not be kept, in words. */
  #trouble: string | undefined;

  private constructor(
    readonly file: string,
    readonly cwd: string,
    /** The build that writes it; what another one wrote does not hold. */
    readonly engine: string,
    /** For which the lines of this run hold. */
    readonly today: Day,
    readonly bounds: CacheBounds,
    isNamed: boolean,
  ) {
    this.#old = new OldEntries(file, isNamed, engine, bounds.all);
    this.#fresh = new FreshEntries(file);
  }

  /**
   * Opens the file, or what will be it; whatever is wrong with it, it is as if it were empty.
   *
   * @param location a file or a folder; without it the file stands where the command runs
   * @throws UsageError where its name is empty
   */
  static open(
    location: string | undefined,
    cwd: string,
    engine: string,
    today: Day,
    bounds = BOUNDS,
  ): CacheFile {
    if (location === '') throw new UsageError('--cache-location: the name of the file is missing');
    const asked = path.resolve(cwd, location ?? CACHE_NAME);
    const isFolder = isFolderAt(asked) || /[\\/]$/.test(location ?? '');
    const file = isFolder ? path.join(asked, CACHE_NAME) : asked;
    return new CacheFile(file, cwd, engine, today, bounds, location !== undefined && !isFolder);
  }

  /** What is remembered under a key. */
  get(key: string, weight: Weight = 'then'): Buffer | undefined {
    const number = this.#places.number(key);
    const entry = this.#entry(number) ?? this.#lookFor(key, number);
    const found = entry && remembered(entry, key);
    if (!found) return undefined;
    this.#used[weight].add(number);
    // A plan may have to wait for its turn, while others are read.
    return Buffer.from(found);
  }

  /** Says that what is remembered under a key, if anything, is still of use, though it is not asked for in this run. */
  use(key: string): void {
    this.#used.then.add(this.#places.number(key));
  }

  /** Remembers something, until the file is written. */
  set(key: string, text: string, weight: Weight = 'then'): void {
    // What will not be written need not be kept either.
    if (this.#old.isOfOthers || this.#trouble !== undefined || this.#fresh.size > this.bounds.all) return;
    const entry = entryOf(key, this.today, text);
    if (!entry) return;
    try {
      const number = this.#places.number(key);
      this.#places.put(number, NOWHERE - 1 - this.#fresh.add(entry));
      this.#used[weight].add(number);
    } catch (error) {
      this.#trouble = writeReason(error);
    }
  }

  /**
   * Writes the file, where there is something new, and lets it go.
   *
   * @returns why it could not be, in words
   */
  async write(): Promise<string | undefined> {
    const name = nameOf(this.file, this.cwd);
    const unwritten = (reason: string): string => `${name}: the cache was not written: ${reason}`;
    try {
      if (this.#old.isOfOthers) return `${name}: this is no cache of strategy lint, so it was left as it is`;
      if (this.#trouble !== undefined) return unwritten(this.#trouble);
      if (this.#fresh.size === 0) return undefined;
      mkdirSync(path.dirname(this.file), { recursive: true });
      await replaceFile(this.file, this.#pieces());
      return undefined;
    } catch (error) {
      return unwritten(writeReason(error));
    } finally {
      this.close();
    }
  }

  /** Lets the file go; what is fresh is lost. */
  close(): void {
    this.#old.close();
    this.#fresh.close();
  }

  /** Looks on in the file until an entry comes that is asked for; mostly it is the next. */
  #lookFor(key: string, number: number): Buffer | undefined {
    if (this.#places.place(number) !== NOWHERE) return undefined;
    for (let one = this.#old.next(); one; one = this.#old.next()) {
      const isIt = one.key === key;
      this.#note(isIt ? number : this.#places.number(one.key), one.place);
      if (isIt) return one.entry;
    }
    return undefined;
  }

  /** Notes where an entry of the file is, unless there is a newer one. */
  #note(number: number, place: number): void {
    if (this.#places.place(number) === NOWHERE) this.#places.put(number, place);
  }

  /** An entry as it is written. */
  #entry(number: number): Buffer | undefined {
    const place = this.#places.place(number);
    if (place === NOWHERE) return undefined;
    return place > NOWHERE ? entryAt(this.#old, place) : entryAt(this.#fresh, NOWHERE - 1 - place);
  }

  /** The file to write, a piece at a time. */
  *#pieces(): Iterable<Uint8Array> {
    const room = Buffer.allocUnsafeSlow(WINDOW);
    let length = room.write(firstLine(this.engine));
    for (const entry of this.#kept(this.bounds.all - length)) {
      if (length + entry.length > room.length) {
        yield room.subarray(0, length);
        length = 0;
      }
      if (entry.length > room.length) yield entry;
      else length += entry.copy(room, length);
    }
    yield room.subarray(0, length);
    // Elsewhere a file that is open cannot be replaced.
    this.#old.close();
  }

  /** The entries to write: first what this run looked at, then what it did not, as far as there is room. */
  *#kept(room: number): Iterable<Buffer> {
    for (let one = this.#old.next(); one; one = this.#old.next())
      this.#note(this.#places.number(one.key), one.place);
    let left = room;
    const { first, then } = this.#used;
    for (const numbers of [first, then])
      for (const number of numbers) {
        const entry = this.#entry(number);
        if (!entry || entry.length > left) continue;
        left -= entry.length;
        yield entry;
      }
    const isSmall = room - left < SMALL_PART * this.#old.size;
    let others = isSmall ? left : Math.min(left, this.bounds.others);
    let { otherDays } = this.bounds;
    for (let number = 0; number < this.#places.size; number++) {
      if (first.has(number) || then.has(number)) continue;
      const entry = this.#entry(number);
      if (!entry) continue;
      const isOtherDay = dayOf(entry) !== this.today;
      if (entry.length > others || (isOtherDay && entry.length > otherDays)) continue;
      others -= entry.length;
      if (isOtherDay) otherDays -= entry.length;
      yield entry;
    }
  }
}

function isFolderAt(place: string): boolean {
  try {
    return statSync(place).isDirectory();
  } catch {
    return false;
  }
}
