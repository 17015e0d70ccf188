import assert from 'node:assert/strict';
import { TARGETS } from './targets';

/** Inputs of a slow target; `npm run fuzz` tries them without end. */
const RUNS = 10;

describe('inputs that nobody thought of', function () {
  this.timeout(60_000);

  for (const { name, speed, round } of TARGETS)
    it(`do no harm to ${name}`, async () => {
      const failure = await round({ seed: 8, runs: RUNS * speed });
      assert.equal(failure && `${JSON.stringify(failure.input)}\n${failure.error.stack}`, undefined);
    });
});
