/** Whether a number is a change ("20 % more", "by 3 points") or a level, and which way it goes. */
import { pastBound } from './bound';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Direction } from './types';

export interface Change {
  readonly quantity: Quantity;
  /** Absent where the words do not tell ("30 % improvement"). */
  readonly direction?: Direction;
}

const upBefore = /^(?:\+|up|extra|additional|omhoog)$/;

const downBefore = /^(?:-|down|omlaag)$/;

/** The change that a number stands for, or nothing when it is a level or an amount. */
export function changeOf(sentence: Sentence, quantity: Quantity): Change | undefined {
  const { anyChange, downAfter, falls, rises, upAfter } = sentence.reading.levels;
  const { kind, first, last, value } = quantity;
  if (kind === 'times') return { quantity, direction: value !== undefined && value < 1 ? 'down' : 'up' };
  const at = pastBound(sentence, first - 1);
  const before = sentence.word(at);
  if (upBefore.test(before) && before !== '+') return directed(sentence, quantity, 'up', at);
  if (before === '+') return { quantity, direction: 'up' };
  if (before === '-' && isMinus(sentence, at)) return { quantity, direction: 'down' };
  if (downBefore.test(before) && before !== '-') return { quantity, direction: 'down' };
  // "A rise of 20 %", "een stijging van 20%"
  const of = /^(?:of|van)$/.test(before) ? at : at + 1;
  const noun = /^(?:of|van)$/.test(sentence.word(of)) ? sentence.word(of - 1) : '';
  if (rises.has(noun)) return { quantity, direction: 'up' };
  if (falls.has(noun)) return { quantity, direction: 'down' };
  const named = noun === '' ? undefined : namedChange(sentence, of - 1);
  if (named) return { quantity, direction: named };
  const follower = followerOf(sentence, last);
  if (follower !== undefined) {
    if (upAfter.has(follower)) return { quantity, direction: 'up' };
    if (downAfter.has(follower)) return { quantity, direction: 'down' };
    if (anyChange.has(follower) && (kind === 'percent' || kind === 'points' || kind === 'fraction'))
      return { quantity };
  }
  const behind = kind === 'count' ? behindNoun(sentence, last) : undefined;
  if (behind) return { quantity, direction: behind };
  if ((kind === 'percent' || kind === 'points') && at === first - 1 && isObjectBefore(sentence, first))
    return { quantity, ...directionOf(verbDirection(sentence, quantity)) };
  if (before !== 'by' && before !== 'met') return undefined;
  const direction = verbDirection(sentence, quantity);
  if (direction) return { quantity, direction };
  // "Met 500 leden" is with them; "by 30 %" can only be a change.
  // "Viewed positively by 90 % of those who use it"
  return before === 'by' && kind !== 'count' && sentence.word(last + 1) !== 'of' ? { quantity } : undefined;
}

/** "Een reductie van de CO2-uitstoot | van 10 %", "a rise in orders | of 10 %": back to the word for the change. */
function namedChange(sentence: Sentence, from: number): Direction | undefined {
  const { falls, rises } = sentence.reading.levels;
  for (let at = from; at >= Math.max(0, from - 7); at--) {
    const word = sentence.word(at);
    // "Een reductie | in 2027 | van 24 %"
    if (sentence.isClaimed(at)) continue;
    if (sentence.tokens[at]?.kind !== 'word') return undefined;
    if (/^(?:extra|additional)$/.test(word) && at > from - 3) return 'up';
    if (!rises.has(word) && !falls.has(word)) continue;
    return /^(?:of|van|in)$/.test(sentence.word(at + 1)) ? (rises.has(word) ? 'up' : 'down') : undefined;
  }
  return undefined;
}

const directionOf = (direction: Direction | undefined): { direction?: Direction } =>
  direction ? { direction } : {};

/** "Increase digital checkouts 15 %": nothing but the measured thing stands between the verb and the number. */
function isObjectBefore(sentence: Sentence, first: number): boolean {
  const { amountLinks, changeVerbs } = sentence.reading.levels;
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const { kind, text } = sentence.tokens[at] ?? { kind: 'sign', text: '' };
    if (kind !== 'word' || sentence.isClaimed(at)) return false;
    if (changeVerbs.has(text)) return at < first - 1;
    if (amountLinks.has(text)) return false;
  }
  return false;
}

/** "Up to 500" is a level. */
function directed(
  sentence: Sentence,
  quantity: Quantity,
  direction: Direction,
  at: number,
): Change | undefined {
  return sentence.word(at + 1) === 'to' ? undefined : { quantity, direction };
}

/** The word behind a number that can make it a change; "or less" makes it a bound. */
function followerOf(sentence: Sentence, last: number): string | undefined {
  let at = /^ftes?$/.test(sentence.word(last + 1)) ? last + 2 : last + 1;
  while (at <= last + 3 && sentence.reading.levels.changeFillers.has(sentence.word(at))) at++;
  const word = sentence.word(at);
  // "20 % of more" and "30 % in 2027" are none; "below 2019 levels" is one, "below par" is not.
  if (/^(?:below|above)$/.test(word) && !isAnchored(sentence, at)) return undefined;
  return at > last + 1 && /^(?:above|below|up|down|off)$/.test(word) ? undefined : word;
}

/** "40 sick days fewer", "40 ziektedagen minder dan in 2026": the word for it stands behind what is counted. */
function behindNoun(sentence: Sentence, last: number): Direction | undefined {
  const { prepositions, determiners, stops } = sentence.reading.measures;
  for (let at = last + 1; at <= last + 3; at++) {
    const word = sentence.word(at);
    const direction = /^(?:fewer|less|minder)$/.test(word)
      ? 'down'
      : /^(?:more|meer|extra)$/.test(word)
        ? 'up'
        : undefined;
    if (direction === undefined) {
      const noun =
        sentence.tokens[at]?.kind === 'word' &&
        !sentence.isClaimed(at) &&
        !/^(?:or|of|not|niet|no|geen|each|per|and|en)$/.test(word);
      if (!noun || prepositions.has(word) || determiners.has(word) || stops.has(word)) return undefined;
      continue;
    }
    if (at === last + 1) return undefined;
    const next = sentence.tokens[at + 1];
    const ends =
      next?.kind !== 'word' ||
      sentence.isClaimed(at + 1) ||
      /^(?:than|dan)$/.test(next.text) ||
      prepositions.has(next.text);
    return ends ? direction : undefined;
  }
  return undefined;
}

function isAnchored(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++)
    if (/^(?:19|20)\d\d$/.test(sentence.word(next))) return true;
  return sentence.times.some(({ role, first }) => role === 'anchor' && first >= at - 1 && first <= at + 3);
}

/** "-25 %" behind a word, not "25-30" and not "Sales - 30 leads". */
function isMinus(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at + 1]?.tight === true && sentence.tokens[at]?.tight !== true;
}

/** Of the clause's words for more and less the nearest one counts. */
function verbDirection(sentence: Sentence, { first, last }: Quantity): Direction | undefined {
  const { downVerbs, upVerbs } = sentence.reading.levels;
  const [start, end] = sentence.clause(first);
  let best: { direction: Direction; distance: number } | undefined;
  for (let at = start; at <= end; at++) {
    const word = sentence.word(at);
    const direction = upVerbs.has(word) ? 'up' : downVerbs.has(word) ? 'down' : undefined;
    const distance = at < first ? first - at : at - last;
    if (direction && (at < first || at > last) && (!best || distance < best.distance))
      best = { direction, distance };
  }
  return best?.direction;
}
