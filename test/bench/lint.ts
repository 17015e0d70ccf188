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

function measure(lines: number): { library: number; parse: number; whole: number } {
  const rounds = Math.max(20, Math.round(60_000 / lines));
  const warmUp = Math.round(rounds / 3);
  const library: number[] = [];
  const parse: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round < rounds + warmUp; round++) {
    const text = generatePlan(lines, round);
    const times = [
      // As somebody would who only wants the data: the library with its defaults.
      time(() => parseDocument(text).toJS() as unknown),
      time(() => new PlanDocument(text)),
      time(() => lint(new PlanDocument(text), OPTIONS)),
    ] as const;
    if (round < warmUp) continue;
    library.push(times[0]);
    parse.push(times[1]);
    whole.push(times[2]);
  }
  return { library: median(library), parse: median(parse), whole: median(whole) };
}

console.log('a first check, median ms       lines   yaml   our parse   whole check   check / yaml');
for (const lines of SIZES) {
  const { library, parse, whole } = measure(lines);
  const cells = [library, parse, whole].map((ms) => ms.toFixed(2).padStart(9));
  console.log(
    `${' '.repeat(29)} ${String(lines).padStart(6)} ${cells.join(' ')} ${(whole / library).toFixed(2).padStart(12)}`,
  );
}
