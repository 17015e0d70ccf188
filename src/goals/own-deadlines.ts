/** Which of a goal's times belong to the number that is read: each of several numbers may have one of its own. */
import type { Assessment } from './assessment';
import { parseIso } from './calendar';
import { labelOf } from './labelled';
import type { Levels } from './levels';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { TimeSpan } from './time-span';

/** "30 % by 2027 and 100 % by 2032": each number has a date of its own, and the first number is read. */
export function ownDeadlines(
  { sentence, cadences, deadlines, quantities }: Assessment,
  levels: Levels | undefined,
  today: string | undefined,
): readonly TimeSpan[] {
  if (levels?.row) return lastOfRow(levels.row, today);
  if (!levels) return deadlines;
  const ours = sinceLabel(sentence, levels, quantities, deadlines);
  const end = Math.max(levels.main.last, levels.to?.last ?? 0);
  const next = quantities.find(({ first }) => first > end) ?? bareNext(sentence, levels.main, end);
  if (next?.kind !== levels.main.kind) return beforeComma(sentence, end, ours);
  const before = ours.filter(({ last }) => last < levels.start);
  const own = ours.filter(({ first }) => first > end && first < next.first);
  const after = ours.filter(({ first }) => first > next.last);
  if (after.length > 0 && own.length > 0) return own;
  // "2 % per year and 30 % in 2027": the first number has its rhythm, the second its date.
  if (own.length === 0 && cadences.some(({ first }) => first > end && first < next.first))
    return ours.filter(({ first }) => first < next.first);
  return before.length > 0 && own.length + after.length > 0 ? before : ours;
}

/** "5 % sustainable in 2027, in 2030 all of them": what comes behind the comma has a time of its own. */
function beforeComma(sentence: Sentence, end: number, deadlines: readonly TimeSpan[]): readonly TimeSpan[] {
  const own = deadlines.filter(({ first }) => first > end);
  const [nearest, ...more] = own;
  const later = more.find(({ first }) => sentence.word(first - 1) === ',');
  if (!nearest || !later || later.last + 1 >= sentence.tokens.length) return deadlines;
  // Two times in a row say the same twice: "this year, by 1 October".
  return nearest.last + 2 === later.first && sentence.tokens[later.last + 1]?.kind !== 'word'
    ? deadlines
    : deadlines.filter(({ first }) => first < later.first);
}

/** "43.5 % in 2016, target 41 %": what was measured then has its own time. */
function sinceLabel(
  sentence: Sentence,
  { main }: Levels,
  quantities: readonly Quantity[],
  deadlines: readonly TimeSpan[],
): readonly TimeSpan[] {
  const label = labelOf(sentence, main);
  const earlier = quantities.findLast(({ last }) => last < main.first);
  if (label === undefined || !earlier) return deadlines;
  const own = deadlines.filter(({ first, last }) => first > label && last < main.first);
  return own.length > 0 ? own : deadlines.filter(({ first, last }) => first > label || last < earlier.first);
}

/** "… and 100 % in 2030": what is counted nowhere else has a time of its own all the same. */
function bareNext(
  sentence: Sentence,
  { kind }: Quantity,
  end: number,
): Pick<Quantity, 'first' | 'last' | 'kind'> | undefined {
  for (let at = end + 1; at + 1 < sentence.tokens.length; at++) {
    const isNumber =
      sentence.tokens[at + 1]?.kind === 'number' &&
      !sentence.times.some((time) => time.first <= at + 1 && at + 1 <= time.last);
    if (/^(?:and|en)$/.test(sentence.word(at)) && isNumber) return { first: at + 1, last: at + 1, kind };
  }
  return undefined;
}

/** The last period of a row; "Q3, Q4" in November are not in the order of the calendar, so they have no date. */
function lastOfRow(row: readonly TimeSpan[], today: string | undefined): readonly TimeSpan[] {
  const now = parseIso(today);
  const dates = row.map(({ date }) => date?.(now));
  const ordered = dates.every((date, at) => date === undefined || at === 0 || date >= (dates[at - 1] ?? ''));
  return row.slice(-1).map(({ role, first, last, date, since }) => ({
    role,
    first,
    last,
    ...(ordered && date ? { date } : {}),
    ...(ordered && since ? { since } : {}),
  }));
}
