import type { Field } from '../core/format/field';
import { quote, type Texts } from '../core/language';
import { fieldAt } from '../core/model';
import type { MapNode, PlanNode } from '../core/tree';
import { isPlaceholder } from './placeholder';

/** The keys that say in an author's words what a thing is; the first of them that has a text names it. */
export const NAMING = [
  'statement',
  'metric',
  'title',
  'name',
  'platform',
  'description',
  'need',
  'risk',
  'purpose',
  'what',
];

/** Where in the plan a value stands, in the plan's own words: "the `deadline` of “Online orders”". */
export function whereabouts(node: PlanNode): Texts {
  const { name, parent } = node;
  if (!parent) return { en: 'the plan', nl: 'het plan' };
  if (parent.kind === 'list') {
    const list = whereabouts(parent);
    return { en: `an item of ${list.en}`, nl: `een item van ${list.nl}` };
  }
  const key = quoteKey(name);
  if (!parent.parent) return { en: key, nl: key };
  const of = thing(parent, node);
  return isEntries(fieldAt(parent.path))
    ? { en: `${key} under ${of.en}`, nl: `${key} onder ${of.nl}` }
    : { en: `the ${key} of ${of.en}`, nl: `${key} van ${of.nl}` };
}

/** What has a value: a thing that has a title or an id of its own by that, any other part by where it stands. */
function thing(map: MapNode, but: PlanNode): Texts {
  const { parent } = map;
  const isNamed = parent?.kind === 'list' || (parent !== undefined && isEntries(fieldAt(parent.path)));
  const title = isNamed ? titleOf(map, but) : undefined;
  const name = title ?? (isNamed && parent.kind === 'map' ? map.name : undefined);
  return name === undefined ? whereabouts(map) : { en: quote(name), nl: quote(name) };
}

function titleOf({ entries }: MapNode, but: PlanNode): string | undefined {
  for (const key of NAMING) {
    const node = entries.get(key);
    if (!node || node === but || typeof node.value !== 'string') continue;
    if (node.value.trim() !== '' && !isPlaceholder(node.value)) return node.value;
  }
  return undefined;
}

const isEntries = (field: Field | undefined): boolean => field?.kind === 'entries';

/** A key as code, on one line and no longer than a reader wants. */
function quoteKey(name: string): string {
  return `\`${quote(name).slice(1, -1)}\``;
}
