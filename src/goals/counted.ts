/** What stands behind a number and is counted or measured by it: "500 new subscribers", "45 trees", "€ 60k omzet". */
import { isBehind, isDoing, isHyphened, isNoun, isTime, type Phrase, trimmed } from './noun-phrase';
import { isParticiple } from './participles';
import { isUnit, type Quantity } from './quantities';
import type { Sentence } from './sentence';

/** "500 new newsletter subscribers": up to the noun that the lexicon knows. */
export function countedNoun(sentence: Sentence, { kind, noun, last }: Quantity): Phrase | undefined {
  const { prepositions, stops } = sentence.reading.measures;
  if (kind !== 'count' || noun !== 'result') return undefined;
  let head: number | undefined;
  for (let at = last + 1; at <= last + 6; at++) {
    const word = sentence.word(at);
    if (sentence.tokens[at]?.kind !== 'word' || stops.has(word) || prepositions.has(word)) break;
    if (isTime(sentence, at)) break;
    if (sentence.is(at, 'result')) head = at;
    // "35,000 volunteer hours": a noun in the singular goes on.
    else if (
      head === at - 1 &&
      sentence.lang === 'en' &&
      !/s$|people$|men$|children$/.test(sentence.word(head)) &&
      /[^s]s$/.test(word)
    )
      head = at;
  }
  return head === undefined ? undefined : trimmed(sentence, last + 1, head);
}

/** Adjectives and verbs with the ending of a plural: "0 papieren facturen". */
const materials = new Set(
  'papieren houten gouden zilveren stenen glazen eigen open slapen wachten werken wonen komen lopen lezen roken sporten bijkomen'.split(
    ' ',
  ),
);

/** "45 trees", "6 Michelin-recommended dishes", "vier herenteams": a noun that no lexicon knows, told by its ending. */
export function countedBehind(sentence: Sentence, { kind, last }: Quantity): Phrase | undefined {
  const { links, prepositions } = sentence.reading.measures;
  if (kind !== 'count') return undefined;
  const plural = sentence.lang === 'en' ? /[^su]s$|^(?:people|children|women|men)$/ : /(?:en|s)$/;
  for (let at = last + 1; at <= last + 3; at++) {
    const word = sentence.word(at);
    if (!isBehind(sentence, at) || prepositions.has(word) || isDoing(sentence, at) || links.has(word))
      return undefined;
    if (isUnit(sentence, word)) return undefined;
    if (sentence.lang === 'nl' && materials.has(word)) continue;
    if (plural.test(word) && !isHyphened(sentence, at) && !isParticiple(word, sentence.lang))
      return word.length > 3 ? { first: last + 1, last: at } : undefined;
  }
  return undefined;
}

/** "€ 60k omzet", "$1.2M in annual recurring revenue", "4 % engagement rate". */
export function metricBehind(sentence: Sentence, { kind, last }: Quantity): Phrase | undefined {
  const { determiners, prepositions } = sentence.reading.measures;
  if (kind !== 'money' && kind !== 'percent' && kind !== 'count') return undefined;
  let first = last + 1;
  while (
    first <= last + 2 &&
    (/^(?:in|aan|of|a)$/.test(sentence.word(first)) || isUnit(sentence, sentence.word(first)))
  )
    first++;
  if (sentence.word(last + 1) === 'of') return undefined;
  for (let at = first; at < first + 4; at++) {
    if (!isBehind(sentence, at) || prepositions.has(sentence.word(at))) return undefined;
    if (!sentence.is(at, 'metric')) continue;
    let end = at;
    while (sentence.is(end + 1, 'metric') && isBehind(sentence, end + 1)) end++;
    // "NPS responses"
    if (sentence.lang === 'en' && isNoun(sentence, end + 1) && /[^s]s$/.test(sentence.word(end + 1))) end++;
    if (
      /^(?:per|of|van)$/.test(sentence.word(end + 1)) &&
      isBehind(sentence, end + 1) &&
      isBehind(sentence, end + 2)
    )
      end += determiners.has(sentence.word(end + 2)) ? 0 : 2;
    return { first, last: end };
  }
  return undefined;
}
