import { REPOSITORY } from '../core/project';

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
        part: { ...path, title: 'Part', description: 'The part of the plan.' },
        with: {
          type: 'array',
          items: path,
          title: 'With',
          description: 'Keys that must be filled in below it.',
        },
        where: {
          type: 'object',
          additionalProperties: { type: 'string' },
          title: 'Where',
          description: 'Values that it must have; of a reference, the thing that it refers to.',
        },
        says: { enum: ['deadline'], title: 'Says', description: 'What the sentence must say: by when.' },
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
          title: 'Any of',
          description: 'One of these will do.',
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
    id: { ...id, title: 'Id', description: 'What the step is called in output that programs read.' },
    number: { type: 'integer', minimum: 1, title: 'Number', description: 'Absent: its place in the list.' },
    title: { ...texts, title: 'Title', description: 'What the step is called.' },
    called: {
      ...texts,
      title: 'Name in a sentence',
      description: 'What a sentence calls it: The tip. Absent: the name of a step, with its number.',
    },
    question: { ...texts, title: 'Question', description: 'What the step asks.' },
    required: {
      type: 'array',
      items: { $ref: '#/definitions/requirement' },
      title: 'Required parts',
      description:
        'What a plan must hold to answer it. Of a step that requires nothing, the answer may be left out.',
    },
    optional: {
      type: 'array',
      items: path,
      title: 'Optional parts',
      description: 'What else of a plan belongs to the answer.',
    },
    skeleton: {
      type: 'object',
      title: 'Skeleton',
      description:
        'What a fix puts in; `fill-in` stands for what only the author knows. Absent: the common one.',
    },
  },
};

const properties = {
  title: { ...texts, title: 'Title', description: 'What the framework is called. Absent: its id.' },
  source: { type: 'string', title: 'Source', description: 'The text that describes it.' },
  stepName: {
    ...texts,
    title: 'Name of a step',
    description: 'What it calls a step: Layer, Question. Absent: Step.',
  },
  steps: {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/step' },
    title: 'Steps',
    description: 'In order.',
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
