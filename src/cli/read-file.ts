import { closeSync, openSync, readSync, readFileSync } from 'node:fs';

/** Larger than nearly all plans. */
const ROOM = 256 * 1024;

/** Reads file after file into the same memory: of thousands of small files most of the time went into making room. */
export class FileReader {
  readonly #room = Buffer.allocUnsafeSlow(ROOM);

  /**
   * The bytes of a file; they hold until the next is read.
   *
   * @throws where it cannot be read, as Node's own functions do
   */
  read(file: string): Buffer {
    const handle = openSync(file, 'r');
    try {
      for (let length = 0; ;) {
        const read = readSync(handle, this.#room, length, ROOM - length, null);
        length += read;
        if (read === 0) return this.#room.subarray(0, length);
        // What it holds beyond that is read from where it is by now, so that a pipe is read too.
        if (length === ROOM) return Buffer.concat([this.#room, readFileSync(handle)]);
      }
    } finally {
      closeSync(handle);
    }
  }
}
