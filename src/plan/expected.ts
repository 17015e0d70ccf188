import { exampleIn, type Field } from '../core/format/field';
import type { Language, Texts } from '../core/language';
import { MEASURES, measureOf } from './measures';

/** What the format expects in a place, with an example: "a date such as 2027-01-31". */
export function expected(field: Field): Texts {
  // What has a short form is mostly written so.
  const short =
    field.kind === 'part' && field.shorthand !== undefined ? field.fields[field.shorthand] : undefined;
  if (short) return expected(short);
  const measure = measureOf(field);
  if (measure !== undefined) {
    const { what, examples } = MEASURES[measure];
    return { en: `${what.en}, such as ${examples.en}`, nl: `${what.nl}, zoals ${examples.nl}` };
  }
  const kind = KINDS[field.kind];
  const en = exampleOf(field, 'en');
  const nl = exampleOf(field, 'nl');
  return {
    en: en === '' ? kind.en : `${kind.en}, such as ${en}`,
    nl: nl === '' ? kind.nl : `${kind.nl}, zoals ${nl}`,
  };
}

const KINDS: Readonly<Record<Field['kind'], Texts>> = {
  text: { en: 'a text', nl: 'een tekst' },
  quantity: { en: 'a number', nl: 'een getal' },
  day: { en: 'a date', nl: 'een datum' },
  choice: { en: 'one of the words of a list', nl: 'een van de woorden van een lijst' },
  reference: { en: 'one id', nl: 'één id' },
  references: { en: 'one id or a list of ids', nl: 'één id of een lijst van id’s' },
  list: { en: 'a list: lines that begin with a dash', nl: 'een lijst: regels die met een streepje beginnen' },
  part: { en: 'a part with keys of its own below it', nl: 'een onderdeel met eigen sleutels eronder' },
  entries: {
    en: 'a row of entries, each with a short name of its own',
    nl: 'een rij onderdelen, elk met een eigen korte naam',
  },
};

/** An example that fits on the line of a message. */
function exampleOf(field: Field, language: Language): string {
  const [first] = field.kind === 'day' ? ['2027-01-31'] : field.examples;
  const example = exampleIn(first, language);
  if (typeof example === 'string' || typeof example === 'number') return String(example);
  if (field.kind === 'part' || field.kind === 'entries') {
    const first = Object.keys(field.kind === 'part' ? field.fields : (example ?? {}))[0];
    return first === undefined ? '' : `\`${first}:\``;
  }
  return '';
}
