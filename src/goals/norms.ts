/** Promises to people who wait, which hold from now on and need no date: "every invoice within 30 days". */
import { boundOf } from './bound';
import { isLimit, isLowerBound } from './limits';
import { isParticiple } from './participles';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Target } from './targets';
import type { TimeSpan } from './time-span';

/** "Fewer than 200 hours" is an amount of work; nobody promises to answer within 200 hours. */
const longestWait = 100;

/** Promises to people who wait. A change in them ("from 9 to 2 hours") is a goal with a date, not a norm. */
export function norms(
  sentence: Sentence,
  quantities: readonly Quantity[],
  targets: readonly Target[],
): { first: number; last: number }[] {
  if (targets.some(({ from, relative }) => from !== undefined || relative) || changesLevel(sentence))
    return [];
  const found: { first: number; last: number }[] = [];
  const service = sentence.has('service') || isPassive(sentence);
  const serves =
    service && !makesSomething(sentence) && !sentence.has('recurrence') && !countsResults(targets);
  for (const span of sentence.times) {
    if (
      (span.role === 'norm' && isChecked(sentence, span, targets)) ||
      ((serves || isAwaited(sentence, span, targets)) && isShortTerm(sentence, span)) ||
      isTimeOf(sentence, span)
    )
      found.push(span);
  }
  for (const { kind, first, last, value = 0 } of quantities) {
    const quick =
      kind === 'duration' &&
      !sentence.has('dwell') &&
      ((isLimit(sentence, first, last) &&
        (!isLowerBound(sentence, first) || isForFew(sentence, targets, first)) &&
        (value <= longestWait || measuresTime(sentence)) &&
        !isAge(sentence, last)) ||
        isTimeOf(sentence, { first, last }));
    const counted =
      (kind === 'count' || kind === 'times') &&
      service &&
      /^(?:within|binnen)$/.test(sentence.word(first - 1));
    if (quick || counted) found.push({ first: Math.max(0, first - 1), last });
  }
  return found;
}

/** "At most 2 % of callers wait longer than 10 minutes": what only a few may exceed is a limit. */
function isForFew(sentence: Sentence, targets: readonly Target[], before: number): boolean {
  return targets.some(({ quantity }) => {
    if (quantity.last >= before || !/^(?:percent|fraction|count)$/.test(quantity.kind)) return false;
    const bound = boundOf(sentence, quantity);
    return bound === 'at-most' || bound === 'below';
  });
}

/** The team's own product in the sentence, other than what people send it or wait for. */
function makesSomething(sentence: Sentence): boolean {
  return sentence.of('output').some(({ first }) => !sentence.is(first, 'awaited'));
}

/** "On time" and "at first contact" are norms of how many; "the same day" and "at most once" say it all. */
function isChecked(sentence: Sentence, span: TimeSpan, targets: readonly Target[]): boolean {
  const { each, strictLimits } = sentence.reading.targets;
  if (sentence.has('dwell')) return false;
  if (span.unit !== undefined) return true;
  // "At most twice a week" is how often we do something.
  if (each.has(sentence.word(span.last + 1)) && sentence.words.units.has(sentence.word(span.last + 2)))
    return false;
  const words = sentence.tokens.slice(span.first, span.last + 1).map(({ text }) => text);
  const counted = targets.length > 0 || sentence.has('universal');
  const limited = words[1] === 'most' || strictLimits.has(words[0] ?? '');
  if (!limited && words.some((word) => /^(?:first|one|single|een|eerste|point)$/.test(word)))
    return counted && sentence.has('service');
  return counted || !/^(?:time|schedule|tijd|schema)$/.test(words.at(-1) ?? '');
}

/** "Refunds within 14 days", "a broken lift works again within one working day". */
function isAwaited(sentence: Sentence, { first, last }: TimeSpan, targets: readonly Target[]): boolean {
  return (
    sentence.is(first - 1, 'awaited') ||
    (sentence.is(0, 'awaited') && !sentence.has('doing') && !countsResults(targets)) ||
    (hasWorkingUnit(sentence, first, last) &&
      !sentence.has('doing') &&
      !makesSomething(sentence) &&
      !countsResults(targets))
  );
}

/** "Speed to answer: 60 seconds", "shipping: 3-5 business days", "de wachttijd is 4 weken": the length of a wait. */
function isTimeOf(sentence: Sentence, { first, last }: { first: number; last: number }): boolean {
  const before = sentence.word(first - 1);
  const labelled = /^[:=]$/.test(before) || sentence.is(first - 1, 'service');
  if (!labelled && !sentence.reading.targets.copulas.has(before)) return false;
  if (!endsWithTimeUnit(sentence, last)) return false;
  return (
    measuresTime(sentence) ||
    sentence.has('service') ||
    (labelled && (sentence.has('awaited') || hasWorkingUnit(sentence, first, last)))
  );
}

function endsWithTimeUnit(sentence: Sentence, last: number): boolean {
  const unit = sentence.words.units.get(sentence.word(last));
  return unit !== undefined && unit !== 'year' && unit !== 'quarter';
}

/** Nobody counts in business days but for those who wait. */
function hasWorkingUnit(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (sentence.reading.targets.workingUnits.has(sentence.word(at))) return true;
  return false;
}

/** "Relet", "afgedaan": what is done for people, in the passive; the team's own products are no service. */
function isPassive(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      isParticiple(text, sentence.lang) &&
      !sentence.is(at, 'doing') &&
      !sentence.is(at, 'making') &&
      !sentence.is(at, 'output') &&
      !sentence.is(at, 'result') &&
      !sentence.isClaimed(at) &&
      !sentence.is(at, 'up') &&
      !sentence.is(at, 'down'),
  );
}

function measuresTime(sentence: Sentence): boolean {
  return (
    !sentence.has('dwell') &&
    sentence.tokens.some(({ text }) =>
      /^(?!al|deel|vol|loop|vrije)[a-z]*(?:tijd|tijden|tempo|snelheid)$|^(?:time|times|speed|wait|waits|turnaround|latency|delay|delays)$/.test(
        text,
      ),
    )
  );
}

function countsResults(targets: readonly Target[]): boolean {
  return targets.some(
    ({ quantity: { kind, noun } }) => kind === 'money' || (kind === 'count' && noun === 'result'),
  );
}

/** Days or weeks can be how fast as well as by when; for those who wait they are how fast. */
function isShortTerm(sentence: Sentence, { role, first, last, unit }: TimeSpan): boolean {
  return (
    role === 'deadline' &&
    (unit === 'day' || unit === 'week') &&
    (/^(?:within|binnen|in|inside)$/.test(sentence.word(first)) ||
      (/^(?:after|na)$/.test(sentence.word(first)) && hasWorkingUnit(sentence, first, last)))
  );
}

function isAge(sentence: Sentence, last: number): boolean {
  return sentence.reading.targets.ages.has(sentence.word(last + 1));
}

/** "Reduce waiting time to …" changes something, so it ends somewhere; "waiting time below …" is a norm. */
export function changesLevel(sentence: Sentence): boolean {
  return sentence.has('change');
}
