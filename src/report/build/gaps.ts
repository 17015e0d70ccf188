/** The parts that a plan lacks: of those that nearly every plan has, and those that its frameworks ask for. */
import { planFormat, USUAL_PARTS } from '../../core/format/plan';
import type { Field } from '../../core/format/field';
import type { Texts } from '../../core/language';
import { isOver } from '../../core/lint';
import { chosenFrameworks } from '../../frameworks/chosen';
import { answersOf, isOptional } from '../../frameworks/coverage';
import type { Gap } from '../report';
import type { ReportSource } from './source';

/** Without these it is hardly a plan, and that the schema says. */
const NOT_ASKED: ReadonlySet<string> = new Set(['strategy', 'title']);

/** In the order of the format; none of a plan that is over, or of which is not known what it lacks. */
export function gapsOf(source: ReportSource): readonly Gap[] {
  const { plan, document, language } = source;
  if (isOver(plan) || document.isPartial) return [];
  const questions = questionsOf(source);
  const usual = new Set<string>(USUAL_PARTS);
  return Object.entries<Field>(planFormat.fields).flatMap(([part, { title, question, description }]) => {
    if (NOT_ASKED.has(part) || !(usual.has(part) || questions.has(part)) || plan.has(part)) return [];
    const asked = question ?? questions.get(part) ?? description;
    return { part, title: title[language], question: asked[language] };
  });
}

/** The parts of which the plan's frameworks lack an answer, each with the question of the first step that asks for it. */
function questionsOf({ plan, frameworks }: ReportSource): ReadonlyMap<string, Texts> {
  const questions = new Map<string, Texts>();
  for (const { framework } of chosenFrameworks(plan, frameworks)) {
    for (const step of framework.steps) {
      if (isOptional(step)) continue;
      for (const { complete, requirement } of answersOf(plan, step)) {
        const [part = ''] = requirement.part.split('.');
        if (!complete && !questions.has(part)) questions.set(part, step.question);
      }
    }
  }
  return questions;
}
