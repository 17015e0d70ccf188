import { readSync } from 'node:fs';
import type { Entries } from './entry';

/** Read at once: some hundred entries, for most are asked for in the order in which they stand. */
export const WINDOW = 256 * 1024;

/** A part of a large file at a time, in the same memory: V8 would not see in time how much of it waits to be let go. */
export class Window implements Entries {
  #room = Buffer.alloc(0);
  #start = 0;
  #end = 0;

  constructor(
    readonly handle: number,
    /** How many bytes are held. */
    readonly size: number,
  ) {}

  bytes(start: number, length: number): Buffer | undefined {
    if (length > this.size) {
      const some = Buffer.allocUnsafeSlow(length);
      return this.#read(some, start) === length ? some : undefined;
    }
    if (start < this.#start || start + length > this.#end) {
      if (this.#room.length === 0) this.#room = Buffer.allocUnsafeSlow(this.size);
      this.#start = start;
      this.#end = start + this.#read(this.#room, start);
    }
    const from = start - this.#start;
    return start + length <= this.#end ? this.#room.subarray(from, from + length) : undefined;
  }

  /** @returns how many bytes could be read: what cannot be is as if it were not there */
  #read(into: Buffer, start: number): number {
    try {
      for (let length = 0; ;) {
        const read = readSync(this.handle, into, length, into.length - length, start + length);
        length += read;
        if (read === 0 || length === into.length) return length;
      }
    } catch {
      return 0;
    }
  }
}
