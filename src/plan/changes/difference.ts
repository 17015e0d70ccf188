import type { Field } from '../../core/format/field';
import type { PlanNode } from '../../core/tree';
import type { ChangeKind } from './change';

/** A thing of the plan that changes are told of: a goal, a KPI, a step, the decision, the plan itself. */
export interface Thing {
  readonly what: string;
  readonly id: string;
  /** What the format calls it. */
  readonly field: Field;
  /** As it was, and as it is; both where it is in both plans. */
  readonly old?: PlanNode | undefined;
  readonly now?: PlanNode | undefined;
  /** The thing that it is a part of: the goal of a KPI. */
  readonly within?: Thing | undefined;
}

/** A place where two plans say something else. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly thing: Thing;
  /** The keys from the thing down to the place; none where the thing itself came, went or moved. */
  readonly keys: readonly string[];
  /** What the format says of the place; undefined for a key it does not know. */
  readonly field: Field | undefined;
  readonly old?: PlanNode | undefined;
  readonly now?: PlanNode | undefined;
}
