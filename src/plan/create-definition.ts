import type { PlanDocument } from '../core/document';
import { addKey, replaceValue } from '../core/edits/fix';
import type { InsertValue } from '../core/edits/render';
import type { Target } from '../core/format/field';
import type { Plan, Reference } from '../core/model';
import type { Fix } from '../core/rule';
import { endsInBraces } from './entry-style';
import { idsOf } from './ids';
import { KINDS } from './names';
import { isWellFormedId, newId } from './new-id';
import { keysBefore } from './part-order';
import { placeholder } from './placeholder';

type Defined = Exclude<Target, 'frameworks'>;

/** A longer text is no name of a thing. */
const LONGEST_NAME = 100;

const FIRST_NAME = /^\p{Lu}\p{Ll}+$/u;

/**
 * The fix that adds what a reference names. An id gets an entry to fill in; of a name, such as “Kees van Buren”, an id is
 * made, which then stands where the name stood.
 */
export function* createDefinition(
  document: PlanDocument,
  plan: Plan,
  { id: written, path }: Reference,
  to: Defined,
): Iterable<Fix> {
  const node = document.nodeAt(path);
  const whole = to === 'pillars' ? document.nodeAt('/content') : plan.node;
  if (node?.kind !== 'scalar' || !whole) return;
  const isId = isWellFormedId(written);
  if (!isId && (written.length > LONGEST_NAME || /[\r\n]/.test(written))) return;
  const id = isId ? written : newId(written, idsOf(plan, to));
  if (id === undefined) return;

  const { one } = KINDS[to];
  // “Kees” can be both, and is known as nothing else.
  const isOpen = isId && !(to === 'people' && FIRST_NAME.test(written));
  const title = isOpen
    ? { en: `Add ${one.en} ${id}, to fill in`, nl: `Voeg ${one.nl} ${id} toe, om in te vullen` }
    : { en: `Add ${one.en} ${id}`, nl: `Voeg ${one.nl} ${id} toe` };
  const entry = entryOf(to, isOpen ? placeholder(plan) : written);
  const section = whole.kind === 'map' ? whole.entries.get(to) : undefined;
  const inBraces = section?.kind === 'map' && endsInBraces(section);
  const added = section
    ? addKey(document, { node: section }, id, entry, { title, inBraces })
    : addKey(document, { node: whole }, to, { [id]: entry }, { title, after: orderOf(to) });
  for (const { edits } of added) {
    const named = isId ? [] : replaceValue(node, id, title).edits;
    // Behind a text of several lines the two could meet.
    if (named.some((one) => edits.some((other) => one.start < other.end && other.start < one.end))) return;
    yield { title, edits: [...named, ...edits] };
  }
}

/** A part that the plan has not yet comes behind those that the format names before it. */
const orderOf = (to: Defined): readonly string[] => (to === 'pillars' ? [] : keysBefore(to));

/** What a new entry holds: the first thing to be said of it. */
function entryOf(to: Defined, words: string): InsertValue {
  const key = FIRST_KEYS[to];
  return key === undefined ? words : { [key]: words };
}

const FIRST_KEYS: Readonly<Record<Defined, string | undefined>> = {
  people: 'name',
  audiences: 'description',
  channels: 'platform',
  goals: 'statement',
  businessGoals: 'statement',
  steps: 'title',
  pillars: undefined,
};
