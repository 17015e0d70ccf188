/** The parts that a plan lacks: of those that nearly every plan has, and those that its frameworks ask for. */
import { planFormat, USUAL_PARTS } from '../../core/format/plan';
import type { Field } from '../../core/format/field';
import { textIn, type Texts } from '../../core/language';
import { isOver } from '../../core/lint';
import type { Plan } from '../../core/model';
import { allFrameworks, chosenFrameworks } from '../../frameworks/chosen';
import { answersOf, isOptional } from '../../frameworks/coverage';
import type { Framework } from '../../frameworks/framework';
import type { Gap } from '../report';
import type { ReportSource } from './source';

/** Without these it is hardly a plan, and that the schema says. */
const NOT_ASKED: ReadonlySet<string> = new Set(['strategy', 'title']);

/** Of more questions at once nobody answers one: the usual parts come first, then which framework, then what its steps ask for. */
const MOST = 8;

/** In the order of the format; none of a plan that is over, or of which is not known what it lacks. */
export function gapsOf({ plan, document, language, frameworks }: ReportSource): readonly Gap[] {
  if (isOver(plan) || document.isPartial) return [];
  const all = allFrameworks(frameworks);
  const chosen = chosenFrameworks(plan, frameworks).map(({ framework }) => framework);
  // A plan that names none is looked at through the first.
  const asked = questionsOf(chosen.length > 0 ? chosen : all.slice(0, 1), plan);
  const wanted = [...USUAL_PARTS, ...(chosen.length > 0 ? [] : ['framework']), ...asked.keys()];
  const lacking = wanted.filter((part) => !NOT_ASKED.has(part) && !plan.has(part));
  const shown = new Set([...new Set(lacking)].slice(0, MOST));
  let others: ReadonlyMap<string, Texts> | undefined;
  return Object.entries<Field>(planFormat.fields).flatMap(([part, { title, question, description }]) => {
    if (!shown.has(part)) return [];
    const known = question ?? asked.get(part) ?? (others ??= questionsOf(all, plan)).get(part);
    const texts = known ?? description;
    return [{ part, title: textIn(title, language), question: textIn(texts, language) }];
  });
}

/** The parts of which frameworks lack an answer, each with the question of the first step that asks for it. */
function questionsOf(frameworks: readonly Framework[], plan: Plan): ReadonlyMap<string, Texts> {
  const questions = new Map<string, Texts>();
  for (const step of frameworks.flatMap(({ steps }) => steps)) {
    if (isOptional(step)) continue;
    for (const { complete, requirement } of answersOf(plan, step)) {
      const [part = ''] = requirement.part.split('.');
      if (!complete && !questions.has(part)) questions.set(part, step.question);
    }
  }
  return questions;
}
