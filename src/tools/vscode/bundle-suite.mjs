import { readdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { BUILD, inRoot } from '../setup/paths.mjs';

const FOLDER = inRoot('test/vscode/suite');
/** Below the extension's folder, by which VS Code knows in which host to run it. */
export const SUITE = path.join(BUILD, 'suite/index.js');

/** One file of all suites, which runs in every kind of extension host: it needs `vscode` and nothing else. */
export async function bundleSuite() {
  const suites = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const lines = [`export { run } from './run';`, ...suites.map((name) => `import './${name.slice(0, -3)}';`)];
  await build({
    stdin: { contents: lines.join('\n'), resolveDir: FOLDER, sourcefile: 'all.ts', loader: 'ts' },
    outfile: SUITE,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    // Mocha's build for browsers would else take this bundle's exports for its own.
    define: { module: 'undefined', define: 'undefined' },
    // A stack then names the suite's own lines.
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return SUITE;
}
