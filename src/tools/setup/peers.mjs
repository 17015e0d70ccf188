// Installs what npm run bench:peers measures beside ours, in a folder of its own.
import './node-version.mjs';
import { inRoot } from './paths.mjs';
import { runMain } from './plain-error.mjs';
import { installOnce } from './stamp.mjs';

await runMain(() =>
  installOnce(inRoot('test/bench/peers'), 'the programs that ours is measured beside', '1', () => {
    // Nothing of them has to be prepared.
  }),
);
