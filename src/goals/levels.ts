/** What the numbers of a goal say: where it starts and where it is to arrive; `change.ts` and `bound.ts` say the rest. */
import { boundOf, pastBound } from './bound';
import { type Change, changeOf } from './change';
import { labelledAmong, startOf } from './labelled';
import { numberAt } from './numbers';
import { isPeople } from './people';
import type { Quantity } from './quantities';
import { isComparable, isOpenRange, rangeOf } from './ranges';
import { endsClause, type Sentence } from './sentence';
import type { TimeSpan } from './time-span';
import type { Bound } from './types';

export interface Levels {
  /** "80" in "from 80 to 130", "62" in "(now 62)". */
  readonly from?: Quantity;
  readonly to?: Quantity;
  readonly change?: Change;
  readonly bound?: Bound;
  /** Where the measured thing ends and the numbers begin. */
  readonly start: number;
  /** The number that the goal is about: `to`, or else the change. */
  readonly main: Quantity;
  /** Both `from` and `to` stand in one expression. */
  readonly paired: boolean;
  /** "Q1: 100, Q2: 150": the time of each number of a row, of which the last one counts. */
  readonly row?: readonly TimeSpan[];
}

/** @param candidates the numbers that say when the goal is reached, in order */
export function readLevels(
  sentence: Sentence,
  quantities: readonly Quantity[],
  candidates: readonly Quantity[],
): Levels | undefined {
  const known = quantities.filter(({ value }) => value !== undefined);
  const now = known.find((quantity) => isNow(sentence, quantity));
  const pair = findPair(sentence, known);
  const [first] = candidates.filter((quantity) => quantity !== now && quantity.value !== undefined);
  if (pair) {
    const [from, to] = signed(sentence, pair);
    const before = known.find(({ last }) => last < from.first);
    const change = before?.kind === 'times' ? changeOf(sentence, before) : undefined;
    return withBound(sentence, {
      from,
      to,
      ...(change ? { change } : {}),
      start: from.first,
      main: to,
      paired: true,
    });
  }
  const labelled = now ? undefined : labelledAmong(sentence, known);
  if (labelled) {
    const start = startOf(labelled, known);
    return withBound(sentence, { to: labelled, start, main: labelled, paired: false });
  }
  if (!first || isShort(sentence, first, known)) return undefined;
  const range = rangeOf(sentence, first, known);
  if (range) {
    const change = changeOf(sentence, range);
    const is = change ? { change } : { to: range };
    return withBound(sentence, { ...is, start: range.first, main: range, paired: false });
  }
  const row = now ? undefined : rowOf(sentence, candidates);
  const end = row && candidates.at(-1);
  if (end && !changeOf(sentence, end))
    return withBound(sentence, { to: end, start: first.first, main: end, paired: false, row });
  const main = byHowMuch(sentence, first, candidates);
  const start = main.first;
  const from = now && isComparable(now, main) ? { from: now } : {};
  const change = changeOf(sentence, main);
  const arrival = change ? undefined : arrivalOf(sentence, main);
  if (arrival) return withBound(sentence, { from: main, to: arrival, start, main, paired: true });
  // "Eliminate the gap, from 10 % in 2027": where it starts, and no word of where it ends.
  if (sentence.word(main.first - 1) === 'from' && sentence.word(main.first - 2) === ',') return undefined;
  if (!change) return withBound(sentence, { ...from, to: main, start, main, paired: false });
  const to = levelAfter(sentence, known, main);
  return withBound(sentence, { ...from, change, ...(to ? { to } : {}), start, main, paired: false });
}

/** "From a €10k loss to a €5k profit" */
function signed(
  sentence: Sentence,
  [from, to]: readonly [Quantity, Quantity],
): readonly [Quantity, Quantity] {
  const isLoss = ({ last }: Quantity): boolean =>
    /^(?:loss|losses|deficit|verlies|tekort)$/.test(sentence.word(last + 1));
  const turn = (one: Quantity): Quantity =>
    isLoss(one) && one.value !== undefined ? { ...one, value: -one.value } : one;
  return isLoss(from) && isLoss(to) ? [from, to] : [turn(from), turn(to)];
}

/** "24 % (2025), 30 % (2027)", "Q1: 100, Q2: 150": each number has a time of its own, with a comma between. */
function rowOf(sentence: Sentence, candidates: readonly Quantity[]): readonly TimeSpan[] | undefined {
  if (candidates.length < 2 || candidates.some(({ kind }) => kind !== candidates[0]?.kind)) return undefined;
  const { times } = sentence;
  const label = ({ first }: Quantity): TimeSpan | undefined =>
    sentence.word(first - 1) === ':' ? times.find(({ last }) => last === first - 2) : undefined;
  const behind = ({ last }: Quantity): TimeSpan | undefined =>
    sentence.word(last + 1) === '(' ? times.find(({ first }) => first === last + 2) : undefined;
  const directly = ({ last }: Quantity): TimeSpan | undefined =>
    times.find(({ first }) => first === last + 1);
  for (const ownTime of [label, behind, directly]) {
    const row = candidates.flatMap((one) => ownTime(one) ?? []);
    if (row.length < candidates.length || row.some(({ role }) => role !== 'deadline')) continue;
    const joined = candidates.every((one, at) => {
      const next = ownTime === label ? row[at + 1]?.first : candidates[at + 1]?.first;
      return next === undefined || sentence.word(next - 1) === ',';
    });
    if (joined) return row;
  }
  return undefined;
}

/** "Over 2026 gemiddeld 35 en over 2027 65 procent": the first number leaves its unit to the second. */
function isShort(sentence: Sentence, first: Quantity, known: readonly Quantity[]): boolean {
  if (first.kind !== 'count' || first.unit !== undefined || first.noun !== undefined) return false;
  const next = known.find((one) => one.first > first.last);
  if (!next || next.kind === 'count' || !/^(?:and|en|or|of)$/.test(sentence.word(first.last + 1)))
    return false;
  // "List to 1,000 and open rate to 40 %" are two things.
  const { links, prepositions } = sentence.reading.measures;
  for (let at = first.last + 2; at < next.first; at++)
    if (!sentence.isClaimed(at) && !links.has(sentence.word(at)) && !prepositions.has(sentence.word(at)))
      return false;
  return true;
}

/** "So that", "zodat": what comes next is what it is done for. */
export function isPurpose(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return /^(?:zodat|waardoor|opdat)$/.test(word) || (word === 'so' && sentence.word(at + 1) === 'that');
}

/** "With 4 evenings, 40 members join": what it is done with, and what it is done for. */
function doneFor(sentence: Sentence, first: Quantity, candidates: readonly Quantity[]): Quantity | undefined {
  const later = candidates.find((one) => one.first > first.last);
  if (!later) return undefined;
  for (let at = first.last + 1; at < later.first; at++) if (isPurpose(sentence, at)) return later;
  const led = first.first === 1 && /^(?:with|met)$/.test(sentence.word(0));
  return led && !isTo(sentence, sentence.word(later.first - 1)) ? later : undefined;
}

/** "From 80 to 130", "80 → 130" */
function isTo(sentence: Sentence, word: string): boolean {
  return sentence.reading.levels.to.has(word) || word === '→';
}

/** "Of those who attend 50 % of the time, 80 % pass": the first number only says of whom. */
function ofThose(
  sentence: Sentence,
  { last, kind }: Quantity,
  candidates: readonly Quantity[],
): Quantity | undefined {
  if (sentence.word(0) !== (sentence.lang === 'nl' ? 'van' : 'of')) return undefined;
  for (let at = last + 1; at < sentence.tokens.length && !endsClause(sentence.tokens[at]); at++)
    if (sentence.word(at) === ',') return candidates.find((one) => one.kind === kind && one.first > at);
  return undefined;
}

/** "Percentage of patients waiting longer than 18 weeks at below 8 %": of a share the percentage is what counts. */
function ofShare(
  sentence: Sentence,
  { first }: Quantity,
  candidates: readonly Quantity[],
): Quantity | undefined {
  const [start, end] = sentence.clause(first);
  for (let at = start; at < first; at++)
    if (sentence.reading.levels.shares.has(sentence.word(at)))
      return candidates.find(({ kind, first: from }) => kind === 'percent' && from > first && from <= end);
  return undefined;
}

/** "Members attending less than 60 % of sessions, down by 3 %": the first number only says which members. */
function byHowMuch(sentence: Sentence, first: Quantity, candidates: readonly Quantity[]): Quantity {
  const purpose = doneFor(sentence, first, candidates) ?? ofThose(sentence, first, candidates);
  if (purpose) return purpose;
  const share = first.kind === 'percent' ? undefined : ofShare(sentence, first, candidates);
  if (share) return share;
  const before = wordBefore(sentence, first.first);
  if (isTo(sentence, before) || changeOf(sentence, first)) return first;
  const [, end] = sentence.clause(first.first);
  const later = candidates.find(
    (one) =>
      one.first > first.last &&
      one.last <= end &&
      /^(?:by|met)$/.test(sentence.word(pastBound(sentence, one.first - 1))) &&
      changeOf(sentence, one)?.direction !== undefined,
  );
  return later && (first.kind === 'percent' || first.kind === 'duration') ? later : first;
}

/** "From two days to one": the second number is too small a word to be found as one. */
function arrivalOf(sentence: Sentence, from: Quantity): Quantity | undefined {
  if (
    !sentence.reading.levels.from.has(sentence.word(from.first - 1)) ||
    !isTo(sentence, sentence.word(from.last + 1))
  )
    return undefined;
  const at = from.last + 2;
  const one = /^(?:one|een)$/.test(sentence.word(at)) ? 1 : undefined;
  const value = numberAt(sentence.tokens, at, sentence.lang)?.value ?? one;
  return value === undefined ? undefined : { ...from, first: at, last: at, value };
}

function withBound(sentence: Sentence, levels: Levels): Levels {
  const quantity = levels.to ?? levels.main;
  const bound = isAmong(sentence, quantity) ? undefined : boundOf(sentence, quantity);
  return bound ? { ...levels, bound } : levels;
}

/** "Top of mind onder 70 % van de doelgroep": among them, not below. */
function isAmong(sentence: Sentence, { kind, first, last }: Quantity): boolean {
  if (kind !== 'percent' || sentence.word(first - 1) !== 'onder' || sentence.word(last + 1) !== 'van')
    return false;
  for (let at = last + 2; at <= last + 5; at++)
    if (isPeople(sentence.word(at)) || sentence.word(at) === 'doelgroep') return true;
  return false;
}

/** "Up 8 points to 44 %": the level that the change arrives at. */
function levelAfter(sentence: Sentence, known: readonly Quantity[], change: Quantity): Quantity | undefined {
  const next = known.find(({ first }) => first > change.last);
  if (!next || next.first - change.last > farthest) return undefined;
  for (let at = change.last + 1; at < next.first; at++)
    if (endsClause(sentence.tokens[at]) || sentence.word(at) === ',') return undefined;
  return isTo(sentence, wordBefore(sentence, next.first)) && !changeOf(sentence, next) ? next : undefined;
}

/** The word before a number, past an article ("tot een 8,1"). */
function wordBefore(sentence: Sentence, first: number): string {
  return sentence.word(
    sentence.reading.levels.articles.has(sentence.word(first - 1)) ? first - 2 : first - 1,
  );
}

function findPair(sentence: Sentence, known: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  for (let index = 0; index + 1 < known.length; index++) {
    const [a, b] = [known[index], known[index + 1]];
    if (a && b && isPair(sentence, a, b)) return [a, b];
  }
  return undefined;
}

/** Two numbers further apart than this belong to different thoughts. */
const farthest = 12;

function isPair(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  const { from } = sentence.reading.levels;
  if (isOpenRange(sentence, a, b)) return false;
  if (!isComparable(a, b) || b.first - a.last > farthest || a.kind === 'times') return false;
  let link: number | undefined;
  for (let at = a.last + 1; at < b.first; at++) {
    const word = sentence.word(at);
    if (endsClause(sentence.tokens[at])) return false;
    // "Van zes miljoen op twee miljoen"
    const isOnto = word === 'op' && at === b.first - 1 && from.has(sentence.word(a.first - 1));
    if (isOnto || isTo(sentence, word) || (word === '>' && b.first - a.last <= 2)) link = at;
  }
  if (link === undefined) return false;
  if (sentence.word(link) === '→' || sentence.word(link) === '>') return true;
  // "87 % in 2027, oplopend tot 90 % in 2030"
  if (/^(?:oplopend|stijgend|dalend|aflopend|rising|falling|growing)$/.test(sentence.word(link - 1)))
    return true;
  // "Up 0.4 points to 7.9" arrives somewhere, but 0.4 is not where it starts.
  if (changeOf(sentence, a)) return false;
  const before = sentence.word(a.first - 1);
  return (
    from.has(before) ||
    from.has(sentence.word(a.first - 2)) ||
    (b.first - a.last <= 3 && link <= a.last + 2 && (sentence.word(link) === 'naar' || a.kind !== 'count'))
  );
}

/** "(now 62)", "our current ratio of 1.3", "(400 now)": where we are. */
function isNow(sentence: Sentence, { first, last }: Quantity): boolean {
  if (/^(?:now|nu|today)$/.test(sentence.word(last + 1)) && sentence.word(last + 2) !== 'and') return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'number' || endsClause(token) || token.text === ',' || token.text === ')')
      return false;
    if (isTo(sentence, token.text)) return false;
    if (/^(?:at present|dit moment)$/.test(`${sentence.word(at - 1)} ${token.text}`)) return true;
    if (sentence.reading.levels.now.has(token.text) || token.text === 'were')
      return !/^(?:and|en)$/.test(sentence.word(at + 1));
  }
  return false;
}
