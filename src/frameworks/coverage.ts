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

/** The states in words. */
export const STATE_WORDS: Readonly<Record<StepState, Texts>> = {
  answered: { en: 'answered', nl: 'beantwoord' },
  attention: { en: 'needs attention', nl: 'vraagt aandacht' },
  missing: { en: 'no answer', nl: 'geen antwoord' },
  optional: { en: 'may be left out', nl: 'mag ontbreken' },
};

export interface StepCoverage {
  readonly id: string;
  readonly number: number;
  readonly title: Texts;
  readonly question: Texts;
  readonly state: StepState;
  /** JSON pointers to the parts that answer it, or to where they belong; none lies within another. */
  readonly paths: readonly string[];
  /** The warnings and errors that point into what answers it; none where the answer is missing. */
  readonly flags: readonly Finding[];
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

/** Whether a finding keeps an answer from counting: remarks and hints do not. */
export const isFlag = ({ severity }: Finding): boolean => severity === 'warning' || severity === 'error';

/** Whether a step requires nothing, so that its answer may be left out. */
export const isOptional = (step: FrameworkStep): boolean => step.required.length === 0;

function stepCoverage(plan: Plan, step: FrameworkStep, places: FindingPlaces): StepCoverage {
  const { id, number, title, question } = step;
  const answers = answersOf(plan, step);
  const paths = outermost(answers.flatMap(pathsOf));
  const there = answersThere(step, answers);
  const flags = [...new Set(there.flatMap((one) => flagsOf(one, places)))];
  const absent = isOptional(step) ? 'optional' : 'missing';
  const state = there.length === 0 ? absent : flags.length > 0 ? 'attention' : 'answered';
  return { id, number, title, question, state, paths, flags };
}

/** What answers a step; nothing where one of the parts that it requires is lacking. */
function answersThere(step: FrameworkStep, answers: readonly Answer[]): readonly Answer[] {
  if (isOptional(step)) return answers.filter(({ complete }) => complete);
  return answers.every(({ complete }) => complete) ? answers : [];
}

/** The findings that point into what answers a part, or that say that an entry lacks what others have. */
function flagsOf({ nodes, gaps }: Answer, places: FindingPlaces): readonly Finding[] {
  // Where nothing was found, and in most plans that is so, there is no need to ask of each part where it lies.
  if (places.none) return [];
  return [
    ...nodes.flatMap(({ path }) => places.within(path)),
    ...gaps.flatMap(({ node, name }) => [
      ...places.at(node.path),
      ...places.within(node.path + pointerStep(name)),
    ]),
  ];
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
  readonly #at = new Map<string, Finding[]>();
  readonly #within = new Map<string, Finding[]>();

  constructor(findings: readonly Finding[]) {
    for (const finding of findings) {
      if (!isFlag(finding)) continue;
      const { path } = finding;
      append(this.#at, path, finding);
      for (const place of [path, ...ancestors(path)]) append(this.#within, place, finding);
    }
  }

  get none(): boolean {
    return this.#at.size === 0;
  }

  /** Those that stand at this very part. */
  at(path: string): readonly Finding[] {
    return this.#at.get(path) ?? [];
  }

  /** Those that stand at this part or below it. */
  within(path: string): readonly Finding[] {
    return this.#within.get(path) ?? [];
  }
}

function append(map: Map<string, Finding[]>, path: string, finding: Finding): void {
  const list = map.get(path);
  if (list) list.push(finding);
  else map.set(path, [finding]);
}
