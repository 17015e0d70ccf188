import { createRequire } from 'node:module';

/** A text of the test suite of YAML, https://github.com/yaml/yaml-test-suite. */
export interface YamlCase {
  readonly id: string;
  readonly yaml: string;
  /** Whether it is no YAML. */
  readonly fail?: boolean;
  readonly tags?: readonly string[];
}

interface Suite {
  readonly default: readonly { readonly id: string; readonly cases: readonly Omit<YamlCase, 'id'>[] }[];
}

/** All cases. */
export function yamlCases(): readonly YamlCase[] {
  // Required as it runs: the package is data, which no bundle need hold.
  const suite = createRequire(__filename)('yaml-test-suite') as Suite;
  return suite.default.flatMap(({ id, cases }) => cases.map((one) => ({ ...one, id })));
}
