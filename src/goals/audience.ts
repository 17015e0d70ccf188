/** For whom a goal is: "among freelance designers", "bij mannen van 25 tot 45 jaar", "for young families". */
import { numberAt } from './numbers';
import { isPeople } from './people';
import type { Sentence } from './sentence';

/** Tokens of the audience itself; the preposition stands right before, or before what softens it ("vooral"). */
export interface Audience {
  readonly first: number;
  readonly last: number;
  /** Index of the preposition. */
  readonly lead: number;
}

/** What can stand before people and mean "in the group of"; after "for" and "voor" only people count who end the phrase. */
const group = /^(?:among|amongst|bij|onder)$/;
const purpose = /^(?:for|voor)$/;
/** ... but only so many words. */
const longest = 9;

export function findAudience(sentence: Sentence): Audience | undefined {
  let loose: Audience | undefined;
  for (let at = 0; at < sentence.tokens.length - 1; at++) {
    const word = sentence.word(at);
    if (sentence.isClaimed(at)) continue;
    if (group.test(word)) {
      const found = peopleAfter(sentence, at);
      if (found) return found;
    } else if (!loose && purpose.test(word) && !sentence.tokens[at]?.accent)
      loose = peopleAfter(sentence, at);
  }
  return loose;
}

function peopleAfter(sentence: Sentence, lead: number): Audience | undefined {
  const { articles, softeners } = sentence.reading.audiences;
  let first = lead + 1;
  while (softeners.has(sentence.word(first))) first++;
  if (numberAt(sentence.tokens, first, sentence.lang)) return undefined;
  // "Bij meer leden"
  if (/^(?:more|fewer|less|meer|minder)$/.test(sentence.word(first))) return undefined;
  let head = first;
  while (articles.has(sentence.word(head))) head++;
  // At most three adjectives stand before the people: "the least well-off young families".
  const start = head;
  while (head < start + 4 && isAdjective(sentence, head)) head++;
  if (!isPlainWord(sentence, head) || !isPeople(sentence.word(head))) return undefined;
  if (/^(?:top|best|beste|leading|number)$/.test(sentence.word(start))) return undefined;
  // "Customers' trust", "members only" and "ouderavonden": the people are not the head of the phrase.
  if (sentence.text[sentence.tokens[head]?.end ?? 0] === "'") return undefined;
  while (isPlainWord(sentence, head + 1) && isPeople(sentence.word(head + 1))) head++;
  // "For youth care": behind "for" nothing but the end of the phrase tells the people from what is theirs.
  if (purpose.test(sentence.word(lead)) && isPlainWord(sentence, head + 1) && !sentence.isClaimed(head + 1))
    return undefined;
  const last = extend(sentence, first, head);
  // "Children aged 0 | to 5"
  const isCut = sentence.tokens[last]?.kind === 'number' && /^(?:-|to|tot|t)$/.test(sentence.word(last + 1));
  return isCut ? undefined : { lead, first, last };
}

/** "De openbare ruimte | door de ondernemers": no preposition and no verb stands before the people. */
function isAdjective(sentence: Sentence, at: number): boolean {
  const { clauseWords, modals, prepositions, stops, verbs } = sentence.reading.measures;
  const word = sentence.word(at);
  if (!isPlainWord(sentence, at) || isPeople(word)) return false;
  return ![clauseWords, modals, prepositions, stops, verbs].some((words) => words.has(word));
}

function isPlainWord(sentence: Sentence, at: number): boolean {
  const { kind, text } = sentence.tokens[at] ?? { kind: 'sign', text: '' };
  if (kind !== 'word' || sentence.reading.audiences.joiners.has(text) || text === 'to' || text === 'by')
    return false;
  // The rhythm of "monthly subscribers" is claimed as a time, and belongs to them.
  return !sentence.isClaimed(at) || sentence.words.adverbs.has(text);
}

/** "Men aged 25 to 45", "huurders in Zuid", "ouders van kinderen onder de 12". */
function extend(sentence: Sentence, first: number, head: number): number {
  let last = head;
  let at = head + 1;
  while (at < sentence.tokens.length && at - first < longest) {
    if (sentence.isClaimed(at)) break;
    if (sentence.is(at, 'name') && !/^(?:by|to|with|on)$/.test(sentence.word(head + 1))) {
      last = at++;
      continue;
    }
    const place = sentence.reading.audiences.whence.has(sentence.word(at)) && isPlace(sentence, at + 1);
    if (!place) break;
    at = at + 1;
    while (at < sentence.tokens.length && isPlace(sentence, at)) last = at++;
  }
  // "Members aged 65+"
  if (sentence.word(last + 1) === '+' && sentence.tokens[last + 1]?.tight) last++;
  return last;
}

/** What can follow "in" or "of" within the phrase: articles, names, people; no number, time or verb that moves. */
function isPlace(sentence: Sentence, at: number): boolean {
  const { articles, places } = sentence.reading.audiences;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || sentence.isClaimed(at)) return false;
  const capital = /^\p{Lu}/u.test(sentence.text.slice(token.start, token.end));
  return (
    capital ||
    isPeople(token.text) ||
    (isPlainWord(sentence, at) && isPeople(sentence.word(at + 1))) ||
    (articles.has(token.text) && isPlace(sentence, at + 1)) ||
    places.has(token.text)
  );
}
