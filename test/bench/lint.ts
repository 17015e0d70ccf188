/**
 * `npm run bench`: what a check costs, beside the YAML library's own parse of the same text, in one run. Each round
 * takes a text that was never seen before, so that nothing can be remembered; medians of many rounds, and ratios.
 */
import { parseDocument } from 'yaml';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import { RULES } from '../../src/rules';
import { generatePlan } from './generate-plan';

const OPTIONS = { rules: RULES, today: '2027-01-15' as Day, language: 'nl', url: ruleUrl } as const;

const SIZES = [50, 300, 3000] as const;

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

interface Measured {
  readonly library: number;
  readonly parse: number;
  readonly whole: number;
  /** Of each round by itself, so that a machine which slows down for a while slows both. */
  readonly ratio: number;
}

function measure(lines: number): Measured {
  const rounds = Math.max(20, Math.round(120_000 / lines));
  const warmUp = Math.round(rounds / 2);
  const measured: Measured[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const text = generatePlan(lines, round);
    // As somebody would who only wants the data: the library with its defaults.
    const library = time(() => parseDocument(text).toJS() as unknown);
    const parse = time(() => new PlanDocument(text));
    const whole = time(() => lint(new PlanDocument(text), OPTIONS));
    if (round >= warmUp) measured.push({ library, parse, whole, ratio: whole / library });
  }
  const of = (name: keyof Measured): number => median(measured.map((one) => one[name]));
  return { library: of('library'), parse: of('parse'), whole: of('whole'), ratio: of('ratio') };
}

console.log('a first check, median ms       lines      yaml our parse whole check  check / yaml');
for (const lines of SIZES) {
  const { library, parse, whole, ratio } = measure(lines);
  const cells = [library, parse, whole].map((ms) => ms.toFixed(2).padStart(9));
  console.log(
    `${' '.repeat(29)} ${String(lines).padStart(6)} ${cells.join(' ')} ${ratio.toFixed(2).padStart(12)}`,
  );
}
