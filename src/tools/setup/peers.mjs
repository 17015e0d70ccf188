// Installs what npm run bench:peers measures beside ours, in a folder of its own.
import './node-version.mjs';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from './paths.mjs';
import { runMain } from './plain-error.mjs';
import { installOnce } from './stamp.mjs';

const FOLDER = inRoot('test/bench/peers');

await runMain(() =>
  installOnce(FOLDER, 'the programs that ours is measured beside', '1', () => {
    // A third of the files is read by people and compilers only, and what packages the extension looks at all there are.
    const files = readdirSync(path.join(FOLDER, 'node_modules'), { recursive: true, encoding: 'utf8' });
    for (const file of files)
      if (/\.(?:[cm]?ts|map|md)$/.test(file))
        rmSync(path.join(FOLDER, 'node_modules', file), { recursive: true, force: true });
  }),
);
