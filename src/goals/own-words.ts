/** A team's own words: some it finds vague, some it allows, each a word or a phrase of several. */
import { tokenize, type Token } from './text';
import type { GoalWords } from './types';

interface Place {
  readonly first: number;
  readonly last: number;
}

type Phrase = readonly string[];

/** A plan's words are the same for all of its goals, so they are taken apart once. */
const known = new WeakMap<GoalWords, OwnWords>();

export class OwnWords {
  private readonly vague: readonly Phrase[];
  private readonly allowed: readonly Phrase[];

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
    if (this.allowed.length === 0) return false;
    return find(this.allowed, tokens).some(
      (allowed) =>
        (allowed.first <= first && last <= allowed.last) ||
        (allowed.last > allowed.first && first <= allowed.first && allowed.last <= last),
    );
  }
}

function phrases(texts: readonly string[]): readonly Phrase[] {
  return texts.map((text) => tokenize(text).map((token) => token.text)).filter(({ length }) => length > 0);
}

function find(sought: readonly Phrase[], tokens: readonly Token[]): readonly Place[] {
  if (sought.length === 0) return [];
  return tokens.flatMap((_, first) =>
    sought
      .filter((phrase) => phrase.every((word, at) => tokens[first + at]?.text === word))
      .map((phrase) => ({ first, last: first + phrase.length - 1 })),
  );
}
