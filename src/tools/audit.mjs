// Asks npm for known holes in our packages. What ships may have none; what only builds and tests it, no grave one.
import { readFileSync } from 'node:fs';
import { holes, shippedPackages } from './audit/holes.mjs';
import { runNpm } from './setup/npm.mjs';
import { inRoot, ROOT } from './setup/paths.mjs';
import { PlainError, runMain } from './setup/plain-error.mjs';

/** @param {string} file */
const read = (file) => readFileSync(inRoot(file), 'utf8');

async function main() {
  // It ends with 1 where there is anything at all; what it prints says more.
  const { output } = await runNpm(['audit', '--json'], ROOT, 300);
  const report = reportIn(output);
  if (!report?.vulnerabilities) throw new PlainError(`npm could not be asked:\n${output.trim()}`);
  const shipped = shippedPackages(read('THIRD-PARTY.md'));
  const found = holes(report, JSON.parse(read('package-lock.json')), shipped);
  if (found.length > 0) throw new PlainError(`Known holes:\n${found.join('\n')}\n\nnpm audit says more.`);
  console.log(`No known hole in the ${shipped.size} packages that ship, and no grave one in the others.`);
}

/** @param {string} output warnings may stand before and behind it */
function reportIn(output) {
  try {
    return JSON.parse(/^\{[^]*^\}/m.exec(output)?.[0] ?? '');
  } catch {
    return undefined;
  }
}

await runMain(main);
