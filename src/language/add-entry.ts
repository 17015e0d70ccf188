import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import { insertKey, insertValue } from '../core/edits/insert';
import type { InsertValue } from '../core/edits/render';
import type { Target } from '../core/format/field';
import { fieldAt, type Goal, type Plan } from '../core/model';
import type { Edit } from '../core/rule';
import { isBlank } from '../core/blank';
import { isWrittenHere, type PlanNode } from '../core/tree';
import { skeletonOf } from '../frameworks/skeleton';
import { endsInBraces } from '../plan/entry-style';
import { type Ids, idsOf } from '../plan/ids';
import { newId } from '../plan/new-id';
import { keysBefore } from '../plan/part-order';

/** What an author can add to a plan. */
export const ADDABLE = ['goal', 'kpi', 'step', 'person'] as const;
export type Addable = (typeof ADDABLE)[number];

/** An entry to be added: its id, and the edits, with a placeholder for each answer that is still to be given. */
export interface AddedEntry {
  readonly id: string;
  readonly edits: readonly Edit[];
}

interface Kind {
  /** The part that it is an entry of. */
  readonly part: Extract<Target, 'goals' | 'steps' | 'people'> | 'kpis';
  /** Where its skeleton stands. */
  readonly skeleton: readonly string[];
  /** The key that takes the words with which it was named; of a goal they are no statement yet. */
  readonly named?: string;
}

const KINDS: Readonly<Record<Addable, Kind>> = {
  goal: { part: 'goals', skeleton: ['goals', '*'] },
  kpi: { part: 'kpis', skeleton: ['goals', '*', 'kpis', '*'], named: 'metric' },
  step: { part: 'steps', skeleton: ['steps', '*'], named: 'title' },
  person: { part: 'people', skeleton: ['people', '*'], named: 'name' },
};

/**
 * Adds an entry to a plan, behind those that are there and in their style: in braces or on lines.
 *
 * @param words what it is called, from which its id is made
 * @param goal the goal that a KPI is for
 * @returns undefined where no id can be made of the words, or the plan has no place for it
 */
export function addEntry(
  document: PlanDocument,
  what: Addable,
  words: string,
  { today, goal }: { readonly today: Day; readonly goal?: Goal },
): AddedEntry | undefined {
  const { plan } = document;
  const whole = what === 'kpi' ? goal?.node : plan?.node;
  if (!plan || !whole) return undefined;
  const { part, skeleton, named } = KINDS[what];
  const section = whole.kind === 'map' ? whole.entries.get(part) : undefined;
  const id = idFor(what, words, takenIds(plan, part, section));
  const asked = skeletonOf(plan, skeleton, today);
  if (id === undefined || !isEntry(asked)) return undefined;
  const entry = named === undefined ? asked : { ...asked, [named]: words.trim().replaceAll(/\s+/g, ' ') };
  const edits = intoSection(document, { whole, part, section }, id, entry);
  return edits.length > 0 ? { id, edits } : undefined;
}

const isEntry = (value: InsertValue | undefined): value is Readonly<Record<string, InsertValue>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function takenIds(plan: Plan, part: Kind['part'], section: PlanNode | undefined): Pick<Ids, 'has'> {
  if (part !== 'kpis') return idsOf(plan, part);
  return section?.kind === 'map' ? section.entries : new Set();
}

/** A person is called by the first name, as long as there is one of that name. */
function idFor(what: Addable, words: string, taken: Pick<Ids, 'has'>): string | undefined {
  const first = what === 'person' ? /^\s*(\S+)/.exec(words)?.[1] : undefined;
  const short = first === undefined ? undefined : newId(first, new Set());
  return short !== undefined && !taken.has(short) ? short : newId(words, taken);
}

interface Section {
  readonly whole: PlanNode;
  readonly part: Kind['part'];
  readonly section: PlanNode | undefined;
}

function intoSection(
  document: PlanDocument,
  { whole, part, section }: Section,
  id: string,
  entry: InsertValue,
): readonly Edit[] {
  // What an alias or a merge brings in stands elsewhere, and may be for others too.
  if (document.isUnreadable(section?.key ?? whole.key) || !isWrittenHere(section ?? whole)) return [];
  if (!section) return insertKey(document, whole, part, { [id]: entry }, keysBeforePart(part));
  if (isBlank(section)) return insertValue(document, section, { [id]: entry });
  if (section.kind !== 'map') return [];
  return insertKey(document, section, id, entry, [], endsInBraces(section));
}

function keysBeforePart(part: Kind['part']): readonly string[] {
  if (part !== 'kpis') return keysBefore(part);
  const goal = fieldAt('/goals/*');
  return goal?.kind === 'part' ? Object.keys(goal.fields) : [];
}

/** The goal that an offset lies in, or undefined. */
export function goalAround({ plan }: PlanDocument, offset: number): Goal | undefined {
  return plan?.goals.find(
    ({ node }) => node.keyStart <= offset && offset <= Math.max(node.writtenEnd, node.keyEnd),
  );
}
