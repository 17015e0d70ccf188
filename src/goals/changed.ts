/** What a number changes, where it stands behind the number. */
import { holdsMetric, isBehind, isDoing, longestPhrase, type Phrase, trimmed } from './noun-phrase';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** "30 % more monthly givers", "12 % reduction in avoidable infections", "twice as many members". */
export function changedNoun(sentence: Sentence, { kind, last }: Quantity): Phrase | undefined {
  const { changeAdjectives, changeFillers, changeNouns, timesFillers } = sentence.reading.measures;
  let at = /^ftes?$/.test(sentence.word(last + 1)) ? last + 2 : last + 1;
  let said = false;
  const skip = (words: ReadonlySet<string>): void => {
    while (at <= last + 6 && words.has(sentence.word(at))) at++;
  };
  if (kind === 'times') skip(timesFillers);
  else {
    skip(changeAdjectives);
    if (!changeNouns.has(sentence.word(at))) return undefined;
    at++;
    const noun = at;
    skip(changeFillers);
    said = /^(?:in|of|op|van)$/.test(sentence.word(noun));
  }
  const first = at;
  while (at < sentence.tokens.length && at - first <= longestPhrase && isBehind(sentence, at)) at++;
  if (at - first > longestPhrase) return undefined;
  const found = trimmed(sentence, first, at - 1);
  return found && (said || holdsMetric(sentence, found)) ? upToVerb(sentence, found) : undefined;
}

/** "Meer omzet realiseren": Dutch puts its verb at the end. */
function upToVerb(sentence: Sentence, { first, last }: Phrase): Phrase {
  let end = last;
  while (
    end > first &&
    sentence.lang === 'nl' &&
    (isDoing(sentence, end) || sentence.reading.measures.finalVerbs.has(sentence.word(end)))
  )
    end--;
  return { first, last: end };
}
