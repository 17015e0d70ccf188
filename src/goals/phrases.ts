/**
 * The lexicons' little pattern language, made for people who write no code:
 *
 *   as soon as possible     these words, in this order
 *   verhog*                 any word that begins so
 *   *tevredenheid           any word that ends so (Dutch glues its nouns together)
 *   get/gain/win a lead     one of these, in this place
 *   fast, as soon as you can   a comma separates whole patterns
 *   top #                   a number
 *   as _ as possible        any one word
 *   within (the) budget     a word that may be left out
 *   zetten … in             up to eight words in between, within one clause
 *   bieden … aan .          nothing follows but a preposition, a conjunction or a sign: where Dutch puts "aan" of "aanbieden"
 *   24 slash 7              the sign /, which otherwise separates choices
 *
 * A pattern is bounded in length and starts at one word, so looking for all of them is linear.
 */
import type { Token } from './text';
import type { Language } from './types';

export interface Entry<Kind extends string = string> {
  readonly kind: Kind;
  readonly pattern: string;
  /** A goal in which the pattern occurs; a test holds every entry to it. */
  readonly example: string;
}

export interface Match<Kind extends string = string> {
  readonly entry: Entry<Kind>;
  /** Index of the first and the last token. */
  readonly first: number;
  readonly last: number;
}

interface Atom {
  readonly optional: boolean;
  readonly gap: boolean;
  readonly end: boolean;
  readonly any: boolean;
  readonly number: boolean;
  readonly words: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
}

/** Most patterns are never met, so one is only taken apart when its first word is found. */
class Pattern<Kind extends string> {
  private parsed?: readonly Atom[];

  constructor(
    readonly entry: Entry<Kind>,
    private readonly source: string,
  ) {}

  get atoms(): readonly Atom[] {
    return (this.parsed ??= this.source.split(' ').map(atom));
  }
}

/** Reads a lexicon's table: a pattern, a bar, an example; empty lines and lines with # are for people. */
export function table<Kind extends string>(kind: Kind, lines: string): readonly Entry<Kind>[] {
  const entries: Entry<Kind>[] = [];
  for (const line of lines.split('\n')) {
    const bar = line.indexOf('|');
    if (bar < 0) continue;
    entries.push({ kind, pattern: line.slice(0, bar).trim(), example: line.slice(bar + 1).trim() });
  }
  return entries;
}

function atom(source: string): Atom {
  const optional = source.startsWith('(') && source.endsWith(')');
  const choices = (optional ? source.slice(1, -1) : source)
    .split('/')
    .map((choice) => (choice === 'slash' ? '/' : choice));
  return {
    optional,
    gap: source === '…',
    end: source === '.',
    any: choices.includes('_'),
    number: choices.includes('#'),
    words: choices.filter((choice) => !choice.includes('*') && choice !== '_' && choice !== '#'),
    prefixes: choices.filter((choice) => choice.endsWith('*')).map((choice) => choice.slice(0, -1)),
    suffixes: choices.filter((choice) => choice.startsWith('*')).map((choice) => choice.slice(1)),
  };
}

function accepts(one: Atom, token: Token | undefined): boolean {
  if (!token || token.kind === 'sign') return one.words.includes(token?.text ?? '\0');
  if (token.kind === 'number') return one.number || one.words.includes(token.text);
  const { text } = token;
  return (
    one.any ||
    one.words.includes(text) ||
    one.prefixes.some((prefix) => text.startsWith(prefix)) ||
    one.suffixes.some((suffix) => text.length > suffix.length + 1 && text.endsWith(suffix))
  );
}

const plainWord = /^[a-z]{2,}$/;

/** Length of the bucket keys for open beginnings and endings. */
const keyLength = 3;

/** All patterns of a language, found by the first word they can start with. */
export class PhraseIndex<Kind extends string> {
  private readonly words = new Map<string, Pattern<Kind>[]>();
  private readonly prefixes = new Map<string, Pattern<Kind>[]>();
  private readonly suffixes = new Map<string, Pattern<Kind>[]>();
  private readonly numbers: Pattern<Kind>[] = [];

  constructor(entries: Iterable<Entry<Kind>>) {
    for (const entry of entries) this.add(entry);
  }

  /** Every match, by start; longer ones first where several start together. */
  find(tokens: readonly Token[]): readonly Match<Kind>[] {
    const matches: Match<Kind>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const token = tokens[first];
      if (!token) continue;
      const begin = matches.length;
      if (token.kind === 'number') this.collect(this.numbers, tokens, first, matches);
      this.collect(this.words.get(token.text), tokens, first, matches);
      if (token.kind === 'word') {
        this.collect(this.prefixes.get(token.text.slice(0, keyLength)), tokens, first, matches);
        this.collect(this.suffixes.get(token.text.slice(-keyLength)), tokens, first, matches);
      }
      if (matches.length - begin > 1) {
        const sorted = matches.splice(begin).sort((a, b) => b.last - a.last);
        matches.push(...sorted);
      }
    }
    return matches;
  }

  private add(entry: Entry<Kind>): void {
    for (const source of entry.pattern.split(', ')) this.addPattern(entry, source);
  }

  private addPattern(entry: Entry<Kind>, source: string): void {
    const pattern = new Pattern(entry, source);
    const space = source.indexOf(' ');
    const first = space < 0 ? source : source.slice(0, space);
    if (plainWord.test(first)) {
      file(this.words, first, pattern);
      return;
    }
    const head = atom(first);
    if (head.optional || head.any || head.gap || head.end)
      throw new Error(`A pattern starts with a word: ${source}`);
    for (const word of head.words) file(this.words, word, pattern);
    for (const prefix of head.prefixes) file(this.prefixes, prefix.slice(0, keyLength), pattern);
    for (const suffix of head.suffixes) file(this.suffixes, suffix.slice(-keyLength), pattern);
    if (head.number) this.numbers.push(pattern);
  }

  private collect(
    patterns: readonly Pattern<Kind>[] | undefined,
    tokens: readonly Token[],
    first: number,
    into: Match<Kind>[],
  ): void {
    if (!patterns) return;
    for (const pattern of patterns) {
      const last = matchAtoms(pattern.atoms, 0, tokens, first);
      if (last !== undefined) into.push({ entry: pattern.entry, first, last });
    }
  }
}

function file<Kind extends string>(
  map: Map<string, Pattern<Kind>[]>,
  key: string,
  pattern: Pattern<Kind>,
): void {
  const patterns = map.get(key);
  if (patterns) patterns.push(pattern);
  else map.set(key, [pattern]);
}

const longestGap = 8;

/** What may follow where a clause, or the part of it with the verb, has ended. */
const followsEnd = new Set(
  (
    'aan als bij binnen dankzij dat die door en in met na naar om omdat op opdat over per sinds te tegen tot tussen uit van vanaf via voor waar waarin waarmee ' +
    'zodat zoals and at by during for from in of on or per through to with within'
  ).split(' '),
);

function isEnd(token: Token | undefined): boolean {
  return token?.kind !== 'number' && (token?.kind !== 'word' || followsEnd.has(token.text));
}

function endsGap(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'sign' && /^[.;!?,]$/.test(token.text));
}

/** Tries an optional word first with, then without it; patterns have at most a few of them, so this stays bounded. */
function matchAtoms(
  atoms: readonly Atom[],
  from: number,
  tokens: readonly Token[],
  first: number,
): number | undefined {
  const one = atoms[from];
  if (!one) return first - 1;
  if (one.end) return isEnd(tokens[first]) ? matchAtoms(atoms, from + 1, tokens, first) : undefined;
  if (one.gap) return matchAfterGap(atoms, from + 1, tokens, first);
  if (accepts(one, tokens[first])) {
    const last = matchAtoms(atoms, from + 1, tokens, first + 1);
    if (last !== undefined) return last;
  }
  return one.optional ? matchAtoms(atoms, from + 1, tokens, first) : undefined;
}

function matchAfterGap(
  atoms: readonly Atom[],
  from: number,
  tokens: readonly Token[],
  first: number,
): number | undefined {
  for (let at = first; at <= first + longestGap; at++) {
    const last = matchAtoms(atoms, from, tokens, at);
    if (last !== undefined) return last;
    if (endsGap(tokens[at])) return undefined;
  }
  return undefined;
}

/** An index for each language, made when it is first asked for: most runs are about one plan in one language. */
export function indexWhenAsked<Kind extends string>(
  entries: Readonly<Record<Language, readonly Entry<Kind>[]>>,
): (language: Language) => PhraseIndex<Kind> {
  const made: Partial<Record<Language, PhraseIndex<Kind>>> = {};
  return (language) => (made[language] ??= new PhraseIndex(entries[language]));
}
