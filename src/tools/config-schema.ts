import { CONFIG_BOUNDS, CONFIG_NAME, LEVELS, PRESETS } from '../core/config-format';
import { REPOSITORY } from '../core/project';
import type { Options, OptionsSchema, Rule } from '../core/rule';

type Schema = Readonly<Record<string, unknown>>;

const LEVEL = { $ref: '#/definitions/level' };

/** A team leaves a key empty while it writes. */
const nullable = (type: string): Schema => ({ type: [type, 'null'] });

/**
 * The JSON Schema (draft-07) of a team's config file, `.strategylint.yaml`.
 *
 * @param framework what a framework of its own is like; without it, and the definitions that it refers to, anything
 */
export function configSchema(
  rules: readonly Rule[],
  { framework, definitions }: { readonly framework?: Schema; readonly definitions?: Schema } = {},
): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${REPOSITORY}/raw/main/schemas/strategylint.schema.json`,
    title: 'Settings of a team',
    description: `How a team wants its plans to be checked: \`${CONFIG_NAME}\`, beside the plans or above them.`,
    type: 'object',
    additionalProperties: false,
    patternProperties: { '^x-': true },
    properties: {
      extends: {
        title: 'Preset',
        description:
          'What to start from. `strict` makes warnings of remarks and errors of warnings; `minimal` keeps the errors and what is said of goals without measure, owner or sense. Absent: recommended.',
        enum: [...PRESETS, null],
        default: 'recommended',
        examples: ['recommended'],
      },
      rules: {
        title: 'Rules',
        description: 'How much each rule matters: a level, or a list of a level and options.',
        examples: [{ 'goal-vague': 'error', 'kpi-without-source': 'off' }],
        ...nullable('object'),
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      words: {
        title: 'Words',
        description: 'The team’s own words, in the sentences of goals.',
        ...nullable('object'),
        additionalProperties: false,
        properties: {
          vague: {
            description: 'Words and phrases that the team finds vague.',
            examples: [['top of mind', 'ambassadors']],
            ...words,
          },
          allowed: {
            description:
              'Words that are called vague elsewhere, and of which this team knows what they mean.',
            examples: [['engagement']],
            ...words,
          },
        },
      },
      frameworks: {
        title: 'Frameworks',
        description: 'Frameworks of the team’s own, by their ids; a plan names one in `framework:`.',
        ...nullable('object'),
        maxProperties: CONFIG_BOUNDS.frameworks,
        additionalProperties: framework ?? nullable('object'),
      },
      ignore: {
        title: 'Ignored files',
        description: 'Plans that are not checked: patterns as in `.gitignore`, relative to this file.',
        examples: [['archive/', '*.draft.strategy.yaml']],
        ...nullable('array'),
        maxItems: CONFIG_BOUNDS.patterns,
        items: { type: 'string', pattern: '\\S', maxLength: CONFIG_BOUNDS.patternLength },
      },
    },
    definitions: {
      ...definitions,
      level: { enum: LEVELS, description: 'How much it matters; `off` silences the rule.' },
      setting: { anyOf: [LEVEL, withOptions({}), { type: 'null' }] },
    },
  };
}

const words: Schema = {
  ...nullable('array'),
  maxItems: CONFIG_BOUNDS.words,
  items: { type: 'string', pattern: '\\S', maxLength: CONFIG_BOUNDS.wordLength },
};

/** Rules without options share one form, which keeps the compiled validator small. */
function ruleSchema({ id, summary, severity, options }: Rule): Schema {
  const about = { title: id, description: `Flags ${summary.en}.`, default: severity };
  if (Object.keys(options).length === 0) return { ...about, allOf: [{ $ref: '#/definitions/setting' }] };
  return { ...about, anyOf: [LEVEL, withOptions(options), { type: 'null' }] };
}

function withOptions(options: OptionsSchema<Options>): Schema {
  // The schema is English, like the keys.
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { ...option, description: option.description.en },
    ]),
  );
  return {
    type: 'array',
    items: [LEVEL, { ...nullable('object'), additionalProperties: false, properties }],
    minItems: 1,
    maxItems: 2,
  };
}
