/** Which parts of a plan answer what a framework asks: by the tree, so that malformed parts count as there. */
import { meantFor } from '../core/misspelled';
import { entriesOf, fieldAt, type Plan } from '../core/model';
import { definitions } from '../core/references';
import { isBlank } from '../core/blank';
import type { MapNode, PlanNode } from '../core/tree';
import { checkGoal } from '../plan/goal-check';
import { isPlaceholder } from '../plan/placeholder';
import type { PartRequirement, Requirement } from './framework';

/** What a plan holds of a required part. */
export interface Answer {
  readonly requirement: PartRequirement;
  /** Whether all that is asked is there. */
  readonly complete: boolean;
  /** What answers it; where it is not complete, what there is of it. */
  readonly nodes: readonly PlanNode[];
  /** The entries that lack it while others have it, or while none has: `owner` of a goal without one. */
  readonly gaps: readonly Gap[];
}

/** A key that is absent, or holds nothing. */
export interface Gap {
  /** What lacks it. */
  readonly node: PlanNode;
  readonly name: string;
  /** The keys that lead there from the plan, `*` for any entry; the last is the key that is lacking. */
  readonly keys: readonly string[];
}

/** What an incomplete answer lacks: in the first entry that lacks it, for one answer is enough. */
export function firstGaps({ gaps }: Answer): Gap[] {
  const [first] = gaps;
  return gaps.filter(({ node, keys }) => node === first?.node && keys.length === first.keys.length);
}

/** What answers a requirement; of several ways, the first that is complete, else the first. */
export function answer(plan: Plan, requirement: Requirement): Answer {
  if (!('anyOf' in requirement)) return answerPart(plan, requirement);
  let first: Answer | undefined;
  for (const one of requirement.anyOf) {
    const found = answer(plan, one);
    if (found.complete) return found;
    first ??= found;
  }
  return first ?? { requirement: { part: '', with: [], where: {} }, complete: true, nodes: [], gaps: [] };
}

/** Whether a requirement is answered; as {@link answer} says, but it looks no further than the first answer. */
export function isAnswered(plan: Plan, requirement: Requirement): boolean {
  if ('anyOf' in requirement)
    return requirement.anyOf.length === 0 || requirement.anyOf.some((one) => isAnswered(plan, one));
  return holds(plan.node, requirement.part.split('.'), wholeness(plan, requirement));
}

function answerPart(plan: Plan, requirement: PartRequirement): Answer {
  const keys = requirement.part.split('.');
  const { nodes, gaps } = look(plan.node, keys);
  const whole = nodes.filter(wholeness(plan, requirement));
  if (whole.length > 0) return { requirement, complete: true, nodes: whole, gaps };
  const asked = [
    ...requirement.with.map((path) => path.split('.')),
    ...Object.keys(requirement.where).map((key) => [key]),
  ];
  const lacking = nodes.flatMap((node) => asked.flatMap((path) => look(node, path, keys).gaps));
  return { requirement, complete: false, nodes, gaps: [...lacking, ...gaps] };
}

/** Tells of a node under the required keys whether it holds all that is asked. */
function wholeness(plan: Plan, requirement: PartRequirement): (node: PlanNode) => boolean {
  const asked = requirement.with.map((path) => path.split('.'));
  const isDated = requirement.says === 'deadline' ? statementsWithDate(plan) : () => true;
  return (node) =>
    asked.every((path) => holds(node, path, () => true)) &&
    hasValues(plan, node, requirement.where) &&
    isDated(node);
}

interface Found {
  readonly nodes: PlanNode[];
  readonly gaps: Gap[];
}

/**
 * What stands behind some keys, and where they end before that.
 *
 * @param above the keys that lead to the node, which the gaps then begin with
 */
function look(node: PlanNode, keys: readonly string[], above: readonly string[] = []): Found {
  const found: Found = { nodes: [], gaps: [] };
  follow(node, keys, {
    end: (at) => {
      found.nodes.push(at);
      return false;
    },
    gap: (at, name, depth) =>
      void found.gaps.push({ node: at, name, keys: [...above, ...keys.slice(0, depth + 1)] }),
  });
  return found;
}

/** Whether behind some keys stands anything that passes a test. */
const holds = (node: PlanNode, keys: readonly string[], test: (at: PlanNode) => boolean): boolean =>
  follow(node, keys, { end: test, gap: () => undefined });

interface Follower {
  /** Told what stands behind the last key. @returns whether that is enough */
  readonly end: (at: PlanNode) => boolean;
  /** Told where a key is absent, or holds nothing, and which of the keys that is. */
  readonly gap: (at: PlanNode, name: string, depth: number) => void;
}

/** Follows some keys, `*` to every entry. @returns whether it was enough before all were followed */
function follow(node: PlanNode, keys: readonly string[], { end, gap }: Follower): boolean {
  const descend = (at: PlanNode, depth: number): boolean => {
    const key = keys[depth];
    if (key === undefined) return end(at);
    if (key === '*') return childrenOf(at).some((child) => step(at, child, child.name, depth));
    if (at.kind === 'map') return step(at, at.entries.get(key) ?? meant(at, key), key, depth);
    // What is malformed, or a short form, is there; what is wrong with it others say.
    if (!isBlank(at) && !lacksShort(at, key)) return end(at);
    gap(at, key, depth);
    return false;
  };
  const step = (parent: PlanNode, child: PlanNode | undefined, name: string, depth: number): boolean => {
    // What lacks a key further on is asked for that key, also where it holds nothing yet.
    const last = depth === keys.length - 1;
    const goesOn = child && !last && (keys[depth] === '*' || !isBlank(child));
    if (child && (goesOn || !isEmpty(child))) return descend(child, depth + 1);
    gap(parent, name, depth);
    return false;
  };
  return descend(node, 0);
}

/** What stands under a misspelling of a key: it answers, and that it is misspelled is told there. */
function meant(map: MapNode, key: string): PlanNode | undefined {
  const field = fieldAt(map.path);
  return field?.kind === 'part' ? meantFor(map, field, key) : undefined;
}

/** Whether nothing was filled in at all, however deep: `{ tools: [] }`, `[{ who: }]`. An id alone says nothing yet. */
export function isEmpty(node: PlanNode): boolean {
  if (node.kind === 'scalar' || node.unresolved) return isBlank(node);
  return childrenOf(node).every(isEmpty);
}

function childrenOf(node: PlanNode): readonly PlanNode[] {
  return node.kind === 'list' ? node.items : entriesOf(node);
}

/** Whether a scalar is the short form of a part, and stands for another key than this one. */
function lacksShort(node: PlanNode, key: string): boolean {
  const field = fieldAt(node.path);
  return field?.kind === 'part' && field.shorthand !== undefined && field.shorthand !== key;
}

function hasValues(plan: Plan, node: PlanNode, where: Readonly<Record<string, string>>): boolean {
  const wanted = Object.entries(where);
  if (wanted.length === 0) return true;
  const thing = referredTo(plan, node) ?? node;
  if (thing.kind !== 'map') return false;
  const { entries } = thing;
  return wanted.every(([key, value]) => {
    const found = entries.get(key);
    // What is still to be filled in is there, and asked about by itself.
    return found?.kind === 'scalar' && (found.word === value || isPlaceholder(found.value));
  });
}

function referredTo(plan: Plan, node: PlanNode): PlanNode | undefined {
  const field = node.kind === 'scalar' ? fieldAt(node.path) : undefined;
  if (node.kind !== 'scalar' || (field?.kind !== 'reference' && field?.kind !== 'references'))
    return undefined;
  return definitions(plan, field.to)?.entries.get(node.word);
}

/** Tells of a goal's sentence whether it says by when. */
function statementsWithDate(plan: Plan): (node: PlanNode) => boolean {
  const goals = new Map(plan.goals.map((goal) => [goal.node, goal]));
  return (node) => {
    const goal = node.parent && goals.get(node.parent);
    const isStatement = goal?.node.kind === 'map' && goal.node.entries.get('statement') === node;
    return isStatement && checkGoal(goal, plan)?.reading.deadline !== undefined;
  };
}
