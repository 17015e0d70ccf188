/** The measured thing of a goal without a number: what is to go up or down, or all that the goal says. */
import {
  afterVerb,
  isBehind,
  isDoing,
  isHollow,
  isMover,
  isNoun,
  isPart,
  isTime,
  longestPhrase,
  type Phrase,
  trimmed,
} from './noun-phrase';
import type { Sentence } from './sentence';

/** Without a number: what is to go up or down ("Meer omzet", "Reduce churn"), or all that the goal says ("Turnover"). */
export function loneMeasure(sentence: Sentence): Phrase | undefined {
  for (const { entry, first, last } of sentence.matches) {
    if (entry.kind !== 'metric' && entry.kind !== 'result') continue;
    if (sentence.isClaimed(first) || sentence.is(first, 'escape')) continue;
    const phrase = phraseAround(sentence, first, last);
    if (!phrase) continue;
    if (phrase.first === phrase.last && sentence.word(phrase.begin - 1) === 'to') continue;
    const moved =
      isMoved(sentence, phrase.begin - 1) ||
      sentence.is(phrase.begin - 1, 'placeholder') ||
      isLeftOpen(sentence, phrase.last + 1) ||
      isMovedBehind(sentence, nextWord(sentence, phrase.last + 1)) ||
      /^(?:groei|stijging|toename|daling|afname|vermindering|growth|reduction)$/.test(
        sentence.word(phrase.begin),
      ) ||
      isAll(sentence, phrase.begin, phrase.last);
    const { first: from, last: to } = phrase;
    if (moved && !isHollow(sentence, { first: from, last: to })) return { first: from, last: to };
  }
  return namedCount(sentence) ?? movedTime(sentence) ?? grown(sentence);
}

/** "Reduce waiting times where possible", "Kortere wachttijden": shorter can only be a time. */
function movedTime(sentence: Sentence): Phrase | undefined {
  for (let at = 0; at < sentence.tokens.length; at++) {
    const word = sentence.word(at);
    const known =
      sentence.lang === 'nl'
        ? /(?:wacht|doorloop|lever|reactie|antwoord|verwerkings|reis|rij|aanrij)tijd(?:en)?$/.test(word)
        : /^times?$/.test(word) &&
          /^(?:waiting|response|lead|delivery|wait|turnaround|processing|travel)$/.test(
            sentence.word(at - 1),
          );
    if (!known || sentence.isClaimed(at)) continue;
    const first = sentence.lang === 'nl' ? at : at - 1;
    const before = sentence.word(first - 1);
    const moved =
      isMoved(sentence, first - 1) || /^(?:kortere|shorter|langere|longer|the|de|our|onze)$/.test(before);
    if (moved) return { first, last: at };
  }
  return undefined;
}

/** "Groei van het ledental", "Growth of membership" */
function grown(sentence: Sentence): Phrase | undefined {
  if (!/^(?:groei|stijging|toename|daling|afname|vermindering|growth|reduction)$/.test(sentence.word(0)))
    return undefined;
  if (!/^(?:van|of|in)$/.test(sentence.word(1))) return undefined;
  let last = 1;
  while (namesOn(sentence, last + 1) && last < 6) last++;
  const found = trimmed(sentence, 2, last);
  return found && found.last - found.first < 3 && last + 1 >= sentence.tokens.length ? found : undefined;
}

/** "Aantal bezoekers zwembad", "The number of members": a goal that is nothing but the name of a count. */
function namedCount(sentence: Sentence): Phrase | undefined {
  let first = 0;
  while (
    sentence.reading.measures.determiners.has(sentence.word(first)) ||
    /^total|totaal$/.test(sentence.word(first))
  )
    first++;
  if (!/^(?:aantal|number|percentage|aandeel|proportion)$/.test(sentence.word(first))) return undefined;
  let last = first;
  while (last - first < longestPhrase && namesOn(sentence, last + 1)) last++;
  const measure = trimmed(sentence, first, last);
  return measure && measure.last - measure.first < longestPhrase && !isHollow(sentence, measure)
    ? measure
    : undefined;
}

/** Whether a word still belongs to the name of a count: all up to a time, a sign or a clause of its own. */
function namesOn(sentence: Sentence, at: number): boolean {
  const { borders, stops } = sentence.reading.measures;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isTime(sentence, at) || stops.has(token.text)) return false;
  return !borders.has(token.text) && !isUpOrDown(sentence, at) && !sentence.is(at, 'escape');
}

/** The words around a metric that belong to it: adjectives before, "of" and "per" behind. */
function phraseAround(
  sentence: Sentence,
  metric: number,
  last: number,
): (Phrase & { readonly begin: number }) | undefined {
  const { determiners, prepositions } = sentence.reading.measures;
  let begin = metric;
  while (
    begin > 0 &&
    metric - begin < 6 &&
    isPart(sentence, begin - 1) &&
    !isUpOrDown(sentence, begin - 1) &&
    !sentence.is(begin - 1, 'escape') &&
    !sentence.is(begin - 1, 'placeholder') &&
    !isBlank(sentence, begin - 1) &&
    (!prepositions.has(sentence.word(begin - 1)) || /^(?:of|van|per|and|en)$/.test(sentence.word(begin - 1)))
  )
    begin--;
  let end = last;
  while (end + 1 < sentence.tokens.length && end - last < 7 && continues(sentence, end + 1)) end++;
  // "Reading skills", "CSAT scores": an English noun goes on in the next.
  const { borders } = sentence.reading.measures;
  const goesOn = isNoun(sentence, end + 1) && !borders.has(sentence.word(end + 1));
  if (end === last && sentence.lang === 'en' && goesOn) {
    if (!/[^s]s$/.test(sentence.word(end + 1))) return undefined;
    end++;
  }
  // "Footfall and repeat visits": the second is measured too.
  for (let at = end + 2; /^(?:and|en)$/.test(sentence.word(end + 1)) && at <= end + 4; at++) {
    if (!isBehind(sentence, at)) break;
    if (sentence.is(at, 'metric')) end = at;
  }
  while (end > last && (prepositions.has(sentence.word(end)) || determiners.has(sentence.word(end)))) end--;
  const bare = trimmed(sentence, afterVerb(sentence, begin, end), end);
  return bare && bare.first <= metric && bare.last >= last ? { ...bare, begin } : undefined;
}

function continues(sentence: Sentence, at: number): boolean {
  const { determiners, stops } = sentence.reading.measures;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isTime(sentence, at) || stops.has(token.text) || isUpOrDown(sentence, at))
    return false;
  if (sentence.is(at, 'escape') || sentence.is(at, 'placeholder') || isBlank(sentence, at)) return false;
  return (
    /^(?:of|per|van|uit)$/.test(token.text) ||
    sentence.is(at, 'metric') ||
    sentence.is(at, 'result') ||
    /^(?:of|per|van|uit)$/.test(sentence.word(at - 1)) ||
    (determiners.has(sentence.word(at - 1)) && /^(?:of|per|van|uit)$/.test(sentence.word(at - 2)))
  );
}

function isUpOrDown(sentence: Sentence, at: number): boolean {
  return (
    (isMover(sentence, at) && !sentence.is(at, 'metric')) ||
    sentence.reading.measures.comparatives.has(sentence.word(at))
  );
}

function isMoved(sentence: Sentence, at: number): boolean {
  return (
    at >= 0 &&
    at < sentence.tokens.length &&
    isUpOrDown(sentence, at) &&
    !sentence.is(at, 'hold') &&
    !sentence.is(at, 'escape')
  );
}

/** "Churn down", "de kosten verlagen"; not "members generate more" and "klanten meer laten besteden". */
function isMovedBehind(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return sentence.lang === 'en'
    ? sentence.reading.measures.movedBehind.has(word)
    : isMoved(sentence, at) && !/^(?:meer|minder)$/.test(word);
}

/** "Revenue of TBD" */
function isLeftOpen(sentence: Sentence, at: number): boolean {
  const next =
    sentence.reading.measures.openLinks.has(sentence.word(at)) || sentence.word(at) === ':' ? at + 1 : at;
  if (isBlank(sentence, /^(?:from|van)$/.test(sentence.word(at)) ? at + 1 : next)) return true;
  return next < sentence.tokens.length && sentence.is(next, 'placeholder');
}

/** "‹now›", "[target]", "XX": left to be filled in. */
function isBlank({ tokens, text }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return /[‹[{<]/.test(text.charAt(token.start - 1)) || /^(?:x{1,4}|y{1,4})$/.test(token.text);
}

/** Past a time: "het aantal klachten in 2027 verminderen". */
function nextWord(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.tokens.length &&
    (isTime(sentence, at) ||
      sentence.word(at) === ':' ||
      (sentence.lang === 'nl' &&
        /^(?:flink|fors|aanzienlijk|substantieel|significant|behoorlijk|merkbaar|duidelijk|sterk)$/.test(
          sentence.word(at),
        )) ||
      sentence.reading.measures.auxiliaries.has(sentence.word(at)))
  )
    at++;
  return at;
}

function isAll(sentence: Sentence, begin: number, last: number): boolean {
  // "Delight customers" measures nothing.
  for (let at = begin; at <= last; at++) if (sentence.is(at, 'vague') || isDoing(sentence, at)) return false;
  for (let at = 0; at < sentence.tokens.length; at++)
    if ((at < begin || at > last) && !isTime(sentence, at) && sentence.tokens[at]?.kind !== 'sign')
      return false;
  return true;
}
