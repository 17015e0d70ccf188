import type { Finding } from '../core/finding';
import type { Texts } from '../core/language';
import type { Plan } from '../core/model';
import { pointerStep } from '../core/place';
import { type Answer, answer } from './answer';
import type { Framework, FrameworkStep, PartRequirement } from './framework';

/**
 * How far a plan answers a step: `answered`, all its required parts are there and nothing is wrong with them;
 * `attention`, they are there, but a warning or an error points into them; `missing`, one is absent or empty;
 * `optional`, the answer is absent and the framework says that it may be.
 */
export const STEP_STATES = ['answered', 'attention', 'missing', 'optional'] as const;
export type StepState = (typeof STEP_STATES)[number];

export interface StepCoverage {
  readonly id: string;
  readonly number: number;
  readonly title: Texts;
  readonly question: Texts;
  readonly state: StepState;
  /** JSON pointers to the parts that answer it, or to where they belong; none lies within another. */
  readonly paths: readonly string[];
}

export interface FrameworkCoverage {
  readonly id: string;
  readonly title: Texts;
  readonly steps: readonly StepCoverage[];
  /** How many steps are answered, with nothing wrong. */
  readonly answered: number;
  readonly total: number;
}

/**
 * Lays a plan beside a framework.
 *
 * @param findings what the linter says of the plan; only warnings and errors count
 */
export function coverage(plan: Plan, framework: Framework, findings: readonly Finding[]): FrameworkCoverage {
  const places = new FindingPlaces(findings);
  const steps = framework.steps.map((step) => stepCoverage(plan, step, places));
  const answered = steps.filter(({ state }) => state === 'answered').length;
  return { id: framework.id, title: framework.title, steps, answered, total: steps.length };
}

/** What answers a step of what it requires; of a step that requires nothing, of what it may hold. */
export function answersOf(plan: Plan, step: FrameworkStep): readonly Answer[] {
  if (step.required.length > 0) return step.required.map((requirement) => answer(plan, requirement));
  return optionsOf(plan, step);
}

/** What a plan holds of what may belong to the answer. */
export function optionsOf(plan: Plan, step: FrameworkStep): readonly Answer[] {
  return step.optional.map((part) => answer(plan, { part, with: [], where: {} }));
}

/** Whether a step requires nothing, so that its answer may be left out. */
export const isOptional = (step: FrameworkStep): boolean => step.required.length === 0;

function stepCoverage(plan: Plan, step: FrameworkStep, places: FindingPlaces): StepCoverage {
  const { id, number, title, question } = step;
  const answers = answersOf(plan, step);
  const paths = outermost(answers.flatMap(pathsOf));
  return { id, number, title, question, state: stateOf(step, answers, places), paths };
}

function stateOf(step: FrameworkStep, answers: readonly Answer[], places: FindingPlaces): StepState {
  const there = isOptional(step)
    ? answers.filter(({ complete }) => complete)
    : answers.every(({ complete }) => complete)
      ? answers
      : [];
  if (there.length === 0) return isOptional(step) ? 'optional' : 'missing';
  return there.some((one) => isFlagged(one, places)) ? 'attention' : 'answered';
}

/** Whether a finding points into what answers a part, or says that an entry lacks what others have. */
function isFlagged({ nodes, gaps }: Answer, places: FindingPlaces): boolean {
  return (
    nodes.some(({ path }) => places.within(path)) ||
    gaps.some(({ node, name }) => places.at(node.path) || places.within(node.path + pointerStep(name)))
  );
}

function pathsOf({ requirement, nodes }: Answer): readonly string[] {
  return nodes.length > 0 ? nodes.map(({ path }) => path) : [beginningOf(requirement)];
}

/** Where a part belongs of which there is nothing yet: the keys before the first entry that it may be in. */
function beginningOf({ part }: PartRequirement): string {
  const keys = part.split('.');
  const any = keys.indexOf('*');
  return (any < 0 ? keys : keys.slice(0, any)).map(pointerStep).join('');
}

/** The paths without those that lie within another one, and each once. */
function outermost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  return [...all].filter((path) => !ancestors(path).some((above) => all.has(above)));
}

/** The pointers above one: `/goals` and the plan itself of `/goals/orders`. */
function ancestors(path: string): string[] {
  const found: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    found.push(path.slice(0, end));
    if (end === 0) break;
  }
  return found;
}

/** The places of the warnings and errors, so that each part of a plan is asked about at once. */
class FindingPlaces {
  readonly #at = new Set<string>();
  readonly #within = new Set<string>();

  constructor(findings: readonly Finding[]) {
    for (const { severity, path } of findings) {
      if ((severity !== 'warning' && severity !== 'error') || this.#at.has(path)) continue;
      this.#at.add(path);
      this.#within.add(path);
      for (const above of ancestors(path)) this.#within.add(above);
    }
  }

  /** Whether one stands at this very part. */
  at(path: string): boolean {
    return this.#at.has(path);
  }

  /** Whether one stands at this part or below it. */
  within(path: string): boolean {
    return this.#within.has(path);
  }
}
