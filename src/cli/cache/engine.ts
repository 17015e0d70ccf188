import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { version } from '../../../package.json';

let known: string | undefined;

/**
 * What tells one build of the product from all others: its script, in which all rules are, and what Node knows of
 * letters. A run from the sources is like no other, for each of them may have changed.
 */
export function engine(): string {
  known ??= createHash('sha256')
    .update(`${version} ${process.versions['unicode'] ?? ''}\n`)
    .update(__filename.endsWith('.ts') ? randomUUID() : readFileSync(__filename))
    .digest('base64url');
  return known;
}
