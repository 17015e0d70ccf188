import type { Day } from '../../core/day';
import { addDays, daysBetween } from '../../plan/days';

export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** How far from the others a date may lie, and still be shown with them: five years, or as long as they are together. */
const FAR = 5 * 366;

/** How many days are shown at most: what is longer shows nothing. */
const LONGEST = 40 * 366;

/** How near today must be to be shown with the rest: a month, or a tenth of it. */
const NEAR = 31;

/**
 * The stretch of time in which nearly all of some days lie. It begins at the one in the middle, and grows for as long as
 * the next is not too far away: a year that was mistyped as 1900 or 9999 does not make the others invisible.
 */
export function windowOf(days: readonly Day[], today: Day): TimeWindow | undefined {
  const sorted = [...days].sort();
  let [first, last] = middleOf(sorted, today);
  if (first === undefined || last === undefined) return undefined;
  for (;;) {
    const from = sorted[first]!;
    const to = sorted[last]!;
    const most = Math.max(FAR, daysBetween(from, to));
    const before = first > 0 ? daysBetween(sorted[first - 1]!, from) : Infinity;
    const after = last < sorted.length - 1 ? daysBetween(to, sorted[last + 1]!) : Infinity;
    const gap = Math.min(before, after);
    if (gap > most || daysBetween(from, to) + gap > LONGEST) return withToday({ from, to }, today);
    if (before <= after) first--;
    else last++;
  }
}

/** The place of the day in the middle; of two, of the one that is nearer to today. */
function middleOf(sorted: readonly Day[], today: Day): [first?: number, last?: number] {
  if (sorted.length === 0) return [];
  const high = Math.floor(sorted.length / 2);
  const low = Math.ceil(sorted.length / 2) - 1;
  const away = (place: number): number => Math.abs(daysBetween(today, sorted[place]!));
  const middle = away(low) < away(high) ? low : high;
  return [middle, middle];
}

function withToday({ from, to }: TimeWindow, today: Day): TimeWindow {
  const near = Math.max(NEAR, Math.round(daysBetween(from, to) / 10));
  if (today < from && today >= addDays(from, -near)) return { from: today, to };
  if (today > to && today <= addDays(to, near)) return { from, to: today };
  return { from, to };
}
