/** Which of a goal's times is the deadline, and how it reads. */
import { parseIso, type CalendarDay } from './calendar';
import { isHyphened } from './noun-phrase';
import { spanOf } from './outcomes';
import type { Sentence } from './sentence';
import type { TimeSpan } from './time-span';
import type { ReadDeadline } from './types';
import { yearAt } from './years';

/** "In the first 30 days after launch": counted from a day that nobody wrote down. */
export function isFirstPeriod(
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  if (!/^(?:in|during|within|over|binnen|gedurende|tijdens)$/.test(sentence.word(first))) return false;
  if (!/^(?:after|na)$/.test(sentence.word(last + 1))) return false;
  for (let at = first + 1; at < last; at++) if (/^(?:first|eerste)$/.test(sentence.word(at))) return true;
  return false;
}

export function readUndated(
  sentence: Sentence,
  span: { readonly first: number; readonly last: number },
): ReadDeadline {
  let last = wholeEnd(sentence, span.last);
  if (last === span.last && /^(?:after|na)$/.test(sentence.word(last + 1)))
    last += /^(?:the|our|de|het|onze)$/.test(sentence.word(last + 2)) ? 3 : 2;
  const whole = { first: span.first, last: Math.min(last, sentence.tokens.length - 1) };
  return { ...spanOf(sentence, whole), text: sentence.slice(whole.first, whole.last) };
}

/** "Throughout 2027": a rhythm to the grammar of times, and over when the year is. */
export function wholeYear(sentence: Sentence, today: string | undefined): ReadDeadline | undefined {
  const span = sentence.times.find(
    ({ role, first, last }) =>
      role === 'cadence' &&
      sentence.word(first) === 'throughout' &&
      yearAt(sentence.tokens, last) !== undefined,
  );
  const year = span && yearAt(sentence.tokens, span.last);
  if (!span || year === undefined) return undefined;
  const date = `${year}-12-31`;
  return {
    ...spanOf(sentence, span),
    text: sentence.slice(span.first, span.last),
    date,
    since: `${year}-01-01`,
    ...(today === undefined ? {} : { past: date < today }),
  };
}

interface Candidate {
  /** "Within 60 days", as opposed to a day of the calendar. */
  readonly length: boolean;
  /** "By Christmas", as opposed to a date in figures. */
  readonly feast: boolean;
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
      length: span.unit !== undefined,
      feast: isFeast(sentence, span),
      ...(date ? { date } : {}),
      ...sinceOf(span, date, now),
    };
    previous = candidate;
    if (best === undefined || best === joined || isBetter(sentence, candidate, best)) best = candidate;
  }
  if (!best) return undefined;
  const whole = { first: best.first, last: wholeEnd(sentence, best.last) };
  // "September/oktober"
  if (sentence.word(whole.last + 1) === '/' && sentence.words.months.has(sentence.word(whole.last + 2)))
    return {
      ...spanOf(sentence, { ...whole, last: whole.last + 2 }),
      text: sentence.slice(whole.first, whole.last + 2),
    };
  // "Reply within five working days": that is for each anew, or from a day that nobody wrote down.
  const each =
    best.length &&
    /\b(?:working|business) days?\b|werkdag|\b(?:hours?|hrs?|uur|minut)/i.test(
      sentence.slice(whole.first, whole.last),
    );
  const { date, since } = each ? { date: undefined, since: undefined } : best;
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
      (sentence.words.seasons.has(sentence.word(at + 1)) || isWithin(sentence, first, at))
    )
      return at;
  return sentence.word(first) === 'in' && /^(?:this|next)$/.test(sentence.word(first + 1))
    ? first + 1
    : first;
}

/** "In de top-tien | dit seizoen"; but "before the end | of this season" is one time. */
function isWithin(sentence: Sentence, first: number, at: number): boolean {
  return /^(?:season|seizoen)$/.test(sentence.word(at + 1)) && sentence.slice(first, at - 1).includes('-');
}

/** "Bij de audit van volgend jaar | juni", "between August 1 | and | May 1". */
function isJoined(sentence: Sentence, a: Candidate, b: TimeSpan): boolean {
  // "Eind 2027 | binnen 60 dagen"
  if (a.date !== undefined && !a.length && b.unit !== undefined) return false;
  // "By Christmas | by 2027" are two.
  if (a.last === b.first - 1)
    return a.length && sentence.word(b.first) === 'before'
      ? true
      : !/^(?:by|before|until|uiterlijk)$/.test(sentence.word(b.first));
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
  if (candidate.date !== undefined && best.date !== undefined) {
    if (candidate.length !== best.length) return best.length;
    if (candidate.feast !== best.feast) return best.feast;
  }
  if (candidate.date !== undefined) return best.date === undefined || candidate.date > best.date;
  return best.date === undefined && hasFigures(sentence, candidate) && !hasFigures(sentence, best);
}

function isFeast(sentence: Sentence, span: TimeSpan): boolean {
  if (hasFigures(sentence, span)) return false;
  for (let at = span.first; at <= span.last; at++)
    if (sentence.words.feasts.has(sentence.word(at))) return true;
  return false;
}

/** "Twice as many in 2027 as in 2026": the second is only compared with. */
function isCompared(sentence: Sentence, first: number): boolean {
  const as = /^(?:as|als)$/.test(sentence.word(first)) ? first : first - 1;
  if (!/^(?:as|als)$/.test(sentence.word(as))) return false;
  for (let at = 0; at < as; at++) if (/^(?:as|zoveel|zo|even|evenveel)$/.test(sentence.word(at))) return true;
  return false;
}

function hasFigures(sentence: Sentence, { first, last }: Pick<Candidate, 'first' | 'last'>): boolean {
  return /\d/.test(sentence.slice(first, last));
}

/** "Na de vergadering", "binnen de geplande vergadering": when each is done, not by when all is. */
function isBesideMeeting(sentence: Sentence, first: number, last: number): boolean {
  const head = sentence.word(first);
  if (head === 'na' && !sentence.words.units.has(sentence.word(first - 1))) return true;
  const end = sentence.word(last);
  return (
    head === 'binnen' && !sentence.words.units.has(end) && !/(?:jaar|periode|termijn|kwartaal)$/.test(end)
  );
}

/** "In our plan", "before being", "op de markt", "om het jaar": found as a time by its first word only. */
function saysNothing(sentence: Sentence, first: number, last: number): boolean {
  const { noMoments } = sentence.reading.deadlines;
  // "Voor tech start-ups", "in de loop van | het jaar"
  if (isHyphened(sentence, last)) return true;
  if (
    first === last - 1 &&
    /^(?:het|the)$/.test(sentence.word(first)) &&
    /^(?:van|of)$/.test(sentence.word(first - 1))
  )
    return true;
  if (/^(?:om|ten)$/.test(sentence.word(first - 1)) && /^(?:het|opzichte)$/.test(sentence.word(first)))
    return true;
  if (!/\d/.test(sentence.slice(first, last)) && isBesideMeeting(sentence, first, last)) return true;
  return (
    noMoments.has(sentence.word(last)) || (sentence.lang === 'nl' && /.markt$/.test(sentence.word(last)))
  );
}

/** What compares, what recurs, and what is counted anew for each ("in their first month") sets no date. */
function isMoment(sentence: Sentence, { first, last, date }: TimeSpan): boolean {
  const { comparisons, perPerson, stayAhead } = sentence.reading.deadlines;
  const head = sentence.word(first);
  if (isCompared(sentence, first)) return false;
  if (date === undefined && saysNothing(sentence, first, last)) return false;
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
