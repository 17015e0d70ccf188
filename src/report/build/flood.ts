/** Whether aliases make so much of a plan that no picture of it can be drawn. */
import type { PlanDocument } from '../../core/document';
import type { PlanNode } from '../../core/tree';

/** How much a plan may say, in code units, however short it is; and how many times as much as its text. */
const SPELLED_OUT = 1_000_000;
const TIMES_ITS_TEXT = 10;

/** How much of a plan is spelled out: of one without thousands of aliases, all of it. */
export function mostSpelledOut({ text }: PlanDocument): number {
  return SPELLED_OUT + TIMES_ITS_TEXT * text.length;
}

/** Whether a plan, its aliases followed, says more than is spelled out. */
export function isFlood(document: PlanDocument): boolean {
  let left = mostSpelledOut(document);
  const waiting: PlanNode[] = document.root ? [document.root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    left -= node.name.length + (node.kind === 'scalar' ? node.word.length : 0);
    if (left < 0) return true;
    if (node.kind === 'map') for (const child of node.entries.values()) waiting.push(child);
    else if (node.kind === 'list') for (const child of node.items) waiting.push(child);
  }
  return false;
}
