/** A goal taken apart once: its tokens, what the lexicon says of each, its times and what is out of play. */
import { lexicon, readingWords } from './lexicon';
import type { EntryKind } from './lexicon/kinds';
import type { ReadingWords } from './lexicon/reading-words';
import type { OwnWords } from './own-words';
import type { Match } from './phrases';
import { tokenize, type Token } from './text';
import { findTimes, timeWords } from './times';
import type { TimeSpan } from './time-span';
import type { TimeWords } from './lexicon/time-words';
import type { Language } from './types';

const kinds: readonly EntryKind[] = [
  'doing',
  'making',
  'spending',
  'output',
  'awaited',
  'habit',
  'result',
  'metric',
  'outcome',
  'subjective',
  'vague',
  'woolly',
  'escape',
  'opt-out',
  'reconsider',
  'open-window',
  'deadline',
  'cadence',
  'anchor',
  'anchor-after',
  'name',
  'service',
  'dwell',
  'up',
  'down',
  'hold',
  'change',
  'universal',
  'placeholder',
  'past',
  'punctual',
  'recurrence',
];
/** What a team may allow after all. */
const faulted: ReadonlySet<EntryKind> = new Set(['vague', 'woolly', 'escape', 'open-window']);
const bits = new Map<EntryKind, number>(kinds.map((kind, index) => [kind, 1 << index]));

export class Sentence {
  readonly tokens: readonly Token[];
  readonly words: TimeWords;
  readonly reading: ReadingWords;
  readonly matches: readonly Match<EntryKind>[];
  readonly times: readonly TimeSpan[];
  private readonly marks: Uint32Array;
  /** Tokens that are explained already, as a time or a name. */
  private readonly claims: Uint8Array;
  /** All kinds that occur at all. */
  private readonly present: number;

  constructor(
    readonly text: string,
    readonly lang: Language,
    own?: OwnWords,
  ) {
    this.tokens = tokenize(text);
    this.words = timeWords[lang];
    this.reading = readingWords[lang];
    const matches = lexicon(lang).find(this.tokens);
    this.matches = own
      ? matches.filter((match) => !(faulted.has(match.entry.kind) && own.allows(this.tokens, match)))
      : matches;
    this.marks = new Uint32Array(this.tokens.length);
    this.claims = new Uint8Array(this.tokens.length);
    let present = 0;
    for (const { entry, first, last } of this.matches) {
      // A woolly word is a vague one, too.
      const bit = (bits.get(entry.kind) ?? 0) | (entry.kind === 'woolly' ? (bits.get('vague') ?? 0) : 0);
      present |= bit;
      for (let at = first; at <= last; at++) this.marks[at] = (this.marks[at] ?? 0) | bit;
    }
    this.present = present;
    this.times = findTimes(this.tokens, lang, this.matches);
    for (const { first, last } of this.times) this.claim(first, last);
    this.claimBackground();
  }

  /** Whether the lexicon puts this token among words of that kind. */
  is(index: number, kind: EntryKind): boolean {
    return ((this.marks[index] ?? 0) & (bits.get(kind) ?? 0)) !== 0;
  }

  claim(first: number, last: number): void {
    this.claims.fill(1, first, last + 1);
  }

  isClaimed(index: number): boolean {
    return this.claims[index] === 1;
  }

  of(kind: EntryKind): readonly Match<EntryKind>[] {
    if (!this.has(kind)) return [];
    return this.matches.filter(
      ({ entry }) => entry.kind === kind || (kind === 'vague' && entry.kind === 'woolly'),
    );
  }

  has(kind: EntryKind): boolean {
    return (this.present & (bits.get(kind) ?? 0)) !== 0;
  }

  word(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** The text between two tokens, both included, as it was written. */
  slice(first: number, last: number): string {
    return this.text.slice(this.tokens[first]?.start ?? 0, this.tokens[last]?.end ?? 0);
  }

  /** "In 2026 we grew 12 %; …": what a clause in the past tense says is no aim. */
  private claimBackground(): void {
    for (const { first } of this.of('past')) {
      if (/^(?:who|that|which|die|dat)$/.test(this.word(first - 1)) || this.word(first - 2) === 'die')
        continue;
      const [start, end] = this.clause(first, endsPart);
      for (let at = start; at <= end; at++) if (this.tokens[at]?.kind === 'number') this.claim(at, at);
    }
  }

  /** First and last token of the clause around a token. */
  clause(index: number, ends = endsClause): readonly [number, number] {
    let first = index;
    let last = index;
    while (first > 0 && !ends(this.tokens[first - 1])) first--;
    while (last + 1 < this.tokens.length && !ends(this.tokens[last + 1])) last++;
    return [first, last];
  }

  /** Times in a clause of the past are no deadlines. */
  isPast(span: TimeSpan): boolean {
    const [start, end] = this.clause(span.first, endsPart);
    return this.of('past').some(
      ({ first }) =>
        first >= start &&
        first <= end &&
        !/^(?:who|that|which|die|dat)$/.test(this.word(first - 1)) &&
        this.word(first - 2) !== 'die',
    );
  }
}

export function endsClause(token: Token | undefined): boolean {
  return token?.kind === 'sign' && /^[.;!?]$/.test(token.text);
}

/** Also at a comma or "and": "we had 12 complaints in 2026 and want no more than 6 in 2027". */
function endsPart(token: Token | undefined): boolean {
  return (
    endsClause(token) ||
    token?.text === ',' ||
    token?.text === '(' ||
    token?.text === ')' ||
    token?.text === 'and' ||
    token?.text === 'en' ||
    token?.text === 'but' ||
    token?.text === 'maar'
  );
}
