/** How far a plan answers the frameworks: those that it follows, then those it can be looked at through. */
import { textIn } from '../../core/language';
import { allFrameworks, chosenFrameworks } from '../../frameworks/chosen';
import { coverage, STATE_WORDS } from '../../frameworks/coverage';
import type { Framework } from '../../frameworks/framework';
import type { FrameworkReport } from '../report';
import type { ReportSource } from './source';

export function frameworksOf(source: ReportSource): readonly FrameworkReport[] {
  const chosen = chosenFrameworks(source.plan, source.frameworks).map(({ framework }) => framework);
  const ids = new Set(chosen.map(({ id }) => id));
  const others = allFrameworks(source.frameworks).filter(({ id }) => !ids.has(id));
  return [
    ...chosen.map((framework) => frameworkOf(source, framework, true)),
    ...others.map((framework) => frameworkOf(source, framework, false)),
  ];
}

function frameworkOf(
  { plan, findings, language }: ReportSource,
  framework: Framework,
  isChosen: boolean,
): FrameworkReport {
  const { id, title, steps, answered, total } = coverage(plan, framework, findings);
  return {
    id,
    title: textIn(title, language),
    stepName: textIn(framework.stepName, language),
    isChosen,
    answered,
    total,
    steps: steps.map((step) => ({
      id: step.id,
      number: step.number,
      title: textIn(step.title, language),
      question: textIn(step.question, language),
      state: step.state,
      stateText: textIn(STATE_WORDS[step.state], language),
      paths: step.paths,
      flags: step.flags.length,
    })),
  };
}
