/** Where the project lives; pages that findings link to stand there. */
export const REPOSITORY = 'https://github.com/strategy-as-code/strategy-as-code';

/** The page of a rule: what it flags, why, and how to mend it. */
export function ruleUrl(id: string): string {
  return `${REPOSITORY}/blob/main/src/rules/${id}.md`;
}

/** Where the JSON Schema of the plan is published. */
export const SCHEMA_ID = `${REPOSITORY}/raw/main/schemas/strategy.schema.json`;

/** A page of the documentation. */
export function pageUrl(name: string): string {
  return `${REPOSITORY}/blob/main/docs/${name}.md`;
}
