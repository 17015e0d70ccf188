/** A target of nothing: "no stock-outs", "zero accidents", "lost-time injuries: none". */
import { changesLevel } from './norms';
import { meansStart } from './outcomes';
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
  const single = notOne(sentence);
  if (single) return single;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (none.has(sentence.word(at)))
      return (noNone.has(sentence.word(at + 1)) && !isNoMore(sentence, at)) ||
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

/** "No more paper tickets"; "no more than 12" bounds a number. */
function isNoMore(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 2];
  return (
    sentence.word(at + 1) === 'more' &&
    next?.kind === 'word' &&
    next.text !== 'than' &&
    !sentence.isClaimed(at + 2)
  );
}

/** "Geen enkele jongere rookt nog", "not a single school": nothing of it is left, wherever the words stand. */
function notOne(sentence: Sentence): { first: number; last: number } | undefined {
  const end = meansStart(sentence);
  const soft = sentence
    .of('subjective')
    .some(({ first }) => first < end && !sentence.isClaimed(first) && !sentence.is(first, 'name'));
  if (soft) return undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (!sentence.reading.targets.noneOf.has(sentence.word(at)) || sentence.isClaimed(at)) continue;
    const last = sentence.word(at + 1) === 'a' ? at + 2 : at + 1;
    const one = /^(?:single|enkel|enkele)$/.test(sentence.word(last)) || isOne(sentence, at);
    if (one && sentence.tokens[last + 1]?.kind === 'word') return { first: at, last };
  }
  return undefined;
}

/** "Not one child", "niet één school" */
function isOne(sentence: Sentence, at: number): boolean {
  const one = sentence.tokens[at + 1];
  if (sentence.word(at + 2) === 'of' || sentence.word(at + 2) === 'van') return false;
  return (
    /^(?:not|niet)$/.test(sentence.word(at)) && (one?.text === 'one' || (one?.text === 'een' && one.accent))
  );
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
