import { readSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './reasons';

/** As much as a pipe mostly holds, in bytes. */
const PIECE = 64 * 1024;

/** After how many ms it is asked again whether something came. */
const PAUSE_MS = 10;

/**
 * What comes out of a pipe until nobody writes into it any more, or it is as much as is wanted. It does not stand in
 * the way of Ctrl+C, as a read that waits would.
 *
 * @param handle of a pipe that was opened so that no read of it waits
 * @param isOver asked while nothing comes; what came by then is all
 */
export async function readPipe(handle: number, most: number, isOver: () => boolean): Promise<Buffer> {
  const pieces: Buffer[] = [];
  const room = Buffer.allocUnsafeSlow(PIECE);
  for (let left = most; left > 0;) {
    try {
      const read = readSync(handle, room, 0, Math.min(PIECE, left), null);
      if (read === 0) break;
      pieces.push(Buffer.from(room.subarray(0, read)));
      left -= read;
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      if (isOver()) break;
      await pause(PAUSE_MS);
    }
  }
  return Buffer.concat(pieces);
}
