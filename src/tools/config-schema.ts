import { REPOSITORY } from '../core/project';
import { type Rule, SEVERITIES } from '../core/rule';

/** The JSON Schema (draft-07) of a team's config file, `.strategylint.yaml`. */
export function configSchema(rules: readonly Rule[]): object {
  const level = {
    enum: [...SEVERITIES, 'off'],
    description: 'How much it matters; `off` silences the rule.',
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${REPOSITORY}/raw/main/schemas/strategylint.schema.json`,
    title: 'Settings of a team',
    description:
      'How a team wants its plans to be checked: `.strategylint.yaml`, beside the plans or above them.',
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: {
        title: 'Preset',
        description: 'What to start from. Absent: recommended.',
        enum: ['recommended', 'strict', 'minimal'],
        default: 'recommended',
        examples: ['recommended'],
      },
      rules: {
        title: 'Rules',
        description: 'How much each rule matters: a level, or a list of a level and options.',
        examples: [{ 'goal-vague': 'error', 'kpi-without-source': 'off' }],
        type: ['object', 'null'],
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule, level)])),
      },
    },
  };
}

function ruleSchema(rule: Rule, level: object): object {
  const about = { title: rule.id, description: `Flags ${rule.summary.en}.`, default: rule.severity };
  const names = Object.keys(rule.options);
  if (names.length === 0) return { ...about, ...level };
  const options = { type: 'object', additionalProperties: false, properties: rule.options };
  return { ...about, anyOf: [level, { type: 'array', items: [level, options], minItems: 1, maxItems: 2 }] };
}
