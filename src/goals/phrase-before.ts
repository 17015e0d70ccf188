/** What stands before a number: "Average order value to € 60". */
import type { Audience } from './audience';
import {
  afterVerb,
  holdsMetric,
  isHollow,
  isMover,
  isPart,
  isTime,
  longestPhrase,
  type Phrase,
  trimmed,
} from './noun-phrase';
import type { Sentence } from './sentence';

interface PhraseBefore extends Phrase {
  /** A verb of change, a colon or the start of the clause stands before it, and "to" or the like behind. */
  readonly governed: boolean;
  /** A word such as "to", "of" or "below" leads from it to the number. */
  readonly linked: boolean;
}

/** Whatever stands between the last verb, time or sign and the number. */
export function phraseBefore(
  sentence: Sentence,
  start: number,
  audience: Audience | undefined,
): PhraseBefore | undefined {
  let last = start - 1;
  let linked = false;
  while (last >= 0) {
    if (audience?.last === last) {
      last = audience.lead - 1;
      continue;
    }
    if (isTime(sentence, last)) last--;
    else if (isLink(sentence, last)) {
      linked = true;
      last--;
    } else break;
  }
  return phraseUpTo(sentence, last, start, linked);
}

/** The phrase that ends at `last`; the number it belongs to starts at `start`. */
function phraseUpTo(
  sentence: Sentence,
  last: number,
  start: number,
  linked: boolean,
): PhraseBefore | undefined {
  const { asides, determiners } = sentence.reading.measures;
  if (last < 0) return undefined;
  let begin = last + 1;
  while (begin > 0 && isPart(sentence, begin - 1)) begin--;
  if (begin > last) return undefined;
  const border = sentence.word(begin - 1);
  // "Gift income through direct mail": the measured thing stands before the means.
  if (/^(?:through|via|door|dankzij)$/.test(border)) return phraseUpTo(sentence, begin - 2, start, linked);
  // What stands in a clause about something else ("applications that come in through …") is not what moves.
  if (asides.has(border)) return undefined;
  const after = isTime(sentence, begin - 1);
  // What stands behind another number belongs to that number, and "2027 | council elections" to the year.
  if (sentence.tokens[begin - 1]?.kind === 'number' && !after) return undefined;
  if (after && sentence.lang === 'en' && sentence.words.occasions.has(sentence.word(last))) return undefined;
  const first = afterVerb(sentence, begin, last);
  const bare = trimmed(sentence, first, last);
  if (!bare || bare.last - bare.first >= longestPhrase || isHollow(sentence, bare)) return undefined;
  const moved =
    isMover(sentence, bare.first - 1) || isMover(sentence, begin - 1) || counts(sentence, begin, bare.first);
  if (!isThing(sentence, bare, moved)) return undefined;
  if (!linked && !moved && !(holdsMetric(sentence, bare) && bare.first <= begin + 2)) return undefined;
  const starts = begin === 0 || after;
  const plain = begin === bare.first || determiners.has(sentence.word(bare.first - 1));
  const arrives = /^(?:to|naar|tot|→)$/.test(sentence.word(start - 1));
  const levels = /^(?:of|van)$/.test(sentence.word(bare.last + 1)) && bare.last - bare.first < 3;
  return { ...bare, linked, governed: moved || border === ':' || (starts && plain && (arrives || levels)) };
}

/** "The number of road deaths": whatever it is, it is counted. */
function counts(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:number|aantal)$/.test(sentence.word(at))) return true;
  return false;
}

/** No clause with a verb of its own, no talk of goals, no lone word in lower case that may be a verb ("contain > 85 %"). */
function isThing(sentence: Sentence, { first, last }: Phrase, moved: boolean): boolean {
  const { determiners, goalTalk, verbs } = sentence.reading.measures;
  const known = holdsMetric(sentence, { first, last });
  for (let at = first; at <= last; at++) {
    const word = sentence.word(at);
    if (verbs.has(word)) return false;
    if (!known && goalTalk.has(word)) return false;
  }
  // "Spend at most 4 hours": what the team does, unless it is all there is to measure.
  if (
    first === last &&
    sentence.is(first, 'spending') &&
    (first === 0 || /^(?:dont|not|to)$/.test(sentence.word(first - 1)))
  )
    return false;
  if (first === 0 && /^dont$/.test(sentence.word(first))) return false;
  if (known) return true;
  if (/^(?:no|geen|nobody|niemand)$/.test(sentence.word(first - 1))) return false;
  if (moved || first < last) return true;
  // "Respond to 90 % of reports"
  if (first === 0 && sentence.word(first + 1) === 'to') return false;
  if (/^[^a-z]/.test(sentence.slice(first, first)) || determiners.has(sentence.word(first - 1))) return true;
  // Dutch puts its verb there: "in juni zegt minstens 85 % …".
  return sentence.lang === 'nl' && !sentence.word(first).endsWith('t');
}

const linkSigns = /^[<>:=+→(-]$/;

function isLink(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind === 'sign') return linkSigns.test(token.text) || /^[€$£)]$/.test(token.text);
  if (token?.kind !== 'word') return false;
  // "Reduce falls", but "churn falls to 2 %".
  if (token.text === 'falls') return !sentence.has('change') && !sentence.has('down');
  if (sentence.reading.measures.links.has(token.text)) return true;
  return isMover(sentence, at) && !sentence.is(at, 'metric') && !sentence.is(at, 'vague');
}
