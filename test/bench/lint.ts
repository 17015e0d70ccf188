/**
 * `npm run bench:lint`: what a check costs, beside the YAML library's own parse of the same text, in one run. Each round
 * takes a text that was never seen before, so that nothing can be remembered; medians of many rounds, and ratios.
 */
import { parseDocument } from 'yaml';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import type { Rule } from '../../src/core/rule';
import { RULES } from '../../src/rules';
import { generatePlan } from './generate-plan';
import { median, quantile } from './quantile';

const OPTIONS = { rules: RULES, today: '2027-01-15' as Day, language: 'nl', url: ruleUrl } as const;

const SIZES = [50, 300, 3000] as const;

/** How many lines the plan has on which each rule is asked by itself. */
const RULES_AT = 3000;
const ROUNDS_OF_RULES = 11;
const ROUNDS_OF_ALL = 61;

function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** As somebody would who only wants the data: the library with its defaults. */
const yaml = (text: string): number => time(() => parseDocument(text).toJS() as unknown);

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
    const library = yaml(text);
    const parse = time(() => new PlanDocument(text));
    const whole = time(() => lint(new PlanDocument(text), OPTIONS));
    if (round >= warmUp) measured.push({ library, parse, whole, ratio: whole / library });
  }
  const of = (name: keyof Measured): number => median(measured.map((one) => one[name]));
  return { library: of('library'), parse: of('parse'), whole: of('whole'), ratio: of('ratio') };
}

const TYPED_AT = [50, 300, 3000, 30_000] as const;
const LETTERS = 'naar mei';

interface Typed {
  /** Median and 95th percentile of a whole check after a letter, ms. */
  readonly median: number;
  readonly p95: number;
  /** The median as a part of what the library takes to parse the text. */
  readonly ratio: number;
}

/** What a check costs after a letter that was typed into one of the plan’s texts, as the editor checks it. */
function measureTyping(lines: number): Typed {
  const places = Math.max(6, Math.round(60_000 / lines));
  let text = generatePlan(lines, 4_000_000 + lines);
  let document = new PlanDocument(text);
  lint(document, OPTIONS);
  const times: number[] = [];
  const library: number[] = [];
  for (let place = 0; place < places; place++) {
    const titles = [...text.matchAll(/(?:statement|title|metric): /g)];
    let at = titles[(place * 7919) % titles.length]!.index + 11;
    for (const letter of LETTERS) {
      text = text.slice(0, at) + letter + text.slice(at++);
      // As the editor has it: one flat text, not two that are joined when they are read.
      text = Buffer.from(text).toString();
      times.push(
        time(() => {
          document = new PlanDocument(text, document);
          lint(document, OPTIONS);
        }),
      );
    }
    if (place % 4 === 0) library.push(yaml(text));
  }
  // The first are slow, as anything is that was just started.
  const warm = times.slice(times.length >> 2);
  return {
    median: median(warm),
    p95: quantile(warm, 0.95),
    ratio: median(warm) / median(library),
  };
}

/** What all rules cost on a plan that is parsed already, as a part of what the library takes to parse it. */
function measureAll(): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS_OF_ALL; round++) {
    const text = generatePlan(RULES_AT, 1_000_000 + round);
    const document = new PlanDocument(text);
    // Right before the rules, so that a machine which slows down for a while slows both.
    const library = yaml(text);
    ratios.push(time(() => lint(document, OPTIONS)) / library);
  }
  return median(ratios);
}

/** What all rules cost when one goal has changed since the plan was checked, as a part of what the library takes to parse it. */
function measureAgain(): number {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS_OF_RULES * 2; round++) {
    const before = generatePlan(RULES_AT, 2_000_000 + round);
    lint(new PlanDocument(before), OPTIONS);
    const text = before.replace('per week bij', 'per maand bij');
    const document = new PlanDocument(text);
    const library = yaml(text);
    ratios.push(time(() => lint(document, OPTIONS)) / library);
  }
  return median(ratios);
}

/**
 * What each rule costs by itself, likewise. Whoever asks first for something that several rules need, such as the reading
 * of a goal, pays for it: alone, each of them does, so that these add up to more than all together.
 *
 * @returns the median of the ratios, by the rule's id
 */
function measureEach(rules: readonly Rule[]): ReadonlyMap<string, number> {
  const ratios = new Map<string, number[]>(rules.map(({ id }) => [id, []]));
  for (let round = 0; round < ROUNDS_OF_RULES; round++) {
    let seed = 3_000_000 + round * rules.length;
    for (const rule of rules) {
      const text = generatePlan(RULES_AT, ++seed);
      const document = new PlanDocument(text);
      const library = yaml(text);
      ratios.get(rule.id)!.push(time(() => lint(document, { ...OPTIONS, rules: [rule] })) / library);
    }
  }
  return new Map([...ratios].map(([id, found]) => [id, median(found)]));
}

console.log('a first check, median ms       lines      yaml our parse whole check  check / yaml');
for (const lines of SIZES) {
  const { library, parse, whole, ratio } = measure(lines);
  const cells = [library, parse, whole].map((ms) => ms.toFixed(2).padStart(9));
  console.log(
    `${' '.repeat(29)} ${String(lines).padStart(6)} ${cells.join(' ')} ${ratio.toFixed(2).padStart(12)}`,
  );
}

console.log('\na check after a letter, ms     lines    median       p95               check / yaml');
for (const lines of TYPED_AT) {
  const { median: middle, p95, ratio } = measureTyping(lines);
  const cells = [middle, p95].map((ms) => ms.toFixed(2).padStart(9));
  console.log(
    `${' '.repeat(29)} ${String(lines).padStart(6)} ${cells.join(' ')} ${ratio.toFixed(3).padStart(22)}`,
  );
}

const row = (name: string, ratio: number): void =>
  console.log(`  ${name.padEnd(48)} ${ratio.toFixed(3).padStart(14)}`);
console.log(`\nthe rules, ${RULES_AT} lines that are parsed already            rules / yaml`);
row('all rules together', measureAll());
row('all rules together, one goal changed since', measureAgain());
for (const [id, ratio] of [...measureEach(RULES)].sort(([, a], [, b]) => b - a)) row(id, ratio);
