/** All that is read of a workspace is read here, and no more of it than somebody asks for. */
import { closeSync, readSync } from 'node:fs';
import { type OpenFile, openFile } from './open-file';
import { readPipe } from './read-pipe';
import { trouble } from './reasons';

/**
 * The bytes of a file; of a larger one the first, as far as they are whole characters of UTF-8.
 *
 * @param most how many bytes are read
 * @param room where to read them, if they are few enough; they hold until it is used again
 * @throws Error where it cannot be read, or is no file: a device or a pipe might never end
 */
export function readFileBytes(file: string, most: number, room?: Buffer): Buffer {
  const open = openFile(file);
  try {
    if (open.isPipe) throw trouble('noFile');
    return head(open, most, room);
  } finally {
    closeSync(open.handle);
  }
}

/**
 * As {@link readFileBytes}, of what the user named, which may be a pipe: that is read for as long as somebody writes
 * into it, and then it comes later.
 *
 * @param isOver asked while nothing comes; what there is by then is all
 */
export function readNamed(
  file: string,
  most: number,
  room?: Buffer,
  isOver: () => boolean = () => false,
): Buffer | Promise<Buffer> {
  const open = openFile(file);
  if (open.isPipe) return fromPipe(file, open, most, isOver);
  try {
    return head(open, most, room);
  } finally {
    closeSync(open.handle);
  }
}

/** What a shell hands over in the place of a file, as of `<(…)`; it may be empty. */
const HANDED_OVER = /^\/(?:dev|proc)\//;

async function fromPipe(
  file: string,
  { handle }: OpenFile,
  most: number,
  isOver: () => boolean,
): Promise<Buffer> {
  try {
    const bytes = await readPipe(handle, most, isOver);
    if (bytes.length === 0 && !HANDED_OVER.test(file)) throw trouble('noWriter');
    return wholeCharacters(bytes, most);
  } finally {
    closeSync(handle);
  }
}

/** What says that it has nothing may have something all the same, such as what the system tells of itself. */
const LITTLE = 4096;

function head({ handle, size }: OpenFile, most: number, room: Buffer | undefined): Buffer {
  const wanted = Math.min(size, most);
  let buffer = room && wanted <= room.length ? room : Buffer.allocUnsafeSlow(wanted || LITTLE);
  for (let length = 0; ;) {
    const end = Math.min(buffer.length, most);
    const read = readSync(handle, buffer, length, end - length, null);
    length += read;
    if (read === 0 || length === size || length === most)
      return wholeCharacters(buffer.subarray(0, length), most);
    if (length === end) buffer = Buffer.concat([buffer], Math.min(end * 2, most));
  }
}

/** Leaves out what is cut off of the last character; else a text would be taken for one in another encoding. */
export function wholeCharacters(bytes: Buffer, most: number): Buffer {
  if (bytes.length < most) return bytes;
  const cut = bytes.subarray(0, most);
  let last = most - 1;
  while (last > most - LONGEST_CHARACTER && isWithinCharacter(cut[last])) last--;
  return last + lengthFrom(cut[last]) > most ? cut.subarray(0, last) : cut;
}

/** In bytes of UTF-8. */
const LONGEST_CHARACTER = 4;

const isWithinCharacter = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0;

/** How many bytes the character has that begins with this one. */
const lengthFrom = (byte = 0): number => (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1);
