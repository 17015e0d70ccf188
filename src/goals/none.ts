/** A target of nothing: "no stock-outs", "zero accidents", "lost-time injuries: none". */
import { changesLevel } from './norms';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** Zero of something that happens to people is a norm; zero of something to be abolished is a change. */
export function zeros(
  sentence: Sentence,
  quantities: readonly Quantity[],
): { first: number; last: number }[] {
  const abolishing =
    sentence.tokens.some(({ text }) => sentence.reading.targets.abolishing.has(text)) ||
    changesLevel(sentence);
  if (abolishing) return [];
  const found: { first: number; last: number }[] = [];
  for (const { kind, value, first, last } of quantities)
    if (
      kind === 'count' &&
      value === 0 &&
      !/^(?:waste|carbon|emission|emissions|co2)$/.test(sentence.word(last + 1))
    )
      found.push({ first, last });
  for (let at = 0; at < sentence.tokens.length; at++) {
    const none = sentence.word(at);
    if (none !== 'no' && none !== 'geen') continue;
    if (sentence.reading.targets.noNone.has(sentence.word(at + 1)) || sentence.has('opt-out')) continue;
    const last = eventAfter(sentence, at);
    if (last !== undefined) found.push({ first: at, last });
  }
  return found;
}

/** "No unanswered complaint", "geen enkele klacht": the measured thing within a few words. */
function eventAfter(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at <= from + 4; at++) {
    if (sentence.tokens[at]?.kind !== 'word') return undefined;
    if (sentence.is(at, 'metric') || sentence.is(at, 'result')) return at;
  }
  return undefined;
}

/** "No stock-outs in December", "geen nee-verkopen": at the head of a goal it is a target of zero. */
export function noneAtAll(sentence: Sentence): { first: number; last: number } | undefined {
  const { beforeNone, noNone, none } = sentence.reading.targets;
  if (sentence.has('opt-out')) return undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (none.has(sentence.word(at)))
      return noNone.has(sentence.word(at + 1)) ||
        sentence.word(at + 1) === 'time' ||
        isVagueSoon(sentence, at)
        ? undefined
        : { first: at, last: Math.min(at + 1, sentence.tokens.length - 1) };
    const before =
      sentence.isClaimed(at) || sentence.tokens[at]?.kind !== 'word' || beforeNone.has(sentence.word(at));
    if (!before) return zeroAfterColon(sentence);
  }
  return undefined;
}

/** "Time on page over 2 minutes": a level of the time people spend. */
export function spentTime(sentence: Sentence): { first: number; last: number } | undefined {
  return sentence.has('dwell') ? sentence.times.find(({ role }) => role === 'norm') : undefined;
}

/** "Lost-time injuries: none" */
function zeroAfterColon(sentence: Sentence): { first: number; last: number } | undefined {
  const at = sentence.tokens.findIndex(
    ({ text }, index) => /^(?:none|nil|geen)$/.test(text) && sentence.word(index - 1) === ':',
  );
  return at < 0 ? undefined : { first: at, last: at };
}

function isVagueSoon(sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++)
    if (sentence.is(at, 'subjective') && !sentence.is(at, 'name')) return true;
  return false;
}
