/** Whether a length of time bounds something: "wachttijd < 21 dagen", "3 days maximum". */
import type { Sentence } from './sentence';

/** "Wachttijd < 21 dagen", "3 days maximum", but not "to two days", which is a change. */
export function isLimit(sentence: Sentence, first: number, last: number): boolean {
  const before = beforeArticle(sentence, first);
  if (
    /^(?:max|maximum|maximaal|tops)$/.test(sentence.word(last + 1)) ||
    (sentence.word(last + 1) === 'of' && sentence.word(last + 2) === 'minder') ||
    (sentence.word(last + 1) === 'or' && sentence.word(last + 2) === 'less')
  )
    return true;
  return isThreshold(sentence, first) && !sentence.reading.targets.towards.has(before);
}

/** "Over 3 minutes", "langer dan een uur": as much as that or more is no promise, unless it is "no longer than". */
export function isLowerBound(sentence: Sentence, first: number): boolean {
  const { longerThan, lowerBounds, negations } = sentence.reading.targets;
  const before = beforeArticle(sentence, first);
  if (before === '>' || lowerBounds.has(before)) return true;
  if (!/^(?:than|dan)$/.test(before) || sentence.tokens.some(({ text }) => negations.has(text))) return false;
  const compared = sentence.word(first - 1) === before ? sentence.word(first - 2) : sentence.word(first - 3);
  return longerThan.has(compared);
}

/** "Below 21 days", "older than 24h", "< 8 minuten". */
export function isThreshold(sentence: Sentence, first: number): boolean {
  const before = beforeArticle(sentence, first);
  return before === '<' || before === '>' || sentence.reading.targets.thresholds.has(before);
}

/** "Onder de vier uur": the word that bounds it stands before the article. */
function beforeArticle(sentence: Sentence, first: number): string {
  const before = sentence.word(first - 1);
  return sentence.reading.levels.articles.has(before) ? sentence.word(first - 2) : before;
}
