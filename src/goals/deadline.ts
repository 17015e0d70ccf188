/** Which of a goal's times is the deadline, and how it reads. */
import { parseIso, type CalendarDay } from './calendar';
import { spanOf } from './outcomes';
import type { Sentence } from './sentence';
import type { TimeSpan } from './time-span';
import type { ReadDeadline } from './types';

interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly date?: string;
  readonly since?: string;
}

/** Of several dates the last one is the deadline; undated ones only when there is no other. */
export function readDeadline(
  sentence: Sentence,
  spans: readonly TimeSpan[],
  today: string | undefined,
): ReadDeadline | undefined {
  const now = parseIso(today);
  let best: Candidate | undefined;
  let previous: Candidate | undefined;
  for (const span of spans) {
    if (!isMoment(sentence, span)) continue;
    const date = span.date?.(now);
    const joined = previous && isJoined(sentence, previous, span) ? previous : undefined;
    // "Bij de audit van volgend jaar | juni" is one time in two pieces; the second is the nearer.
    const candidate = {
      first: joined?.first ?? headOf(sentence, span),
      last: span.last,
      ...(date ? { date } : {}),
      ...sinceOf(span, date, now),
    };
    previous = candidate;
    if (best === undefined || best === joined || isBetter(sentence, candidate, best)) best = candidate;
  }
  if (!best) return undefined;
  const whole = { first: best.first, last: wholeEnd(sentence, best.last) };
  const { date, since } = best;
  return {
    ...spanOf(sentence, whole),
    text: sentence.slice(whole.first, whole.last),
    ...(date === undefined ? {} : { date }),
    ...(since === undefined ? {} : { since }),
    ...(date === undefined || !now || today === undefined ? {} : { past: date < today }),
  };
}

/** "Log in | this year": the preposition belongs to the verb. */
function headOf(sentence: Sentence, { first, last, date }: TimeSpan): number {
  if (/^(?:between|tussen)$/.test(sentence.word(first - 1))) return first - 1;
  // "Families in need | this winter"
  for (let at = last - 1; date === undefined && at > first + 1; at--)
    if (
      /^(?:this|next|dit|deze|volgend|volgende)$/.test(sentence.word(at)) &&
      sentence.words.seasons.has(sentence.word(at + 1))
    )
      return at;
  return sentence.word(first) === 'in' && /^(?:this|next)$/.test(sentence.word(first + 1))
    ? first + 1
    : first;
}

/** "Bij de audit van volgend jaar | juni", "between August 1 | and | May 1". */
function isJoined(sentence: Sentence, a: Candidate, b: TimeSpan): boolean {
  if (a.last === b.first - 1) return true;
  return (
    a.last === b.first - 2 &&
    /^(?:between|tussen|from|van)$/.test(sentence.word(a.first)) &&
    /^(?:and|en|to|tot|-)$/.test(sentence.word(b.first - 1))
  );
}

/** Without a year the period is the next to end, and it may have begun. */
function sinceOf(span: TimeSpan, date: string | undefined, now: CalendarDay | undefined): { since?: string } {
  const since = span.since?.(now);
  if (since === undefined || date === undefined) return {};
  return { since: since <= date ? since : `${Number(since.slice(0, 4)) - 1}${since.slice(4)}` };
}

function isBetter(sentence: Sentence, candidate: Candidate, best: Candidate): boolean {
  if (candidate.date !== undefined) return best.date === undefined || candidate.date > best.date;
  return best.date === undefined && hasFigures(sentence, candidate) && !hasFigures(sentence, best);
}

function hasFigures(sentence: Sentence, { first, last }: Candidate): boolean {
  return /\d/.test(sentence.slice(first, last));
}

/** What compares, what recurs, and what is counted anew for each ("in their first month") sets no date. */
function isMoment(sentence: Sentence, { first, last, date }: TimeSpan): boolean {
  const { comparisons, perPerson, stayAhead } = sentence.reading.deadlines;
  const head = sentence.word(first);
  if (comparisons.has(head) && date === undefined) return false;
  if (/^(?:year|yr)$/.test(head) && /^(?:on|over)$/.test(sentence.word(first + 1))) return false;
  if (
    /^(?:as|over|on)$/.test(head) &&
    /^(?:last|previous|prior|the)$/.test(sentence.word(first + 1)) &&
    date === undefined
  )
    return false;
  // "A place in the week"
  if (
    head === 'in' &&
    last === first + 2 &&
    /^(?:day|week|month|dag|week|maand)$/.test(sentence.word(last)) &&
    /^(?:the|de)$/.test(sentence.word(last - 1))
  )
    return false;
  if (/(?:hours|tijden|uren|times)$/.test(sentence.word(last))) return false;
  for (let at = first; at <= last; at++)
    if (sentence.is(at, 'vague') || perPerson.has(sentence.word(at))) return false;
  // "For the whole community"
  if (
    /^(?:whole|full|entire|hele)$/.test(sentence.word(last)) &&
    !sentence.words.units.has(sentence.word(last + 1))
  )
    return false;
  // "Stay ahead of competitors"
  return !(head === 'ahead' && stayAhead.has(sentence.word(first - 1)));
}

/** "In the 2026-27 | school year", "two weeks | before the date": the words that the time ends with. */
function wholeEnd(sentence: Sentence, from: number): number {
  const { carriers, ordering } = sentence.reading.deadlines;
  let last = from;
  const isFree = (at: number): boolean =>
    sentence.tokens[at]?.kind === 'word' && !sentence.isClaimed(at) && at < sentence.tokens.length;
  if (sentence.tokens[last]?.kind === 'number')
    while (last < from + 2 && isFree(last + 1) && carriers.has(sentence.word(last + 1))) last++;
  // "Before the first home | match", "by launch | day", "voor het jaar | om is"
  const isEvent = (at: number): boolean =>
    isFree(at) &&
    (sentence.words.occasions.has(sentence.word(at)) || /^(?:time|day|dag)$/.test(sentence.word(at)));
  if (isEvent(last + 1)) last++;
  if (
    /^(?:year|jaar)$/.test(sentence.word(last)) &&
    /^(?:is out|is over|om is|voorbij is)$/.test(`${sentence.word(last + 1)} ${sentence.word(last + 2)}`)
  )
    last += 2;
  const isLength = sentence.words.units.has(sentence.word(last));
  if (isLength && isFree(last + 1) && ordering.has(sentence.word(last + 1)) && isFree(last + 2)) {
    const article = /^(?:the|our|de|het|onze|ons)$/.test(sentence.word(last + 2));
    if (sentence.word(last + 1) !== 'van' || sentence.word(last + 2) === 'tevoren')
      last += article && isFree(last + 3) ? 3 : article ? 0 : 2;
  }
  const open = /^(?:of|van|for)$/.test(sentence.word(last));
  if (open && isFree(last + 1))
    last += /^(?:the|our|de|het)$/.test(sentence.word(last + 1)) && isFree(last + 2) ? 2 : 1;
  return last;
}
