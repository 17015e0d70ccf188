/** How a phrase is bounded: which words belong to it, and which at its ends do not. */
import type { Sentence } from './sentence';

/** Tokens of a phrase, the first and the last. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** A longer phrase is a clause, and part of it would be a wrong reading. */
export const longestPhrase = 12;

/** A time stands beside the measure; the rhythm in "monthly givers" is part of it. */
export function isTime(sentence: Sentence, at: number): boolean {
  if (!sentence.isClaimed(at)) return false;
  return !(
    sentence.words.adverbs.has(sentence.word(at)) &&
    sentence.times.some(({ first, last }) => first === at && last === at)
  );
}

const movers = ['change', 'up', 'down', 'hold'] as const;

/** "Increase", "daalt", "maintain": says that something goes up or down, changes or stays. */
export function isMover(sentence: Sentence, at: number): boolean {
  return movers.some((kind) => sentence.is(at, kind));
}

/** Whether a phrase goes on to the left over this token: no time, no sign, no pronoun, no verb of change. */
export function isPart(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || isTime(sentence, at)) return false;
  if (token.kind === 'sign')
    return /^[/.]$/.test(token.text) && token.tight && sentence.tokens[at + 1]?.tight === true;
  if (token.kind === 'number')
    return (
      sentence.is(at, 'name') ||
      (sentence.tokens[at + 1]?.kind === 'word' && sentence.text[token.end] === '-')
    );
  // "Click-through rate", "door-to-needle time"
  if (isHyphened(sentence, at) || isHyphened(sentence, at - 1)) return true;
  if (sentence.reading.measures.borders.has(token.text)) return false;
  if (/^(?:and|en)$/.test(token.text)) return joinsThings(sentence, at);
  return !isVerbOfChange(sentence, at);
}

/** A hyphen joins it to the next word. */
export function isHyphened(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.text[token.end] === '-';
}

const things = ['metric', 'result', 'name'] as const;

/** "Footfall and visits", "scope 1 and 2"; not "bekendheid opbouwen en churn". */
function joinsThings(sentence: Sentence, at: number): boolean {
  return (
    things.some((kind) => sentence.is(at - 1, kind)) ||
    (isCapital(sentence, at - 1) && isCapital(sentence, at + 1))
  );
}

/** "Germany and Belgium" */
function isCapital({ tokens, text }: Sentence, at: number): boolean {
  const token = tokens[at];
  return at > 0 && token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.end));
}

/** "Reduce", "verhogen"; but "growth" and "turnover rate" are things. */
function isVerbOfChange(sentence: Sentence, at: number): boolean {
  return (
    isMover(sentence, at) &&
    !sentence.is(at, 'metric') &&
    !sentence.reading.measures.prepositions.has(sentence.word(at - 1))
  );
}

/** "Shrink the waiting list": an article with no preposition before it comes after the verb. */
export function afterVerb(sentence: Sentence, first: number, last: number): number {
  const { determiners, prepositions } = sentence.reading.measures;
  let begin = first;
  for (let at = first + 1; at <= last; at++)
    if (determiners.has(sentence.word(at)) && !prepositions.has(sentence.word(at - 1))) begin = at;
  return begin;
}

/** The phrase without what stands around its name: "the number of members at" is "members". */
export function trimmed(sentence: Sentence, from: number, to: number): Phrase | undefined {
  const { determiners, leads, prepositions, trailingBounds } = sentence.reading.measures;
  let first = from;
  let last = to;
  while (
    first <= last &&
    (determiners.has(sentence.word(first)) ||
      (leads.has(sentence.word(first)) && !isHyphened(sentence, first) && !isHyphened(sentence, first - 1)) ||
      isDoing(sentence, first))
  )
    first++;
  while (
    last >= first &&
    (prepositions.has(sentence.word(last)) ||
      trailingBounds.has(sentence.word(last)) ||
      sentence.tokens[last]?.kind === 'sign')
  )
    last--;
  return first <= last ? { first, last } : undefined;
}

const doings = ['doing', 'making', 'spending'] as const;

/** "Organise", "spend": what the team does; but "training" may be a result. */
export function isDoing(sentence: Sentence, at: number): boolean {
  return (
    !sentence.is(at, 'metric') &&
    !sentence.is(at, 'result') &&
    !sentence.is(at, 'output') &&
    doings.some((kind) => sentence.is(at, kind))
  );
}

/** Whether a phrase behind a number goes on over this token. */
export function isBehind(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.kind === 'word' &&
    !isTime(sentence, at) &&
    !sentence.reading.measures.stops.has(token.text) &&
    !isMover(sentence, at)
  );
}

/** A word of which nothing says that it is anything but a noun. */
export function isNoun(sentence: Sentence, at: number): boolean {
  return (
    isBehind(sentence, at) &&
    !sentence.reading.measures.prepositions.has(sentence.word(at)) &&
    !sentence.is(at, 'vague') &&
    !sentence.is(at, 'escape') &&
    !isMover(sentence, at) &&
    !sentence.word(at).endsWith('ly')
  );
}

/** "A target of 30 %", "het aantal": one word, or several, that measure nothing. */
export function isHollow(sentence: Sentence, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++)
    if (!sentence.reading.measures.hollow.has(sentence.word(at))) return false;
  return true;
}

/** Whether the lexicon knows it as something measured or won. */
export function holdsMetric(sentence: Sentence, { first, last }: Phrase): boolean {
  for (let at = first; at <= last; at++)
    if (sentence.is(at, 'metric') || sentence.is(at, 'result')) return true;
  return false;
}
