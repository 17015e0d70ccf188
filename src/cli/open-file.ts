import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { trouble } from './reasons';

/** Something that is open to be read. */
export interface OpenFile {
  readonly handle: number;
  /** How many bytes it says that it has. */
  readonly size: number;
  readonly isPipe: boolean;
}

/** Neither opening nor reading waits for who writes into a pipe; Windows has no such flag. */
const NO_WAITING = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/**
 * Opens a file, or a pipe; who opens it closes it.
 *
 * @throws Error for a folder, for a device, which may never end, and where it cannot be opened
 */
export function openFile(file: string): OpenFile {
  const handle = openSync(file, constants.O_RDONLY | NO_WAITING);
  try {
    const found = fstatSync(handle);
    const isPipe = found.isFIFO();
    if (found.isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
    // The one device that ends at once; programs give its name where there is no file.
    if (!found.isFile() && !isPipe && file !== devNull) throw trouble('noFile');
    return { handle, size: found.size, isPipe };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}
