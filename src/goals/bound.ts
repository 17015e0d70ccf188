/** How strictly a number is meant: "at least", "onder", "≤", "88 %+", "or fewer". */
import type { Quantity } from './quantities';
import { endsClause, type Sentence } from './sentence';
import type { Bound } from './types';

export function boundOf(sentence: Sentence, { first, last }: Quantity): Bound | undefined {
  return boundBefore(sentence, first) ?? boundAfter(sentence, last);
}

/** Back over "at least", "a further" and the like, to the word that says what the number is. */
export function pastBound(sentence: Sentence, from: number): number {
  let at = from;
  while (at >= 0 && at > from - 4 && sentence.reading.levels.bounds.has(sentence.word(at))) at--;
  return at;
}

const opposite: Readonly<Record<'above' | 'below', Bound>> = { above: 'at-most', below: 'at-least' };

function boundBefore(sentence: Sentence, first: number): Bound | undefined {
  const { articles, atLeast, atMost } = sentence.reading.levels;
  let at = first - 1;
  while ((articles.has(sentence.word(at)) || sentence.word(at) === '=') && at > first - 3) at--;
  const word = sentence.word(at);
  const earlier = sentence.word(at - 1);
  if (atLeast.has(word)) return 'at-least';
  if (/^(?:of|van)$/.test(word) && /^(?:minimum|maximum)$/.test(earlier))
    return earlier === 'minimum' ? 'at-least' : 'at-most';
  if (atMost.has(word)) return 'at-most';
  const beside = comparison(sentence, at, word, earlier);
  if (!beside) return undefined;
  // "At or above 99.95 %", "≥ 80".
  const raw = sentence.slice(at, at);
  if (
    earlier === 'or' ||
    (earlier === 'of' && sentence.lang === 'nl') ||
    raw === '≥' ||
    raw === '≤' ||
    sentence.word(at + 1) === '='
  )
    return beside === 'above' ? 'at-least' : 'at-most';
  return isNegated(sentence, at) ? opposite[beside] : beside;
}

function comparison(
  sentence: Sentence,
  at: number,
  word: string,
  earlier: string,
): 'above' | 'below' | undefined {
  const { above, lessThan, moreThan } = sentence.reading.levels;
  if (word === '<' || /^(?:under|below|onder|beneden)$/.test(word)) return 'below';
  if (word === '>' || above.has(word)) return 'above';
  if (word === 'over' && sentence.lang === 'en' && !sentence.isClaimed(at)) return 'above';
  if (word !== 'than' && word !== 'dan') return undefined;
  if (moreThan.has(earlier)) return 'above';
  return lessThan.has(earlier) ? 'below' : undefined;
}

/** "No more than", "niet onder de", "no child waits longer than". */
function isNegated(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    if (endsClause(sentence.tokens[at])) return false;
    if (sentence.reading.levels.negations.has(sentence.word(at))) return true;
  }
  return false;
}

function boundAfter(sentence: Sentence, last: number): Bound | undefined {
  const { orLess, orMore } = sentence.reading.levels;
  if (sentence.word(last) === '+') return 'at-least';
  const next = sentence.word(last + 1);
  if (next === '+' && sentence.tokens[last + 1]?.tight) return 'at-least';
  if (/^(?:max|maximum|maximaal|tops)$/.test(next)) return 'at-most';
  if (/^(?:min|minimum|minimaal)$/.test(next)) return 'at-least';
  for (let at = last + 1; at <= last + 4; at++) {
    if (sentence.tokens[at]?.kind !== 'word') return undefined;
    if (!/^(?:or|of)$/.test(sentence.word(at))) continue;
    const word = sentence.word(at + 1);
    if (orMore.has(word)) return 'at-least';
    if (orLess.has(word)) return 'at-most';
  }
  return undefined;
}
