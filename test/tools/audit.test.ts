import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { holes, shippedPackages } from '../../src/tools/audit/holes.mjs';
import { ROOT } from '../../src/tools/generated';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

describe('the question for known holes', () => {
  const lock = {
    packages: {
      'node_modules/ships': { version: '1.0.0' },
      'node_modules/builds': { version: '2.0.0' },
      'node_modules/builds/node_modules/ships': { version: '0.9.0' },
    },
  };
  const shipped = new Set(['ships 1.0.0']);
  const asked = (name: string, severity: string, ...nodes: readonly string[]): readonly string[] =>
    holes({ vulnerabilities: { [name]: { name, severity, nodes } } }, lock, shipped);

  it('lets nothing pass in what ships', () => {
    for (const severity of ['info', 'low', 'moderate', 'high', 'critical'])
      assert.deepEqual(asked('ships', severity, 'node_modules/ships'), [
        `ships 1.0.0: ${severity}, and it ships`,
      ]);
  });

  it('lets what is not grave wait in what does not, also where another version of it ships', () => {
    const within = 'node_modules/builds/node_modules/ships';
    assert.deepEqual(asked('builds', 'moderate', 'node_modules/builds'), []);
    assert.deepEqual(asked('builds', 'high', 'node_modules/builds'), ['builds 2.0.0: high']);
    assert.deepEqual(asked('ships', 'low', within), []);
    assert.deepEqual(asked('ships', 'low', within, 'node_modules/ships').length, 1);
  });

  it('takes what nobody knows for what ships', () => {
    assert.deepEqual(asked('ships', 'low', 'node_modules/elsewhere'), ['ships ?: low, and it ships']);
  });

  it('knows what ships, and all of it is in the lock file', () => {
    const all = shippedPackages(read('THIRD-PARTY.md'));
    assert.ok(all.size > 15);
    for (const name of ['yaml', 'prettier', 'ajv', 'preact', 'vscode-jsonrpc'])
      assert.ok(
        [...all].some((one) => one.startsWith(`${name} `)),
        name,
      );
    const { packages } = JSON.parse(read('package-lock.json')) as typeof lock;
    const locked = new Set(
      Object.entries(packages).map(
        ([place, { version }]) => `${place.split('node_modules/').at(-1)} ${version}`,
      ),
    );
    assert.deepEqual(
      [...all].filter((one) => !locked.has(one)),
      [],
    );
  });

  it('is asked by CI, each week and on each change', () => {
    assert.match(read('.github/workflows/ci.yml'), /\n {6}- run: npm run audit\n/);
  });
});
