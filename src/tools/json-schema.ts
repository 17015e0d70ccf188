import { exampleIn, type Field, type PartField } from '../core/format/field';
import { FORMAT_VERSION, planFormat } from '../core/format/plan';
import type { Texts } from '../core/language';

type Schema = Record<string, unknown>;

/** Authors leave a key empty while they write; nothing but the title may not be empty in the end. */
const nullable = (...types: string[]): Schema => ({ type: [...types, 'null'] });

const OWN_KEYS = { '^x-': true };

/** The format as a JSON Schema (draft-07) that can be published: other editors and validators read it. */
export function jsonSchema(id: string): Schema {
  const { properties, ...rest } = describePart(planFormat);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: id,
    ...about(planFormat),
    ...rest,
    type: 'object',
    required: ['strategy', 'title'],
    properties: {
      ...(properties as Schema),
      strategy: { ...about(planFormat.fields.strategy), type: 'integer', enum: [FORMAT_VERSION] },
      title: { ...about(planFormat.fields.title), type: 'string', pattern: '\\S' },
    },
  };
}

/** The schema is English, like the keys. */
function about({ title, description, examples }: Field): Schema {
  return {
    title: title.en,
    description: description.en,
    examples: examples.map((example) => exampleIn(example, 'en')),
  };
}

function describe(field: Field): Schema {
  return { ...about(field), ...constrain(field) };
}

function constrain(field: Field): Schema {
  switch (field.kind) {
    case 'text':
      return nullable('string');
    case 'quantity':
      return { ...nullable('number', 'string'), ...(field.orWords || field.of ? {} : { pattern: '\\d' }) };
    case 'day':
      return { ...nullable('string'), format: 'date' };
    case 'choice':
      return {
        description: `${field.description.en} ${meanings(field.values)}`,
        enum: [...Object.keys(field.values), null],
      };
    case 'reference':
      return nullable('string', 'number');
    case 'references':
      return { ...nullable('string', 'number', 'array'), items: nullable('string', 'number') };
    case 'list':
      return { ...nullable('array'), items: describe(field.of) };
    case 'part':
      return describePart(field);
    case 'entries':
      return {
        ...nullable('object'),
        propertyNames:
          field.keys === 'day' ? { anyOf: [{ format: 'date' }, { pattern: '^x-' }] } : { pattern: '\\S' },
        patternProperties: OWN_KEYS,
        additionalProperties: describe(field.of),
      };
  }
}

function describePart(field: PartField): Schema {
  const properties = Object.fromEntries(
    Object.entries(field.fields).map(([name, inner]) => [name, describe(inner)]),
  );
  const object = { properties, patternProperties: OWN_KEYS, additionalProperties: false };
  const short = field.shorthand === undefined ? undefined : field.fields[field.shorthand];
  if (!short) return { ...nullable('object'), ...object };
  const { type, ...limits } = constrain(short);
  return { type: ['object', ...(type as string[])], ...limits, ...object };
}

function meanings(values: Readonly<Record<string, Texts>>): string {
  return `${Object.entries(values)
    .map(([value, meaning]) => `${value}: ${meaning.en}`)
    .join('; ')}.`;
}
