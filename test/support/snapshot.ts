import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Compares a text with the one kept in a file; `UPDATE_SNAPSHOTS=1` writes it anew, for a diff that is read. */
export function matchSnapshot(file: string, found: string): void {
  if (process.env['UPDATE_SNAPSHOTS'] === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, found);
    return;
  }
  assert.ok(existsSync(file), `${file} is missing: UPDATE_SNAPSHOTS=1 npm run test:unit writes it`);
  assert.equal(found, readFileSync(file, 'utf8'));
}
