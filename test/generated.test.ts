import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { generatedFiles, ROOT } from '../src/tools/generated';

describe('the generated files', () => {
  for (const [file, wanted] of generatedFiles()) {
    it(`${file} is up to date`, () => {
      const found = readFileSync(path.join(ROOT, file), 'utf8');
      assert.ok(found === wanted, `${file} is stale: run \`npm run generate\``);
    });
  }
});
