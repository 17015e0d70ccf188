/** Whether the sentence of a goal promises less than it did. */
import type { PlanDocument } from '../../core/document';
import type { PlanNode } from '../../core/tree';
import type { Reading } from '../../goals';
import { checkText } from '../goal-check';

/** So it does where the number to reach is easier, or the date later, as far as both sentences are understood. */
export function promisesLess(
  old: PlanNode | undefined,
  oldPlan: PlanDocument,
  now: PlanNode | undefined,
  nowPlan: PlanDocument,
): boolean {
  const [before, after] = [readingOf(old, oldPlan), readingOf(now, nowPlan)];
  if (!before || !after) return false;
  const [due, nowDue] = [before.deadline?.date, after.deadline?.date];
  return (due !== undefined && nowDue !== undefined && nowDue > due) || isEasier(before, after);
}

function isEasier(before: Reading, after: Reading): boolean {
  if (before.unit !== after.unit || before.to === undefined || after.to === undefined) return false;
  const way = wayOf(after) ?? wayOf(before);
  return way !== undefined && (way === 'up' ? after.to < before.to : after.to > before.to);
}

function wayOf({ from, to, bound }: Reading): 'up' | 'down' | undefined {
  if (bound) return bound === 'at-least' || bound === 'above' ? 'up' : 'down';
  return from === undefined || to === undefined || from === to ? undefined : to > from ? 'up' : 'down';
}

function readingOf(node: PlanNode | undefined, { plan }: PlanDocument): Reading | undefined {
  if (!plan || node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  return checkText(node.value, plan).reading;
}
