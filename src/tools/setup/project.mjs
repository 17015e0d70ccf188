import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { alone } from './lock.mjs';
import { npmCi } from './npm.mjs';
import { ROOT } from './paths.mjs';

/** Installs the project's own packages where they are not there, or not all, or not those of the lock file. */
export async function installProject() {
  if (isInstalled(ROOT)) return;
  await alone(ROOT, async () => {
    if (!isInstalled(ROOT)) await npmCi(ROOT, "the project's packages");
  });
}

/**
 * Whether what npm noted at the end of its last install is what the lock file asks for, and is still there.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesOf(path.join(folder, 'package-lock.json'));
  const installed = packagesOf(path.join(folder, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const there = installed[place];
    // An optional package may be one for another system, which npm leaves out.
    if (!there) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    if (there.version !== entry.version || there.integrity !== entry.integrity) return false;
    return existsSync(path.join(folder, place, 'package.json'));
  });
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry> | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
