import * as vscode from 'vscode';

/**
 * What stands in a file.
 *
 * @param most bytes; a larger file is not read
 * @throws Error where it cannot be read, is no file, or is too large
 */
export async function readBytes(file: vscode.Uri, most: number): Promise<Uint8Array> {
  const { fs } = vscode.workspace;
  const { size, type } = await fs.stat(file);
  // A device or a pipe would never end.
  if (!(type & vscode.FileType.File)) throw new Error('it is no file');
  if (size > most) throw new Error('it is too large');
  return fs.readFile(file);
}
