import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import { EXIT } from '../../src/cli/outcome';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

const FOLDER = path.join(ROOT, 'schemas/output');
const NAMES = ['coverage', 'diff', 'goal', 'lint', 'rules'];
const EXAMPLES = readdirSync(path.join(ROOT, 'examples')).filter((name) => !name.includes('.'));
const example = (name: string): string => path.join(ROOT, 'examples', name, 'strategy.yaml');

/** The same schema, but that nothing may be there that it does not describe: so it describes all. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const shut = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in shut && shut['type'] === 'object' && 'required' in shut
    ? { ...shut, additionalProperties: false }
    : shut;
}

const compiled = new Map<string, ValidateFunction>();

function validator(name: string, isClosed: boolean): ValidateFunction {
  const key = `${name} ${isClosed}`;
  const known = compiled.get(key) ?? compile(name, isClosed);
  compiled.set(key, known);
  return known;
}

function compile(name: string, isClosed: boolean): ValidateFunction {
  const schema = JSON.parse(readFileSync(path.join(FOLDER, `${name}.schema.json`), 'utf8')) as object;
  return new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
    (isClosed ? closed(schema) : schema) as object,
  );
}

describe('the schemas of the output', () => {
  it('are one for each command that has JSON, each under its own name and version', () => {
    assert.deepEqual(
      readdirSync(FOLDER).sort(),
      NAMES.map((name) => `${name}.schema.json`),
    );
    for (const name of NAMES) {
      const { $id, title } = JSON.parse(
        readFileSync(path.join(FOLDER, `${name}.schema.json`), 'utf8'),
      ) as Record<string, string>;
      assert.match($id!, new RegExp(`/schemas/output/${name}\\.schema\\.json$`));
      assert.match(title!, new RegExp(`^strategy ${name} --format json, version 1`));
    }
  });

  it('are documented', () => {
    const page = readFileSync(path.join(ROOT, 'docs/json.md'), 'utf8');
    for (const name of NAMES) assert.ok(page.includes(`../schemas/output/${name}.schema.json`), name);
  });

  const holds = (name: string, output: string): void => {
    for (const isClosed of [false, true]) {
      const validate = validator(name, isClosed);
      assert.equal(validate(JSON.parse(output)), true, JSON.stringify(validate.errors));
    }
    // It is not one that takes anything.
    assert.equal(validator(name, false)({ version: 7 }), false);
  };

  const NOTHING = 'strategy: 1\ntitle: Sound\n';

  it('describe lint', async () => {
    const folder = folderWith({
      'strategy.yaml': `${NOTHING}ownr: x\nowner: anna\nowner: bram\n`,
      'b.strategy.yaml': 'strategy: momentum\n',
      'c/strategy.yaml': NOTHING,
      'c/.strategylint.yaml': 'rules: { nothing: error }\n',
    });
    const lint = async (...args: string[]): Promise<string> =>
      (await run(['lint', '--format', 'json', '--today', '2027-01-15', ...args], folder)).out;
    holds('lint', await lint(path.join(ROOT, 'examples'), path.join(ROOT, 'test/public')));
    holds('lint', await lint());
    holds('lint', await lint('--lang', 'nl', '--fix-dry-run'));
    holds('lint', await lint('nowhere'));
    const interruption = () => ({ asked: () => EXIT.interrupted, release: () => undefined });
    holds('lint', (await run(['lint', '--format', 'json'], folder, { interruption })).out);
    holds('lint', await lint('--baseline', 'known.json', '--update-baseline'));
    holds('lint', await lint('--fix'));
  });

  it('describe goal', async () => {
    const goals = readFileSync(path.join(ROOT, 'test/goals/published.tsv'), 'utf8').split('\n').slice(1, 200);
    const input = [
      'Meer omzet',
      'Online orders from 80 to 130 per week by 1 October 2027',
      'x'.repeat(10_000),
      ...goals.map((line) => line.split('\t').at(-1)!),
    ];
    const { out } = await run(['goal', '-', '--format', 'json', '--today', '2027-01-15'], '/', {
      input: input.join('\n'),
    });
    for (const line of out.trimEnd().split('\n')) holds('goal', line);
  }).timeout(60_000);

  it('describe coverage', async () => {
    for (const name of EXAMPLES)
      holds(
        'coverage',
        (await run(['coverage', '--format', 'json', '--framework', 'all', example(name)], '/')).out,
      );
  });

  it('describe diff', async () => {
    for (const name of EXAMPLES) {
      const { out } = await run(['diff', '--format', 'json', example('wishes'), example(name)], '/');
      holds('diff', out);
    }
  });

  it('describe rules', async () => {
    for (const language of ['en', 'nl'])
      holds('rules', (await run(['rules', '--format', 'json', '--lang', language], '/')).out);
  });
});
