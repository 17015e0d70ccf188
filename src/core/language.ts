import { CATALOGUES } from './catalogues';

/** The languages that stand in the code, each text beside the other; plans are read in these. */
export const OWN_LANGUAGES = ['en', 'nl'] as const;
export type OwnLanguage = (typeof OWN_LANGUAGES)[number];

/** The languages that the product speaks: its own, and those of which `catalogues/` has texts. */
// eslint-disable-next-line @typescript-eslint/no-redundant-type-constituents -- there may be no catalogue
export type Language = OwnLanguage | keyof typeof CATALOGUES;
export const LANGUAGES: readonly Language[] = [...OWN_LANGUAGES, ...(Object.keys(CATALOGUES) as never[])];

/** A text in each of our own. */
export type Texts = Readonly<Record<OwnLanguage, string>>;

/** The texts of other languages, each by its English. */
type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A text in a language; in English where that language has no words for it yet. */
export function textIn(texts: Texts, language: string, catalogues?: Catalogues): string;
export function textIn(texts: Texts | undefined, language: string): string | undefined;
export function textIn(
  texts: Texts | undefined,
  language: string,
  catalogues: Catalogues = CATALOGUES,
): string | undefined {
  if (!texts) return undefined;
  if (isOwn(language)) return texts[language];
  const catalogue = catalogues[language];
  return catalogue && Object.hasOwn(catalogue, texts.en) ? catalogue[texts.en] : texts.en;
}

/** The one of our own languages that is nearest to a language: what must be put together in code has no other. */
export const ownLanguage = (language: Language): OwnLanguage => (isOwn(language) ? language : 'en');

const isOwn = (language: string): language is OwnLanguage =>
  (OWN_LANGUAGES as readonly string[]).includes(language);

/** The names between braces in a template: `'{goal} has {count}'` gives `'goal' | 'count'`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** What fills the braces of a template. A text's own languages are followed: the name of a thing may be translated. */
export type Filling = Readonly<Record<string, string | number | Texts>>;

/** Fills a template; a brace without filling stays, so that a mistake is seen. */
export function fill(template: Texts, filling: Filling, language: Language): string {
  return textIn(template, language).replaceAll(/\{(\w+)\}/g, (braces, name: string) => {
    const value = filling[name];
    if (value === undefined) return braces;
    return typeof value === 'object' ? textIn(value, language) : String(value);
  });
}

/**
 * Words in a row, as a sentence has them: "a, b and c".
 *
 * @param and what stands before the last of them
 */
export function enumerate(words: readonly string[], and: string): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}` : words.join('');
}

const LONGEST_QUOTE = 60;

/**
 * A plan's own words in a message: on one line, and not longer than a reader wants.
 *
 * @param longest how many code units are shown of a longer text; what is to be copied may be longer than a name
 */
export function quote(words: string, longest = LONGEST_QUOTE): string {
  return `“${shorten(words, longest)}”`;
}

/** White space, and the signs that turn the order of a text around: what is shown of a plan stays what it says. */
const SPACES = /[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/g;

/** A text on one line, and where it is longer than so many code units, cut behind a word. */
export function shorten(words: string, longest = LONGEST_QUOTE): string {
  const line = words.replaceAll(SPACES, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  const end = cut > longest / 2 ? cut : longest;
  return `${line.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')} …`;
}
