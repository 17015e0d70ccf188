/** Which phrase of a goal is the measured thing: "average order value", "online afhaalorders". What is uncertain is left out. */
import type { Audience } from './audience';
import { changedNoun } from './changed';
import { countedBehind, countedNoun, metricBehind } from './counted';
import type { Levels } from './levels';
import { holdsMetric, type Phrase } from './noun-phrase';
import { phraseBefore } from './phrase-before';
import type { Sentence } from './sentence';

export function measureOf(
  sentence: Sentence,
  levels: Levels,
  audience: Audience | undefined,
): Phrase | undefined {
  const left = phraseBefore(sentence, levels.start, audience);
  const counted = countedNoun(sentence, levels.to ?? levels.main);
  const changed = levels.change ? changedNoun(sentence, levels.change.quantity) : undefined;
  // "Larger share of electric cars: 1,000 charging points": what is counted is said behind the number.
  const own = counted ?? countedBehind(sentence, levels.main);
  if (own && left && !levels.paired && isHeading(sentence, left.last, levels.start)) return own;
  const held = left !== undefined && holdsMetric(sentence, left);
  // "Provide clean water to 100 million people": what is counted stands behind the number, unless something moves.
  if (left && (levels.paired || (held && (left.governed || !counted)))) return left;
  if (changed) return changed;
  if (counted) return counted;
  const now = !levels.paired && levels.from ? countedNoun(sentence, levels.from) : undefined;
  if (now && !left) return now;
  const behind = metricBehind(sentence, levels.main) ?? countedBehind(sentence, levels.main);
  if (behind) return behind;
  // A change or a bound needs something that changes, so what stands before it is that, whatever its name.
  const governed = levels.bound !== undefined || levels.change !== undefined;
  return left && (left.linked || levels.change) && (governed || left.governed) ? left : undefined;
}

/** A colon with a time behind it stands between the phrase and the number. */
function isHeading(sentence: Sentence, last: number, start: number): boolean {
  for (let at = last + 1; at < start - 1; at++) if (sentence.word(at) === ':') return true;
  return false;
}
