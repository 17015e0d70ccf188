/** A team's own words: some it finds vague, some it allows, each a word or a phrase of several. */
import { tokenize, type Token } from './text';
import type { GoalWords } from './types';

interface Place {
  readonly first: number;
  readonly last: number;
}

type Phrase = readonly string[];
/** Phrases by their first word, so that a sentence is read once however many there are. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** What is allowed in a sentence, for each token. */
interface Allowed {
  /** The last token of whatever is allowed from here or from before. */
  readonly reach: Int32Array;
  /** The last token of the nearest whole phrase of several words that begins here or later. */
  readonly ends: Int32Array;
}

/** A plan's words are the same for all of its goals, so they are taken apart once. */
const known = new WeakMap<GoalWords, OwnWords>();

export class OwnWords {
  private readonly vague: Phrases;
  private readonly allowed: Phrases;
  /** Asked of every match in a sentence, and found once. */
  private readonly read = new WeakMap<readonly Token[], Allowed>();

  private constructor({ vague = [], allowed = [] }: GoalWords) {
    this.vague = phrases(vague);
    this.allowed = phrases(allowed);
  }

  static of(words: GoalWords | undefined): OwnWords | undefined {
    if (!words) return undefined;
    let own = known.get(words);
    if (!own) known.set(words, (own = new OwnWords(words)));
    return own;
  }

  /** Where the team's vague words stand. */
  findVague(tokens: readonly Token[]): readonly Place[] {
    const places = find(this.vague, tokens);
    return places.length === 0 ? places : places.filter((place) => !this.allows(tokens, place));
  }

  /** Whether a place is, or lies in, what the team allows, or holds a whole phrase that it allows. */
  allows(tokens: readonly Token[], { first, last }: Place): boolean {
    if (this.allowed.size === 0) return false;
    const { reach, ends } = this.allowedIn(tokens);
    return (reach[first] ?? -1) >= last || (ends[first] ?? tokens.length) <= last;
  }

  private allowedIn(tokens: readonly Token[]): Allowed {
    let allowed = this.read.get(tokens);
    if (!allowed) this.read.set(tokens, (allowed = reachOf(find(this.allowed, tokens), tokens.length)));
    return allowed;
  }
}

function reachOf(places: readonly Place[], length: number): Allowed {
  const reach = new Int32Array(length).fill(-1);
  const ends = new Int32Array(length).fill(length);
  for (const { first, last } of places) {
    reach[first] = Math.max(reach[first] ?? -1, last);
    if (last > first) ends[first] = Math.min(ends[first] ?? length, last);
  }
  for (let at = 1; at < length; at++) reach[at] = Math.max(reach[at] ?? -1, reach[at - 1] ?? -1);
  for (let at = length - 2; at >= 0; at--) ends[at] = Math.min(ends[at] ?? length, ends[at + 1] ?? length);
  return { reach, ends };
}

function phrases(texts: readonly string[]): Phrases {
  const found = new Map<string, Phrase[]>();
  for (const text of texts) {
    const phrase = tokenize(text).map((token) => token.text);
    const [head] = phrase;
    if (head === undefined) continue;
    const others = found.get(head);
    if (others) others.push(phrase);
    else found.set(head, [phrase]);
  }
  return found;
}

function find(sought: Phrases, tokens: readonly Token[]): readonly Place[] {
  if (sought.size === 0) return [];
  return tokens.flatMap(({ text }, first) =>
    (sought.get(text) ?? [])
      .filter((phrase) => phrase.every((word, at) => tokens[first + at]?.text === word))
      .map((phrase) => ({ first, last: first + phrase.length - 1 })),
  );
}
