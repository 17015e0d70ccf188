import path from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../src/tools/generated';
import { folderWith } from './folder';

/** Builds the command line as it ships: what starts, and the rules in a file of their own. Returns the folder of `cli.js`. */
export async function builtCli(): Promise<string> {
  const folder = folderWith({});
  const bundle = (entry: string, name: string, apart: RegExp): Promise<unknown> =>
    build({
      entryPoints: [path.join(ROOT, entry)],
      bundle: true,
      platform: 'node',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      supported: { 'dynamic-import': false },
      outfile: path.join(folder, name),
      plugins: [
        {
          name: 'apart',
          setup(bundler) {
            bundler.onResolve({ filter: apart }, () => ({ path: './engine.js', external: true }));
          },
        },
      ],
    });
  await Promise.all([
    bundle('src/cli/main.ts', 'cli.js', /\/rules-engine$/),
    bundle('src/cli/rules-engine.ts', 'engine.js', /\/(?:writers|language-server)$/),
  ]);
  return folder;
}
