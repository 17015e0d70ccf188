/** What waits for what among the steps of a plan, and where that goes round in a circle. */
import type { Day } from '../core/day';
import type { Plan, Reference, Step, Value } from '../core/model';

/** One step that waits for another. */
export interface Wait {
  readonly step: Step;
  /** What must be done first. */
  readonly on: Step;
  /** Where the plan says so. */
  readonly reference: Reference;
}

/** Steps that wait for each other, so that none of them can begin. */
export interface Circle {
  /** All of them, in the order of the plan. */
  readonly steps: readonly Step[];
  /** One way round that is as short as can be: each waits for the next, and the last for the first. */
  readonly round: readonly Step[];
}

export interface Schedule {
  /** What each step waits for; a step that waits for nothing is not in it. */
  readonly waits: ReadonlyMap<Step, readonly Wait[]>;
  /** What waits for each step; a step that nothing waits for is not in it. */
  readonly followers: ReadonlyMap<Step, readonly Wait[]>;
  /** In the order of their first steps; no step is in two of them. */
  readonly circles: readonly Circle[];
  /** The circle that a step is in. */
  readonly circleOf: ReadonlyMap<Step, Circle>;
}

const known = new WeakMap<Plan, Schedule>();

/** The dependencies of a plan's steps, in time linear in their number. Ids that no step has are left out. */
export function scheduleOf(plan: Plan): Schedule {
  let schedule = known.get(plan);
  if (!schedule) known.set(plan, (schedule = read(plan.steps)));
  return schedule;
}

/**
 * Whether there is still work to be done on a step: it is neither done nor dropped. Of a status that cannot be read
 * that is not known, and it counts as no.
 */
export function isOpen(step: Step): boolean {
  return step.status ? step.status.value !== 'done' && step.status.value !== 'dropped' : !step.has('status');
}

/** Whether a step belongs to the plan, to be done or done: it was not dropped, and its status can be read. */
export function isKept(step: Step): boolean {
  return isOpen(step) || isDone(step);
}

/** Whether the work on a step is over. */
export function isDone({ status }: Step): boolean {
  return status?.value === 'done';
}

/** The steps that should have been done by now, and are not; a plan that is still being written has none. */
export function overdueSteps(plan: Plan, today: Day): readonly (Step & { readonly due: Value<Day> })[] {
  if (isDraft(plan)) return [];
  return plan.steps.filter(
    (step): step is Step & { readonly due: Value<Day> } =>
      step.due !== undefined && step.due.value < today && isOpen(step),
  );
}

/** A plan without a status is a draft; of one that cannot be read is not known what it is. */
function isDraft({ status }: Plan): boolean {
  return status === undefined || status.value === 'draft';
}

function read(steps: readonly Step[]): Schedule {
  const waits = new Map<Step, Wait[]>();
  const followers = new Map<Step, Wait[]>();
  const waiting = steps.filter(({ after }) => after.length > 0);
  const byId = new Map(waiting.length > 0 ? steps.map((step) => [step.id, step]) : []);
  for (const step of waiting) {
    for (const reference of step.after) {
      const on = byId.get(reference.id);
      if (!on) continue;
      const wait = { step, on, reference };
      append(waits, step, wait);
      append(followers, on, wait);
    }
  }
  const circles = waits.size > 0 ? circlesOf(steps, waits) : [];
  const circleOf = new Map(circles.flatMap((circle) => circle.steps.map((step) => [step, circle] as const)));
  return { waits, followers, circles, circleOf };
}

function append(map: Map<Step, Wait[]>, step: Step, wait: Wait): void {
  const list = map.get(step);
  if (list) list.push(wait);
  else map.set(step, [wait]);
}

type Waits = ReadonlyMap<Step, readonly Wait[]>;

function circlesOf(steps: readonly Step[], waits: Waits): readonly Circle[] {
  const order = new Map(steps.map((step, number) => [step, number]));
  const inOrder = (one: Step, other: Step): number => order.get(one)! - order.get(other)!;
  return entangled(steps, waits)
    .map((group) => group.sort(inOrder))
    .sort(([one], [other]) => inOrder(one!, other!))
    .map((group) => ({ steps: group, round: shortestRound(group, waits) }));
}

/**
 * The groups of steps of which each waits, perhaps by way of others, for every other: the strongly connected
 * components, by Tarjan's algorithm. Without recursion, for a chain of steps may be longer than the stack.
 */
function entangled(steps: readonly Step[], waits: Waits): Step[][] {
  const groups: Step[][] = [];
  const found = new Map<Step, number>();
  const lowest = new Map<Step, number>();
  const path: Step[] = [];
  const onPath = new Set<Step>();
  for (const root of steps) {
    if (found.has(root)) continue;
    const visits: { readonly step: Step; next: number }[] = [];
    const enter = (step: Step): void => {
      found.set(step, found.size);
      lowest.set(step, found.get(step)!);
      path.push(step);
      onPath.add(step);
      visits.push({ step, next: 0 });
    };
    const lower = (step: Step, to: number): unknown => lowest.set(step, Math.min(lowest.get(step)!, to));
    enter(root);
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { step } = visit;
      const wait = waits.get(step)?.[visit.next++];
      if (wait) {
        if (!found.has(wait.on)) enter(wait.on);
        else if (onPath.has(wait.on)) lower(step, found.get(wait.on)!);
        continue;
      }
      visits.pop();
      const above = visits.at(-1);
      if (above) lower(above.step, lowest.get(step)!);
      if (lowest.get(step) !== found.get(step)) continue;
      const group = path.splice(path.lastIndexOf(step));
      for (const member of group) onPath.delete(member);
      const waitsForItself = waits.get(step)?.some(({ on }) => on === step) === true;
      if (group.length > 1 || waitsForItself) groups.push(group);
    }
  }
  return groups;
}

/** From the first step of a group back to it by as few steps as can be, breadth first. */
function shortestRound(group: readonly Step[], waits: Waits): readonly Step[] {
  const first = group[0]!;
  const members = new Set(group);
  const from = new Map<Step, Step>();
  const queue = [first];
  for (const step of queue) {
    for (const { on } of waits.get(step) ?? []) {
      if (on === first) return wayBack(step, first, from);
      if (!members.has(on) || from.has(on)) continue;
      from.set(on, step);
      queue.push(on);
    }
  }
  return group;
}

function wayBack(last: Step, first: Step, from: ReadonlyMap<Step, Step>): readonly Step[] {
  const way: Step[] = [];
  for (let step: Step | undefined = last; step && step !== first; step = from.get(step)) way.push(step);
  return [first, ...way.reverse()];
}
