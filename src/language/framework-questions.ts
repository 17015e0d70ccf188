import { fill, type Language, textIn, type Texts } from '../core/language';
import type { Plan } from '../core/model';
import { nameOfStep } from '../core/place';
import { FRAMEWORKS } from '../frameworks/builtin';
import { chosenFrameworks } from '../frameworks/chosen';
import { type Framework, type FrameworkStep, type Requirement, stepCalled } from '../frameworks/framework';
import { escapeMarkdown } from './markdown';

/** A step of a framework, and what it asks. */
interface Asked {
  readonly framework: Framework;
  readonly step: FrameworkStep;
}

/**
 * What the frameworks ask that a part of a plan answers, in Markdown: those that the plan follows.
 *
 * @param path JSON pointer to the part
 * @param own the frameworks of the team
 */
export function questionsOfPlan(
  plan: Plan | undefined,
  own: readonly Framework[],
  path: string,
  language: Language,
): readonly string[] {
  const chosen = plan ? chosenFrameworks(plan, own).map(({ framework }) => framework) : [];
  return chosen.flatMap((framework) => questionsOf(framework, path, language));
}

/** What the first of our own frameworks asks that has a question about a part of a plan. */
export function questionOfAny(path: string, language: Language): string | undefined {
  for (const framework of FRAMEWORKS) {
    const [question] = questionsOf(framework, path, language);
    if (question !== undefined) return question;
  }
  return undefined;
}

const ASKS: Texts = { en: '{step} of {framework}: *{question}*', nl: '{step} van {framework}: *{question}*' };

function questionsOf(framework: Framework, path: string, language: Language): readonly string[] {
  const steps = path.split('/').slice(1).map(nameOfStep);
  return asking(framework)
    .filter(({ part }) => isSame(part, steps))
    .map(({ asked: { step } }) => {
      const filling = {
        step: escapeMarkdown(textIn(stepCalled(framework, step), language)),
        framework: escapeMarkdown(textIn(framework.title, language)),
        question: escapeMarkdown(textIn(step.question, language)),
      };
      return fill(ASKS, filling, language);
    });
}

/** Whether the keys of a part lead to a place; a star stands for any entry. */
function isSame(part: readonly string[], steps: readonly string[]): boolean {
  return part.length === steps.length && part.every((key, i) => key === '*' || key === steps[i]);
}

interface AskedPart {
  readonly part: readonly string[];
  readonly asked: Asked;
}

const known = new WeakMap<Framework, readonly AskedPart[]>();

/** The parts that the steps of a framework ask for, each step and part once. */
function asking(framework: Framework): readonly AskedPart[] {
  let parts = known.get(framework);
  if (!parts) {
    parts = framework.steps.flatMap((step) => {
      const paths = new Set([...step.required.flatMap((one) => partsOf(one)), ...step.optional]);
      return [...paths].map((path) => ({ part: path.split('.'), asked: { framework, step } }));
    });
    known.set(framework, parts);
  }
  return parts;
}

/** The parts that a requirement names; one that only counts in some cases is not what the step asks for. */
function partsOf(requirement: Requirement, isOneOfSome = false): readonly string[] {
  if ('anyOf' in requirement) return requirement.anyOf.flatMap((one) => partsOf(one, true));
  const { part, with: keys, where, says } = requirement;
  if (says || (isOneOfSome && keys.length + Object.keys(where).length > 1)) return [];
  return [part, ...keys.map((key) => `${part}.${key}`)];
}
