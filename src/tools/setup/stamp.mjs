import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './lock.mjs';
import { npmCi } from './npm.mjs';

/**
 * Installs a folder that has a lock file of its own and prepares what it brings. A stamp is written last, so that an
 * install that was broken off is done again, and so is one of another lock file or another version of the preparation.
 * @param {string} folder
 * @param {string} what for the message when it fails
 * @param {string} preparation changes whenever `prepare` does
 * @param {() => void} prepare
 */
export async function installOnce(folder, what, preparation, prepare) {
  const stamp = path.join(folder, 'node_modules/.complete');
  const lock = readFileSync(path.join(folder, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
  const complete = createHash('sha256')
    .update(lock)
    .update(preparation)
    .update(process.platform + process.arch)
    .digest('hex');
  if (read(stamp) === complete) return;
  await alone(folder, async () => {
    if (read(stamp) === complete) return;
    await npmCi(folder, what);
    prepare();
    writeFileSync(stamp, complete);
  });
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
