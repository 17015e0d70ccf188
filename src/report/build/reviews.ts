import { isDay } from '../../core/day';
import { planFormat } from '../../core/format/plan';
import { isOver } from '../../core/lint';
import type { ReviewReport, Reviews } from '../report';
import { given } from './given';
import type { ReportSource } from './source';
import { reviewingText } from '../../plan/usual-words';

/** When the plan is looked at, and what was learned. */
export function reviewsOf(source: ReportSource): Reviews {
  const { plan, today, language } = source;
  const { cadence, next } = plan.reviews ?? {};
  return given({
    cadence: cadence && (reviewingText(cadence.value, language) ?? cadence.value),
    next: next && { day: next.value, path: next.path },
    isOverdue: next !== undefined && next.value < today && !isOver(plan),
    held: heldOf(source),
    path: plan.reviews?.key.path ?? '/reviews',
  });
}

function heldOf(source: ReportSource): readonly ReviewReport[] {
  const held = (source.plan.reviews?.held ?? []).flatMap(({ id, key, outcome, learned, ifWeStopped, by }) =>
    isDay(id)
      ? [
          given({
            path: key.path,
            day: id,
            outcome: outcome?.value,
            outcomeText: outcome && source.say(OUTCOMES[outcome.value]),
            learned: learned?.value,
            ifWeStopped: ifWeStopped?.value,
            by: source.refOf(by),
          }),
        ]
      : [],
  );
  return held.sort((one, other) => (one.day < other.day ? 1 : -1));
}

const OUTCOMES = planFormat.fields.reviews.fields.held.of.fields.outcome.values;
