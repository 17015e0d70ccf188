import type { Language } from '../core/language';
import type { Plan } from '../core/model';
import { detectLanguage } from '../goals';

const known = new WeakMap<Plan, Language>();

/** The language of a plan's texts: as it says, else as its title and goals read. */
export function textLanguage(plan: Plan): Language {
  let language = known.get(plan);
  if (!language) {
    language = plan.language?.value ?? detectLanguage(textsOf(plan));
    known.set(plan, language);
  }
  return language;
}

function textsOf(plan: Plan): string[] {
  const texts = [
    plan.title,
    plan.problem?.statement,
    plan.mission,
    ...plan.goals.map((goal) => goal.statement),
  ];
  return texts.flatMap((text) => text?.value ?? []);
}
