/** Whether a phrase names a thing, whole and alone: half a name or a piece of a clause would be a wrong reading. */
import { isHollow, isHyphened, isMover, isTime, type Phrase } from './noun-phrase';
import { isParticiple } from './participles';
import { isUnit } from './quantities';
import type { Sentence } from './sentence';

/** The name without the verb behind it ("woningbouw moet opgevoerd"), or nothing where it is not certain to be one. */
export function clearName(sentence: Sentence, phrase: Phrase, start?: number): Phrase | undefined {
  const whole = afterTask(sentence, withCompound(sentence, phrase));
  const isBehind = start === undefined || whole.first > start;
  const name = bareEnd(sentence, beforeModal(sentence, whole), isBehind);
  const { first, last } = name;
  if (last < first || isHollow(sentence, name) || isCutOff(sentence, name)) return undefined;
  if (!isHeaded(sentence, name) || holdsClause(sentence, name)) return undefined;
  if (start !== undefined && last < start && isBeside(sentence, first)) return undefined;
  // "Halve per capita | food waste"
  if (sentence.word(first - 1) === 'per') return undefined;
  return name;
}

/** "Energie | -efficiency" */
function withCompound(sentence: Sentence, { first, last }: Phrase): Phrase {
  let end = last;
  while (isHyphened(sentence, end) && sentence.tokens[end + 1]?.kind === 'word') end++;
  return { first, last: end };
}

/** "Packaging | from a", "30 % meer omzet | te halen": no name ends with an article, a preposition or "te". */
function bareEnd(sentence: Sentence, { first, last }: Phrase, isBehind: boolean): Phrase {
  const { determiners, prepositions } = sentence.reading.measures;
  let end = last;
  const isLoose = (word: string): boolean =>
    determiners.has(word) || prepositions.has(word) || (isBehind && word === 'te');
  while (end >= first && isLoose(sentence.word(end))) end--;
  return { first, last: end };
}

/** "Going to increase | monthly revenue" */
function afterTask(sentence: Sentence, { first, last }: Phrase): Phrase {
  for (let at = first; at + 1 < last; at++)
    if (sentence.word(at) === 'to' && !isHyphened(sentence, at - 1) && isMover(sentence, at + 1))
      return at - first < 2 ? { first: at + 2, last } : { first, last };
  return { first, last };
}

/** "Inbraken moet dalen", "levels will go": what stands before the verb is what it is about. */
function beforeModal(sentence: Sentence, { first, last }: Phrase): Phrase {
  for (let at = first + 1; at <= last; at++)
    if (sentence.reading.measures.modals.has(sentence.word(at)))
      return isMoved(sentence, at + 1, last) ? { first, last: at - 1 } : { first, last: first - 1 };
  return { first, last };
}

/** "Will go up", "moet landelijk dalen"; not "students will score". */
function isMoved(sentence: Sentence, at: number, last: number): boolean {
  return (
    sentence.lang === 'nl' ||
    at > last ||
    /^(?:go|be)$/.test(sentence.word(at)) ||
    isMover(sentence, at) ||
    isParticiple(sentence.word(at), 'en')
  );
}

/** A verb of a clause, talk of goals, or "to increase": more than a name. */
function holdsClause(sentence: Sentence, { first, last }: Phrase): boolean {
  const { clauseWords, goalTalk, verbs } = sentence.reading.measures;
  for (let at = first; at <= last; at++) {
    const word = sentence.word(at);
    if (isHyphened(sentence, at) || isHyphened(sentence, at - 1)) continue;
    if (clauseWords.has(word) || goalTalk.has(word) || verbs.has(word)) return true;
    if (word === 'to' && isMover(sentence, at + 1)) return true;
  }
  return false;
}

/** "Gas- en brandstofverbruik", "the rate of pressure | ulcer-related admissions": the name goes on. */
function isCutOff(sentence: Sentence, { first, last }: Phrase): boolean {
  const { tokens, text } = sentence;
  const end = tokens[last]?.end ?? 0;
  const next = text.charAt(end);
  if (isSuspended(sentence, last)) return true;
  // "(Inter)nationale bezoekers"
  const start = tokens[first]?.start ?? 0;
  if (text.charAt(start - 1) === ')') return true;
  // "Tijd (luchtvaart): < 10 weken", but "Kosten per klant (CAC)".
  if (text.charAt(start - 1) === '(' && !/^\p{Lu}{2,}/u.test(text.slice(start, start + 4))) return true;
  // "The length of visitors' stay"
  if (/^['’]$/.test(next) && /^\s+\p{L}/u.test(text.slice(end + 1, end + 4)))
    return text.slice(0, end).endsWith('s');
  return sentence.lang === 'nl' && adjective.test(sentence.word(last));
}

const adjective = /(?:[eo]nste|wenste|lende|ende|ische|lijkse|lijke|tieve|rele|eerde)$/;

/** A lone word has to be a noun, and no phrase opens with a preposition or closes with what leads on. */
function isHeaded(sentence: Sentence, { first, last }: Phrase): boolean {
  const { looseEnds, prepositions } = sentence.reading.measures;
  const head = sentence.word(first);
  if (looseEnds.has(sentence.word(last))) return false;
  if (prepositions.has(head) && !isHyphened(sentence, first)) return false;
  if (first < last) return true;
  if (sentence.tokens[first]?.kind !== 'word') return false;
  if (isUnit(sentence, head) || sentence.words.adverbs.has(head) || looseEnds.has(head)) return false;
  return sentence.is(first, 'metric') || sentence.is(first, 'result') || isLoneNoun(sentence, first);
}

function isLoneNoun(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return (
    !isMover(sentence, at) &&
    !sentence.reading.measures.prepositions.has(word) &&
    !word.endsWith('ly') &&
    !isParticiple(word, sentence.lang) &&
    // "Opscholen van 10 % van de medewerkers"
    !(at === 0 && sentence.word(1) === 'van' && word.endsWith('en'))
  );
}

/** "After hospital discharge | by 15 %", "travelled by car per person", "and waste": the measured thing stands further to the left. */
function isBeside(sentence: Sentence, first: number): boolean {
  const { besides, determiners } = sentence.reading.measures;
  let at = first - 1;
  while (determiners.has(sentence.word(at)) && !isTime(sentence, at)) at--;
  if (isTime(sentence, at)) return false;
  // "Complaints on litter and | waste": the last of several is not what they are about.
  if (besides.has(sentence.word(at))) return true;
  return at > 0 && /^(?:and|en|or|&|[+]|→)$/.test(sentence.word(at)) && !hasNumberBefore(sentence, at);
}

/** "Email list to 1,000 and | open rate to 40 %": each has a number of its own. */
function hasNumberBefore(sentence: Sentence, at: number): boolean {
  const [start] = sentence.clause(at);
  for (let earlier = start; earlier < at; earlier++)
    if (sentence.tokens[earlier]?.kind === 'number' && !isTime(sentence, earlier)) return true;
  return false;
}

/** "Member | engagement", "cost per fire | inspection", "gas- | en brandstofverbruik": the name up to its end. */
export function wholeName(sentence: Sentence, { first, last }: Phrase): Phrase {
  let end = last;
  if (isSuspended(sentence, end) && /^(?:en|and|of|or)$/.test(sentence.word(end + 2))) end += 3;
  if (isJoinedName(sentence, end)) end += 2;
  if (sentence.lang === 'nl') return { first, last: end };
  const isShare = /^(?:percentage|proportion|share)$/.test(sentence.word(first));
  const isPlural = /[^s]s$|^(?:people|men|women|children)$/.test(sentence.word(last));
  while (end < last + 4 && (isShare || !isPlural) && isNameWord(sentence, end + 1)) end++;
  if (isShare && sentence.word(end).endsWith('ing')) end--;
  return { first, last: end };
}

/** "Overvecht en Zuidwest" */
function isJoinedName({ tokens, text }: Sentence, at: number): boolean {
  const isCapital = (index: number): boolean =>
    /^\p{Lu}/u.test(text.slice(tokens[index]?.start ?? text.length));
  return at > 0 && /^(?:and|en)$/.test(tokens[at + 1]?.text ?? '') && isCapital(at) && isCapital(at + 2);
}

/** "Communication to | residents", "deze kinderen laten groeien", "schone en | betaalbare energie": whom it is about or the last of several, not what is measured. */
export function isWhom(sentence: Sentence, { first, last }: Phrase): boolean {
  const before = sentence.word(first - 1);
  if (first < last && /^(?:and|en|or)$/.test(before)) return true;
  return /^(?:for|voor|naar|among|aan|these|deze)$/.test(before);
}

/** "Groei gebruik OV: 2,5 %": the number is how much it grows, so that is the measure. */
export function withGrowth(sentence: Sentence, { first, last }: Phrase): Phrase {
  const { falls, rises } = sentence.reading.levels;
  const before = sentence.lang === 'nl' ? sentence.word(first - 1) : '';
  return rises.has(before) || falls.has(before) ? { first: first - 1, last } : { first, last };
}

/** "Gas- en": the hyphen stands for what the next word ends with. */
export function isSuspended({ tokens, text }: Sentence, at: number): boolean {
  const end = tokens[at]?.end ?? 0;
  return text[end] === '-' && text[end + 1] === ' ';
}

function isNameWord(sentence: Sentence, at: number): boolean {
  const { borders, prepositions, stops } = sentence.reading.measures;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isTime(sentence, at) || sentence.isClaimed(at)) return false;
  if (prepositions.has(token.text) || stops.has(token.text) || borders.has(token.text)) return false;
  return !token.text.endsWith('ly') && !sentence.is(at, 'escape') && !isMover(sentence, at);
}
