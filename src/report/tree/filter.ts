import type { TreeNode } from '../tree';

/** What is to be seen: what somebody answers for, what should have been done by now, or what the plan lacks. */
export type TreeFilter =
  | { readonly kind: 'owner'; readonly name: string }
  | { readonly kind: 'overdue' }
  | { readonly kind: 'missing' };

/** A node, and what filters ask of it. */
export interface BuiltNode extends TreeNode {
  readonly owner?: string | undefined;
  readonly isOverdue?: boolean;
  /** Whether something is lacking in it, or it is lacking itself. */
  readonly isLacking?: boolean;
  readonly children: readonly BuiltNode[];
}

/**
 * The nodes that a filter lets through, with all that is below them, and those above, opened. The parts that answer a
 * step are only let through with the step.
 */
export function prune(nodes: readonly BuiltNode[], filter: TreeFilter): readonly BuiltNode[] {
  return nodes.flatMap((node) => {
    if (fits(node, filter)) {
      const below = prune(node.children, filter);
      // Of a goal in which some of the KPIs are meant, those; else all of them.
      return [below.length > 0 ? { ...node, children: below, isExpanded: true } : node];
    }
    const children = prune(node.children, filter);
    return children.length > 0 ? [{ ...node, children, isExpanded: true }] : [];
  });
}

function fits({ owner, isOverdue = false, isLacking = false }: BuiltNode, filter: TreeFilter): boolean {
  if (filter.kind === 'owner') return owner === filter.name;
  return filter.kind === 'overdue' ? isOverdue : isLacking;
}
