import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../../package.json';

let known: string | undefined;

/**
 * What tells one build of the product from all others: its scripts, in which all rules are, and what Node knows of
 * letters. A run from the sources is like no other, for each of them may have changed.
 */
export function engine(): string {
  if (known === undefined) {
    const sum = createHash('sha256').update(`${version} ${process.versions['unicode'] ?? ''}\n`);
    if (__filename.endsWith('.ts')) sum.update(randomUUID());
    else sum.update(readFileSync(__filename));
    const rules = engineFile();
    if (rules !== undefined) sum.update(scriptIn(rules));
    known = sum.digest('base64url');
  }
  return known;
}

/** The script with the rules, which stands beside that of the command line; there is none in a run from the sources. */
export function engineFile(): string | undefined {
  return __filename.endsWith('.ts') ? undefined : path.join(__dirname, 'engine.js');
}

function scriptIn(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    // A build of one script has the rules within it.
    return Buffer.alloc(0);
  }
}
