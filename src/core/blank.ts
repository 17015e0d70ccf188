/** What of a plan counts as filled in. */
import type { PlanNode } from './tree';

/** Keys that start with `x-` are the author's own, also among ids. */
export function isOwnKey(name: string): boolean {
  return name.startsWith('x-');
}

/** Whether nothing of the format was filled in: null, an empty text or list, a map with no keys but the author's own. */
export function isBlank(node: PlanNode | undefined): boolean {
  if (!node) return true;
  // What an unknown alias stands for is not known to be nothing.
  if (node.unresolved) return false;
  if (node.kind === 'map') {
    for (const name of node.names) if (!isOwnKey(name)) return false;
    return true;
  }
  if (node.kind === 'list') return node.items.length === 0;
  return node.value === null || (typeof node.value === 'string' && node.value.trim() === '');
}
