/** What was understood of a goal, for the author to read back. What is uncertain is left out. */
import type { Assessment } from './assessment';
import { parseIso } from './calendar';
import { spanOf } from './outcomes';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Target } from './targets';
import type { TimeSpan } from './time-span';
import type { ReadDeadline, Reading, ReadNumber } from './types';

export function readBack(assessment: Assessment, today: string | undefined): Reading {
  const { sentence, quantities, results, cadences } = assessment;
  const target = mainTarget(results);
  const deadline = readDeadline(sentence, assessment.deadlines, today);
  const measure = target ? measureOf(sentence, target) : loneMeasure(sentence);
  const audience = audienceOf(sentence);
  const per = target && cadences.find(({ unit }) => unit !== undefined)?.unit;
  return {
    ...(measure ? { measure } : {}),
    ...(target?.from?.value === undefined ? {} : { from: target.from.value }),
    ...levelOf(target),
    ...(per ? { per } : {}),
    ...(deadline ? { deadline } : {}),
    ...(audience ? { audience } : {}),
    numbers: quantities.flatMap((quantity) => readNumber(sentence, quantity)),
  };
}

function mainTarget(results: readonly Target[]): Target | undefined {
  return results.find(({ from }) => from !== undefined) ?? results[0];
}

/** A change ("10 % more") is no level to arrive at, so `to` stays open; its number is among the numbers. */
function levelOf(target: Target | undefined): { to?: number; unit?: string } {
  if (!target) return {};
  const { quantity, relative, from } = target;
  const unit = quantity.unit ?? from?.unit;
  const to = relative && from === undefined ? undefined : quantity.value;
  return { ...(to === undefined || quantity.high !== undefined ? {} : { to }), ...(unit ? { unit } : {}) };
}

function readNumber(sentence: Sentence, quantity: Quantity): ReadNumber[] {
  if (quantity.value === undefined) return [];
  const { value, high, unit } = quantity;
  return [
    {
      ...spanOf(sentence, quantity),
      value,
      ...(high === undefined ? {} : { high }),
      ...(unit ? { unit } : {}),
    },
  ];
}

/** Of several dates the last one is the deadline; undated ones only when there is no other. */
function readDeadline(
  sentence: Sentence,
  spans: readonly TimeSpan[],
  today: string | undefined,
): ReadDeadline | undefined {
  const now = parseIso(today);
  let best: { span: TimeSpan; date?: string } | undefined;
  for (const span of spans) {
    const date = span.date?.(now);
    if (!best || (date !== undefined && (best.date === undefined || date > best.date)))
      best = { span, ...(date === undefined ? {} : { date }) };
  }
  if (!best) return undefined;
  const { span, date } = best;
  const text = sentence.slice(span.first, span.last);
  return {
    ...spanOf(sentence, span),
    text,
    ...(date === undefined ? {} : { date }),
    ...(date === undefined || !now || today === undefined ? {} : { past: date < today }),
  };
}

const measureStops =
  /^(?:from|van|to|naar|tot|by|with|met|of|in|at|on|under|below|above|over|onder|boven|is|are|will|stijgt|daalt|zakt|per|for|among|bij|voor|binnen|within|before)$/;

/** "Online afhaalorders van 80 naar …": what stands between the verb and the number. */
function measureOf(sentence: Sentence, { quantity, from, output }: Target): string | undefined {
  const start = (from ?? quantity).first;
  let last = start - 1;
  while (last >= 0 && isLink(sentence, last)) last--;
  let first = last;
  while (first >= 0 && isPartOfMeasure(sentence, first)) first--;
  first = skipVerb(sentence, first + 1, last);
  if (first <= last && holdsMetric(sentence, first, last)) return sentence.slice(first, last);
  if (quantity.kind === 'count' && !output && quantity.noun === 'result')
    return countedNoun(sentence, quantity);
  return undefined;
}

function isLink(sentence: Sentence, at: number): boolean {
  return /^(?:from|van|to|naar|tot|by|met|of|at|least|minimaal|minstens|under|below|above|over|onder|boven|the|de|is|<|>|:|=|\+|-)$/.test(
    sentence.word(at),
  );
}

function isPartOfMeasure(sentence: Sentence, at: number): boolean {
  return (
    sentence.tokens[at]?.kind === 'word' &&
    !sentence.isClaimed(at) &&
    !(measureStops.test(sentence.word(at)) && sentence.word(at) !== 'of' && sentence.word(at) !== 'van')
  );
}

function skipVerb(sentence: Sentence, first: number, last: number): number {
  let at = first;
  while (
    at <= last &&
    (sentence.is(at, 'change') ||
      sentence.is(at, 'hold') ||
      sentence.is(at, 'up') ||
      sentence.is(at, 'down') ||
      /^(?:we|our|the|de|het|onze|number|aantal|of|van|to|will|want|willen|wij|ons|team|and|en)$/.test(
        sentence.word(at),
      ))
  )
    at++;
  return at;
}

function holdsMetric(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (sentence.is(at, 'metric') || sentence.is(at, 'result')) return true;
  return false;
}

function countedNoun(sentence: Sentence, { last, unit }: Quantity): string | undefined {
  for (let at = last + 1; at <= last + 6; at++)
    if (sentence.word(at) === unit) return sentence.slice(last + 1, at);
  return undefined;
}

/** Without a number: the measured thing itself ("Meer omzet"). */
function loneMeasure(sentence: Sentence): string | undefined {
  const match = sentence.matches.find(
    ({ entry, first }) => entry.kind === 'metric' && !sentence.isClaimed(first),
  );
  if (!match) return undefined;
  let { first } = match;
  while (first > 0 && match.first - first < 2 && isPlain(sentence, first - 1)) first--;
  return sentence.slice(first, match.last);
}

const functionWords =
  /^(?:the|a|an|our|my|to|of|in|on|at|for|with|and|or|by|from|we|is|are|be|de|het|een|onze|ons|van|voor|met|en|te|op|aan|bij|uit|wij|er|get|have|make|let|geen|no|not|niet|dit|deze|per|als|if|as|all|alle)$/;

/** An adjective that belongs to the measure: "online orders". */
function isPlain(sentence: Sentence, at: number): boolean {
  if (sentence.tokens[at]?.kind !== 'word' || sentence.isClaimed(at) || functionWords.test(sentence.word(at)))
    return false;
  return !(
    [
      'up',
      'down',
      'change',
      'hold',
      'vague',
      'escape',
      'doing',
      'making',
      'subjective',
      'universal',
      'service',
      'opt-out',
    ] as const
  ).some((kind) => sentence.is(at, kind));
}

/** "Among freelance designers", "bij mannen van 25 tot 45 jaar", "onder huurders". */
function audienceOf(sentence: Sentence): string | undefined {
  for (let at = 0; at < sentence.tokens.length - 1; at++) {
    if (!/^(?:among|amongst|bij|onder)$/.test(sentence.word(at)) || sentence.isClaimed(at)) continue;
    if (sentence.tokens[at + 1]?.kind !== 'word' || sentence.is(at + 1, 'output')) continue;
    if (
      /^(?:de|het|een|the|a|our|ons)$/.test(sentence.word(at + 1)) &&
      sentence.tokens[at + 2]?.kind !== 'word'
    )
      continue;
    let last = at + 1;
    while (
      last + 1 < sentence.tokens.length &&
      last - at < 9 &&
      !sentence.isClaimed(last + 1) &&
      (sentence.tokens[last + 1]?.kind === 'word' || sentence.is(last + 1, 'name')) &&
      (sentence.is(last + 1, 'name') ||
        !/^(?:by|to|met|naar|with|before|voor|verhogen|vergroten|die|that|who)$/.test(
          sentence.word(last + 1),
        ))
    )
      last++;
    if (isPeople(sentence, at + 1, last)) return sentence.slice(at + 1, last);
  }
  return undefined;
}

function isPeople(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (sentence.is(at, 'result') || /(?:ers|ors|ees|ists|ents|aren|eurs)$/.test(sentence.word(at)))
      return true;
  return false;
}
