import type { PlanReport } from './report';

/** Whether a plan has no steps to answer: one that was decided against, and follows no framework, is complete as it is. */
export function owesNothing({ head, frameworks }: Pick<PlanReport, 'head' | 'frameworks'>): boolean {
  return head.isOver && frameworks.every(({ isChosen }) => !isChosen);
}
