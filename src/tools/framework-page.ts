import type { Framework, Requirement } from '../frameworks/framework';

/** The frameworks as tables, for docs/frameworks.md: each step with its question and the parts that answer it. */
export function frameworkTables(frameworks: readonly Framework[]): string {
  return frameworks
    .map(({ id, title, stepName, steps }) =>
      [
        `## \`${id}\`: ${title.en} / ${title.nl}`,
        '',
        `| # | ${stepName.en.toLowerCase()} | it asks | answered by |`,
        '|---|---|---|---|',
        ...steps.map(
          (step) =>
            `| ${step.number} | ${step.title.en} / ${step.title.nl} | ${step.question.en}<br>*${step.question.nl}* | ${answers(step.required)} |`,
        ),
        '',
      ].join('\n'),
    )
    .join('\n')
    .trimEnd();
}

const answers = (required: readonly Requirement[]): string => required.map(answer).join('; ');

function answer(requirement: Requirement): string {
  if ('anyOf' in requirement) return requirement.anyOf.map(answer).join(' or ');
  const { part, with: keys, where, says } = requirement;
  const conditions = [
    ...keys.map((key) => `\`${key}\``),
    ...Object.entries(where).map(([key, value]) => `\`${key}: ${value}\``),
    ...(says === undefined ? [] : ['a date in the sentence']),
  ];
  return conditions.length === 0 ? `\`${part}\`` : `\`${part}\` with ${conditions.join(', ')}`;
}
