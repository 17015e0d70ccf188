import type { Path } from '../../report/report';
import type { TreeNode } from '../../report/tree';
import type { KnownPlan } from './known-plan';

/** A plan in the tree. */
export class PlanElement {
  readonly parent = undefined;
  /** What a click leads to. */
  readonly path: Path = '/title';

  constructor(
    readonly plan: KnownPlan,
    readonly id: string,
    readonly isExpanded: boolean,
  ) {}

  /** What stands for it where a command asks for a plan. */
  get commandArguments(): readonly unknown[] {
    return [this.plan.key];
  }
}

/** A part of a plan in the tree. */
export class NodeElement {
  readonly id: string;

  constructor(
    readonly root: PlanElement,
    readonly parent: PlanElement | NodeElement,
    readonly node: TreeNode,
  ) {
    this.id = `${root.id}#${node.id}`;
  }

  get plan(): KnownPlan {
    return this.root.plan;
  }

  get path(): Path | undefined {
    return this.node.path;
  }

  get commandArguments(): readonly unknown[] {
    const { key } = this.plan;
    const { kind, ids } = this.node;
    // A KPI that is added asks for a name first, and then for its goal.
    return kind === 'goal' ? [key, undefined, ...ids] : [key, ...ids];
  }
}

export type Element = PlanElement | NodeElement;
