/** What a share is of: "75 % of the tenants", "2 in 3 families". */
import { isSuspended } from './clear-name';
import { isTime, longestPhrase, type Phrase } from './noun-phrase';
import { numberAt } from './numbers';
import { isPeople } from './people';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/**
 * "Of pupils in grade 6 read at the reference level": what a share is of. Where a time or a sign comes in between ("van de
 * huurders betaalt in 2027 op tijd") only the people or things count, because the rest would be half a thought.
 */
export function wholeOf(sentence: Sentence, quantity: Quantity): Phrase | undefined {
  const { determiners, prepositions, stops } = sentence.reading.measures;
  const { kind, last } = quantity;
  let first = last + 1;
  if (sentence.word(first) === (sentence.lang === 'nl' ? 'van' : 'of')) first++;
  else if (kind !== 'fraction') return undefined;
  let end = first;
  let head: number | undefined;
  while (end < sentence.tokens.length && isOfWhole(sentence, end)) {
    const word = sentence.word(end);
    if (head === undefined && (isPeople(word) || sentence.is(end, 'result') || sentence.is(end, 'metric')))
      head = end;
    end++;
  }
  let after = end;
  while (isDeadline(sentence, after)) after++;
  const ends = sentence.tokens[after];
  const complete =
    ends === undefined ||
    (!isTime(sentence, after) &&
      (!/^(?:and|or|en|of)$/.test(ends.text) || numberAt(sentence.tokens, after + 1, sentence.lang)) &&
      (ends.kind === 'sign' || stops.has(ends.text)));
  // "In oktober gebruikt 75 % van de leden de app": the verb stands before, so what follows is half a thought.
  const inverted =
    sentence.lang === 'nl' &&
    (isInverted(sentence, quantity.first) ||
      (isMeant(sentence, quantity.first) && !isThing(sentence, end - 1)));
  end--;
  while (
    end >= first &&
    (prepositions.has(sentence.word(end)) || /^(?:by|until|before|[-/])$/.test(sentence.word(end)))
  )
    end--;
  if (end < first || determiners.has(sentence.word(end)) || isSuspended(sentence, end)) return undefined;
  if (complete && !inverted && end - first < longestPhrase) return { first, last: end };
  return head === undefined || head - first > 3 ? undefined : { first, last: head };
}

/** A word that is no preposition stands between the time at the head of the clause and the number. */
function isInverted(sentence: Sentence, first: number): boolean {
  const { prepositions, shareFillers } = sentence.reading.measures;
  let at = first - 1;
  while (at >= 0 && shareFillers.has(sentence.word(at))) at--;
  return (
    sentence.tokens[at]?.kind === 'word' &&
    !isTime(sentence, at) &&
    !prepositions.has(sentence.word(at)) &&
    at > 0 &&
    isTime(sentence, at - 1) &&
    !/^(?:is|zijn)$/.test(sentence.word(at))
  );
}

/** "Autoverkeer mag nog de helft van de verplaatsingen vertegenwoordigen": the last word is the verb of "mag". */
function isMeant(sentence: Sentence, first: number): boolean {
  const [start] = sentence.clause(first);
  for (let at = start; at < first; at++)
    if (sentence.reading.measures.modals.has(sentence.word(at))) return true;
  return false;
}

/** "De helft van de CO2-uitstoot": no verb, which would end in -en. */
function isThing(sentence: Sentence, at: number): boolean {
  return sentence.is(at, 'metric') || sentence.is(at, 'result') || !sentence.word(at).endsWith('en');
}

function isDeadline(sentence: Sentence, at: number): boolean {
  return sentence.times.some(
    ({ role, first, last }) => (role === 'deadline' || role === 'cadence') && first <= at && at <= last,
  );
}

function isOfWhole(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || isTime(sentence, at)) return false;
  // "90 % of the packaging | and 100 % in 2025"
  if (/^(?:and|en)$/.test(token.text) && numberAt(sentence.tokens, at + 1, sentence.lang)) return false;
  if (token.kind !== 'sign') return true;
  return (
    /^[-/+.]$/.test(token.text) &&
    token.tight &&
    (token.text === '+' || sentence.tokens[at + 1]?.tight === true)
  );
}
