import type { PlanDocument } from '../core/document';
import { pathsUp } from '../core/place';
import type { PlanNode } from '../core/tree';

/** The part of a plan at a JSON pointer, or where that is not there (any more) the innermost around it. */
export function nearestPart(document: PlanDocument, path: string): PlanNode | undefined {
  for (const at of pathsUp(path)) {
    const node = document.nodeAt(at);
    if (node) return node;
  }
  return undefined;
}
