import { REPOSITORY } from '../core/project';
import { type FrameworkKey, SHAPES } from './keys';

/** The heading of a key, and what it is for. */
const told = (title: string, { about }: FrameworkKey): { title: string; description: string } => ({
  title,
  description: about.en,
});

const texts = {
  anyOf: [
    { type: 'string', pattern: '\\S' },
    {
      type: 'object',
      required: ['en', 'nl'],
      additionalProperties: false,
      properties: { en: { type: 'string', pattern: '\\S' }, nl: { type: 'string', pattern: '\\S' } },
    },
  ],
};

const path = { type: 'string', pattern: '^[A-Za-z*][\\w-]*(?:\\.(?:\\*|[\\w-]+))*$' };
const id = { type: 'string', pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*$' };

const requirement = {
  title: 'Required part',
  description:
    'A part of the plan that must be filled in: keys with dots between them, `*` for any entry; or a part with what it must hold; or one out of several.',
  examples: [
    'problem.statement',
    { part: 'research', with: ['date', 'tools'] },
    { anyOf: ['mission', 'vision'] },
  ],
  anyOf: [
    path,
    {
      type: 'object',
      required: ['part'],
      additionalProperties: false,
      properties: {
        part: { ...path, ...told('Part', SHAPES.requirement.part) },
        with: {
          type: 'array',
          items: path,
          ...told('With', SHAPES.requirement.with),
        },
        where: {
          type: 'object',
          additionalProperties: { type: 'string' },
          ...told('Where', SHAPES.requirement.where),
        },
        says: { enum: ['deadline'], ...told('Says', SHAPES.requirement.says) },
      },
    },
    {
      type: 'object',
      required: ['anyOf'],
      additionalProperties: false,
      properties: {
        anyOf: {
          type: 'array',
          minItems: 1,
          items: { $ref: '#/definitions/requirement' },
          ...told('Any of', SHAPES.requirement.anyOf),
        },
      },
    },
  ],
};

const step = {
  title: 'Step',
  description: 'A question, and the parts of a plan that answer it.',
  type: 'object',
  required: ['id', 'title', 'question', 'required'],
  additionalProperties: false,
  properties: {
    id: { ...id, ...told('Id', SHAPES.step.id) },
    number: { type: 'integer', minimum: 1, ...told('Number', SHAPES.step.number) },
    title: { ...texts, ...told('Title', SHAPES.step.title) },
    called: {
      ...texts,
      ...told('Name in a sentence', SHAPES.step.called),
    },
    question: { ...texts, ...told('Question', SHAPES.step.question) },
    required: {
      type: 'array',
      items: { $ref: '#/definitions/requirement' },
      ...told('Required parts', SHAPES.step.required),
    },
    optional: {
      type: 'array',
      items: path,
      ...told('Optional parts', SHAPES.step.optional),
    },
    skeleton: {
      type: 'object',
      ...told('Skeleton', SHAPES.step.skeleton),
    },
  },
};

const properties = {
  title: { ...texts, ...told('Title', SHAPES.framework.title) },
  source: { type: 'string', ...told('Source', SHAPES.framework.source) },
  stepName: {
    ...texts,
    ...told('Name of a step', SHAPES.framework.stepName),
  },
  steps: {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/step' },
    ...told('Steps', SHAPES.framework.steps),
  },
};

/** What the two schemas below refer to, under `#/definitions`. */
export const frameworkDefinitions = { step, requirement };

/** A framework of a team’s own in its config file, where the id is the key; needs {@link frameworkDefinitions}. */
export const ownFrameworkSchema = {
  title: 'Framework',
  description:
    'A way of making a strategy: steps, each with a question and the parts of a plan that answer it.',
  type: 'object',
  required: ['steps'],
  additionalProperties: false,
  patternProperties: { '^x-': true },
  properties,
};

/** The JSON Schema (draft-07) of a file of this folder. */
export const frameworkSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: `${REPOSITORY}/raw/main/schemas/framework.schema.json`,
  ...ownFrameworkSchema,
  required: ['id', 'title', 'source', 'steps'],
  properties: { id: { ...id, title: 'Id', description: 'What a plan names it by.' }, ...properties },
  definitions: frameworkDefinitions,
};
