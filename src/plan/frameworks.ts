/** The frameworks that the product knows, by the texts that describe them. */
export const FRAMEWORK_IDS = [
  'nine-steps',
  'iceberg',
  'smart-model',
  'three-steps',
  'five-questions',
] as const;
