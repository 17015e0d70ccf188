import { readSync } from 'node:fs';
import type { Entries } from './entry';

/** Read at once: some hundred entries, for most are asked for in the order in which they stand. */
export const WINDOW = 256 * 1024;

/** A part of a large file at a time. What was read stays as it is when another part is. */
export class Window implements Entries {
  #held: Buffer = Buffer.alloc(0);
  #start = 0;

  constructor(
    readonly handle: number,
    /** How many bytes are held. */
    readonly size: number,
  ) {}

  bytes(start: number, length: number): Buffer | undefined {
    if (length > this.size) {
      const some = this.#read(start, length);
      return some.length === length ? some : undefined;
    }
    if (start < this.#start || start + length > this.#start + this.#held.length) {
      this.#held = this.#read(start, this.size);
      this.#start = start;
    }
    const from = start - this.#start;
    return from + length <= this.#held.length ? this.#held.subarray(from, from + length) : undefined;
  }

  /** As many bytes as there are at a place: what cannot be read is as if it were not there. */
  #read(start: number, most: number): Buffer {
    const into = Buffer.allocUnsafeSlow(most);
    try {
      for (let length = 0; ;) {
        const read = readSync(this.handle, into, length, most - length, start + length);
        length += read;
        if (read === 0 || length === most) return into.subarray(0, length);
      }
    } catch {
      return into.subarray(0, 0);
    }
  }
}
