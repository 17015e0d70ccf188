import { quote, type Texts } from '../core/language';
import type { InsertValue } from '../core/edits/render';
import type { Named } from '../core/rule';

/** A way of making a strategy: steps, each a question that some parts of a plan answer. Data, not code. */
export interface Framework {
  readonly id: string;
  readonly title: Texts;
  /** The text that describes it. */
  readonly source: string;
  /** What it calls a step, with a capital: "Layer", "Question". */
  readonly stepName: Texts;
  readonly steps: readonly FrameworkStep[];
}

export interface FrameworkStep {
  readonly id: string;
  readonly number: number;
  readonly title: Texts;
  /** What a sentence calls it, with a capital, where that is not the name of a step with its number: "The tip". */
  readonly called?: Texts;
  /** What the step asks. */
  readonly question: Texts;
  /** What a plan must hold to answer it; a step that requires nothing may be left out. */
  readonly required: readonly Requirement[];
  /** What else of a plan belongs to the answer, as dotted paths. */
  readonly optional: readonly string[];
  /** What a fix puts in where the answer is missing; for keys that it has not, there is a common one. */
  readonly skeleton: InsertValue;
}

/** Some parts of a plan, or one out of several ways to answer. */
export type Requirement = PartRequirement | { readonly anyOf: readonly Requirement[] };

/** Parts of a plan, of which at least one must be there, filled in, with all that is asked of it. */
export interface PartRequirement {
  /** Keys from the plan downwards, with dots between them; `*` is any entry: `goals.*.kpis.*.target`. */
  readonly part: string;
  /** Keys, as dotted paths, that must be filled in below the part. */
  readonly with: readonly string[];
  /** Values that it must have, by key; of a reference, the thing that it refers to must have them. */
  readonly where: Readonly<Record<string, string>>;
  /** What the sentence must say: `deadline`, by when. */
  readonly says?: 'deadline';
}

/** A question is quoted whole, unless a team wrote a very long one. */
const LONGEST = 200;

/** What a step asks, as a message about it begins. */
export function quotedQuestion({ question }: Pick<FrameworkStep, 'question'>): Texts {
  return { en: quote(question.en, LONGEST), nl: quote(question.nl, LONGEST) };
}

/** What a sentence calls a step: "Question 2", "The tip". */
export function stepCalled(
  { stepName }: Pick<Framework, 'stepName'>,
  { number, called }: Pick<FrameworkStep, 'number' | 'called'>,
): Texts {
  return called ?? { en: `${stepName.en} ${number}`, nl: `${stepName.nl} ${number}` };
}

/** Whether it is one that this folder read. */
export function isFramework(framework: Named): framework is Framework {
  return 'steps' in framework && Array.isArray(framework.steps);
}
