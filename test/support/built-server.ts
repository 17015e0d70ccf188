import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { ROOT } from '../../src/tools/generated';
import { removeAtExit } from '../../src/tools/setup/processes.mjs';

let built: string | undefined;

/**
 * The command line in one file, built the first time that somebody asks: started from its source, each server would have all
 * of that read and translated anew.
 */
export function builtServer(): string {
  if (built !== undefined) return built;
  // More than one suite asks for it, so it is there until the last has ended.
  const folder = mkdtempSync(path.join(tmpdir(), 'strategy-test-'));
  removeAtExit(folder);
  const outfile = path.join(folder, 'strategy.js');
  buildSync({
    entryPoints: [path.join(ROOT, 'src/cli/main.ts')],
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    supported: { 'dynamic-import': false },
    outfile,
  });
  return (built = outfile);
}
