/**
 * `npm run bench:editor`: what an answer of the editor costs, in ms, on a plan that is parsed already, and what the parse
 * costs that comes before the first of them. Each round takes a text that was never seen before; medians of many rounds.
 */
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { completePlan } from '../../src/language/plan-completion';
import { planHover } from '../../src/language/plan-hover';
import { RULES } from '../../src/rules';
import { generatePlan } from './generate-plan';
import { median } from './quantile';

const SIZES = [300, 3000] as const;
const ROUNDS = 60;
const WARM_UP = 30;

const FACTS = { today: '2027-01-15' as Day, language: 'nl', frameworks: [] } as const;

/** What is typed in the middle of the plan, and asked about. */
type Task = (document: PlanDocument, offset: number) => unknown;

interface Case {
  readonly name: string;
  /** What stands there in place of a line of a step in the middle of the plan. */
  readonly typed: string;
  readonly ask: Task;
}

const hover: Task = (document, offset) =>
  planHover(document, offset, { ...FACTS, findings: [], rules: RULES });

const complete: Task = (document, offset) => completePlan(document, offset, FACTS);

const CASES: readonly Case[] = [
  { name: 'completion of a key', typed: '    ow', ask: complete },
  { name: 'completion of an id', typed: '    owner: a', ask: complete },
  { name: 'completion of a step', typed: '    after: ', ask: complete },
  { name: 'completion of a new id', typed: '    owner: kees', ask: complete },
  { name: 'completion of a date', typed: '    due: ', ask: complete },
  { name: 'completion of a word', typed: '    status: d', ask: complete },
  { name: 'nothing in a text', typed: '    title: Week van ', ask: complete },
  { name: 'hover of an id', typed: '    owner: anna', ask: hover },
  { name: 'hover of a word', typed: '    status: done', ask: hover },
  { name: 'hover of a date', typed: '    due: 2027-03-01', ask: hover },
  {
    name: 'hover of a key',
    typed: '    owner: anna',
    ask: (document, offset) => hover(document, offset - 'owner: anna'.length),
  },
];

/** @returns the time in ms */
function time(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** A plan in which one line of a step in the middle was replaced, and where the cursor is: at the end of that line. */
function typing(
  lines: number,
  seed: number,
  typed: string,
): { readonly text: string; readonly offset: number } {
  const text = generatePlan(lines, seed);
  const steps = [...text.matchAll(/^ {4}status: todo$/gm)];
  const { index } = steps[steps.length >> 1]!;
  const end = text.indexOf('\n', index);
  return { text: text.slice(0, index) + typed + text.slice(end), offset: index + typed.length };
}

let seed = 0;
console.log('an answer, median ms            lines   parse  answer');
for (const { name, typed, ask } of CASES) {
  for (const lines of SIZES) {
    const parses: number[] = [];
    const answers: number[] = [];
    for (let round = 0; round < ROUNDS + WARM_UP; round++) {
      const { text, offset } = typing(lines, ++seed, typed);
      let document!: PlanDocument;
      const parse = time(() => (document = new PlanDocument(text)));
      const answer = time(() => ask(document, offset));
      if (round < WARM_UP) continue;
      parses.push(parse);
      answers.push(answer);
    }
    const cells = [median(parses), median(answers)].map((ms) => ms.toFixed(2).padStart(7));
    console.log(`${name.padEnd(30)} ${String(lines).padStart(6)} ${cells.join(' ')}`);
  }
}
