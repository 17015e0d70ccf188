import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Field } from '../../src/core/format/field';
import { planFormat } from '../../src/core/format/plan';
import { isDay } from '../../src/core/day';
import { ROOT } from '../../src/tools/generated';

type Schema = Readonly<Record<string, unknown>>;
const schema = JSON.parse(readFileSync(path.join(ROOT, 'schemas/strategy.schema.json'), 'utf8')) as Schema;

/** Every property of the schema and of what lies in it, with its path. */
function* properties(part: Schema, at = ''): Iterable<readonly [string, Schema]> {
  for (const [name, property] of Object.entries((part['properties'] ?? {}) as Record<string, Schema>)) {
    yield [`${at}/${name}`, property];
    yield* properties(property, `${at}/${name}`);
  }
  for (const inner of ['items', 'additionalProperties']) {
    const child = part[inner];
    if (typeof child === 'object' && child !== null) yield* properties(child as Schema, `${at}/*`);
  }
}

describe('the JSON Schema', () => {
  it('is a draft-07 schema that a strict validator takes', () => {
    const ajv = new Ajv({
      strict: true,
      allowUnionTypes: true,
      strictTypes: false,
      formats: { date: isDay },
    });
    assert.equal(schema['$schema'], 'http://json-schema.org/draft-07/schema#');
    assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    ajv.compile(schema);
  });

  it('tells of every property what it is, with an example that it would accept itself', () => {
    const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false, formats: { date: isDay } });
    let count = 0;
    for (const [at, property] of properties(schema)) {
      count++;
      assert.ok(typeof property['title'] === 'string' && property['title'] !== '', `${at} has no title`);
      assert.match(
        String(property['description']),
        /^[A-Z].*[.?]$/s,
        `${at}: ${String(property['description'])}`,
      );
      const examples = property['examples'] as unknown[];
      assert.ok(examples.length > 0, `${at} has no example`);
      for (const example of examples) {
        assert.ok(ajv.validate(property, example), `${at}: ${JSON.stringify(example)} ${ajv.errorsText()}`);
      }
    }
    assert.ok(count > 150, String(count));
  });
});

describe('the format', () => {
  it('has no key that the model needs for itself', () => {
    const own = ['node', 'field', 'key', 'id', 'keyOf', 'has', 'child', 'read', 'memo'];
    const visit = (field: Field): void => {
      if (field.kind === 'part') {
        for (const [name, inner] of Object.entries(field.fields)) {
          assert.ok(!own.includes(name), name);
          visit(inner);
        }
      }
      if (field.kind === 'list' || field.kind === 'entries') visit(field.of);
    };
    visit(planFormat);
  });
});
