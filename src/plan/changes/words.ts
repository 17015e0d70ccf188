/** How a list of changes calls things, keys and values. */
import type { PlanDocument } from '../../core/document';
import type { Day } from '../../core/day';
import { isDay } from '../../core/day';
import type { Field } from '../../core/format/field';
import { type Language, shorten, textIn, type Texts } from '../../core/language';
import { isBlank } from '../../core/blank';
import type { PlanNode } from '../../core/tree';
import { formatDay } from '../../goals';
import { numberText } from '../number-text';
import { entryName, nameBehind } from '../short-names';
import { usualText } from '../usual-words';
import type { Difference, Thing } from './difference';
import { partCalled } from './kinds';
import { idsIn, oneLine } from './sameness';

const LONGEST_NAME = 60;
const LONGEST_VALUE = 80;

const both = (words: string): Texts => ({ en: words, nl: words });

/** A name between asterisks, which Markdown emphasises; "the plan" for what has none. */
export function thingCalled(thing: Thing): Texts {
  const called = partCalled(thing.what);
  if (called) return called;
  const node = thing.now ?? thing.old;
  const name = (node && entryName(node, LONGEST_NAME)) ?? thing.id;
  return both(`*${oneLine(name).replaceAll('*', '')}*`);
}

/** What the format calls a thing: "Goal", "KPI"; with a capital. */
export const kindCalled = ({ field }: Thing): Texts => field.title;

const SPECIAL: Readonly<Record<string, Texts>> = {
  'target/by': { en: 'Target date', nl: 'Streefdatum' },
  'baseline/date': { en: 'Date of the baseline', nl: 'Datum van de nulmeting' },
  'period/from': { en: 'First day', nl: 'Eerste dag' },
  'period/to': { en: 'Last day', nl: 'Laatste dag' },
  next: { en: 'Next date', nl: 'Volgende datum' },
};

/** What the format calls a key; one that it does not know is called as it is written. */
export function keyCalled({ keys, field, thing }: Difference): Texts {
  const special = SPECIAL[keys.join('/')];
  if (special) return special;
  const titles = titlesOf(thing.field, keys);
  if (!field) return both(`\`${keys.join('.')}\``);
  // "Target" says it as well as "Target: value".
  const said = keys.at(-1) === 'value' && titles.length > 1 ? titles.slice(0, -1) : titles;
  const join = (language: Language): string =>
    said
      .map((title, at) => (at === 0 ? textIn(title, language) : textIn(title, language).toLowerCase()))
      .join(', ');
  return { en: join('en'), nl: join('nl') };
}

function titlesOf(field: Field, keys: readonly string[]): readonly Texts[] {
  const titles: Texts[] = [];
  let at: Field | undefined = field;
  for (const key of keys) {
    at = at?.kind === 'part' && Object.hasOwn(at.fields, key) ? at.fields[key] : undefined;
    titles.push(at?.title ?? both(key));
  }
  return titles;
}

/** A value as a sentence names it; undefined for what takes more than a few words. */
export function valueCalled(
  node: PlanNode | undefined,
  field: Field | undefined,
  document: PlanDocument,
): Texts | undefined {
  if (!node || isBlank(node)) return undefined;
  if (field?.kind === 'reference' || field?.kind === 'references') {
    const { plan } = document;
    const names = idsIn(node).map((id) => (plan && nameBehind(plan, field.to, id, LONGEST_NAME)) ?? id);
    return names.length > 0 && names.length < 5 ? both(names.join(', ')) : undefined;
  }
  if (node.kind === 'map' && field?.kind === 'part' && field.shorthand !== undefined) {
    const { shorthand } = field;
    return valueCalled(node.entries.get(shorthand), field.fields[shorthand], document);
  }
  if (node.kind !== 'scalar') return undefined;
  const { value, word } = node;
  if (typeof value === 'number') return word.startsWith('+') ? both(word) : numberText(value);
  if (isDay(value)) return dayCalled(value);
  if (typeof value !== 'string') return both(String(value));
  const meaning = field && meaningCalled(value, field);
  if (meaning) return meaning;
  const isPlain = field?.kind === 'choice' || field?.kind === 'quantity' || field?.kind === 'part';
  const words = shorten(value, LONGEST_VALUE);
  return both(isPlain ? words : `“${words}”`);
}

/** What a word of the format means, which is what its readers see elsewhere; undefined where it is none. */
function meaningCalled(word: string, field: Field): Texts | undefined {
  if (field.kind === 'choice') {
    const meaning = Object.hasOwn(field.values, word) ? field.values[word] : undefined;
    return meaning && { en: `“${meaning.en}”`, nl: `“${meaning.nl}”` };
  }
  const [en, nl] = [usualText(field, word, 'en'), usualText(field, word, 'nl')];
  return en === undefined || nl === undefined ? undefined : { en: `“${en}”`, nl: `“${nl}”` };
}

export function dayCalled(day: Day): Texts {
  return { en: formatDay(day, 'en'), nl: formatDay(day, 'nl') };
}
