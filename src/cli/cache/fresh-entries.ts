import { closeSync, mkdirSync, writeSync } from 'node:fs';
import path from 'node:path';
import { openScratch } from '../fix-write';
import type { Entries } from './entry';
import { Window, WINDOW } from './window';

/** So many bytes wait in memory; those of some hundred plans. */
const MOST_WAITING = 1024 * 1024;
const FIRST_ROOM = 16 * 1024;

/**
 * The entries that a run adds, until they are written in their order: a few in memory, the others in a file that only this
 * process sees.
 */
export class FreshEntries implements Entries {
  #waiting: Buffer = Buffer.alloc(0);
  #length = 0;
  /** How many bytes are in the file, which come before those that wait. */
  #written = 0;
  #window: Window | undefined;

  /** @param beside the file that is to have them in the end */
  constructor(readonly beside: string) {}

  /** How many bytes there are. */
  get size(): number {
    return this.#written + this.#length;
  }

  /**
   * Adds an entry, and says where it is.
   *
   * @throws where there is no room for it, as Node's own functions do
   */
  add(entry: Buffer): number {
    const place = this.size;
    if (this.#length + entry.length > MOST_WAITING) {
      this.#write(this.#waiting.subarray(0, this.#length));
      this.#length = 0;
    }
    if (entry.length > MOST_WAITING) this.#write(entry);
    else {
      this.#makeRoom(this.#length + entry.length);
      this.#length += entry.copy(this.#waiting, this.#length);
    }
    return place;
  }

  bytes(start: number, length: number): Buffer | undefined {
    if (start < this.#written) return this.#window?.bytes(start, length);
    const from = start - this.#written;
    return from + length <= this.#length ? this.#waiting.subarray(from, from + length) : undefined;
  }

  close(): void {
    if (this.#window) closeSync(this.#window.handle);
    this.#window = undefined;
  }

  #write(bytes: Buffer): void {
    if (!this.#window) {
      mkdirSync(path.dirname(this.beside), { recursive: true });
      this.#window = new Window(openScratch(this.beside), WINDOW);
    }
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#window.handle, bytes, done, bytes.length - done, this.#written + done);
    this.#written += bytes.length;
  }

  #makeRoom(length: number): void {
    if (length <= this.#waiting.length) return;
    let room = Math.max(FIRST_ROOM, this.#waiting.length);
    while (room < length) room *= 2;
    const larger = Buffer.allocUnsafeSlow(room);
    this.#waiting.copy(larger, 0, 0, this.#length);
    this.#waiting = larger;
  }
}
