import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';

const EXAMPLES = ['bakery', 'nine-steps', 'wishes', 'three-steps'].filter((name) =>
  existsSync(path.join(ROOT, 'examples', name, 'strategy.yaml')),
);

/** Plans that are all different, with some that are no plans, in folders that are not in the order of their making. */
export function manyPlans(number: number): Record<string, string> {
  const texts = EXAMPLES.map((name) =>
    readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8'),
  );
  const files = Array.from({ length: number }, (_, at): [string, string] => [
    `team-${(at * 7) % 10}/plan-${at}/strategy.yaml`,
    at % 11 === 5
      ? 'strategy: momentum\n'
      : at % 13 === 3
        ? 'strategy: 1\n\tx: [\n'
        : `${texts[at % texts.length]!}# ${at}\n`,
  ]);
  return Object.fromEntries(files);
}
