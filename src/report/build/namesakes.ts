/** What tells things of one name apart, such as two people who are both called Anna. */
import type { Target } from '../../core/format/field';
import { shorten } from '../../core/language';
import type { Plan } from '../../core/model';
import { definitions } from '../../core/references';
import type { PlanNode } from '../../core/tree';
import { isPlaceholder } from '../../plan/placeholder';
import { entryName } from '../../plan/short-names';

/** Kinds of which a reader has to know which one is meant, and whose names their authors did not choose for that. */
const KINDS: ReadonlySet<Target> = new Set(['people', 'audiences', 'channels']);

/** A longer role tells too much for a pair of brackets. */
const LONGEST_ROLE = 40;

/** By the kinds that were asked for; a plan is read once for each. */
export class Namesakes {
  readonly #marks = new Map<Target, ReadonlyMap<string, string>>();

  constructor(readonly plan: Plan) {}

  /** A name, with what tells its bearer from others of that name where there are any: "Anna (manager)". */
  apart(to: Target, id: string, name: string): string {
    const mark = this.#of(to).get(id);
    return mark === undefined ? name : `${name} (${mark})`;
  }

  /** By the ids of those who share their name: the role that only one of them has, else the id itself. */
  #of(to: Target): ReadonlyMap<string, string> {
    let marks = this.#marks.get(to);
    if (!marks) this.#marks.set(to, (marks = KINDS.has(to) ? marksOf(this.plan, to) : new Map()));
    return marks;
  }
}

function marksOf(plan: Plan, to: Target): ReadonlyMap<string, string> {
  const groups = new Map<string, PlanNode[]>();
  for (const node of definitions(plan, to)?.entries.values() ?? []) {
    const name = (entryName(node) ?? node.name).toLowerCase();
    const group = groups.get(name);
    if (group) group.push(node);
    else groups.set(name, [node]);
  }
  const marks = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const roles = group.map(roleOf);
    const counts = new Map<string | undefined, number>();
    for (const role of roles) counts.set(role, (counts.get(role) ?? 0) + 1);
    group.forEach(({ name }, index) => {
      const role = roles[index];
      marks.set(name, role !== undefined && counts.get(role) === 1 ? role : name);
    });
  }
  return marks;
}

function roleOf(node: PlanNode): string | undefined {
  const role = node.kind === 'map' ? node.entries.get('role') : undefined;
  if (role?.kind !== 'scalar' || typeof role.value !== 'string') return undefined;
  return role.value.trim() === '' || isPlaceholder(role.value)
    ? undefined
    : shorten(role.value, LONGEST_ROLE);
}
